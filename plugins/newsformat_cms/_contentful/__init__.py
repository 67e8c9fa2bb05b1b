"""What Contentful delivers, exports and imports."""
