"""What reads the parts of a feed."""
