"""Each plugin by itself."""
