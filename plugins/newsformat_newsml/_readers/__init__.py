"""Readers: elements of NewsML-G2 to parts of articles."""
