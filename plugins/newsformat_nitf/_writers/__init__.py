"""From the parts of an article to elements of NITF, each valid at its place."""
