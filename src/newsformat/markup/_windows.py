"""Characters of Windows that stand in XML as references to control characters: ``&#146;`` for an apostrophe.

Programs of the nineties wrote the numbers that Windows-1252 gives them. HTML has made a rule of it (Living Standard,
"Numeric character reference end state"); XML has not, but no article means the controls.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator


Note = Callable[[str], None]

_REFERENCE = re.compile(rb"&#(?:0*(1(?:2[89]|[3-5][0-9]))|[xX]0*([89][0-9A-Fa-f]));")
_LONGEST = 12  # bytes of a reference that may be cut


def as_windows_meant(data: bytes, note: Note) -> bytes:
    """Return *data* with references to the characters that were meant; *note* is told of each."""
    if b"&" not in data or b"&#" not in data:  # so it is nearly always; one byte alone takes no time to see
        return data

    def meant(reference: re.Match[bytes]) -> bytes:
        code = int(reference[1]) if reference[1] else int(reference[2], 16)
        try:
            character = bytes([code]).decode("cp1252")
        except UnicodeDecodeError:  # five numbers that Windows has no letters for
            return reference[0]
        note(f"the reference {reference[0].decode('ascii')} read as {character}, as in HTML")
        return b"&#%d;" % ord(character)

    return _REFERENCE.sub(meant, data)


def windows_meant(chunks: Iterable[bytes], note: Note) -> Iterator[bytes]:
    """Do the same with the *chunks* of a document, in which references may be cut."""
    held = b""
    for chunk in chunks:
        ready = held + chunk
        last = ready.rfind(b"&", -_LONGEST)
        cut = last if last >= 0 and b";" not in ready[last:] else len(ready)
        ready, held = ready[:cut], ready[cut:]
        yield as_windows_meant(ready, note)
    yield held
