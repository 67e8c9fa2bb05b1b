"""What the columns of a table are called: as the members of records, however they are spelled."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import cache, lru_cache

from newsformat.plugin import ReadError, line
from newsformat_records import _names


PARTED_BY = ",;\t|"
_AT_EDGES = " \"'\ufeff"
_KNOWN = frozenset((*_names.TEXT, *_names.TITLE))
_FEW = 12
_LONGEST = 1000  # characters of a name that may be known, with blanks and signs
_TOLD = (_names.TEXT, _names.TITLE)
_BESIDE = (_names.URL, _names.PUBLISHED, _names.AUTHORS, _names.SOURCES)
# Swissdox@LiRI, https://www.liri.uzh.ch/en/services/swissdox.html
_SWISSDOX = {"medium_code": "medium_code", "medium_name": "source_name", "pubtime": "published", "head": "title"}
# MIND has no header: https://github.com/msnews/msnews.github.io/blob/master/assets/doc/introduction.md
MIND = ("id", "category", "subcategory", "title", "abstract", "url", "title_entities", "abstract_entities")


def members(columns: Iterable[str], kept: str = "") -> list[str]:
    """Return the name of the member that each of *columns* is, its own if none; that called *kept* stays so.

    Of several that are the same member, the first one is it.
    """
    columns = [*columns]
    if _SWISSDOX.keys() <= {*columns}:
        columns = [_SWISSDOX.get(column, column) for column in columns]
    found: dict[str, None] = {}
    for number, column in enumerate(columns, 1):
        name = line(column) or f"column {number}"
        member = name if name == kept else usual(name)
        if member in found:
            member = f"{name} ({number})" if name in found else name
        while member in found:
            member += "'"
        found[member] = None
    return list(found)


@lru_cache(maxsize=4096)
def spelled(name: str) -> str:
    """Return the member that *name* is in another spelling, such as ``fullText``; itself if it is none."""
    return name if name in _members() else usual(name)


def usual(name: str) -> str:
    """Return the member that *name* is in any spelling, in the usual one; itself if it is none."""
    return _known().get(_key(name), name)


def check(columns: list[str], member: str, *, number: int | None = None, otherwise: str = "") -> None:
    """Look for a column among *columns* that a text or a title may be in; that called *member* is one.

    Raises:
        ReadError: there is none, in the line of this *number*; with what to do *otherwise*.
    """
    if not is_known(columns, member):
        raise ReadError(
            f"no column for a text or a title (there are {_shown(columns)}); the option member names one{otherwise}",
            line=number,
        )


def is_known(columns: Iterable[str], member: str) -> bool:
    """May a text or a title be in one of *columns*, or is one called *member*?"""
    found = {*members(columns, member)}
    return not _KNOWN.isdisjoint(found) or member in found


def is_headed(cells: Collection[str], member: str) -> bool:
    """Are *cells* the header of a table of texts or titles, and not a title above it, such as ``News``?"""
    return len(cells) > 1 and is_known(cells, member)


def _shown(columns: list[str]) -> str:
    return ", ".join([f"{column:.40}" for column in columns[:_FEW]]) + (" …" if len(columns) > _FEW else "")


def parted_by(header: str) -> str:
    """Return what parts the columns in the *header*: with it there are most known ones, and most columns."""
    return max(PARTED_BY, key=lambda sign: (_count(names := split(header, sign)), len(names)))


def split(header: str, sign: str) -> list[str]:
    """Return the names in *header* that *sign* parts, without their quotes."""
    return [name.strip(_AT_EDGES) for name in header.split(sign)]


def has_texts(columns: Iterable[str]) -> bool:
    """Are these the columns of a table that has texts, or titles, and says where they are from?"""
    found = set(members(columns))
    told = sum(not found.isdisjoint(names) for names in _TOLD)
    beside = sum(not found.isdisjoint(names) for names in _BESIDE)
    return told > 0 and told + beside > 1


def is_mind(cells: list[str]) -> bool:
    """Is this a row of MIND, which has no header?"""
    return (
        len(cells) == len(MIND)
        and cells[0][:1] == "N"
        and cells[0][1:].isdecimal()
        and all(cell.startswith("[") or not cell.strip() for cell in cells[-2:])
    )


def _count(columns: list[str]) -> int:
    return sum(_key(column) in _known() for column in columns)


def _key(name: str) -> str:
    """Return the letters and digits of *name*; one that is too long to be known, which may be megabytes, as it is."""
    return "".join([letter for letter in name.casefold() if letter.isalnum()]) if len(name) <= _LONGEST else name


@cache
def _known() -> dict[str, str]:
    """Return the members that records know, by the letters and digits of their names."""
    return {_key(name): name for name in reversed(_members())}


@cache
def _members() -> dict[str, None]:
    """Return the names of the members that records know, those that count most first."""
    groups = (
        *(_names.ID, _names.URL, _names.LANGUAGE, _names.TITLE, _names.SUBTITLE, _names.SUMMARY, _names.AUTHORS),
        *(_names.PUBLISHED, _names.UPDATED, _names.SEEN, _names.SOURCES, _names.SUBJECTS, _names.KEYWORDS),
        *(_names.IMAGE, _names.LICENCE, _names.METADATA, _names.TEXT, ("dateline", "credit", _names.EXTRACTOR)),
    )
    return dict.fromkeys(name for group in groups for name in group)
