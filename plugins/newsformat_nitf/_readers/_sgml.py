"""NITF in SGML, as it was before there was XML, made XML: names in capitals, open elements, values without quotes.

What the standard has no content for (``<doc-id …>``) ends where it begins, and an open element ends where one begins
that cannot stand in it: ``<p>`` before the next ``<p>``. A document whose own end is missing is cut off, and is no
such document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newsformat.markup.xml import legal
from newsformat_nitf._facts import ELEMENTS


SAID = "no well-formed XML; read as SGML: elements that are left open end where they must, names are in small letters"

_XML = re.compile(rb"\s*+(?:\xef\xbb\xbf)?\s*+<\?xml\s")
_END = re.compile(rb"</nitf\s*+>\s*+\Z", re.IGNORECASE)
# It never goes back, so it takes time in proportion to the document.
_TOKEN = re.compile(
    r"""<!--.*?(?:-->|\Z)|<!\[CDATA\[.*?(?:\]\]>|\Z)|<![^>]*+>|<\?[^>]*+>"""
    r"""|<(?P<end>/?)(?P<name>[A-Za-z][\w.:-]*+)(?P<said>(?:[^<>"']|"[^"<]*+"|'[^'<]*+'|["'])*+)>|[^<]++|<""",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"""([A-Za-z_][\w.:-]*+)(?:\s*+=\s*+("[^"]*+"|'[^']*+'|[^\s"'/][^\s"']*+))?+""")
_ELEMENT = re.compile(r"<([\w.-]+)>")
_DEEPEST = 200  # elements in elements; what would be deeper ends where it begins


def is_sgml(content: bytes) -> bool:
    """Might *content*, which is no well-formed XML, be a whole document in SGML?"""
    return _XML.match(content) is None and _END.search(content, max(len(content) - _TAIL, 0)) is not None


_TAIL = 1000  # bytes


def as_xml(content: bytes) -> bytes:
    """Return *content* as XML, line by line; it is in UTF-8 or Windows-1252."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", "replace")
    return "".join(_Closing().pieces(legal(text))).encode()


class _Kind(NamedTuple):
    """What an element holds."""

    children: frozenset[str]
    is_empty: bool


@cache
def _kinds() -> dict[str, _Kind]:
    lines = [line.split(" ", 3) for line in ELEMENTS.splitlines()]
    return {name: _Kind(frozenset(_ELEMENT.findall(model)), text == model == "-") for name, text, model, *_ in lines}


class _Closing:
    """Closes the elements that are open."""

    def __init__(self) -> None:
        self._open: list[str] = []

    def pieces(self, text: str) -> Iterator[str]:
        """Yield *text* as XML, piece by piece."""
        for token in _TOKEN.finditer(text):
            name = (token["name"] or "").lower()
            if not name:
                yield _between(token[0])
            elif token["end"]:
                yield from self._end(name)
            else:
                yield from self._start(name, token["said"])

    def _start(self, name: str, said: str) -> Iterator[str]:
        if any(_holds(each, name) for each in self._open):
            while not _holds(self._open[-1], name):
                yield f"</{self._open.pop()}>"
        kind = _kinds().get(name)
        is_closed = said.endswith("/") or (kind is not None and kind.is_empty) or len(self._open) == _DEEPEST
        yield f"<{name}{_attributes(said)}{'/' if is_closed else ''}>"
        if not is_closed:
            self._open.append(name)

    def _end(self, name: str) -> Iterator[str]:
        if name in self._open:
            while (last := self._open.pop()) != name:
                yield f"</{last}>"
            yield f"</{name}>"


def _holds(parent: str, child: str) -> bool:
    """May *child* stand in *parent*? What nobody knows may stand anywhere."""
    kinds = _kinds()
    return parent not in kinds or child not in kinds or child in kinds[parent].children


def _attributes(said: str) -> str:
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(said):
        value = match[1] if match[2] is None else match[2]
        value = value[1:-1] if value[0] in "\"'" else value
        found.setdefault(match[1].lower(), value.replace('"', "&quot;"))
    return "".join([f' {key}="{value}"' for key, value in found.items()])


def _between(piece: str) -> str:
    """Return what stands between tags: comments and declarations go but for their lines."""
    if piece == "<":
        return "&lt;"
    return "\n" * piece.count("\n") if piece[0] == "<" and not piece.startswith("<![CDATA[") else piece
