"""What Movable Type exports and imports."""
