"""An article → a Rich Text Format document."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Article
from newsformat.plugin import Articles, NoOptions, Report
from newsformat_office._copy import copy_of, writable
from newsformat_office._rtf._paragraphs import Paragraphs
from newsformat_office._rtf._static import head


def write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    """Yield the document of the article."""
    for article in writable(articles, report):
        yield _document(article, report)


def _document(article: Article, report: Report) -> bytes:
    rtl = article.direction == "rtl"
    paragraphs = Paragraphs(report, rtl=rtl)
    body = "".join(paragraphs.written(copy_of(article, report)))
    return f"{head(article, paragraphs.lists, rtl=rtl)}{body}}}\n".encode("ascii")
