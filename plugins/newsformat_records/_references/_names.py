"""Names of persons, and other values that RIS and CSL JSON have in common."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Final, NamedTuple, TypeAlias

from newsformat import Article, Byline
from newsformat.markup.exports import language_of
from newsformat.markup.languages import language_tag
from newsformat.markup.printed import joined_names
from newsformat.plugin import Report


KINDS: Final = ("doi", "issn", "accession-number", "page-number")
_URL: Final = re.compile(r"https?://\S+", re.IGNORECASE)
_PRIVATE: Final = re.compile(r"[A-Za-z]{1,3}(?:-[A-Za-z0-9]{1,8})+")
_SUFFIX: Final = re.compile(r"(?:Jr|Sr|I{1,3}|IV)\.?")


_MADE_UP: Final = re.compile(r"newsformat-\d+")
Owners: TypeAlias = dict[str, int]
"""What items of a document are called, with the number of each."""


class Name(NamedTuple):
    """A name of a person in its parts; of anybody else it is all in *family*."""

    family: str
    given: str = ""
    suffix: str = ""


def parted(byline: Byline) -> Name:
    """Return the name in *byline* in parts: the last word is that of the family, if it reads like that of a person."""
    said = byline.label
    rest, _, last = said.rpartition(" ")
    name, suffix = (rest, last) if rest and _SUFFIX.fullmatch(last) else (said, "")
    given, _, family = name.rpartition(" ")
    return Name(family, given, suffix) if joined_names(f"{name}, Ann Lee") and given else Name(said)


def is_address(uri: str) -> bool:
    """Is *uri* an address of the web?"""
    return _URL.fullmatch(uri) is not None


def made_up(number: int) -> str:
    """Return what the item with this *number* is called if nothing else."""
    return f"newsformat-{number}"


def is_made_up(called: str) -> bool:
    """Is *called* nothing but the number of an item?"""
    return _MADE_UP.fullmatch(called) is not None


def is_own(called: str, number: int, owners: Owners) -> bool:
    """May the item with this *number* be *called* so, as no other is? From then on no other may."""
    return bool(called) and not is_made_up(called) and owners.setdefault(called, number) == number


def language(said: str) -> str:
    """Return the tag of the language that *said* is, a tag or an English name; ``""`` if it is none."""
    tag = language_tag(said.replace("_", "-")) or language_of(said)
    return tag or (said if _PRIVATE.fullmatch(said) else "")


def day(when: datetime) -> tuple[int, int, int]:
    """Return the day of *when*, by its own clock."""
    return when.year, when.month, when.day


def is_day(when: datetime) -> bool:
    """Is *when* the beginning of a day, in UTC, and so all that its day says?"""
    return when == datetime(*day(when), tzinfo=UTC) and when.utcoffset() == timedelta(0)


def identifiers_lost(article: Article, written: int, report: Report) -> None:
    """Tell *report* of the identifiers of *article*, if fewer were *written*."""
    if written < len(article.identifiers):
        report.lost("identifiers", why=f"there is a place for one of each of the kinds {', '.join(KINDS)} and id")


def firsts_lost(article: Article, report: Report) -> Iterator[tuple[str, str]]:
    """Yield what is written of the sources and of the subjects: the name of the first; *report* is told of others."""
    for attribute in ("sources", "subjects"):
        concepts = getattr(article, attribute)
        first = concepts[0] if concepts else None
        yield attribute, first.name if first is not None else ""
        if len(concepts) > 1 or (first is not None and not first.name):
            report.lost(attribute, why="there is a place for the name of one")
