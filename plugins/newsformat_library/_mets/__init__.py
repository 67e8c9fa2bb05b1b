"""METS of newspapers, with the pages in ALTO that it names."""
