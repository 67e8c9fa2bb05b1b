"""Names of persons, and other values common to RIS, CSL JSON and BibTeX."""

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


_GENERATED_KEY: Final = re.compile(r"newsformat-\d+")
Owners: TypeAlias = dict[str, int]
"""IDs of a document, each with the number of the item that has it."""


class Name(NamedTuple):
    """A person's name in parts; any other name is in *family*."""

    family: str
    given: str = ""
    suffix: str = ""


def name_parts(byline: Byline) -> Name:
    """Return the name in *byline* in parts: if it looks like a person's, the last word is the family name."""
    label = byline.label
    rest, _, last = label.rpartition(" ")
    name, suffix = (rest, last) if rest and _SUFFIX.fullmatch(last) else (label, "")
    given, _, family = name.rpartition(" ")
    return Name(family, given, suffix) if joined_names(f"{name}, Ann Lee") and given else Name(label)


def is_address(uri: str) -> bool:
    """Is *uri* an address on the web?"""
    return _URL.fullmatch(uri) is not None


def made_up(number: int) -> str:
    """Return the ID of the item *number* if it has no other."""
    return f"newsformat-{number}"


def is_made_up(called: str) -> bool:
    """Is *called* such an ID, made of the item's number?"""
    return _GENERATED_KEY.fullmatch(called) is not None


def claim_id(called: str, number: int, owners: Owners) -> bool:
    """May the item *number* have the ID *called*? If so, no other item may from then on."""
    return bool(called) and not is_made_up(called) and owners.setdefault(called, number) == number


def language(name: str) -> str:
    """Return the tag for *name*, a tag or an English name; ``""`` if it is neither."""
    tag = language_tag(name.replace("_", "-")) or language_of(name)
    return tag or (name if _PRIVATE.fullmatch(name) else "")


def day(when: datetime) -> tuple[int, int, int]:
    """Return year, month and day of *when*, in its own time zone."""
    return when.year, when.month, when.day


def is_day(when: datetime) -> bool:
    """Is *when* midnight UTC, so that its day is all there is?"""
    return when == datetime(*day(when), tzinfo=UTC) and when.utcoffset() == timedelta(0)


def report_identifiers(article: Article, written: int, report: Report) -> None:
    """Report that identifiers of *article* are lost, if fewer were *written*."""
    if written < len(article.identifiers):
        report.lost("identifiers", why=f"only one identifier of each kind fits: {', '.join(KINDS)}, id")


def first_names(article: Article, report: Report) -> Iterator[tuple[str, str]]:
    """Yield source and subject with the name to write, that of the first one; others are reported."""
    for attribute in ("sources", "subjects"):
        concepts = getattr(article, attribute)
        first = concepts[0] if concepts else None
        yield attribute, first.name if first is not None else ""
        if len(concepts) > 1 or (first is not None and not first.name):
            report.lost(attribute, why="only the name of one fits")
