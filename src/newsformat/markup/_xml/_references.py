"""References in XML that may arrive in parts: a split one waits for its rest, and sections contain none."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator


_OPENINGS = (b"<!--", b"<![CDATA[", b"<?")
# Unclosed sections extend to the end, so it runs in linear time.
_SECTION = rb"<!--.*?(?P<comment>-->|\Z)|<!\[CDATA\[.*?(?P<cdata>\]\]>|\Z)|<\?.*?(?P<instruction>\?>|\Z)"
_LONGEST = 40  # bytes of a reference, or of a section's opening, that may be split


class ReferenceReplacer:
    """Replaces references outside of CDATA sections, comments and processing instructions.

    Args:
        pattern: matches a reference.
        replace: returns the replacement for a match.
        precheck: quickly finds out whether there is a reference to replace.
    """

    def __init__(
        self, pattern: bytes, replace: Callable[[re.Match[bytes]], bytes], precheck: re.Pattern[bytes]
    ) -> None:
        self._token = re.compile(rb"(?P<reference>%b)|%b" % (pattern, _SECTION), re.DOTALL)
        self._replace, self._precheck = replace, precheck
        self._opening = b""  # the opening of a section that continues in the next part

    def read(self, part: bytes) -> bytes:
        """Return *part*, the next one of the document, with its references replaced."""
        opening, self._opening = self._opening, b""
        if not (opening or b"<!" in part or b"<?" in part or self._precheck.search(part)):
            return part
        return self._token.sub(self._replace_token, opening + part)[len(opening) :]

    def read_chunks(self, chunks: Iterable[bytes]) -> Iterator[bytes]:
        """Yield *chunks*, which may split references and sections, with their references replaced."""
        held = b""
        for chunk in chunks:
            ready = held + chunk
            last = max(ready.rfind(b"&", -_LONGEST), ready.rfind(b"<", -_LONGEST))
            cut = last if last >= 0 else max(len(ready) - len("]]"), 0)  # of a section's closing
            ready, held = ready[:cut], ready[cut:]
            yield self.read(ready)
        yield self.read(held)

    def _replace_token(self, token: re.Match[bytes]) -> bytes:
        if token["reference"] is not None:
            return self._replace(token)
        if not (token["comment"] or token["cdata"] or token["instruction"]):  # without its closing
            self._opening = next(opening for opening in _OPENINGS if token[0].startswith(opening))
        return token[0]
