"""What the Content API of The Guardian answers."""
