"""Articles → records."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.metadata import version
from typing import Any

from newsformat import Article, Block, Concept, Heading, Media, Paragraph
from newsformat.markup.dates import iso
from newsformat.markup.json import encoded
from newsformat.plugin import Articles, Report, plain
from newsformat_records._extra import extra_of
from newsformat_records._names import EXTRACTOR, OWN, PAGE
from newsformat_records._options import WriteOptions


ON_THE_WEB = ("https://", "http://")
_PARAGRAPHS = (Paragraph, Heading)
FEATURES = {  # features of articles, by member
    "id": "uri",
    "url": "identifiers",
    "title": "headline",
    "subtitle": "subhead",
    "authors": "bylines",
    **{name: name for name in ("language", "summary", "dateline", "credit", "sources", "published", "updated")},
    **{name: name for name in ("content_created", "digital_source_type")},
    "subjects": "subjects",
    "keywords": "keywords",
    "text": "body.paragraph",
}
_BLANK_LINES = re.compile(r"\n{2,}+")


def write(articles: Articles, options: WriteOptions, report: Report, /) -> Iterator[bytes]:
    """Yield a line for each article."""
    extra = options.extra
    for article in articles:
        report_identifiers(article, report)
        yield (
            encoded(article, lambda candidate: record_of(candidate) | extra_of(candidate, extra, report), report)
            + b"\n"
        )


@cache
def _extractor() -> str:
    return f"{OWN} {version('newsformat')}"


def record_of(article: Article) -> dict[str, Any]:
    """Return the record of *article*: always the same members, strings, lists of strings, or `None`."""
    return {
        "id": article.uri or None,
        "url": _page_of(article) or (article.uri if article.uri.startswith(ON_THE_WEB) else None),
        "language": article.language or None,
        "title": plain(article.headline) or None,
        "subtitle": plain(article.subhead) or None,
        "summary": plain(article.summary) or _caption(article) or None,
        "authors": [byline.label for byline in article.bylines if byline.label],
        "dateline": article.dateline.text if article.dateline else None,
        "credit": article.credit or None,
        "sources": _names(article.sources),
        "published": iso(article.published) or None,
        "updated": iso(article.updated) or None,
        "content_created": iso(article.content_created) or None,
        "digital_source_type": article.digital_source_type or None,
        "subjects": _names(article.subjects),
        "keywords": list(article.keywords),
        "text": "\n\n".join(_texts(article.body)) or None,
        EXTRACTOR: _extractor(),
    }


def _page_of(article: Article) -> str | None:
    """Return the address of the page of *article*, if one of its identifiers is that."""
    return next(
        (
            identifier.value
            for identifier in article.identifiers
            if identifier.kind == PAGE and identifier.value.startswith(ON_THE_WEB)
        ),
        None,
    )


def report_identifiers(article: Article, report: Report) -> None:
    """Report the identifiers of *article* that its record has no place for."""
    page = _page_of(article)
    for number, identifier in enumerate(article.identifiers, 1):
        if identifier.kind == PAGE and identifier.value == page != article.uri:
            page = None  # another one like it is lost
        else:
            report.lost("identifiers", where=f"#{number}", why="a record has its id and one address")


def _caption(article: Article) -> str:
    """Return the caption of *article*, if it is a picture or other media."""
    first = article.body[0] if article.body and article.kind != "text" else None
    return plain(first.caption) if isinstance(first, Media) else ""


def _texts(body: Iterable[Block]) -> Iterator[str]:
    """Yield the texts of *body* as in `Article.text`; paragraphs contain no blank lines, which separate them."""
    for block in body:
        if isinstance(block, _PARAGRAPHS):
            text = plain(block.content)
            yield _BLANK_LINES.sub("\n", text) if "\n\n" in text else text
        elif text := Article(body=(block,)).text:
            yield text


def _names(concepts: Iterable[Concept]) -> list[str]:
    return [concept.name for concept in concepts if concept.name]
