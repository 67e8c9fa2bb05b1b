"""What a standard has no place for, or would not read back as it was: as JSON, in an element of our own.

For formats in which a program may put something that others ignore::

    own = rest_of(article, read, NAMESPACE, SPACE)    # read: what the reader makes of what is written of article
    article == with_rest(read_again, report, NAMESPACE)   # if own is among the foreign parts of read_again
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from typing import Any

from attrs import evolve, fields

from newsformat._article import Article
from newsformat._concepts import Foreign
from newsformat._errors import ReadError
from newsformat._report import Report
from newsformat.markup.foreign import in_order, order_of
from newsformat.markup.xml import Element, escape, quoted, well_formed


__all__ = ["rest_of", "with_rest"]

_ALL = tuple(field.name for field in fields(Article) if field.name != "foreign")
_NAMES = tuple(name for name in _ALL if name != "body")
_EMPTY = Article()
_ELEMENT = "article"


def rest_of(article: Article, read: Article, namespace: str, space: str, names: Collection[str] = _NAMES) -> str:
    """Return an element with all that *article* says in *names* and *read*, what became of it, does not; or ``""``.

    The *names* are attributes, by default all but the body. The element also holds the order of *article*'s foreign
    parts of the *space*, and what *read* was, so that it counts until somebody changes the standard's own values.
    """
    differing = [
        name
        for name in _ALL
        if name in names and (getattr(article, name) != getattr(read, name) or _zones(article, read, name))
    ]
    order = order_of([part for part in article.foreign if part.space == space], read.foreign)
    if not differing and not order:
        return ""
    none = " ".join([name for name in differing if getattr(article, name) == getattr(_EMPTY, name)])
    document = _written(Article(**{name: getattr(article, name) for name in differing})).decode().strip()
    of = " ".join([f"{name}={_known_by(name, getattr(read, name))}" for name in differing])
    start = f"<{_ELEMENT} xmlns={quoted(namespace)} none={quoted(none)} of={quoted(of)} order={quoted(order)}>"
    return f"{start}{escape(document)}</{_ELEMENT}>"


def _written(article: Article) -> bytes:
    from newsformat._api import write  # imports all of this package

    return write(article, "jsonl")


def _known_by(name: str, value: Any) -> str:
    return hashlib.sha256(_written(Article(**{name: value}))).hexdigest()[:12]


def _zones(article: Article, read: Article, name: str) -> bool:
    one, other = getattr(article, name), getattr(read, name)
    return hasattr(one, "utcoffset") and one.utcoffset() != other.utcoffset()


def with_rest(article: Article, report: Report, namespace: str) -> Article:
    """Return *article* with what an element of the *namespace* among its foreign parts says of it."""
    own_parts = [
        part for part in article.foreign if namespace in part.value and _element(part.value, namespace) is not None
    ]
    if not own_parts:
        return article
    element = _element(own_parts[0].value, namespace)
    parts: list[Foreign] = [part for part in article.foreign if part is not own_parts[0]]
    if element is not None:
        article = evolve(article, **_unchanged(article, _values_in(element, report), element.get("of") or "", report))
        parts = in_order(parts, element.get("order") or "")
    return evolve(article, foreign=parts)


def _element(value: str, namespace: str) -> Element | None:
    """Return the element of the *namespace* that is, or is in, *value*."""
    root = well_formed(value)
    return None if root is None else next(root.iter(f"{{{namespace}}}{_ELEMENT}"), None)


def _unchanged(article: Article, attributes: dict[str, Any], of: str, report: Report) -> dict[str, Any]:
    """Return those of *attributes* that *article* still has as they were when that was written."""
    known = {name: sign for name, _, sign in (word.partition("=") for word in of.split())}
    changed = [name for name in attributes if name in known and known[name] != _known_by(name, getattr(article, name))]
    for name in changed:
        report.note(
            f"{name.replace('_', ' ')}: what newsformat kept beside the standard is older than the standard's own value"
        )
    return {name: value for name, value in attributes.items() if name not in changed}


def _values_in(element: Element, report: Report) -> dict[str, Any]:
    """Return the attributes in *element*."""
    from newsformat._api import read  # imports all of this package

    none = {name: getattr(_EMPTY, name) for name in (element.get("none") or "").split() if name in _ALL}
    try:
        rest = read((element.text or "").encode(), "json")
    except ReadError as error:
        report.note(f"what newsformat kept beside the standard can't be read: {error.message}")
        return none
    return none | {name: value for name in _ALL if (value := getattr(rest, name)) != getattr(_EMPTY, name)}
