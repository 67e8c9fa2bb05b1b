"""How `newsformat.markup.dates` takes dates that are not in ISO 8601."""
