"""How official schemas are found in a folder, and what they say of a document."""
