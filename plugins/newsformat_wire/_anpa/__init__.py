"""Reads and writes ANPA 1312."""
