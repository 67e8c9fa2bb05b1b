"""How to tell a file whose root element is not NITF's, but that holds stories in it."""

from __future__ import annotations

import re


_BEGINNING = re.compile(rb"<[A-Za-z_][\w.:-]*(?:\s[^<>]*)?>\s*(?:<[A-Za-z_][\w.:-]*(?:\s[^<>]*)?>\s*){0,3}<nitf[\s>]")


def begins_so(head: bytes) -> bool:
    """Does *head* begin with elements that have nothing but a ``nitf`` in them?"""
    return b"<nitf" in head and _BEGINNING.search(head) is not None
