"""ANS, both ways."""
