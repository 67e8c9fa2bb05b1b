"""What languages bring: their packs, made ready for looking lines up, and which language a text is in."""
