"""Finds official schemas in a folder, and validates documents against them."""
