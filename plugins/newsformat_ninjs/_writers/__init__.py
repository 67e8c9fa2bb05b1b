"""From an article to the properties of an item, of whatever version."""
