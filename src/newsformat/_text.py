"""White space in the strings of the model: one canonical form, so that equal text compares equal.

Running text and single-line fields never hold a tab, a line feed or two spaces in a row, and never
begin or end with a space: that is what every markup language reads anyway. Only ASCII white space is
meant (HTML Living Standard, "ASCII whitespace"); a no-break or ideographic space is text, but around an address.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from newsformat._lazy_patterns import lazily


_ANY = "surrogatepass"  # keeps everything that strings may contain; bytes split quickly, and at ASCII white space only


def squeeze(text: str) -> str:
    """Return *text* with each run of ASCII white space as one space; the edges are kept.

    Text without such runs is returned as the same object. Replacing is several times as fast as a regular expression.
    """
    if "\n" in text:
        text = text.replace("\n", " ")
    if "\t" in text:
        text = text.replace("\t", " ")
    if "\r" in text:
        text = text.replace("\r", " ")
    if "\f" in text:
        text = text.replace("\f", " ")
    if "\v" in text:
        text = text.replace("\v", " ")
    while "  " in text:
        text = text.replace("  ", " ")
    return text


def line(text: str) -> str:
    """Return *text* as a single line: white space squeezed, nothing at the edges."""
    if not text:
        return ""
    if len(text) <= _SHORT and text.isprintable() and "  " not in text:  # a single check for all possible characters
        return text.strip(" ")
    if "  " in text or "\n" in text or "\t" in text or "\r" in text or "\f" in text or "\v" in text:
        return b" ".join(text.encode("utf-8", _ANY).split()).decode("utf-8", _ANY)
    return text.strip(" ")


_SHORT = 48  # characters; beyond that, checking each takes longer


def address(text: str) -> str:
    """Return *text*, an address or identifier, as a single line, with no blank of any kind at the edges."""
    return line(text).strip()


def tag(text: str) -> str:
    """Return *text*, a language tag, as a single line, with hyphens (RFC 5646, 2.1) where locales have underscores."""
    text = line(text)
    return text.replace("_", "-") if "_" in text and _LOCALE.fullmatch(text) else text


_LOCALE = lazily(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})+", re.ASCII)


def visible(text: str) -> str:
    """Return *text* without invisible characters, except those that shape letters, part words or set a direction."""
    return text if text.isascii() else _INVISIBLE.sub("", text)


_UNSPACED = r"[\u0e00-\u109f\u1780-\u17ff]"  # Thai, Lao, Tibetan, Burmese, Khmer
_INVISIBLE = lazily(rf"[\u00ad\u2060\ufeff]|(?<!{_UNSPACED})\u200b(?!{_UNSPACED})")


def seam(above: str, below: str) -> str:
    """Return what belongs between *above* and *below* if they are one line that was wrapped.

    That is a blank, or nothing between Chinese and Japanese characters, which are written without blanks.
    """
    return "" if _is_unparted(above[-1:]) and _is_unparted(below[:1]) else " "


def _is_unparted(letter: str) -> bool:
    return letter >= "\u2e80" and (
        letter < "\u3130"
        or "\u31a0" <= letter < "\uac00"
        or letter >= "\U00020000"
        or ("\uf900" <= letter < "\ufb00" or "\ufe30" <= letter < "\ufe50" or "\uff00" < letter < "\uffa0")
    )


def prose(text: str) -> str:
    """Return *text* as lines, each of them squeezed, with no blank lines at the edges."""
    if "\r" in text or "\v" in text or "\f" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\v", "\n").replace("\f", "\n")
    if "\n" not in text:
        return line(text)
    if text[0] > " " < text[-1] and not ("  " in text or " \n" in text or "\n " in text or "\t" in text):
        return text
    lines = [b" ".join(part.split()) for part in text.encode("utf-8", _ANY).split(b"\n")]
    return b"\n".join(lines).strip(b"\n").decode("utf-8", _ANY)


def _string(text: str) -> str:
    """Return *text* as it is.

    Raises:
        TypeError: it is no string.
    """
    if not isinstance(text, str):
        raise TypeError("a string is needed")
    return text


def letters(text: str) -> str:
    """Return the letters and digits of *text* without their case, by which lines are compared."""
    if text.isascii():
        return text.encode().translate(_LOWER, _SIGNS).decode()
    return "".join(_LETTERS.findall(text)).casefold()


_LETTERS = lazily(r"[^\W_]+")
_LOWER = bytes(range(256)).lower()
_SIGNS = bytes([code for code in range(128) if not chr(code).isalnum()])  # of ASCII


def verbatim(text: str) -> str:
    """Return *text* unchanged except for line ends, which become line feeds.

    Raises:
        TypeError: it is no string.
    """
    text = _string(text)
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def many(values: Iterable[Any]) -> tuple[Any, ...]:
    """Return *values* as a tuple; untyped, since mypy cannot solve generic converters.

    Raises:
        TypeError: *values* is a string, which would be taken for its characters.
    """
    if values and isinstance(values, str):
        raise TypeError(f"a list or tuple is needed here, not the string {values!r:.60}")
    return tuple(values)


def one_or_several(what: str, given: str | Iterable[str]) -> tuple[str, ...]:
    """Return *given*, a string or several, as a tuple; *what* is the name of the argument.

    Raises:
        TypeError: *given* is neither.
    """
    if isinstance(given, str):
        return (given,)
    if isinstance(given, bytes) or not isinstance(given, Iterable):
        raise TypeError(f"{what} must be a string or several, not {type(given).__name__}")
    return tuple(given)


def lines(values: Iterable[str]) -> tuple[str, ...]:
    """Return every value as a single line.

    Raises:
        TypeError: *values* is a string, or one of them is not.
    """
    return tuple([line(_string(value)) for value in many(values)])
