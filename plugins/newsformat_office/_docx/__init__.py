"""Office Open XML: Word documents."""
