"""An article → a Word document."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Article
from newsformat.markup.packages import packed
from newsformat.plugin import Articles, NoOptions, Report
from newsformat_office._copy import copy_of, writable
from newsformat_office._docx._paragraphs import Paragraphs
from newsformat_office._docx._properties import app, core, custom
from newsformat_office._docx._static import CONTENT_TYPES, NUMBERING, PACKAGE_RELATIONS, document, relations, styles


def write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    """Yield the document of the article."""
    for article in writable(articles, report):
        yield _document(article, report)


def _document(article: Article, report: Report) -> bytes:
    paragraphs = Paragraphs(report)
    body = "".join(paragraphs.written(copy_of(article, report)))
    parts = {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": PACKAGE_RELATIONS,
        "word/document.xml": document(body, rtl=article.direction == "rtl"),
        "word/_rels/document.xml.rels": relations(paragraphs.links),
        "word/styles.xml": styles(article.language, rtl=article.direction == "rtl"),
        "word/numbering.xml": NUMBERING.format(numbers="".join(paragraphs.numbers())),
        "docProps/core.xml": core(article),
        "docProps/app.xml": app(),
        "docProps/custom.xml": custom(article),
    }
    return packed(parts)
