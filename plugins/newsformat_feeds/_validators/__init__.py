"""What is wrong with a feed."""
