"""References in XML that may arrive in parts: a split one waits for its rest, and sections contain none."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator


_OPENINGS = (b"<!--", b"<![CDATA[", b"<?")
# Unclosed sections extend to the end, so it runs in linear time.
_SECTION = rb"<!--.*?(?P<comment>-->|\Z)|<!\[CDATA\[.*?(?P<cdata>\]\]>|\Z)|<\?.*?(?P<instruction>\?>|\Z)"
_LONGEST = 40  # bytes of a reference, or of a section's opening, that may be split


class References:
    """Replaces references outside of CDATA sections, comments and processing instructions.

    Args:
        pattern: of the references.
        replace: what stands instead of one.
        worth: finds fast that there is one to replace.
    """

    def __init__(self, pattern: bytes, replace: Callable[[re.Match[bytes]], bytes], worth: re.Pattern[bytes]) -> None:
        self._token = re.compile(rb"(?P<reference>%b)|%b" % (pattern, _SECTION), re.DOTALL)
        self._replace, self._worth = replace, worth
        self._opening = b""  # the opening of a section that continues in the next part

    def read(self, part: bytes) -> bytes:
        """Return *part*, the next one, as it is meant."""
        opening, self._opening = self._opening, b""
        if not (opening or b"<!" in part or b"<?" in part or self._worth.search(part)):
            return part
        return self._token.sub(self._resolved, opening + part)[len(opening) :]

    def read_chunks(self, chunks: Iterable[bytes]) -> Iterator[bytes]:
        """Yield *chunks*, in which references and sections may be cut, as they are meant."""
        held = b""
        for chunk in chunks:
            ready = held + chunk
            last = max(ready.rfind(b"&", -_LONGEST), ready.rfind(b"<", -_LONGEST))
            cut = last if last >= 0 else max(len(ready) - len("]]"), 0)  # of a section's closing
            ready, held = ready[:cut], ready[cut:]
            yield self.read(ready)
        yield self.read(held)

    def _resolved(self, token: re.Match[bytes]) -> bytes:
        if token["reference"] is not None:
            return self._replace(token)
        if not (token["comment"] or token["cdata"] or token["instruction"]):  # without its closing
            self._opening = next(opening for opening in _OPENINGS if token[0].startswith(opening))
        return token[0]
