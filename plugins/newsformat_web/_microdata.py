"""Converts microdata of schema.org, as in blog themes and older pages (HTML Living Standard, 5.2), to JSON-LD.

RDFa (https://www.w3.org/TR/rdfa-lite/) is handled in the same way: its ``typeof`` is ``itemtype``, ``property`` is
``itemprop``; the names of rNews, and those of Drupal for a node, are known as well.

Only authors, dates and subjects are used: the text of the story and its surroundings are read from the page.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat.markup.html import text_of
from newsformat.markup.json import Object
from newsformat.markup.xml import Element
from newsformat.plugin import line
from newsformat_web._elements import is_marked
from newsformat_web._names import is_article


_TAKEN = frozenset((
    "headline", "alternativeHeadline", "description", "author", "creator", "datePublished", "dateModified",
    "dateCreated", "dateline", "publisher", "keywords", "articleSection", "inLanguage", "url", "name", "email",
    "jobTitle", "worksFor", "affiliation", "image", "contentUrl", "caption",
))  # fmt: skip
_IN_ATTRIBUTES = {
    "meta": "content", "a": "href", "area": "href", "link": "href", "img": "src", "audio": "src", "video": "src",
    "iframe": "src", "embed": "src", "source": "src", "object": "data", "data": "value", "meter": "value",
}  # fmt: skip
_WORKS = frozenset(("CreativeWork", "WebPage"))  # types that themes use for an article as well
_OF_RDFA = {  # of other vocabularies than schema.org
    "dc:title": "headline", "dc:date": "datePublished", "dc:created": "dateCreated", "dc:creator": "author",
    "dc:subject": "keywords", "dcterms:title": "headline", "dcterms:creator": "author",
    "dcterms:issued": "datePublished", "dcterms:modified": "dateModified",
}  # fmt: skip
_ARTICLES_OF_RDFA = frozenset(("rnews:newsitem", "rnews:article", "sioc:item"))
_MAX_ITEMS = 20  # items of a page that are examined
_MOST_VALUES = 100  # of a property
_DEEPEST = 3  # nesting of things
_LONGEST = 2000  # characters of a property


def article_in(body: Element, page: str) -> Object | None:
    """Return the article marked up in *body*, or `None` if there is none, or several without a headline.

    *page* is the type of the whole page, if it has one.
    """
    if is_article(_named(page)):
        return {**_thing(body, _DEEPEST), "@type": "NewsArticle"}
    marked = [inner for inner in body.iter() if "itemscope" in (attributes := inner.attrib) or "typeof" in attributes]
    items = [child for child in marked if _type(child)][:_MAX_ITEMS]
    articles = [item for item in items if is_article(_type(item))]
    works = [item for item in items if item in articles or _type(item) in _WORKS]
    headed = [work for work in works if next(work.iter("h1"), None) is not None]
    found = headed[-1:] or (articles if len(articles) == 1 else [])  # the innermost one
    return {**_thing(found[0], _DEEPEST), "@type": "NewsArticle"} if found else None


def _is_item(element: Element) -> bool:
    return "itemscope" in element.attrib or "typeof" in element.attrib


def _type(item: Element) -> str:
    if (types := item.get("typeof")) is None or item.get("itemscope") is not None:
        return _named(item.get("itemtype") or "")
    first = next(iter(types.split()), "")
    if first.lower() in _ARTICLES_OF_RDFA:
        return "NewsArticle"
    space, _, name = first.rpartition(":")
    return _named(first) if "/" in first else name if space in {"", "schema"} else ""


def _named(types: str) -> str:
    """Return the name of the first of *types*, or ``""`` if it is not schema.org's."""
    first = next(iter(types.split()), "")
    space, _, name = first.rstrip("/").rpartition("/")
    return name if space.endswith(("schema.org", "data-vocabulary.org")) else ""


def _thing(item: Element, depth: int) -> Object:
    members: dict[str, list[Any]] = {}
    for names, value in _properties(item, depth):
        for name in names:
            if name in _TAKEN and value:
                known = members.setdefault(name, [])
                if len(known) < _MOST_VALUES and value not in known:
                    known.append(value)
    return {name: values if len(values) > 1 else values[0] for name, values in members.items()}


def _properties(element: Element, depth: int, *, of_picture: bool = False) -> Iterator[tuple[list[str], Any]]:
    """Yield names and values of the properties below *element*; the maker of a picture is not the author."""
    for child in element:
        names = (child.get("itemprop") or "").split() or [*_of_rdfa(child)]
        names = [name for name in names if name not in _MAKERS] if of_picture else names
        # Blogger uses it for the text
        names = [name for name in names if name != "description"] if is_marked(child) else names
        is_item = _is_item(child)
        if names and is_item:
            yield names, _thing(child, depth - 1) or _text(child) if depth else ""
        elif names:
            yield names, _address_of_picture(child) if "image" in names else _value(child)
        if not is_item:
            yield from _properties(child, depth, of_picture=of_picture or child.tag in _FIGURES)


_FIGURES = frozenset(("figure", "figcaption"))
_MAKERS = frozenset(("author", "creator"))


def _of_rdfa(element: Element) -> Iterator[str]:
    """Yield schema.org's names for the RDFa attributes of *element*."""
    for word in f"{element.get('property') or ''} {element.get('rel') or ''}".lower().split():
        space, _, name = word.rpartition(":")
        if word in _OF_RDFA:
            yield _OF_RDFA[word]
        elif space in {"schema", "rnews"} or "schema.org/" in word or (not space and element.get("property")):
            yield _SMALL.get(name.rpartition("/")[2], "")


_SMALL = {name.lower(): name for name in _TAKEN}


def _value(element: Element) -> str:
    if element.get("property") and element.get("content"):
        return line(element.get("content") or "")
    if attribute := _IN_ATTRIBUTES.get(str(element.tag)):
        return line(element.get(attribute) or "")
    if element.tag == "time" and element.get("datetime"):
        return line(element.get("datetime") or "")
    return _text(element)


def _address_of_picture(element: Element) -> str:
    """Return the address of *element* or of the first picture in it; a text of several words is a caption."""
    picture = element if element.tag in _IN_ATTRIBUTES else next(element.iter("img"), None)
    value = _value(element if picture is None else picture)
    return "" if " " in value else value


def _text(element: Element) -> str:
    return text_of(element)[:_LONGEST]
