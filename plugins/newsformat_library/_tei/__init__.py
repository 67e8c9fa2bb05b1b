"""TEI P5, read and written."""
