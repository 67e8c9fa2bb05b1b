"""From an article to the properties of ninjs, of whatever version."""
