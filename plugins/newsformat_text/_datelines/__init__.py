"""Recognises datelines and splits them from the first paragraph of a story."""
