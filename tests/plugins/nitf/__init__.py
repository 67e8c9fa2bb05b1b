"""NITF: reading, writing and validating documents."""
