"""From the properties of an item, of whatever version, to the parts of an article."""
