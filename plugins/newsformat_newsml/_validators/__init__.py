"""What may be wrong with a document: a module a kind of rule."""
