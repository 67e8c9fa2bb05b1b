"""Readers: Markdown and its front matter to parts of an article."""
