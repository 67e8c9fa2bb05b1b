"""Languages: their packs, prepared for looking lines up, and the identification of a text's language."""
