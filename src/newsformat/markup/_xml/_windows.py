"""Windows characters written in XML as references to control characters: ``&#146;`` for an apostrophe.

Programs of the nineties used the numbers of Windows-1252. HTML made that a rule (Living Standard, "Numeric character
reference end state"); XML did not, but no article means the control characters.
"""

from __future__ import annotations

import re

from newsformat.markup._xml._declaration import Note
from newsformat.markup._xml._references import ReferenceReplacer


CONTROL = rb"&#(?:0*(?P<decimal>1(?:2[89]|[3-5][0-9]))|[xX]0*(?P<hex>[89][0-9A-Fa-f]));"
_CONTROL = re.compile(CONTROL)


def replace_windows_references(content: bytes, note: Note) -> bytes:
    """Return *content* with references to the intended characters; *note* receives each."""
    if b"&" not in content or not _CONTROL.search(content):  # the usual case; the check for a single byte is fast
        return content
    return windows_replacer(note).read(content)


def windows_replacer(note: Note) -> ReferenceReplacer:
    """Return a replacer of these references alone."""
    return ReferenceReplacer(CONTROL, lambda match: windows_letter(match, note), _CONTROL)


def windows_letter(match: re.Match[bytes], note: Note) -> bytes:
    """Return the reference to the intended character for a *match* of `CONTROL`."""
    code = int(match["decimal"]) if match["decimal"] else int(match["hex"], 16)
    try:
        character = bytes([code]).decode("cp1252")
    except UnicodeDecodeError:  # five numbers without a Windows letter
        return match[0]
    note(f"the reference {match[0].decode('ascii')} read as {character}, as in HTML")
    return b"&#%d;" % ord(character)
