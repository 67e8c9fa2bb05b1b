"""Office Open XML: documents of Word."""
