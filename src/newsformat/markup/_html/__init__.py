"""How `newsformat.markup.html` does it."""
