"""Apple News Format, both ways."""
