"""Readers: elements of NewsML 1 to parts of articles."""
