"""A document of Pandoc → its article."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat import Article, Block, Heading
from newsformat.markup.html import read_html
from newsformat.markup.json import Object, decode
from newsformat.markup.members import leave_out, value_at
from newsformat.plugin import NoOptions, ReadError, Report, Source
from newsformat_pandoc._as_html import AsHtml
from newsformat_pandoc._metadata_reader import MetadataReader
from newsformat_pandoc._names import DIRECTION, KEYS, VERSION
from newsformat_pandoc._unread import Unread, characters


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    """Yield the article of the document."""
    value = decode(source.read_bytes(), report)
    if not isinstance(value, dict) or not isinstance(value.get("blocks"), list) or VERSION not in value:
        raise ReadError(f"not a Pandoc document: it has no {VERSION!r}, or no array of blocks")
    try:
        yield _article(value, report, source)
    except RecursionError:
        raise ReadError("nested too deeply") from None


def _article(document: Object, report: Report, source: Source) -> Article:
    meta = document["meta"] if isinstance(document.get("meta"), dict) else {}
    direction = _direction(meta.pop(DIRECTION, None))
    leave_out(document, _KNOWN, "the document", report)
    Unread(document["blocks"]).report_to(report)
    as_html = AsHtml(report, source.limits)
    values = MetadataReader(as_html, report).read(meta)
    body = read_html(as_html.document(document["blocks"]), report, limits=source.limits)
    values["body"] = _without_title(values, body, known=KEYS["headline"] in meta)
    article = Article(**values)
    _check_direction(article, direction, report)
    return article


_KNOWN = {VERSION: object, "meta": dict, "blocks": list}


def _without_title(values: dict[str, Any], body: tuple[Block, ...], *, known: bool) -> tuple[Block, ...]:
    """Return *body* without a heading at its beginning that becomes the headline, if the metadata have none."""
    first = body[0] if body else None
    if known or not isinstance(first, Heading) or first.level != 1 or first.language:
        return body
    values["headline"] = first.content
    return body[1:]


def _direction(direction: Any) -> str:
    """Return the direction of the document: a string, or inlines as in the metadata of Markdown."""
    text = value_at(direction, "c")
    return text if isinstance(text, str) else "".join(characters(direction))


def _check_direction(article: Article, direction: str, report: Report) -> None:
    """Report a direction that differs from that of the language."""
    if direction in {"ltr", "rtl"} and direction != article.direction:
        report.left_out(f"the direction {direction} is left out: it is not that of the language")
