"""Converts SGML, with elements that may be left open, to XML: names in lower case, values in quotation marks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from newsformat._report import Report
from newsformat.markup._xml._characters import legal
from newsformat.markup.encodings import decoded


__all__ = ["sgml_as_xml"]

# No backtracking is possible, so it runs in linear time.
_TOKEN = re.compile(
    r"""<!--.*?(?:-->|\Z)|<!\[CDATA\[.*?(?:\]\]>|\Z)|<![^>]*+>|<\?[^>]*+>"""
    r"""|<(?P<end>/?)(?P<name>[A-Za-z][\w.:-]*+)(?P<said>(?:[^<>"']|"[^"<]*+"|'[^'<]*+'|["'])*+)>|[^<]++|<""",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"""([A-Za-z_][\w.:-]*+)(?:\s*+=\s*+("[^"]*+"|'[^']*+'|(?!/\Z)[^\s"']++))?+""")
_DEEPEST = 200  # nesting of elements; deeper ones end where they begin


def sgml_as_xml(
    content: bytes, holds: Callable[[str, str], bool], is_empty: Callable[[str], bool], report: Report
) -> bytes:
    """Return *content*, in UTF-8 or Windows-1252, as XML, line by line, in time in proportion to it.

    An open element ends where another begins that cannot stand in it, but can in one around it. An end tag without a
    start is dropped. An attribute without a value gets its name as value.

    Args:
        content: a document without an XML declaration.
        holds: may, in an element of the first name, one of the second stand?
        is_empty: has an element of this name no content, so that it ends where it begins?
        report: receives a remark if it is read as Windows-1252.
    """
    text = legal(decoded(content, "", report))
    return "".join(_Closing(holds, is_empty).pieces(text)).encode()


class _Closing:
    """Closes the elements that are open."""

    def __init__(self, holds: Callable[[str, str], bool], is_empty: Callable[[str], bool]) -> None:
        self._holds, self._is_empty = holds, is_empty
        self._open: list[str] = []

    def pieces(self, text: str) -> Iterator[str]:
        """Yield *text* as XML, piece by piece."""
        for token in _TOKEN.finditer(text):
            name = (token["name"] or "").lower()
            if not name:
                yield _between(token[0])
            elif token["end"]:
                yield from self._end(name)
                yield _lines(token["said"])
            else:
                yield from self._start(name, token["said"])

    def _start(self, name: str, markup: str) -> Iterator[str]:
        if any(self._holds(element, name) for element in self._open):
            while not self._holds(self._open[-1], name):
                yield f"</{self._open.pop()}>"
        is_closed = markup.endswith("/") or self._is_empty(name) or len(self._open) == _DEEPEST
        attributes = _attributes(markup)
        yield f"<{name}{attributes}{_lines(markup, attributes)}{'/' if is_closed else ''}>"
        if not is_closed:
            self._open.append(name)

    def _end(self, name: str) -> Iterator[str]:
        if name in self._open:
            while (last := self._open.pop()) != name:
                yield f"</{last}>"
            yield f"</{name}>"


def _attributes(markup: str) -> str:
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(markup):
        value = match[1] if match[2] is None else match[2]
        value = value[1:-1] if value[0] in "\"'" else value
        found.setdefault(match[1].lower(), value.replace('"', "&quot;"))
    return "".join([f' {key}="{value}"' for key, value in found.items()])


def _lines(markup: str, kept: str = "") -> str:
    """Return the line ends of *markup* that *kept* lacks."""
    return "\n" * (markup.count("\n") - kept.count("\n"))


def _between(piece: str) -> str:
    """Return the text between tags, with comments and declarations reduced to their line ends."""
    if piece == "<":
        return "&lt;"
    return _lines(piece) if piece[0] == "<" and not piece.startswith("<![CDATA[") else piece
