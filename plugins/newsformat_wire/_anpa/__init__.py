"""ANPA 1312, both ways."""
