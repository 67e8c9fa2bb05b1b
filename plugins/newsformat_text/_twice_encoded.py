"""UTF-8 that was once taken for another encoding and encoded again: ``ط§ظ„ط®ط¨ط±``, ``Ð½Ð¾Ð²Ð¾ÑÑÐ¸``, ``dÃ©jÃ ``.

Such a text, in its letters, is told by the few that the first bytes of UTF-8 become. It is mended only if all of it,
as bytes of that encoding, is UTF-8 again, which no other text is by chance.
"""

from __future__ import annotations

from newsformat.plugin import lazily


_SAMPLE = 600  # characters
_LEAST = 12  # letters that are none of ASCII
_SHARE = 0.2  # of those, which a first byte and the next are
_FIRST = {
    "Windows-1256": lazily("[طظ][^ء-ي\\s]"),
    "Windows-1251": lazily("[РС][^а-яёА-ЯЁ\\s\\d.,-]"),
    "Windows-1252": lazily("[\xc2-\xf0][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"),
}


def once(text: str) -> tuple[str, str] | None:
    """Return *text* as it was before it was encoded twice, and what it was taken for; `None` if it was not."""
    sample = text[:_SAMPLE]
    others = len(sample) - len(sample.encode("ascii", "ignore"))
    for encoding, first in _FIRST.items() if others >= _LEAST else ():
        if len(first.findall(sample)) >= _SHARE * others and (found := before(text, encoding)):
            return found, encoding
    return None


def before(text: str, encoding: str) -> str:
    """Return the text whose UTF-8 *text* shows in *encoding*, ``""`` if it shows none."""
    try:
        return b"".join([_bytes(char, encoding) for char in text.removeprefix("\ufeff")]).decode()
    except UnicodeError:
        return ""


def _bytes(char: str, encoding: str) -> bytes:
    """Return the byte that *char* shows; what an encoding leaves free shows as the control of that number."""
    return bytes([ord(char)]) if "\x80" <= char < "\xa0" else char.encode(encoding)
