"""OpenDocument: documents of LibreOffice and other programs."""
