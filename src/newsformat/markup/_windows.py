"""Characters of Windows that stand in XML as references to control characters: ``&#146;`` for an apostrophe.

Programs of the nineties wrote the numbers that Windows-1252 gives them. HTML has made a rule of it (Living Standard,
"Numeric character reference end state"); XML has not, but no article means the controls. In CDATA sections, comments
and processing instructions there are no references.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator


Note = Callable[[str], None]

_CONTROL = rb"&#(?:0*(?P<number>1(?:2[89]|[3-5][0-9]))|[xX]0*(?P<hex>[89][0-9A-Fa-f]));"
_REFERENCE = re.compile(_CONTROL)  # far faster than with the sections
# What is not closed ends with the bytes, so it takes time in proportion to them.
_TOKEN = re.compile(
    _CONTROL + rb"|<!--.*?(-->|\Z)|<!\[CDATA\[.*?(\]\]>|\Z)|<\?.*?(\?>|\Z)",
    re.DOTALL,
)
_SECTIONS = (b"<!--", b"<![CDATA[", b"<?")
_LONGEST = 12  # bytes of a reference, or of what opens a section, that may be cut


def as_windows_meant(content: bytes, note: Note) -> bytes:
    """Return *content* with references to the characters that were meant; *note* is told of each."""
    if b"&" not in content or not _REFERENCE.search(content):  # nearly always; one byte alone takes no time to see
        return content
    return _Meant(note).read(content)


def windows_meant(chunks: Iterable[bytes], note: Note) -> Iterator[bytes]:
    """Do the same with the *chunks* of a document, in which references and sections may be cut."""
    meant, held = _Meant(note), b""
    for chunk in chunks:
        ready = held + chunk
        last = max(ready.rfind(b"&", -_LONGEST), ready.rfind(b"<", -_LONGEST))
        cut = last if last >= 0 else max(len(ready) - len("]]"), 0)  # of what closes a section
        ready, held = ready[:cut], ready[cut:]
        yield meant.read(ready)
    yield meant.read(held)


class _Meant:
    """Reads a document part by part."""

    def __init__(self, note: Note) -> None:
        self._note = note
        self._opening = b""  # of the section that goes on in the next part

    def read(self, part: bytes) -> bytes:
        """Return *part* as it is meant."""
        opening, self._opening = self._opening, b""
        if not opening and b"&#" not in part and b"<!" not in part and b"<?" not in part:
            return part
        return _TOKEN.sub(self._one, opening + part)[len(opening) :]

    def _one(self, token: re.Match[bytes]) -> bytes:
        if token["number"] is None and token["hex"] is None:
            if not token[token.lastindex or 0]:  # what closes it
                self._opening = next(opening for opening in _SECTIONS if token[0].startswith(opening))
            return token[0]
        code = int(token["number"]) if token["number"] else int(token["hex"], 16)
        try:
            character = bytes([code]).decode("cp1252")
        except UnicodeDecodeError:  # five numbers that Windows has no letters for
            return token[0]
        self._note(f"the reference {token[0].decode('ascii')} read as {character}, as in HTML")
        return b"&#%d;" % ord(character)
