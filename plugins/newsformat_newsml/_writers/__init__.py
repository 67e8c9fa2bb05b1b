"""Writers: parts of articles to elements of NewsML-G2, each valid at its place."""
