"""Recognizes the contents of a ZIP archive by its beginning."""

from __future__ import annotations

from newsformat.markup.sniff import ZIP


def names_in(head: bytes) -> list[bytes]:
    """Return the names of the files that the *head* of a ZIP archive has, in small letters (APPNOTE.TXT, 4.3.7)."""
    files = head.split(ZIP)[1:]
    return [file[26 : 26 + int.from_bytes(file[22:24], "little")].lower() for file in files]
