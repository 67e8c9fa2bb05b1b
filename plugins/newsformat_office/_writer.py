"""An article → a document of Word."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from newsformat import Article
from newsformat.markup.xml import legal
from newsformat.plugin import Articles, NoOptions, Report, WriteError, reworded
from newsformat_office._paragraphs import Paragraphs
from newsformat_office._properties import app, core, custom
from newsformat_office._static import CONTENT_TYPES, NUMBERING, PACKAGE_RELATIONS, document, relations, styles


_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first date that a ZIP can say; so that the same article gives the same bytes


def write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    """Yield the document of the one article."""
    for article in articles:
        fit = reworded(article, legal)
        if fit is not article:
            report.lost("text", why="XML can't hold its control characters")
        yield _packed(fit, report)


def _packed(article: Article, report: Report) -> bytes:
    paragraphs = Paragraphs(report)
    body = "".join([*paragraphs.head(article), *paragraphs.blocks(article.body), *paragraphs.foot(article)])
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
    file = BytesIO()
    with ZipFile(file, "w") as package:
        for name, text in parts.items():
            info = ZipInfo(name, _EPOCH)
            info.compress_type = ZIP_DEFLATED
            info.create_system = 0
            try:
                package.writestr(info, text.encode())
            except UnicodeEncodeError:
                raise WriteError("XML can't hold half of a character (a lone surrogate)") from None
    return file.getvalue()
