"""NewsML 1: reading, writing and validating documents and items."""
