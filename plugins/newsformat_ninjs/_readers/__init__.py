"""Readers: properties of ninjs, of any version, to parts of an article."""
