"""Reads texts with Markdown marks, as printed by converters of HTML pages."""
