"""From the elements of NewsML-G2 to the parts of articles."""
