"""IPTC 7901, both ways."""
