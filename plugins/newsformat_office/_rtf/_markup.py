"""Text → Rich Text Format in ASCII only."""

from __future__ import annotations

import re


_SPECIAL = re.compile(r"[^ -\[\]-z|~]")
_NAMED = {"\\": "\\\\", "{": "\\{", "}": "\\}", "\t": "\\tab ", "\n": "\\line "}
_SIGNED = 0x8000


def escaped(text: str) -> str:
    """Return *text* with a question mark as the fallback for each non-ASCII character.

    Raises:
        UnicodeEncodeError: it contains an unpaired surrogate.
    """
    return _SPECIAL.sub(lambda found: _NAMED.get(found[0]) or _numbered(found[0]), text)


def _numbered(sign: str) -> str:
    """Return the character as signed UTF-16 code units."""
    content = sign.encode("utf-16-be")
    units = [int.from_bytes(content[index : index + 2], "big") for index in range(0, len(content), 2)]
    return "".join([f"\\u{unit - 2 * _SIGNED if unit >= _SIGNED else unit}?" for unit in units])


_TWIN = re.compile(r"\\((?:b|i|f|fs|lang)[0-9]*)(?![a-z0-9])")


def of_all_scripts(words: str, *, rtl: bool) -> str:
    """Return the *words* for the look of text, repeated for right-to-left scripts."""
    twins = "".join([f"\\a{word}" for word in _TWIN.findall(words)])
    left_to_right, other = f"\\ltrch\\fcs0{words}", f"\\rtlch\\fcs1{twins}"
    return f"{left_to_right}{other}" if rtl else f"{other}{left_to_right}"
