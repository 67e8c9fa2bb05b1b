"""Reads the text of a record as the plain text of a page."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import evolve

from newsformat import Article, Headline, Paragraph
from newsformat.markup.manuscript import ITS_TEXT, read_nested
from newsformat.plugin import ReadError, Report, Source, lazily, line, plain_line


# A page in Markdown, as crawlers for language models deliver it, has its headline marked somewhere in it.
_HEADED = lazily(r"(?m)^ {0,3}# +\S|^={3,}[ \t]*$")
_SENTENCE = lazily(r"\w[.。।۔።]\W*+\Z")
_MARKDOWN_LINK = lazily(r"\]\(\S")


def page_of(  # noqa: PLR0913 -- each is a keyword
    title: str,
    text: str,
    options: Mapping[str, Any],
    report: Report,
    *,
    of: str = ITS_TEXT,
    number: int | None = None,
) -> Article:
    """Return the article of *text* below its *title*, read with *options* of the format ``text``.

    Reports of that reader name the text *of* this record and its line *number*.

    Raises:
        ReadError: it is blank, or the format ``text`` is not available.
    """
    title = line(title)
    if title and _HEADED.search(text) and _MARKDOWN_LINK.search(text):
        article = read_nested(Source.text(text), "text", options, report, of=of, number=number)
        if not article.headline or plain_line(article.headline) == title:
            return article
        return evolve(article, other_headlines=(*article.other_headlines, Headline(content=title, role="page")))
    begins = line(text.lstrip().partition("\n")[0]) == title
    page = text if not title or begins else f"{title}\n\n{text}"
    article = read_nested(Source.text(page), "text", options, report, of=of, number=number)
    if not title and article.headline and (not article.body or _SENTENCE.search(plain_line(article.headline))):
        # The record has no title: neither a single line nor a sentence at the beginning is one.
        return evolve(article, headline=(), body=(Paragraph(article.headline), *article.body))
    if not title or plain_line(article.headline) in title:
        return article
    # The short title was taken for a section, and the first line of the text for the headline.
    kicker = () if plain_line(article.kicker) == title else article.kicker
    return evolve(article, headline=title, kicker=kicker, body=(Paragraph(article.headline), *article.body))


def date_on_page(title: str, shown: str, text: str, language: str) -> datetime | None:
    """Return the date *shown* on a page between *title* and *text*; `None` if it can't be read."""
    prose = line(_TAG.sub(" ", text[:_SAMPLE]))  # a single line, so that no other date is found
    page = "\n\n".join(filter(None, (title, shown, prose)))
    options = {"language": language} if language else {}
    try:
        return read_nested(Source.text(page), "text", options, Report(), of=ITS_TEXT).published
    except ReadError:
        return None


_TAG = lazily(r"<[^<>]*+>")
_SAMPLE = 500  # characters, to detect the language
