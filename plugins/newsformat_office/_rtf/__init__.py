"""Rich Text Format: word-processor documents as a single text with control words."""
