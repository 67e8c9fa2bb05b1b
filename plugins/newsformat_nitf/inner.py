"""A whole NITF document that an item of another format carries: where its text is, and what its head says.

::

    article_in(root, report)                # all that it says
    texts, is_all = texts_of(root)          # their blocks are read by `newsformat_nitf.body`
    fill_in(values, root)                   # gives an article what it lacks
    bylines_of(byline), dateline_of(dateline)  # what single elements print
    keywords_of(docdata), subjects_of(tobject)  # what they say it is about
    tell_strange_in(item, report, found)    # when the item was read
"""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from lxml.etree import tostring

from newsformat import Article, Byline, Concept, Dateline
from newsformat.markup.options import XmlOptions
from newsformat.markup.xml import Element, line_of, local, text_of
from newsformat.plugin import ReadError, Report, Source
from newsformat_nitf._readers import _parts, _signatures
from newsformat_nitf._readers._strange import tell_strange_in


__all__ = [
    "FIELDS",
    "article_in",
    "bylines_of",
    "dateline_of",
    "fill_in",
    "keywords_of",
    "subjects_of",
    "tell_strange_in",
    "texts_of",
]

FIELDS = ("headline", "subhead", "kicker", "summary", "bylines", "dateline", "title", "slug", "keywords", "subjects")
_TEXTS = frozenset(("body.content", "body.end"))


def article_in(root: Element, report: Report) -> Article | None:
    """Return the article that *root* is, an lxml element ``nitf``; `None` if it cannot be read."""
    article = _read(root, inner := Report())
    if article is not None:
        report.add(inner, above=(line_of(root) or 1) - 1)
    return article


def _read(root: Element, report: Report) -> Article | None:
    from newsformat_nitf._reader import read  # of few items, and with much to import

    try:
        (article,) = read(Source(tostring(root, encoding="utf-8", with_tail=False)), XmlOptions(), report)
    except ReadError:
        return None
    return article if isinstance(article, Article) else None


def texts_of(root: Element) -> tuple[list[Any], bool]:
    """Return what in *root*, an lxml element ``nitf``, holds its text, and whether that is all that it holds."""
    parts = [part for part in root if isinstance(part.tag, str)]
    bodies = [part for part in parts if local(part) == "body"]
    inner = [part for body in bodies for part in body if isinstance(part.tag, str)]
    texts = [part for part in inner if local(part) in _TEXTS]
    return texts, len(parts) == len(bodies) and len(inner) == len(texts)


def bylines_of(element: Element) -> list[Byline]:
    """Return who signs in *element*, an lxml element ``byline``."""
    return [byline for byline in _signatures.bylines(element) if byline != _NOBODY]


def dateline_of(element: Element) -> Dateline | None:
    """Return what *element*, an lxml element ``dateline``, prints."""
    found = _signatures.dateline(element)
    return found if found.text else None


_NOBODY = Byline()


def keywords_of(element: Element) -> list[str]:
    """Return the keywords in *element*, an lxml element ``docdata`` or ``key-list``."""
    return [word for each in element.iter("{*}keyword") if (word := _parts.said_in(each, "key") or text_of(each))]


def subjects_of(element: Element) -> list[Concept]:
    """Return the subjects in *element*, an lxml element ``tobject``."""
    return [found for each in element.iter("{*}tobject.subject") if (found := _parts.subject(each)).key]


def fill_in(values: dict[str, Any], root: Element) -> None:
    """Give *values*, by the names of an article's attributes, those of `FIELDS` that they lack and *root* says."""
    lacking = [name for name in FIELDS if not values.get(name)]
    if not lacking:
        return
    bare = deepcopy(root)
    for text in texts_of(bare)[0]:  # which is read elsewhere
        text.getparent().remove(text)
    if (inner := _read(bare, Report())) is not None:
        values.update({name: said for name in lacking if (said := getattr(inner, name))})
