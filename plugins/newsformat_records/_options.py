"""Options of the readers and writers."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from attrs import Attribute, field
from attrs.validators import in_

from newsformat.plugin import frozen
from newsformat_records._own import MEMBERS


@frozen(kw_only=True)
class ReadOptions:
    """How to read records.

    Attributes:
        text: ``scraped`` (take it apart as the plain text of a page), ``clean`` (paragraphs and nothing else) or
            ``auto``: clean if newsformat wrote it.
        member: the member with the text, if it has an unusual name.
        dates: what comes first in dates of numbers with the year last (``03/02/2026``), ``day`` or ``month``; ``""``
            infers it from unambiguous dates in the head.
    """

    text: str = field(default="auto", validator=in_(("auto", "scraped", "clean")))
    member: str = ""
    dates: str = field(default="", validator=in_(("", "day", "month")))


@frozen(kw_only=True)
class TableOptions:
    """How to read a table.

    Attributes:
        text: ``scraped`` (take it apart as the plain text of a page), ``clean`` (paragraphs and nothing else) or
            ``auto``: clean if newsformat wrote it.
        member: the column with the text, if it has an unusual name.
        columns: the names of all columns, separated by commas, for a table without a header.
        quoted: whether cells may be in quotation marks, which are not part of them.
        escape: what precedes a quotation mark in such a cell: ``backslash``, or ``""`` if it is doubled; ``auto``
            infers it from the head.
        encoding: the encoding of the table; ``""`` detects it.
        dates: what comes first in dates of numbers with the year last (``03/02/2026``), ``day`` or ``month``; ``""``
            infers it from unambiguous dates in the head, or from a header in a language other than English.
    """

    text: str = field(default="auto", validator=in_(("auto", "scraped", "clean")))
    member: str = ""
    columns: str = ""
    quoted: bool = True
    escape: str = field(default="auto", validator=in_(("auto", "backslash", "")))
    encoding: str = ""
    dates: str = field(default="", validator=in_(("", "day", "month")))


def names(given: str | Iterable[str]) -> tuple[str, ...]:
    """Return the *given* names without blanks and duplicates; a string is split at commas."""
    several = given.split(",") if isinstance(given, str) else given
    return tuple(dict.fromkeys(name for text in several if (name := text.strip())))


def none_of(members: Collection[str]) -> Callable[[object, Attribute[tuple[str, ...]], tuple[str, ...]], None]:
    """Return a validator that refuses names of *members*, which are always written."""

    def refuse(_: object, attribute: Attribute[tuple[str, ...]], value: tuple[str, ...]) -> None:
        known = [name for name in value if name in members]
        if known:
            raise ValueError(f"{', '.join(known)} is there without the option {attribute.name}")

    return refuse


@frozen(kw_only=True)
class WriteOptions:
    """How to write records.

    Attributes:
        extra: names of further members of the source (``label,split``), separated by commas, to add to each record.
    """

    extra: tuple[str, ...] = field(default=(), converter=names, validator=none_of(MEMBERS))


@frozen(kw_only=True)
class TableWriteOptions:
    """How to write a table.

    Attributes:
        separator: what separates columns: ``comma``, ``semicolon`` or ``tab``.
        spreadsheet: whether it is for spreadsheet programs, in which no cell must become a formula.
        extra: names of further columns of the source (``label,split``), separated by commas, to add to the table.
    """

    separator: str = field(default="comma", validator=in_(("comma", "semicolon", "tab")))
    spreadsheet: bool = False
    extra: tuple[str, ...] = field(default=(), converter=names, validator=none_of(MEMBERS))
