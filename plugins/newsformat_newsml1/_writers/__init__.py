"""Writers: parts of articles to elements of NewsML 1, each valid at its place."""
