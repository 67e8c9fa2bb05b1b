"""From the parts of an article to elements of NewsML-G2, each valid at its place."""
