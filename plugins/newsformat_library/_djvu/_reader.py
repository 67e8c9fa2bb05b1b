"""DjVuXML → articles, one per page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial

from newsformat import Article, Envelope, Foreign
from newsformat.markup.xml import Element, line_of, local, own_texts, read_items, report_unread, whole_number
from newsformat.plugin import NoOptions, Report, Source, line
from newsformat_library._recognised import Piece, Recognised


SPACE = "djvu-xml"
_PLACE = frozenset(("coords",))
_LARGER = ("HIDDENTEXT", "PAGECOLUMN", "REGION", "PARAGRAPH")
_PARTS = (*_LARGER, "LINE")
_KNOWN: Mapping[str, frozenset[str] | None] = {
    "DjVuXML": frozenset(),
    "BODY": frozenset(),
    "OBJECT": frozenset(("data", "height", "width", "type", "usemap")),
    "PARAM": frozenset(("name", "value")),
    **dict.fromkeys((*_PARTS, "CHARACTER"), _PLACE),
    "WORD": _PLACE | {"x-confidence"},
}
"""Elements with the attributes that are read, or reported elsewhere."""
_READ_OUTSIDE_PAGES = {**_KNOWN, "HEAD": frozenset(), "MAP": frozenset(("name",))}


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield an article for each page.

    Raises:
        ReadError: it is not well-formed, or not DjVuXML.
    """
    page = partial(_page, report=report)
    return read_items(
        source, ("OBJECT",), page, report, title="DjVuXML", within=("BODY",), known=_READ_OUTSIDE_PAGES, running=_PARTS
    )


def _page(page: Element, report: Report) -> Iterable[Article]:
    report_unread(page, _KNOWN, report, texts=(*_PARTS, "WORD", "CHARACTER"))
    recognised = Recognised(report, line_of(page))
    pieces = [Piece(recognised.joined(rows)) for rows in _paragraphs(page, recognised)]
    article = Article(body=recognised.blocks(pieces, ""), foreign=_foreign(page))
    recognised.report_quality()
    return (article,)


def _foreign(page: Element) -> list[Foreign]:
    parameters = {child.get("name"): child.get("value") for child in page.iterchildren("PARAM")}
    name = line(parameters.get("PAGE") or page.get("usemap") or "")
    return [Foreign(SPACE, "PAGE", name)] if name else []


def _paragraphs(part: Element, recognised: Recognised) -> Iterator[list[str]]:
    """Yield the lines of each paragraph in *part*; text outside of smaller parts is a line."""
    rows = [_row(element, recognised) for element in (part, *part.iterchildren("LINE"))]
    if filled := [row for row in rows if row]:
        yield filled
    for child in part:
        if local(child) in _LARGER:
            yield from _paragraphs(child, recognised)


def _row(row: Element, recognised: Recognised) -> str:
    """Return the words directly in *row*, and its own text."""
    words = list(row.iterchildren("WORD"))
    for word in words:
        confidence = whole_number(word.get("x-confidence"))
        if confidence is None:
            recognised.count(1, 0)
        else:
            recognised.sure(min(confidence, _CERTAIN))
    return line(" ".join(["".join(own_texts(row)), *map(_word, words)]))


_CERTAIN = 100


def _word(word: Element) -> str:
    return "".join(own_texts(word)) + "".join(["".join(own_texts(child)) for child in word.iterchildren("CHARACTER")])
