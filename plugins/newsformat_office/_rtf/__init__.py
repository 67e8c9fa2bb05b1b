"""Rich Text Format: documents of word processors as one text of control words."""
