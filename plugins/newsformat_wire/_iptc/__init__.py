"""Reads and writes IPTC 7901."""
