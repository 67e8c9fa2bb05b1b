"""From the parts of an article to elements of NewsML 1, each valid at its place."""
