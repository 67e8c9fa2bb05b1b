"""NavigaDoc → articles."""
