"""The text of a record, read as the plain text of a page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import newsformat as nf
from newsformat import Article
from newsformat.plugin import ReadError, Report, Source, line


def read_page(title: str, text: str, options: Mapping[str, Any], report: Report) -> Article:
    """Return the article that *text* is, below its *title*, read by *options* of the format ``text``.

    Raises:
        ReadError: there is no such format to read it with.
    """
    title = line(title)
    begins = line(text.lstrip().partition("\n")[0]) == title
    page = text if not title or begins else f"{title}\n\n{text}"
    if not page.strip():
        return Article()
    try:
        return nf.read(Source.text(page), "text", options, report=report)
    except nf.UnknownFormat as error:
        raise ReadError(f"the text of a record is read as text: {error}") from None
