"""ActivityStreams 2.0."""
