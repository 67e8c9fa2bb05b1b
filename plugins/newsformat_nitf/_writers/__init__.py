"""Writers: parts of articles to elements of NITF, each valid at its place."""
