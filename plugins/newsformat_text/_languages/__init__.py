"""Language packs, the lexicons made from them, and language identification."""
