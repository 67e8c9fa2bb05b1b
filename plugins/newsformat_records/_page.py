"""A text that was crawled, read as the plain text of a page."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import evolve

from newsformat import Article, Headline, Paragraph
from newsformat.markup.manuscript import ITS_TEXT, read_nested
from newsformat.plugin import ReadError, Report, Source, lazily, line, plain_line


# A page in Markdown, as crawlers for language models hand it on, has the headline marked amid it.
_HEADED = lazily(r"(?m)^ {0,3}# +\S|^={3,}[ \t]*$")
_SENTENCE = lazily(r"\w[.。।۔።]\W*+\Z")
_LINKED = lazily(r"\]\(\S")


def page_of(  # noqa: PLR0913 -- each is a keyword
    title: str,
    text: str,
    options: Mapping[str, Any],
    report: Report,
    *,
    of: str = ITS_TEXT,
    number: int | None = None,
) -> Article:
    """Return the article that *text* is, below its *title*, read by *options* of the format ``text``.

    *report* is told what that reader says, *of* which text, and the *number* of the line that it is in.

    Raises:
        ReadError: it is blank, or there is no such format to read it with.
    """
    title = line(title)
    if title and _HEADED.search(text) and _LINKED.search(text):
        article = read_nested(Source.text(text), "text", options, report, of=of, number=number)
        if not article.headline or plain_line(article.headline) == title:
            return article
        return evolve(article, other_headlines=(*article.other_headlines, Headline(content=title, role="page")))
    begins = line(text.lstrip().partition("\n")[0]) == title
    page = text if not title or begins else f"{title}\n\n{text}"
    article = read_nested(Source.text(page), "text", options, report, of=of, number=number)
    if not title and article.headline and (not article.body or _SENTENCE.search(plain_line(article.headline))):
        # Nobody has said that the text has a title: its only line is none, nor is a sentence that it begins with.
        return evolve(article, headline=(), body=(Paragraph(article.headline), *article.body))
    if not title or plain_line(article.headline) in title:
        return article
    # The title is so short that it was taken for a section, and the first line of the text for the headline.
    kicker = () if plain_line(article.kicker) == title else article.kicker
    return evolve(article, headline=title, kicker=kicker, body=(Paragraph(article.headline), *article.body))


def date_on_page(title: str, shown: str, text: str, language: str) -> datetime | None:
    """Return the date *shown* on a page between its *title* and its *text*; `None` if it is none."""
    prose = line(_TAG.sub(" ", text[:_ENOUGH]))  # of one line, so that no other date is printed on the page
    page = "\n\n".join(filter(None, (title, shown, prose)))
    options = {"language": language} if language else {}
    try:
        return read_nested(Source.text(page), "text", options, Report(), of=ITS_TEXT).published
    except ReadError:
        return None


_TAG = lazily(r"<[^<>]*+>")
_ENOUGH = 500  # characters, to tell the language
