"""The versions of the standard, and their order."""

from __future__ import annotations


VERSIONS = ("1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2.0", "2.1", "2.2", "3.0", "3.1")
NEWEST = "3.1"

_AGE = {version: age for age, version in enumerate(VERSIONS)}


def at_least(version: str, other: str) -> bool:
    """Is *version* at least as new as *other*?"""
    return _AGE[version] >= _AGE[other]


def schema_uri(version: str) -> str:
    """Return the address of the official schema of *version*."""
    return f"http://www.iptc.org/std/ninjs/ninjs-schema_{version}.json#"
