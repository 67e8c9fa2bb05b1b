"""Rules of feeds."""
