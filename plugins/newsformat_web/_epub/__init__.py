"""EPUB: a newspaper or a magazine as an electronic publication."""
