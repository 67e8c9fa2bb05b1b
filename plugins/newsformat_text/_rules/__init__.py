"""Classification of lines: rules in a fixed order, and the line model for what they leave open."""
