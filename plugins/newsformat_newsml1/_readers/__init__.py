"""From the elements of NewsML 1 to the parts of articles."""
