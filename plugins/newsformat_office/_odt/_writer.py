"""An article → an OpenDocument text."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Article
from newsformat.markup.packages import packed
from newsformat.plugin import Articles, NoOptions, Report
from newsformat_office._copy import copy_of, writable
from newsformat_office._odt._content import Content
from newsformat_office._odt._names import TEXT_TYPE
from newsformat_office._odt._properties import properties
from newsformat_office._odt._static import MANIFEST, content, meta, styles


def write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    """Yield the document of the article."""
    for article in writable(articles, report):
        yield _document(article, report)


def _document(article: Article, report: Report) -> bytes:
    written = Content(report)
    body = "".join(written.written(copy_of(article, report)))
    parts = {
        "mimetype": TEXT_TYPE,
        "content.xml": content(body, "".join(written.styles())),
        "styles.xml": styles(article.language, rtl=article.direction == "rtl"),
        "meta.xml": meta(properties(article)),
        "META-INF/manifest.xml": MANIFEST,
    }
    return packed(parts, stored=frozenset(("mimetype",)))
