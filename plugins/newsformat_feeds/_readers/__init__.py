"""Readers of the parts of a feed."""
