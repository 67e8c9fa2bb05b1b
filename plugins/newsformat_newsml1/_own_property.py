"""A property of newsformat's own that keeps what has no element in NewsML 1.

``NewsManagement/Property[@FormalName="newsformat"]`` is in every item that newsformat writes. If the standard's
elements do not represent some fields of the article completely, it holds ``article``, those fields in newsformat's own
JSON, and ``instead``, their names, each with a checksum of what the standard's elements said when they were written. So
a field that was changed later is read from the standard's elements.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import cache

from attrs import evolve, fields

import newsformat as nf
from newsformat import Article
from newsformat.markup.json import object_of, text_of
from newsformat.markup.xml import Element, line_of, quoted
from newsformat.plugin import Report
from newsformat_newsml1._names import OWN


_VERSION = "1"
_FIELDS = sorted(field.name for field in fields(Article) if field.name != "body")
_EMPTY = Article()
TEXTS = frozenset([name for name in _FIELDS if getattr(_EMPTY, name) == ""])  # which newsformat's JSON has unchanged
_CHECK = 8  # hexadecimal digits


def own_property(management: Element | None) -> Element | None:
    """Return the property in *management*, an item's ``NewsManagement``, if newsformat has written that item."""
    if management is not None:
        for child in management.iterchildren("Property"):
            if child.get("FormalName") == OWN:
                return child
    return None


def restored(article: Article, own_element: Element, report: Report) -> Article:
    """Return *article*, as read from the standard's elements, with the fields kept in *own_element* restored."""
    if not len(own_element):
        return article
    properties = {child.get("FormalName"): child.get("Value") or "" for child in own_element.iterchildren("Property")}
    kept = _read(properties.get("article", ""))
    if kept is None:
        report.left_out("what newsformat has kept in this item can't be read", line=line_of(own_element))
        return article
    changes = {}
    instead = [word.partition(":")[::2] for word in properties.get("instead", "").split()]
    checks = _checks_of(article, [name for name, _ in instead if name in _FIELDS])
    for name, check in instead:
        if name not in checks:
            continue
        if check == checks[name]:
            changes[name] = getattr(kept, name)
        else:
            report.left_out(
                f"{name} was changed since newsformat wrote it; the original that was kept with it is left out"
            )
    return evolve(article, **changes)


def _read(text: str) -> Article | None:
    try:
        return nf.read(text.encode(), "json") if text else _EMPTY
    except (nf.NewsformatError, UnicodeEncodeError):
        return None


ALL_SAID = f"<Property FormalName={quoted(OWN)} Value={quoted(_VERSION)}/>"
"""The property for an article of which the standard's elements say all."""


def kept(article: Article, restored_article: Article) -> str:
    """Return the property for *article*, which the standard's elements represent as *restored_article*."""
    names = _differing(article, restored_article)
    if not names:
        return ALL_SAID
    checks = " ".join([f"{name}:{check}" for name, check in _checks_of(restored_article, names).items()])
    inner = f"<Property FormalName={quoted('instead')} Value={quoted(checks)}/>"
    if content := _json(article, names):
        inner += f"<Property FormalName={quoted('article')} Value={quoted(content)}/>"
    return f"<Property FormalName={quoted(OWN)} Value={quoted(_VERSION)}>{inner}</Property>"


def _differing(article: Article, restored_article: Article) -> tuple[str, ...]:
    """Return the fields that differ; the same moment in another time zone is different."""
    return tuple([name for name in _FIELDS if not _is_same(getattr(article, name), getattr(restored_article, name))])


def _is_same(one: object, other: object) -> bool:
    return one is other or (one == other and getattr(one, "tzinfo", None) == getattr(other, "tzinfo", None))


def _json(article: Article, names: Iterable[str]) -> str:
    """Return the fields *names* of *article*, or ``""`` if they are all empty.

    Raises:
        ValueError: they cannot be written completely: UTF-8 cannot encode one of their characters.
    """
    non_empty = {name: value for name in names if (value := getattr(article, name)) != getattr(_EMPTY, name)}
    if not non_empty:
        return ""
    report = Report()
    written = nf.write(Article(**non_empty), "json", _compact(), report=report)
    if report.losses:
        raise ValueError(str(report.losses[0]))
    return written.decode().strip()


@cache
def _compact() -> object:
    return nf.registry()["json"].write_options(indent=0)


def _checks_of(article: Article, names: Iterable[str]) -> dict[str, str]:
    """Return the checksum of each of the fields *names*, computed from a document that holds only that field."""
    by_name = {name: value for name in TEXTS.intersection(names) if (value := getattr(article, name))}
    if others := [name for name in names if name not in TEXTS]:
        by_name |= object_of(_json(article, others)) or {}
    alone = {name: text_of({"newsformat": 1, name: by_name[name]}) if name in by_name else "" for name in names}
    return {name: hashlib.sha256(text.encode()).hexdigest()[:_CHECK] for name, text in alone.items()}
