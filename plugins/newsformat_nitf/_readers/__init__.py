"""Readers: elements of NITF to parts of an article."""
