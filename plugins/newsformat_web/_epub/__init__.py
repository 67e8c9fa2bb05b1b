"""EPUB: a newspaper or magazine as an electronic publication."""
