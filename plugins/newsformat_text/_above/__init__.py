"""Finds the headline, and labels what a page prints above it."""
