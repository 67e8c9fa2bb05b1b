"""Builds an article from classified lines."""
