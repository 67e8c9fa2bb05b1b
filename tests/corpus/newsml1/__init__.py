"""NewsML 1 against the official DTD and the corpus."""
