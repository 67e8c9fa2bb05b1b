"""Recovery of XML that is not well-formed."""
