"""The line model: what it sees of a line, and its trees."""
