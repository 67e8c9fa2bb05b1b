"""What the columns of a table are called: as the members of records, however they are spelled."""

from __future__ import annotations

from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Collection, Iterable, Sequence
from functools import cache, lru_cache
from unicodedata import normalize

from newsformat.markup.encodings import OF_NEWS
from newsformat.plugin import ReadError, Report, line
from newsformat_records import _names
from newsformat_records._headers import HEADERS, ONLY_IN_TABLES
from newsformat_records._programs import program_of


# Of tables that are not in UTF-8.
PARTED_BY = ",;\t|"
_AT_EDGES = " \"'\ufeff"
_KNOWN = frozenset((*_names.TEXT, *_names.TITLE))
_RUNNING = frozenset((*_names.TEXT, *_names.SUMMARY, _names.CONTENTS))
_ABOUT = frozenset((*_names.SUMMARY, *_names.SUBJECTS, *_names.KEYWORDS, "label", "Label", "LABEL"))
_OF_SITES = frozenset(("source_url",))  # the address of no page, though ``sourceURL`` is that of one
MOST_ABOVE = 30  # lines above a header: what was searched for, when, by whom
_MANY, BROADEST = 4, 40  # columns of a table that may have such lines, and characters that they take, on average
_FEW = 12
_LONGEST = 1000  # characters of a name that may be known, with blanks and signs
_BARE = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe"})  # whose signs are part of them
_TOLD = (_names.TEXT, _names.TITLE)
_BESIDE = (_names.URL, _names.PUBLISHED, _names.AUTHORS, _names.SOURCES)


def members(columns: Iterable[str], kept: str = "") -> list[str]:
    """Return the name of the member that each of *columns* is, its own if none; that called *kept* stays so.

    Of several that are the same member, the first one is it.
    """
    columns = [*columns]
    names = program_of(columns)
    columns = [names.get(column, column) for column in columns]
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


def beyond(place: int, columns: Collection[str]) -> str:
    """Return what the column at *place* is called, counted from 1, if a row has more cells than there are *columns*."""
    name = f"column {place}"
    while name in columns:
        name += "'"
    return name


def spelled(name: str) -> str:
    """Return the member that *name* is in another spelling, such as ``fullText``; itself if it is none."""
    return _spelled(name) if len(name) <= _LONGEST else name


@lru_cache(maxsize=4096)
def _spelled(name: str) -> str:
    return name if name in _members() or _key(name) in _only_in_tables() else usual(name)


def usual(name: str) -> str:
    """Return the member that *name* is in any spelling, in the usual one; itself if it is none."""
    if name in _OF_SITES:
        return name
    key = _key(name)
    found = _english().get(key) or _abroad().get(key)
    return found or (_flat(name) if "." in name else name)


def _flat(name: str) -> str:
    """Return the member that a column of objects in columns is (``headline.main``, ``fields.bodyText``)."""
    outer, _, inner = name.rpartition(".")
    known = _english().get(_key(outer if inner in _names.HEADLINES else inner if outer in _names.WRAPPERS else ""))
    return known or name


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


def tell_textless(columns: list[str], member: str, report: Report) -> None:
    """Tell *report* if none of *columns* may hold texts, so that there will be titles alone."""
    if not member and _RUNNING.isdisjoint(members(columns)):
        why = f"no column has a name for texts, so stories have none (there are {_shown(columns)})"
        report.note(f"{why}; the option member names it")


def is_known(columns: Iterable[str], member: str) -> bool:
    """May a text or a title be in one of *columns*, or is one called *member*?"""
    found = {*members(columns, member)}
    return not _KNOWN.isdisjoint(found) or member in found


def is_headed(cells: Collection[str], member: str) -> bool:
    """Are *cells* the header of a table of texts or titles, and not a title above it, such as ``News``?"""
    return len(cells) > 1 and is_known(cells, member)


def _shown(columns: list[str]) -> str:
    return ", ".join([f"{column:.40}" for column in columns[:_FEW]]) + (" …" if len(columns) > _FEW else "")


def header_among(lines: Sequence[str]) -> int:
    """Return which of *lines*, with which a table begins, is its header; lines about a search may precede it."""
    for place, text in enumerate(lines[:MOST_ABOVE]):
        many = 1 + max(map(text.count, PARTED_BY))
        if many >= _MANY and len(text) < many * BROADEST and has_texts(split(text, parted_by(text))):
            return place
    return 0


def encoding_of_header(head: bytes) -> str:
    """Return the encoding in which the first line of *head* is a header of texts; ``""`` if it is UTF-8, or none.

    Names in ASCII, which are there in any encoding, tell nothing.
    """
    first = head.partition(b"\n")[0]
    if len(first) > _LONGEST or _is_utf8(first) or first.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return ""
    for name in OF_NEWS:
        text = first.decode(name, "replace")
        if has_texts([column for column in split(text, parted_by(text)) if not column.isascii()]):
            return name
    return ""


def _is_utf8(text: bytes) -> bool:
    try:
        text.decode()
    except UnicodeDecodeError:
        return False
    return True


def is_english(columns: Iterable[str]) -> bool:
    """Is one of *columns* called as in English?"""
    return any(_key(column) in _english() for column in columns)


def is_foreign(columns: Iterable[str]) -> bool:
    """Is one of *columns* called so in another language than English?"""
    return any(_key(column) in _abroad() for column in columns)


def parted_by(header: str) -> str:
    """Return what parts the columns in the *header*: with it there are most known ones, and most columns."""
    signs = [sign for sign in PARTED_BY if sign in header] or PARTED_BY
    return (
        signs[0] if len(signs) == 1 else max(signs, key=lambda sign: (_count(names := split(header, sign)), len(names)))
    )


def split(header: str, sign: str) -> list[str]:
    """Return the names in *header* that *sign* parts, without their quotes."""
    return [name.strip(_AT_EDGES) for name in header.split(sign)]


def has_texts(columns: Iterable[str]) -> bool:
    """Are these the columns of a table that has texts, or titles, and says where they are from?"""
    found = set(members(columns))
    told = sum(not found.isdisjoint(names) for names in _TOLD)
    beside = sum(not found.isdisjoint(names) for names in _BESIDE)
    return told > 0 and told + beside > 1


def is_labelled(columns: Iterable[str]) -> bool:
    """Are these the columns of a table of texts or titles that says what they are about, or what is in them?"""
    found = {*members(columns)}
    return not _KNOWN.isdisjoint(found) and not _ABOUT.isdisjoint(found)


def _count(columns: list[str]) -> int:
    return sum(usual(column) in _members() for column in columns)


def _key(name: str) -> str:
    """Return the letters, without accents, and digits of *name*; what is too long to be known, as it is."""
    if len(name) > _LONGEST:
        return name
    bare = name.casefold() if name.isascii() else normalize("NFKD", name.casefold()).translate(_BARE)
    return "".join(filter(str.isalnum, bare))


@cache
def _english() -> dict[str, str]:
    """Return the members that records know, by the letters and digits of their names."""
    return {_key(name): name for name in reversed(_members())}


@cache
def _abroad() -> dict[str, str]:
    """Return the members that headers are in other languages than English."""
    return {_key(header): member for member, headers in HEADERS.items() for header in headers}


@cache
def _only_in_tables() -> frozenset[str]:
    return frozenset(map(_key, ONLY_IN_TABLES))


@cache
def _members() -> dict[str, None]:
    """Return the names of the members that records know, those that count most first."""
    groups = (
        *(_names.ID, _names.URL, _names.LANGUAGE, _names.TITLE, _names.KICKER, _names.SUBTITLE, _names.SUMMARY),
        *(_names.AUTHORS, _names.PUBLISHED, _names.UPDATED, _names.SEEN, _names.SOURCES, _names.SUBJECTS),
        (*_names.CONTENT_CREATED, *_names.SOURCE_TYPE),
        *(_names.KEYWORDS, _names.IMAGE, _names.LICENCE, _names.COPYRIGHT, _names.METADATA, _names.TEXT),
        ("dateline", "credit", _names.EXTRACTOR),
    )
    return dict.fromkeys(name for group in groups for name in group)
