"""How each line is taken: rules in their order, and the line model for what they leave open."""
