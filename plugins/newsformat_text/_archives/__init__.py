"""Reads stories from press databases, with the fields defined in `newsformat.markup.exports`."""
