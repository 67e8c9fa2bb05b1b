"""Validates JSON-LD of schema.org: by newsformat's own rules, and by search engines' recommendations for articles.

https://schema.org/NewsArticle and https://developers.google.com/search/docs/appearance/structured-data/article, which
requires nothing but recommends a headline, dates, an author with a name, and a picture.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from newsformat.markup.dates import read_date
from newsformat.markup.json import Misfit, Object, Path, as_utf8, problems
from newsformat.plugin import NoSchema, Problem, ReadError, Report, Severity, Source
from newsformat_web._json import decoded
from newsformat_web._names import is_article
from newsformat_web._texts import flat, texts


_MOMENT = re.compile(
    r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?|"
    r"\d{8}(?:T\d{4}(?:\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d(?:\d\d)?)?)?",
    re.ASCII,
)
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S+")
_DATES = ("datePublished", "dateModified", "dateCreated", "expires")
_CONTEXTS = frozenset(("https://schema.org", "http://schema.org"))
_NAMES_OF_AUTHOR = ("name", "givenName", "familyName", "@id", "author")  # members of a Role
_DEEPEST = 8  # arrays, graphs and pages around an article
SHOWN = 60  # characters of a value quoted in a message


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the document.

    Raises:
        ReadError: it is not JSON, or contains no article.
    """
    content = source.read_bytes()
    value = decoded(content, notes := Report())
    if notes.remarks:  # it had to be repaired, so that positions are lost
        yield from (Problem("json", remark.message) for remark in notes.remarks)
        yield from (Problem(misfit.rule, misfit.message, severity=misfit.severity) for misfit in misfits_in(value))
        return
    yield from problems(as_utf8(content).decode(), misfits_in(value))


def misfits_in(value: Any) -> Iterator[Misfit]:
    """Yield the problems of the articles in *value*.

    Raises:
        ReadError: there are none.
    """
    articles = [*_articles(value, (), _DEEPEST, in_context=False)]
    if not articles and value != []:
        raise ReadError("not an article of schema.org: there is nothing of a type such as NewsArticle")
    for node, path, in_context in articles:
        if not in_context:
            yield Misfit("context", "there is no @context of schema.org", path)
        yield from _article(node, path)


def _articles(value: Any, path: Path, depth: int, *, in_context: bool) -> Iterator[tuple[Object, Path, bool]]:
    """Yield each article, its path, and whether it is in a context of schema.org."""
    if isinstance(value, list):
        for number, item in enumerate(value):
            yield from _articles(item, (*path, number), depth, in_context=in_context)
    elif isinstance(value, dict) and depth:
        in_context = in_context or any(map(_is_context, flat(value.get("@context"))))
        kinds = [name.rpartition("/")[2].rpartition(":")[2] for name in texts(value.get("@type"))]
        if any(map(is_article, kinds)):
            yield value, path, in_context or any("schema.org/" in name for name in texts(value["@type"]))
            return
        for name in ("@graph", "mainEntity"):
            if name in value:
                yield from _articles(value[name], (*path, name), depth - 1, in_context=in_context)


def _is_context(context: Any) -> bool:
    if isinstance(context, dict):
        return any(isinstance(value, str) and value.rstrip("/#") in _CONTEXTS for value in context.values())
    return isinstance(context, str) and (context.rstrip("/") in _CONTEXTS or "://schema.org/docs/" in context)


def _article(node: Object, path: Path) -> Iterator[Misfit]:
    for name, what in _RECOMMENDED.items():
        if not any(node.get(key) for key in (name, *what)):
            yield Misfit("recommended", f"the article has no {name}", path, Severity.WARNING)
    yield from _dates(node, path)
    for author in flat(node.get("author")):
        if not _has_name(author):
            yield Misfit("author", "an author has no name", (*path, "author"), Severity.WARNING)
    for name in ("image", "url"):
        for value in flat(node.get(name)):
            address = value.get("url") or value.get("contentUrl") if isinstance(value, dict) else value
            if isinstance(address, str) and address and not _ADDRESS.fullmatch(address):
                why = f"{address[:SHOWN]!r} is not an address with a scheme"
                yield Misfit("uri", why, (*path, name), Severity.WARNING)


def _dates(node: Object, path: Path) -> Iterator[Misfit]:
    for name in _DATES:
        for date in texts(node.get(name)):
            if not is_moment(date):
                yield Misfit("date", f"{date[:SHOWN]!r} is not an ISO 8601 date", (*path, name))
            elif ":" in date and not _ZONED.search(date):
                yield Misfit("zone", f"{date[:SHOWN]!r} has no time zone", (*path, name), Severity.WARNING)


def _has_name(author: Any) -> bool:
    if isinstance(author, dict):
        return any(author.get(name) for name in _NAMES_OF_AUTHOR)
    return isinstance(author, str) and bool(author.strip())


# What search engines recommend, with equivalents.
_RECOMMENDED = {
    "headline": ("name",),
    "datePublished": (),
    "author": ("creator",),
    "image": ("associatedMedia", "thumbnailUrl"),
}
_ZONED = re.compile(r"(?:Z|[+-]\d\d:?(?:\d\d)?)$", re.ASCII)


def is_moment(text: str) -> bool:
    """Is *text* a date of ISO 8601, with or without a time?"""
    return _MOMENT.fullmatch(text.strip()) is not None and read_date(text) is not None
