"""NewsML-G2: reading, writing and validating items and messages."""
