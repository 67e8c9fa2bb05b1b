"""XMP: its data model, and how that is written in RDF."""
