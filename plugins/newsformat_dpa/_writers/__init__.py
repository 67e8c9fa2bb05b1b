"""Articles → dpa-digitalwires."""
