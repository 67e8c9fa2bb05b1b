"""Custom properties in which newsformat keeps attributes of an article, and which programs show and keep."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsformat import Article, Paragraph, Status, plain
from newsformat.markup.dates import iso
from newsformat.markup.printed import opens_with, read_byline, read_dateline


APPLICATION: Final = "newsformat"
MARK: Final = "newsformat"
"""The property that marks a document of newsformat; its value is the version of the properties."""
PRINTED: Final = "printed"
"""The property that lists which of bylines and dateline are parsed as printed; the others are plain texts."""


_TEXTS: Final = ("uri", "version", "slug", "title", "language")
_MOMENTS: Final = ("created", "updated", "published")
_OURS: Final = frozenset((MARK, PRINTED, *_TEXTS, *_MOMENTS, "dateline", "embargo", "status", "rights"))


def is_ours(name: str) -> bool:
    """Is *name* that of a property that newsformat writes?"""
    kind, _, number = name.partition(" ")
    return name in _OURS or (kind in {"source", "keyword"} and number.isdecimal())


def own_properties(article: Article) -> Iterator[tuple[str, str]]:
    """Yield the attributes of *article* that no standard property holds exactly."""
    yield MARK, "1"
    for name in _TEXTS:
        if text := getattr(article, name):
            yield name, text
    for name in _MOMENTS:
        if when := getattr(article, name):
            yield name, iso(when)
    if dateline := dateline_below(article):
        yield "dateline", dateline
    if names := read_from_print(article):
        yield PRINTED, " ".join(names)
    if article.embargo is not None:
        yield "embargo", iso(article.embargo.until) or "indefinite"
    if article.status is not Status.USABLE:
        yield "status", article.status.value
    if notice := notice_of(article):
        yield "rights", notice
    for number, name in enumerate(names_of_sources(article), 1):
        yield f"source {number}", name
    for number, word in enumerate(article.keywords, 1):
        yield f"keyword {number}", word


def notice_of(article: Article) -> str:
    """Return the notice of the first rights if it is one line, as properties must be; else ``""``."""
    notice = article.rights[0].notice if article.rights else ""
    return "" if "\n" in notice else notice


def names_of_sources(article: Article) -> list[str]:
    """Return the names of the sources that have one."""
    return [source.name for source in article.sources if source.name]


def read_from_print(article: Article) -> list[str]:
    """Return those of ``bylines`` and ``dateline`` that are read back exactly from their printed lines."""
    bylines, dateline = article.bylines, article.dateline
    exact_bylines = [
        byline for text in dict.fromkeys([byline.text for byline in bylines]) for byline in read_byline(text)
    ]
    return [
        *(["bylines"] if bylines and exact_bylines == [*bylines] else []),
        *(["dateline"] if dateline and dateline.text and read_dateline(dateline.text) == dateline else []),
    ]


def dateline_below(article: Article) -> str:
    """Return the printed dateline if the text begins with it, so that it need not be above it, too; else ``""``.

    It must have an agency or a date: a place alone may be any word.
    """
    dateline, first = article.dateline, next(iter(article.body), None)
    if dateline is None or not dateline.text or not isinstance(first, Paragraph):
        return ""
    reread = read_dateline(dateline.text)
    if not (reread.source or reread.date):
        return ""
    return dateline.text if opens_with(reread, plain(first.content)) else ""
