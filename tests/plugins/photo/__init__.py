"""Pictures, and XMP beside them."""
