"""An article → a document of Pandoc."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Article, Inlines
from newsformat.markup.foreign import foreign_members
from newsformat.markup.html import write_html, write_inlines
from newsformat.markup.json import Object, encoded
from newsformat.markup.xml import Element, parse
from newsformat.plugin import Articles, Limits, NoOptions, ReadError, Report, WriteError
from newsformat_pandoc import _from_html
from newsformat_pandoc._metadata_reader import withholds
from newsformat_pandoc._metadata_writer import metadata
from newsformat_pandoc._names import DIRECTION, KEYS, SPACE, VERSION, Node


_VERSION = (1, 23, 1)  # of pandoc-types, as Pandoc 3 has it
_LIMITS = Limits(item_bytes=2**31)  # the HTML parsed is our own


def write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    """Yield the document of each of *articles*."""
    for article in articles:
        yield encoded(article, lambda cleaned: _document(cleaned, report), report) + b"\n"


_WITHHOLDING_KEYS = (KEYS["status"], KEYS["embargo"])  # an empty value of these must not let a foreign one count


def _document(article: Article, report: Report) -> Object:
    def running(content: Inlines) -> list[Node]:
        return _from_html.inlines(_tree(write_inlines(content, report)))

    meta = metadata(article, running)
    blocks = _from_html.blocks(_tree(write_html(article.body, report, declared=True)))
    if blocks and blocks[0]["t"] == "Header" and blocks[0]["c"][0] == 1:
        meta.setdefault(KEYS["headline"], {"t": "MetaInlines", "c": []})  # else a reader would take the heading for it
    for key, value in foreign_members(article.foreign, SPACE, {*meta, DIRECTION, *_WITHHOLDING_KEYS}, report).items():
        if withholds(key, value):
            report.lost(f"foreign.{SPACE}", where=key, why="it would withhold the story")
        else:
            meta[key] = value
    return {VERSION: _VERSION, "meta": meta, "blocks": blocks}


def _tree(html: str) -> Element:
    try:
        return parse(f"<div>{html}</div>".encode("utf-8", "surrogatepass"), limits=_LIMITS)
    except ReadError as error:
        raise WriteError(f"the text nests too deeply for Pandoc, or is too long ({error})") from None
