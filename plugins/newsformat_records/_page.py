"""Reads the text of a record as a page, in plain text, Markdown or HTML."""

from __future__ import annotations

import re
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
        article = read_nested(measured(text), "text", options, report, of=of, number=number)
        return _with_title(article, title)
    begins = line(text.lstrip().partition("\n")[0]) == title
    page = text if not title or begins else f"{title}\n\n{text}"
    article = read_nested(measured(page), "text", options, report, of=of, number=number)
    if not title and article.headline and (not article.body or _SENTENCE.search(plain_line(article.headline))):
        # The record has no title: neither a single line nor a sentence at the beginning is one.
        return evolve(article, headline=(), body=(Paragraph(article.headline), *article.body))
    if not title or plain_line(article.headline) in title:
        return article
    # The short title was taken for a section, and the first line of the text for the headline.
    kicker = () if plain_line(article.kicker) == title else article.kicker
    return evolve(article, headline=title, kicker=kicker, body=(Paragraph(article.headline), *article.body))


def html_page_of(title: str, html: str, report: Report, *, number: int) -> Article | None:
    """Return the article of *html* if that is a whole page, with more than a text; `None` if not, or if it has none."""
    if not (_HTML_PAGE.match(html) and _PARTS_OF_PAGE.search(html)):
        return None
    page_report = Report(heard=report.heard)
    try:
        article = read_nested(measured(html), "html", {}, page_report, number=number)
    except ReadError:
        return None
    report.add(page_report)
    return _with_title(article, line(title))


_HTML_PAGE = lazily(r"\s*+(?:<\?xml[^>]*+>\s*+)?+(?:<!doctype html|<html[\s>])", re.IGNORECASE)
_PARTS_OF_PAGE = lazily(r"<(?:title|meta|script|nav|header|main|article|footer)[\s>]", re.IGNORECASE)


def _with_title(article: Article, title: str) -> Article:
    """Return *article* with the *title* of its page, in addition to a headline that differs."""
    if not title or plain_line(article.headline) == title:
        return article
    if not article.headline:
        return evolve(article, headline=title)
    others = [other for other in article.other_headlines if plain_line(other.content) != title]
    return evolve(article, other_headlines=(*others, Headline(content=title, role="page")))


def measured(text: str) -> Source:
    """Return the source of *text*, which may be as long as the limits of its record allow."""
    source, size = Source.text(text), 4 * len(text)
    limits = source.limits
    return source.with_limits(evolve(limits, item_bytes=size)) if size > limits.item_bytes else source


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
