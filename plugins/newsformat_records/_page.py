"""A text that was crawled, read as the plain text of a page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import evolve

import newsformat as nf
from newsformat import Article, Paragraph
from newsformat.plugin import ReadError, Report, Source, line


def page_of(  # noqa: PLR0913 -- each is a keyword
    title: str,
    text: str,
    options: Mapping[str, Any],
    report: Report,
    *,
    of: str = "its text",
    number: int | None = None,
) -> Article:
    """Return the article that *text* is, below its *title*, read by *options* of the format ``text``.

    *report* is told what that reader says, *of* which text, and the *number* of the line that it is in.

    Raises:
        ReadError: it is blank, or there is no such format to read it with.
    """
    title = line(title)
    begins = line(text.lstrip().partition("\n")[0]) == title
    page = text if not title or begins else f"{title}\n\n{text}"
    article = told(Source.text(page), "text", options, report, of=of, number=number)
    if not title and not article.body:  # a text of one line, and nobody has said that it is a title
        return evolve(article, headline=(), body=(Paragraph(article.headline),) if article.headline else ())
    return article


def told(  # noqa: PLR0913 -- each is a keyword
    page: Source, format: str, options: Mapping[str, Any], report: Report, *, of: str, number: int | None = None
) -> Article:
    """Return the article of *page*, in *format*, and tell *report* what the reader says *of* it.

    Raises:
        ReadError: it cannot be read, or there is no such format to read it with.
    """
    said = Report(heard=report.heard)
    try:
        article = nf.read(page, format, options, report=said)
    except nf.UnknownFormat as error:
        raise ReadError(f"a page is read as {format}: {error}") from None
    for remark in said.remarks:
        report.note(f"{_where(remark.line, of)}{remark.message}", line=number)
    for loss in said.losses:
        report.left_out(f"{_where(loss.line, of)}{loss.why}", line=number)
    return article


def _where(line: int | None, of: str) -> str:
    return f"in line {line} of {of}: " if line else f"of {of}: " if of != "its text" else ""
