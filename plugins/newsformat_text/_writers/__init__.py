"""Text that newsformat writes: its grammar, by which it is read back as it was, and its writer."""
