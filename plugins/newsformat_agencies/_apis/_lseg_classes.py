"""Semantic classes of Reuters' HTML, such as ``tr-by``: bylines, notes to editors, the slug."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Any

from attrs import evolve

from newsformat import Article, EditorsNote, Paragraph, Rights
from newsformat.markup.html import read_html_inlines
from newsformat.markup.manuscript import with_opening
from newsformat.markup.printed import read_byline
from newsformat.plugin import Report, line, plain


_CLASS = r"""\s[^<>]{0,200}?class=["']tr-"""
_TOLD = re.compile(
    rf"<p{_CLASS}(advisory|by|contactinfo|copyright|slugline)[\"'][^<>]{{0,200}}>(.{{0,2000}}?)</p>", re.DOTALL
)
_DATELINE = re.compile(rf"<span{_CLASS}dateline[\"']")
_NOTES = {"advisory": "advisory", "contactinfo": "contact"}  # roles of the notes by class
_KEYWORDS = "Keywords:"  # precedes the slug
_NOTHING = frozenset(("", "."))


def with_classes(article: Article, html: str, report: Report) -> Article:
    """Return *article*, with the text *html*, with paragraphs of semantic classes moved to their attributes."""
    if "tr-" not in html:
        return article
    texts = _texts(html)
    moved = {text for value in texts.values() for text in value}
    for text in _without_place(article, texts):
        report.left_out(f"beside the slug and notes: {text:.60}")
    body = [block for block in article.body if not (isinstance(block, Paragraph) and plain(block.content) in moved)]
    article = evolve(article, body=body, **_changes(article, texts))
    return with_opening(article, report) if _DATELINE.search(html) else article


def _texts(html: str) -> dict[str, list[str]]:
    """Return the texts of the paragraphs in *html* by class."""
    found = defaultdict[str, list[str]](list)
    for match in _TOLD.finditer(html):
        found[match[1]].append(line(plain(read_html_inlines(match[2]))))
    return found


def _without_place(article: Article, texts: dict[str, list[str]]) -> list[str]:
    """Return the texts without a place in the article: further slugs, and empty notes."""
    slug = article.slug or _slug(texts)
    slugs = [text for text in texts["slugline"] if line(text.removeprefix(_KEYWORDS)) != slug]
    return [*slugs, *[text for name in _NOTES for text in texts[name] if text == "."]]


def _slug(texts: dict[str, list[str]]) -> str:
    return next((line(text.removeprefix(_KEYWORDS)) for text in texts["slugline"]), "")


def _changes(article: Article, texts: dict[str, list[str]]) -> dict[str, Any]:
    notes = [
        EditorsNote(text=text, role=_NOTES[name]) for name in _NOTES for text in texts[name] if text not in _NOTHING
    ]
    return {
        "notes": (*article.notes, *notes),
        "bylines": (*article.bylines, *[byline for text in texts["by"] for byline in read_byline(text)]),
        "slug": article.slug or _slug(texts),
        "rights": (*article.rights, *[Rights(notice=text) for text in texts["copyright"]]),
    }
