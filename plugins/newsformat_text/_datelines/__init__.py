"""Datelines, cut off the first paragraph of a story."""
