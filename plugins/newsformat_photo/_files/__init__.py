"""Image files: where each format stores metadata."""
