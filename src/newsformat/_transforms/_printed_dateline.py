"""Moves the dateline into the text, which begins with it as newspapers and most sites print it."""

from __future__ import annotations

from attrs import evolve

from newsformat._article import Article
from newsformat._blocks import Media, Paragraph
from newsformat._inline import Text, inlines, plain
from newsformat.markup.printed import dateline_separator, opens_with


def with_printed_dateline(article: Article) -> Article:
    """Return *article* with its dateline at the beginning of the text, if possible.

    It is unchanged if it has no printed dateline, or if its text does not begin with a paragraph, before which pictures
    are allowed, or already has the dateline.
    """
    dateline = article.dateline
    index = next((position for position, block in enumerate(article.body) if type(block) is not Media), 0)
    first = article.body[index] if article.body else None
    if dateline is None or not dateline.text or type(first) is not Paragraph or not first.content:
        return article
    text, content = plain(first.content), first.content
    if not opens_with(dateline, text):
        content = inlines((Text(dateline.text + dateline_separator(dateline.text, text)), *content))
    body = (*article.body[:index], evolve(first, content=content), *article.body[index + 1 :])
    return evolve(article, dateline=None, body=body)
