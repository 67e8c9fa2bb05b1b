"""Characters that XML 1.0 can hold, and their escapes."""

from __future__ import annotations

import re

from newsformat._lazy_patterns import lazily


# Characters excluded by XML 1.0, production 2 (Char).
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\r")
_SPECIAL = re.compile('[&<>"\t\n\r]')


def encoded(text: str) -> bytes | None:
    """Return *text* in UTF-8 if XML 1.0 can hold every character of it, else `None`."""
    try:
        result = text.encode()
    except UnicodeEncodeError:  # a lone surrogate
        return None
    # Three times as fast as searching with a regular expression.
    held = len(result.translate(None, _CONTROLS)) == len(result) and "\ufffe" not in text and "\uffff" not in text
    return result if held else None


def is_legal(text: str) -> bool:
    """Return whether XML 1.0 can hold every character of *text*."""
    return encoded(text) is not None


def legal(text: str) -> str:
    """Return *text* without what XML 1.0 cannot hold: control characters, surrogates, U+FFFE and U+FFFF."""
    return text if is_legal(text) else _ILLEGAL.sub("", text)


def escape(text: str) -> str:
    """Return *text* escaped as the content of an element; characters that XML cannot hold stay in it (see `legal`)."""
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:  # because of "]]>"
        text = text.replace(">", "&gt;")
    if "\r" in text:
        text = text.replace("\r", "&#13;")
    return text


def quoted(value: str) -> str:
    """Return *value* as the value of an attribute, with its quotes; tabs and line feeds survive."""
    if _SPECIAL.search(value) is not None:
        value = escape(value).replace('"', "&quot;").replace("\t", "&#9;").replace("\n", "&#10;")
    return f'"{value}"'


def unescaped(text: str) -> str:
    """Return *text* with the character references of HTML resolved as browsers do, even without a semicolon.

    A number that is not a character becomes U+FFFD, whatever its length. (Python's own function fails on thousands of
    digits.)
    """
    if "&" not in text:
        return text
    from html import unescape

    return unescape(_LONG.sub(_shortened_reference, text))


def unescaped_value(text: str) -> str:
    """Return *text*, the value of an attribute, with character references of HTML resolved as browsers do.

    In attributes, a name without a semicolon is not a reference if a letter, a digit or ``=`` follows (HTML,
    13.2.5.73), as in the address ``/?page=1&section=2``.
    """
    return _REFERENCE.sub(_resolved, text) if "&" in text else text


def unescaped_entities(text: str) -> str:
    """Return *text*, which is no HTML, with its entities resolved; only those with a semicolon count.

    So names keep their own ampersands (``R&D``), and excess escaping is undone (``Arts &amp; Culture``).
    """
    return _ENTITY.sub(lambda entity: unescaped(entity[0]), text) if "&" in text else text


_ENTITY = lazily(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});", re.ASCII)
_REFERENCE = re.compile(r"&(?:#[0-9]+;?|#[xX][0-9A-Fa-f]+;?|([A-Za-z][A-Za-z0-9]*+(?:;|(?!=))))", re.ASCII)


def _resolved(reference: re.Match[str]) -> str:
    from html.entities import html5

    return html5.get(reference[1], reference[0]) if reference[1] else unescaped(reference[0])


_LONG = re.compile("&#(?:0*([0-9]{1,8})[0-9]*|[xX]0*([0-9A-Fa-f]{1,8})[0-9A-Fa-f]*)")


def _shortened_reference(reference: re.Match[str]) -> str:
    """Return *reference*, a number, shortened to digits that still mark it as too large for a character."""
    return f"&#{reference[1]}" if reference[1] else f"&#x{reference[2]}"
