"""Windows characters written in XML as references to control characters: ``&#146;`` for an apostrophe.

Programs of the nineties used the numbers of Windows-1252. HTML made that a rule (Living Standard, "Numeric character
reference end state"); XML did not, but no article means the control characters.
"""

from __future__ import annotations

import re

from newsformat.markup._xml._declaration import Note
from newsformat.markup._xml._references import References


CONTROL = rb"&#(?:0*(?P<decimal>1(?:2[89]|[3-5][0-9]))|[xX]0*(?P<hex>[89][0-9A-Fa-f]));"
_CONTROL = re.compile(CONTROL)


def as_windows_meant(content: bytes, note: Note) -> bytes:
    """Return *content* with references to the intended characters; *note* receives each."""
    if b"&" not in content or not _CONTROL.search(content):  # the usual case; the check for a single byte is fast
        return content
    return windows_references(note).read(content)


def windows_references(note: Note) -> References:
    """Return what replaces these references alone."""
    return References(CONTROL, lambda match: letter_of(match, note), _CONTROL)


def letter_of(match: re.Match[bytes], note: Note) -> bytes:
    """Return the reference that was meant by one that `CONTROL` has matched."""
    code = int(match["decimal"]) if match["decimal"] else int(match["hex"], 16)
    try:
        character = bytes([code]).decode("cp1252")
    except UnicodeDecodeError:  # five numbers without a Windows letter
        return match[0]
    note(f"the reference {match[0].decode('ascii')} read as {character}, as in HTML")
    return b"&#%d;" % ord(character)
