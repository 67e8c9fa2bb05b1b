"""InCopy and InDesign: stories in ICML, and the layouts that they stand in, IDML."""
