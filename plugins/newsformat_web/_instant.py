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
_TOLD = frozenset(("h2", "h3", "address", "time"))


def taken_from_instant(page: Page) -> Article:
    """Return what the article of *page* says beside its text, and take it out; nothing if it is no such page."""
    article = next(page.body.iter("article"), None)
    if article is None or not any(name == _VERSION for name, _ in page.metas):
        return Article()
    for each in article.findall("aside"):
        each.tag = "blockquote"
    _take(article, [each for each in article.findall("figure") if _ADVERTS & classes_of(each)])
    header = article.find("header")
    told = [] if header is None else [each for each in header if each.tag in _TOLD]
    said = _said(told, article.findall("footer/small"))
    if header is not None:
        _take(header, told)
    return said


def _take(parent: Element, gone: Iterable[Element]) -> None:
    take_out(parent, frozenset(map(id, gone)))


def _said(told: list[Element], notices: list[Element]) -> Article:
    texts = {each.tag: text_of(each) for each in reversed(told)}
    moments = {name: each.get("datetime") or "" for each in told if each.tag == "time" for name in classes_of(each)}
    return Article(
        kicker=texts.get("h3", ""),
        subhead=texts.get("h2", ""),
        bylines=[_byline(each) for each in told if each.tag == "address" and text_of(each)],
        published=read_date(moments.get("op-published", "")),
        updated=read_date(moments.get("op-modified", "")),
        rights=[Rights(notice=text) for each in notices if (text := text_of(each))],
    )


def _byline(address: Element) -> Byline:
    """Return who signs: a link, behind which may stand more about them, or all of *address*."""
    link = next(address.iter("a"), None)
    if link is None or not text_of(link):
        return Byline(name=text_of(address))
    return Byline(name=text_of(link), role=link.get("title") or "", contact=link.get("href") or "")
