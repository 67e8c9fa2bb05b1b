"""The headline, and what a page prints above it."""
