"""Texts with marks of Markdown in them, as converters of HTML print whole pages."""
