"""From the parts of an article to elements, each valid at its place."""
