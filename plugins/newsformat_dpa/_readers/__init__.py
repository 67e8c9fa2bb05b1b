"""dpa-digitalwires → articles."""
