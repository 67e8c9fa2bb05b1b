"""Splits presumed XML into tags and text, in one pass.

A ``<`` that begins a tag as HTML writes it, where attributes may lack quotes or a value, is read as a tag; any other
is text. Comments, instructions and the DOCTYPE are skipped. A tag has at most 64 Ki characters, so that memory stays
constant and time linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from newsformat._lazy_patterns import lazily


MOST = 64 * 1024  # characters of a tag
_LONG = 1024  # and of an instruction

_FIRST = (  # XML 1.0, productions 4 and 4a
    "A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef"
    "\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
_PART = rf"[{_FIRST}][{_FIRST}0-9.\-\xb7\u0300-\u036f\u203f\u2040]*+"
_NAME = rf"{_PART}(?::{_PART})?+"
_START = lazily(f"<({_NAME})")
_END = lazily(rf"</({_NAME})\s*+([^<>]*+)(>?)")
_SPACE = lazily(r"\s*+")
_NO_TAG = r"<(?![A-Za-z/!?])"  # in a value
_ATTRIBUTE = lazily(
    rf"""({_NAME})(?:\s*+=\s*+(?:"((?:[^"<]|{_NO_TAG})*+)"|'((?:[^'<]|{_NO_TAG})*+)'|([^\s"'<>`]++)))?+"""
)
_STRICT = lazily(rf"""<{_NAME}(?:\s++{_NAME}\s*+=\s*+(?:"[^"<]*+"|'[^'<]*+'))*+\s*+/?>""")
_REFERENCE = 40  # characters of a reference
_UNSETTLED = lazily(r"&[^;\s&]*+\Z|\]{1,2}\Z")
_CDATA, _CDATA_END = "<![CDATA[", "]]>"
_DOCTYPE = lazily(r"""<!DOCTYPE(?:[^\["'<>]|"[^"]*+"|'[^']*+')*+(\[)?""", re.IGNORECASE)
_DECLARATION = lazily(r"<\?xml\s[^>]*+>")

TokenKind = Literal["text", "cdata", "start", "end", "doctype", "nothing"]


class Token(NamedTuple):
    """A part of the text: its *kind* and *raw* text; for a tag its name, for a start tag also its attributes.

    It is *strict* if it is valid XML, and *closed* if it ends with ``/>``.
    """

    kind: TokenKind
    raw: str
    line: int
    name: str = ""
    attributes: tuple[tuple[str, str], ...] = ()
    closed: bool = False
    strict: bool = True


class Lexer:
    """Splits a text that arrives in parts."""

    def __init__(self) -> None:
        self.line = 1
        self._rest = ""
        self.inside = ""  # the open element
        self._in_cdata = False
        self._before = 0  # characters consumed
        self._endless = 0  # position up to which no comment ends
        self._typed = False  # has there been a DOCTYPE? There is at most one

    def tokens(self, text: str, *, last: bool) -> Iterator[Token]:
        """Yield the tokens of *text*, the next part; unless it is the *last* one, its end may be kept for later."""
        text, place = self._rest + text, 0
        while place < len(text):
            step = self._in_section(text, place, last) if self._in_cdata else self._step(text, place, last)
            if step is None:
                break
            token, place = step
            if token is not None:
                yield token
                self.line += token.raw.count("\n")
        self._rest = text[place:]
        self._before += place

    def _in_section(self, text: str, place: int, last: bool) -> tuple[Token | None, int] | None:  # noqa: FBT001 -- fast
        """Return the rest of the CDATA, or a part of it."""
        end = text.find(_CDATA_END, place)
        within = end if end >= 0 else len(text)
        is_odd = last if end < 0 else text.find(_CDATA, place, end) >= 0
        if is_odd and (early := text.find(f"</{self.inside}", place, within)) >= 0:
            self._in_cdata = False
            return self._token("cdata", text[place:early], strict=False), early
        if end >= 0 or last:
            self._in_cdata = False
            return self._token("cdata", text[place:within], strict=end >= 0), within + len(_CDATA_END)
        kept = len(text) - len(_CDATA_END) + 1
        return (self._token("cdata", text[place:kept]), kept) if kept - place > MOST else None

    def _step(self, text: str, place: int, last: bool) -> tuple[Token | None, int] | None:  # noqa: FBT001 -- fast
        if text[place] != "<":
            end = text.find("<", place)
            end = end if end >= 0 else len(text) if last else _settled(text, place)
            if end == place:
                return None
            return self._token("text", text[place:end]), end
        found = self._markup(text, place)
        if found is not None and (found[1] < len(text) or last or self._in_cdata):
            return found
        if not last and len(text) - place < MOST:  # it may continue
            return None
        return found or (self._token("text", "<")._replace(strict=False), place + 1)

    def _markup(self, text: str, place: int) -> tuple[Token | None, int] | None:
        """Return the markup at *place* and its end, or nothing if there is none or it is incomplete."""
        match text[place + 1 : place + 2]:
            case "/":
                match = _END.match(text, place)
                strict = match is not None and bool(match[3]) and not match[2]
                return (self._token("end", match[0], match[1], strict=strict), match.end()) if match else None
            case "?":
                return self._instruction(text, place)
            case "!":
                return self._declared(text, place)
        return self._start(text, place)

    def _instruction(self, text: str, place: int) -> tuple[Token, int] | None:
        declaration = _DECLARATION.match(text, place)
        end = declaration.end() if declaration else text.find("?>", place, place + _LONG) + 2
        if end < 2:  # noqa: PLR2004 -- the end that is not there
            end = text.find(">", place, place + _LONG) + 1
        return (self._token("nothing", text[place:end]), end) if end else None

    def _declared(self, text: str, place: int) -> tuple[Token | None, int] | None:
        if text.startswith(_CDATA, place):
            self._in_cdata = True
            return None, place + len(_CDATA)
        if text.startswith("<!--", place):
            end = text.find("-->", max(place, self._endless - self._before), place + MOST)
            if end < 0:
                self._endless = max(self._before + min(place + MOST, len(text)) - 2, 0)
                return None
            return self._token("nothing", text[place : end + 3]), end + 3
        match = None if self._typed else _DOCTYPE.match(text, place)
        if match is None:
            return None
        inside = text.find("]", match.end()) if match[1] else match.end()
        end = text.find(">", inside) + 1 if inside >= 0 else 0
        self._typed = bool(end)
        return (self._token("doctype", text[place:end]), end) if end else None

    def _start(self, text: str, place: int) -> tuple[Token, int] | None:
        match = _START.match(text, place)
        if match is None:
            return None
        attributes, end = list[tuple[str, str]](), _after(_SPACE, text, match.end())
        while (sign := text[end : end + 1]) not in {">", "/"}:
            attribute = _ATTRIBUTE.match(text, end)
            if attribute is None:
                return None
            attributes.append(
                (attribute[1], next((part for part in attribute.groups()[1:] if part is not None), attribute[1]))
            )
            end = _after(_SPACE, text, attribute.end())
        if sign == "/" and text[end + 1 : end + 2] != ">":
            return None
        end += 1 + (sign == "/")
        raw = text[place:end]
        names = [name for name, _ in attributes]
        strict = len({*names}) == len(names) and _STRICT.fullmatch(raw) is not None
        return Token("start", raw, self.line, match[1], tuple(attributes), sign == "/", strict), end

    def _token(self, kind: TokenKind, raw: str, name: str = "", *, strict: bool = True) -> Token:
        return Token(kind, raw, self.line, name, strict=strict)


def _settled(text: str, place: int) -> int:
    """Return the end of the part of *text* from *place* on that further text cannot change."""
    match = _UNSETTLED.search(text, max(place, len(text) - _REFERENCE))
    return match.start() if match else len(text)


def _after(pattern: re.Pattern[str], text: str, place: int) -> int:
    match = pattern.match(text, place)
    return match.end() if match else place
