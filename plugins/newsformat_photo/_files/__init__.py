"""The files that pictures are in, and what they say of themselves."""
