"""What writes the parts of a feed."""
