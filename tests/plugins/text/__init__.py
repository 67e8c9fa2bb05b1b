"""Plain text: reading, writing and explaining."""
