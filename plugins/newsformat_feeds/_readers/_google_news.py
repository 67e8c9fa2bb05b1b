"""Entries of Google News: the title is followed by the source's name, and the text holds nothing but these two.

::

    <title>High tide - The Courier</title>
    <description>&lt;a href="…"&gt;High tide&lt;/a&gt;&amp;nbsp;&lt;font color="#6f6f6f"&gt;The Courier&lt;/font&gt;…
    <source url="https://courier.example">The Courier</source>

Where other sites have the story, too, the text is a list of such lines, and stays.
"""

from __future__ import annotations

from attrs import evolve

from newsformat import Article, Link, List, Paragraph, Text
from newsformat.plugin import Report, letters, plain


_SIGN = " - "
_OF_SOURCE = "<font"  # the element around the name in the text


def without_source(article: Article, content: str, report: Report) -> Article:
    """Return *article* without the source's name in its headline, and without *content* if that is just both."""
    if _OF_SOURCE not in content or not article.body:
        return article
    headline = plain(article.headline)
    name = next(
        (source.name for source in article.sources if source.name and headline.endswith(_SIGN + source.name)), ""
    )
    if not name or letters(_first_line(article)) != letters(headline):
        return article
    report.note("the source after the headline is left out")
    article = evolve(article, headline=headline.removesuffix(_SIGN + name))
    if not _only_links_to_page(article):
        return article
    report.note("left out, a text that only repeats headline and source")
    return evolve(article, body=())


def _only_links_to_page(article: Article) -> bool:
    """Is the text one line that links only to the page of the entry?"""
    match article.body:
        case (Paragraph(content=content),):
            marks = [mark for run in content if isinstance(run, Text) for mark in run.marks]
            links = {mark.href for mark in marks if isinstance(mark, Link)}
            return links <= {identifier.value for identifier in article.identifiers}
    return False


def _first_line(article: Article) -> str:
    match article.body[0]:
        case Paragraph(content=content) | List(items=((Paragraph(content=content),), *_)):
            return plain(content)
    return ""
