"""Instant Articles of Facebook: who signs, when and the like stand in the head of the article, by elements and classes.

https://developers.facebook.com/docs/instant-articles/reference (until 2023); publishers still have them in archives:

* in the ``header``: ``h2`` the subhead, ``h3`` the kicker, ``address`` who signs, ``title`` of a link in it the role,
  ``time`` of the classes ``op-published`` and ``op-modified``
* ``small`` in the ``footer``: the copyright notice
* ``aside`` in the text: a quotation, ``cite`` who has said it
"""

from __future__ import annotations

from collections.abc import Iterable

from newsformat import Article, Byline, Rights
from newsformat.markup.dates import read_date
from newsformat.markup.html import Page, classes_of, text_of
from newsformat.markup.xml import Element, take_out


_VERSION = "op:markup_version"
_ADVERTS = frozenset(("op-ad", "op-tracker"))
_TOLD = frozenset(("h2", "h3", "address"))
_MOMENTS = frozenset(("op-published", "op-modified"))


def taken_from_instant(page: Page) -> Article:
    """Return what the article of *page* says beside its text, and take that out; nothing if it is no such page."""
    article = next(page.body.iter("article"), None)
    if article is None or not any(name == _VERSION for name, _ in page.metas):
        return Article()
    for each in article.findall("aside"):
        each.tag = "blockquote"
    _take(article, [each for each in article.findall("figure") if _ADVERTS & classes_of(each)])
    header = article.find("header")
    told = {} if header is None else _told(header)
    if header is not None:
        _take(header, [each for several in told.values() for each in several])
    return _said(told, article.findall("footer/small"))


def _told(header: Element) -> dict[str, list[Element]]:
    """Return the elements of *header* that are taken, by what they say: of all but who signs the first."""
    told: dict[str, list[Element]] = {}
    for each in header:
        is_moment = each.tag == "time" and read_date(each.get("datetime") or "") is not None
        for name in (classes_of(each) & _MOMENTS) if is_moment else {each.tag} & _TOLD:
            if name == "address" or name not in told:
                told.setdefault(name, []).append(each)
    return told


def _take(parent: Element, gone: Iterable[Element]) -> None:
    take_out(parent, frozenset(map(id, gone)))


def _said(told: dict[str, list[Element]], notices: list[Element]) -> Article:
    texts = {name: text_of(each) for name, (each, *_) in told.items()}
    moments = {name: read_date(told[name][0].get("datetime") or "") for name in _MOMENTS & told.keys()}
    return Article(
        kicker=texts.get("h3", ""),
        subhead=texts.get("h2", ""),
        bylines=[_byline(each) for each in told.get("address", ()) if text_of(each)],
        published=moments.get("op-published"),
        updated=moments.get("op-modified"),
        rights=[Rights(notice=text) for each in notices if (text := text_of(each))],
    )


def _byline(address: Element) -> Byline:
    """Return who signs: a link, behind which may stand more about them, or all of *address*."""
    link, text = next(address.iter("a"), None), text_of(address)
    name = "" if link is None else text_of(link)
    if link is None or not name:
        return Byline(name=text)
    said = text if text != name else ""
    return Byline(name=name, role=link.get("title") or "", contact=link.get("href") or "", text=said)
