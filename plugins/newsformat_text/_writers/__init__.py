"""Writes articles as plain text."""
