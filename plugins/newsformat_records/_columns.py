"""Maps the columns of a table, in any spelling and many languages, to members of a record."""

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


SEPARATORS = ",;\t|"
_STRIPPED_FROM_NAMES = " \"'\ufeff"
_KNOWN = frozenset((*_names.TEXT, *_names.TITLE))
_RUNNING_TEXTS = frozenset((*_names.TEXT, *_names.SUMMARY, _names.CONTENTS))
_LABELS = frozenset((*_names.SUMMARY, *_names.SUBJECTS, *_names.KEYWORDS, "label", "Label", "LABEL"))
_SITE_ADDRESSES = frozenset(("source_url",))  # the address of a site, unlike ``sourceURL``
MAX_LINES_ABOVE = 30  # lines above a header, which describe a search
_MIN_COLUMNS = 4  # of a table with such lines
MAX_COLUMN_WIDTH = 40  # characters on average
_MAX_LISTED = 12  # columns listed in an error
_MAX_LENGTH = 1000  # characters of a known name, with blanks and signs
_BASE_LETTERS = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe"})  # not decomposed by NFKD
_REQUIRED_GROUPS = (_names.TEXT, _names.TITLE)
_TYPICAL_GROUPS = (_names.URL, _names.PUBLISHED, _names.AUTHORS, _names.SOURCES)


def members(columns: Iterable[str], kept: str = "") -> list[str]:
    """Return the member that each of *columns* is read as, else its own name; *kept* is not changed.

    If several are the same member, the first one is it.
    """
    columns = [*columns]
    names = program_of(columns)
    columns = [names.get(column, column) for column in columns]
    found: dict[str, None] = {}
    for number, column in enumerate(columns, 1):
        name = line(column) or f"column {number}"
        member = name if name == kept else usual_name(name)
        if member in found:
            member = f"{name} ({number})" if name in found else name
        while member in found:
            member += "'"
        found[member] = None
    return list(found)


def extra_column_name(place: int, columns: Collection[str]) -> str:
    """Return the name of the column at *place*, counted from 1, of a row with more cells than there are *columns*."""
    name = f"column {place}"
    while name in columns:
        name += "'"
    return name


def spelled(name: str) -> str:
    """Return the member that *name* spells in another way, such as ``fullText``; *name* itself if it is none."""
    return _spelled(name) if len(name) <= _MAX_LENGTH else name


@lru_cache(maxsize=4096)
def _spelled(name: str) -> str:
    return name if name in _members() or _key(name) in _only_in_tables() else usual_name(name)


def usual_name(name: str) -> str:
    """Return the usual name of the member that *name* is in any spelling; *name* itself if it is none."""
    if name in _SITE_ADDRESSES:
        return name
    key = _key(name)
    found = _in_english().get(key) or _in_other_languages().get(key)
    return found or (_flat(name) if "." in name else name)


def _flat(name: str) -> str:
    """Return the member for a column of nested objects (``headline.main``, ``fields.bodyText``)."""
    outer, _, inner = name.rpartition(".")
    known = _in_english().get(_key(outer if inner in _names.HEADLINES else inner if outer in _names.WRAPPERS else ""))
    return known or name


def check(columns: list[str], member: str, *, number: int | None = None, otherwise: str = "") -> None:
    """Check that *columns* have one for a text or a title; a column called *member* counts as one.

    Raises:
        ReadError: there is none, on line *number*; *otherwise* is another hint.
    """
    if not is_known(columns, member):
        raise ReadError(
            f"no column for a text or a title (there are {_listed(columns)}); the option member names one{otherwise}",
            line=number,
        )


def report_textless(columns: list[str], member: str, report: Report) -> None:
    """Report it if none of *columns* can be the text, so that articles have titles only."""
    if not member and _RUNNING_TEXTS.isdisjoint(members(columns)):
        why = f"no column is named like a text, so the stories have no text (there are {_listed(columns)})"
        report.note(f"{why}; the option member names it")


def is_known(columns: Iterable[str], member: str) -> bool:
    """Can one of *columns* be a text or a title, or is one called *member*?"""
    found = {*members(columns, member)}
    return not _KNOWN.isdisjoint(found) or member in found


def is_headed(cells: Collection[str], member: str) -> bool:
    """Are *cells* the header of a table of texts or titles, and not a title above it, such as ``News``?"""
    return len(cells) > 1 and is_known(cells, member)


def _listed(columns: list[str]) -> str:
    return ", ".join([f"{column:.40}" for column in columns[:_MAX_LISTED]]) + (
        " …" if len(columns) > _MAX_LISTED else ""
    )


def header_among(lines: Sequence[str]) -> int:
    """Return the index of the header among the first *lines* of a table; lines about a search may precede it."""
    for place, text in enumerate(lines[:MAX_LINES_ABOVE]):
        many = 1 + max(map(text.count, SEPARATORS))
        if many >= _MIN_COLUMNS and len(text) < many * MAX_COLUMN_WIDTH and has_texts(split(text, separator_of(text))):
            return place
    return 0


def encoding_of_header(head: bytes) -> str:
    """Return the encoding in which the first line of *head* is a header of texts; ``""`` if it is UTF-8, or not one.

    Names in ASCII are the same in any encoding, so they prove nothing.
    """
    first = head.partition(b"\n")[0]
    if len(first) > _MAX_LENGTH or _is_utf8(first) or first.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return ""
    for name in OF_NEWS:
        text = first.decode(name, "replace")
        if has_texts([column for column in split(text, separator_of(text)) if not column.isascii()]):
            return name
    return ""


def _is_utf8(text: bytes) -> bool:
    try:
        text.decode()
    except UnicodeDecodeError:
        return False
    return True


def is_english(columns: Iterable[str]) -> bool:
    """Has one of *columns* an English name?"""
    return any(_key(column) in _in_english() for column in columns)


def is_foreign(columns: Iterable[str]) -> bool:
    """Has one of *columns* a name in a language other than English?"""
    return any(_key(column) in _in_other_languages() for column in columns)


def separator_of(header: str) -> str:
    """Return the separator of *header*: the one that gives the most known columns, then the most columns."""
    signs = [sign for sign in SEPARATORS if sign in header] or SEPARATORS
    return (
        signs[0]
        if len(signs) == 1
        else max(signs, key=lambda sign: (_count_known(names := split(header, sign)), len(names)))
    )


def split(header: str, sign: str) -> list[str]:
    """Return the names in *header*, split at *sign*, without their quotes."""
    return [name.strip(_STRIPPED_FROM_NAMES) for name in header.split(sign)]


def has_texts(columns: Iterable[str]) -> bool:
    """Are these the columns of a table of texts or titles, with at least one more column that is typical of news?"""
    found = set(members(columns))
    required = sum(not found.isdisjoint(names) for names in _REQUIRED_GROUPS)
    typical = sum(not found.isdisjoint(names) for names in _TYPICAL_GROUPS)
    return required > 0 and required + typical > 1


def is_labelled(columns: Iterable[str]) -> bool:
    """Are these the columns of a table of texts or titles with their topics, summaries or labels?"""
    found = {*members(columns)}
    return not _KNOWN.isdisjoint(found) and not _LABELS.isdisjoint(found)


def _count_known(columns: list[str]) -> int:
    return sum(usual_name(column) in _members() for column in columns)


def _key(name: str) -> str:
    """Return the letters (without accents) and digits of *name*; a name that is too long to be known is unchanged."""
    if len(name) > _MAX_LENGTH:
        return name
    bare = name.casefold() if name.isascii() else normalize("NFKD", name.casefold()).translate(_BASE_LETTERS)
    return "".join(filter(str.isalnum, bare))


@cache
def _in_english() -> dict[str, str]:
    """Return the names of members by their keys."""
    return {_key(name): name for name in reversed(_members())}


@cache
def _in_other_languages() -> dict[str, str]:
    """Return the members for column names in languages other than English, by key."""
    return {_key(header): member for member, headers in HEADERS.items() for header in headers}


@cache
def _only_in_tables() -> frozenset[str]:
    return frozenset(map(_key, ONLY_IN_TABLES))


@cache
def _members() -> dict[str, None]:
    """Return the known names of members, most important first."""
    groups = (
        *(_names.ID, _names.URL, _names.LANGUAGE, _names.TITLE, _names.KICKER, _names.SUBTITLE, _names.SUMMARY),
        *(_names.AUTHORS, _names.PUBLISHED, _names.UPDATED, _names.SEEN, _names.SOURCES, _names.SUBJECTS),
        (*_names.CONTENT_CREATED, *_names.SOURCE_TYPE),
        *(_names.KEYWORDS, _names.IMAGE, _names.LICENCE, _names.COPYRIGHT, _names.METADATA, _names.TEXT),
        ("dateline", "credit", _names.EXTRACTOR),
    )
    return dict.fromkeys(name for group in groups for name in group)
