"""Writers of the parts of a feed."""
