"""XMP: its data model and its serialization as RDF."""
