"""Rules that classify lines in a fixed order, and the line model for the lines that they leave undecided."""
