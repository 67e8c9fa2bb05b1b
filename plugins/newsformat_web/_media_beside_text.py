"""Pictures and films outside the text: a page shows the leading one above it, and the others below it.

The page's data describe them. schema.org has no property for alternative texts, which are therefore read from what the
page shows.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable
from itertools import chain

from attrs import evolve

from newsformat import Article, Association, Media
from newsformat.markup.html import safe_url, write_html
from newsformat.markup.pictures import is_shown, lead_picture
from newsformat.markup.xml import Element, is_legal
from newsformat.plugin import Report


def figures_beside(article: Article, report: Report, *, xhtml: bool) -> tuple[str, str]:
    """Return the figures to show above and below the text of *article*."""
    above, below = _media_above_and_below(article)
    for association in article.associations:
        if association.media is not None and association.media.alt and (why := _why_alt_is_lost(association.media)):
            report.lost("associations.media.alt", where=association.media.href, why=why)
    return _figures(above, xhtml=xhtml), _figures(below, xhtml=xhtml)


def _why_alt_is_lost(media: Media) -> str:
    """Return why the alternative text of *media* is not the one in the page, or ``""`` if it is."""
    if not safe_url(media.href):
        return "it is not shown: its address is not safe"
    return "" if is_legal(media.alt) else "markup can't hold its control characters"


def _media_above_and_below(article: Article) -> tuple[list[Association], list[Association]]:
    """Return the media to show above the text, unless the text shows them, and below it."""
    lead = lead_picture(article.associations)
    parts: tuple[list[Association], list[Association]] = [], []
    for association in article.associations:
        if association.media is not None and safe_url(association.media.href):
            parts[association is not lead or is_shown(association.media, article.body)].append(association)
    return parts


def _figures(associations: Iterable[Association], *, xhtml: bool) -> str:
    media = [association.media for association in associations if association.media is not None]
    shown = [
        Media(
            media_item.href,
            kind=media_item.kind,
            caption=media_item.caption,
            credit=media_item.credit,
            alt=media_item.alt,
        )
        for media_item in media
    ]
    return write_html(shown, Report(), xhtml=xhtml)


def with_alternatives(article: Article, shown: Element | None) -> Article:
    """Return *article* with the alternative texts of pictures and films in *shown*, its element on the page."""
    alternatives_of = defaultdict[str, deque[str]](deque)  # by address, as the page may have been edited
    for part in () if shown is None else (shown, *shown.findall("footer")):
        for element in part.iterfind("figure/*[@src]"):
            alternatives_of[element.get("src") or ""].append(element.get("alt") or element.get("aria-label") or "")
    found: dict[int, str] = {}
    for association in chain(*_media_above_and_below(article)):
        if association.media is not None and (alternatives := alternatives_of.get(association.media.href)):
            found[id(association)] = alternatives.popleft()
    if not found:
        return article
    return evolve(
        article,
        associations=[
            _with_alternative(association, found.get(id(association), "")) for association in article.associations
        ],
    )


def _with_alternative(association: Association, alternative: str) -> Association:
    if association.media is None or not alternative:
        return association
    return evolve(association, media=evolve(association.media, alt=alternative))
