"""OpenDocument: documents of LibreOffice and others."""
