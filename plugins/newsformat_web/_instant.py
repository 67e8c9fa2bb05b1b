"""Facebook's Instant Articles: authors, dates and the like are in the article's head, by elements and classes.

https://developers.facebook.com/docs/instant-articles/reference (until 2023); publishers still have them in archives:

* in the ``header``: ``h2`` the subhead, ``h3`` the kicker, ``address`` an author, ``title`` of a link in it the role,
  ``time`` of the classes ``op-published`` and ``op-modified``
* ``small`` in the ``footer``: the copyright notice
* ``aside`` in the text: a quotation, with its attribution in ``cite``
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
    """Take the article's metadata out of *page* and return them; nothing if it is not such a page."""
    article = next(page.body.iter("article"), None)
    if article is None or not any(name == _VERSION for name, _ in page.metas):
        return Article()
    for aside in article.findall("aside"):
        aside.tag = "blockquote"
    _take(article, [figure for figure in article.findall("figure") if _ADVERTS & classes_of(figure)])
    header = article.find("header")
    fields = {} if header is None else _header_fields(header)
    if header is not None:
        _take(header, [child for several in fields.values() for child in several])
    return _header_article(fields, article.findall("footer/small"))


def _header_fields(header: Element) -> dict[str, list[Element]]:
    """Return the elements of *header* to take, by field: for each, the first, but all authors."""
    fields: dict[str, list[Element]] = {}
    for child in header:
        is_moment = child.tag == "time" and read_date(child.get("datetime") or "") is not None
        for name in (classes_of(child) & _MOMENTS) if is_moment else {child.tag} & _TOLD:
            if name == "address" or name not in fields:
                fields.setdefault(name, []).append(child)
    return fields


def _take(parent: Element, gone: Iterable[Element]) -> None:
    take_out(parent, frozenset(map(id, gone)))


def _header_article(fields: dict[str, list[Element]], notices: list[Element]) -> Article:
    texts = {name: text_of(element) for name, (element, *_) in fields.items()}
    moments = {name: read_date(fields[name][0].get("datetime") or "") for name in _MOMENTS & fields.keys()}
    return Article(
        kicker=texts.get("h3", ""),
        subhead=texts.get("h2", ""),
        bylines=[_byline(element) for element in fields.get("address", ()) if text_of(element)],
        published=moments.get("op-published"),
        updated=moments.get("op-modified"),
        rights=[Rights(notice=text) for notice in notices if (text := text_of(notice))],
    )


def _byline(address: Element) -> Byline:
    """Return the byline: a link, which may be followed by details, or all of *address*."""
    link, text = next(address.iter("a"), None), text_of(address)
    name = "" if link is None else text_of(link)
    if link is None or not name:
        return Byline(name=text)
    details = text if text != name else ""
    return Byline(name=name, role=link.get("title") or "", contact=link.get("href") or "", text=details)
