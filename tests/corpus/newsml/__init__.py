"""NewsML-G2 against the official schema and the corpus."""
