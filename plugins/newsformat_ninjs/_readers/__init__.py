"""From the properties of ninjs, of whatever version, to the parts of an article."""
