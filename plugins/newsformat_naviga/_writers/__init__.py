"""Articles → NavigaDoc."""
