"""IPTC 7901 and ANPA 1312 against the corpus."""
