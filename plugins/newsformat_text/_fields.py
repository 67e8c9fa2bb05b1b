"""Writes the fields of an article as ``Name: value`` lines and parses them; `FIELDS` defines them all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import cache
from typing import Any

from attrs import fields, frozen

from newsformat import (
    Article,
    Byline,
    Concept,
    Dateline,
    EditorsNote,
    Embargo,
    Identifier,
    Inlines,
    Rights,
    Status,
    plain,
)
from newsformat.plugin import ReadError, line


INDEFINITE = "until further notice"
OPENING_DATELINE = "Dateline in the text"  # if the first paragraph has the dateline, too
DEFAULT_FIELD = "Status: usable"  # printed if there are no fields, to mark a text as ours


@frozen
class Field:
    """A field: its name in the text, the attribute of the article, and the type of its values.

    *part* is the class of its values, if they have parts, and *main* the part behind the name; a field of *many*
    values is repeated.
    """

    name: str
    attribute: str
    part: type | None = None
    main: str = ""
    many: bool = False
    show: Callable[[Any], str] = str
    parse: Callable[[str], Any] = str


def _parse_time(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise ValueError("expected a date with time and zone, such as 2026-05-12T10:00:00+00:00")
    return moment


def _parse_status(text: str) -> Status:
    if text not in set(Status):
        raise ValueError(f"expected one of {', '.join(Status)}")
    return Status(text)


def _parse_urgency(text: str) -> int:
    if not (len(text) == 1 and "1" <= text <= "9"):
        raise ValueError("expected a number from 1 to 9")
    return int(text)


def _parse_embargo(text: str) -> Embargo:
    return Embargo(until=None if text == INDEFINITE else _parse_time(text))


def _show_embargo(embargo: Embargo) -> str:
    return embargo.until.isoformat() if embargo.until else INDEFINITE


def one_line(content: Inlines) -> str:
    """Return *content* as plain text on one line."""
    return line(plain(content))


def _label_of(part: str) -> str:
    return "URI" if part == "uri" else part.replace("_", " ").capitalize()


def _time(name: str) -> Field:
    return Field(_label_of(name), name, show=datetime.isoformat, parse=_parse_time)


FIELDS = (
    Field("Kicker", "kicker", show=one_line),
    Field("Subhead", "subhead", show=one_line),
    Field("Summary", "summary", show=one_line),
    Field("Byline", "bylines", Byline, "name", many=True),
    Field("Credit", "credit"),
    Field("Source", "sources", Concept, "name", many=True),
    Field("Dateline", "dateline", Dateline, "text"),
    _time("published"),
    _time("updated"),
    _time("created"),
    _time("content_created"),
    _time("expires"),
    Field("Embargo", "embargo", show=_show_embargo, parse=_parse_embargo),
    Field("Language", "language"),
    Field("Status", "status", show=lambda status: str(status.value), parse=_parse_status),
    Field("Urgency", "urgency", parse=_parse_urgency),
    Field("Signal", "signals", many=True),
    Field("Kind", "kind"),
    Field("URI", "uri"),
    Field("Version", "version"),
    Field("Identifier", "identifiers", Identifier, "value", many=True),
    Field("Title", "title"),
    Field("Slug", "slug"),
    Field("Contributor", "contributors", Concept, "name", many=True),
    Field("Service", "services", Concept, "name", many=True),
    Field("Digital source type", "digital_source_type"),
    Field("Subject", "subjects", Concept, "name", many=True),
    Field("Entity", "entities", Concept, "name", many=True),
    Field("Genre", "genres", Concept, "name", many=True),
    Field("Keyword", "keywords", many=True),
    Field("Rights", "rights", Rights, "notice", many=True),
    Field("Note", "notes", EditorsNote, "text", many=True),
)
_BY_NAME = {field.name: field for field in FIELDS}
_BY_NAME[OPENING_DATELINE] = _BY_NAME["Dateline"]


@cache
def _parts(cls: type | None, main: str) -> dict[str, str]:
    """The other attributes of *cls*, by their names in the text."""
    names = [a.name for a in fields(cls)] if cls is not None else []
    return {_label_of(name): name for name in names if name not in {main, "foreign"}}


# Writing ----------------------------------------------------------------------


def written(article: Article, *, opened: bool = False) -> Iterator[str]:
    """Yield the lines of the fields of *article*; *opened* means that its text starts with the dateline."""
    for field in FIELDS:
        value = getattr(article, field.attribute)
        name = OPENING_DATELINE if opened and field.attribute == "dateline" else field.name
        if value != default(field.attribute):
            for item in value if field.many else (value,):
                yield from _lines_of_value(field, name, item)


@cache
def default(attribute: str) -> Any:
    return getattr(Article(), attribute)


def _lines_of_value(field: Field, name: str, value: Any) -> Iterator[str]:
    if field.part is None:
        yield f"{name}: {field.show(value)}".rstrip(" ")
        return
    yield from _lines(name, getattr(value, field.main), "")
    for shown, part in _parts(field.part, field.main).items():
        if text := getattr(value, part):
            yield from _lines(shown, text, "  ")


def _lines(name: str, value: str, indent: str) -> Iterator[str]:
    first, *more = value.split("\n")
    yield f"{indent}{name}: {first}".rstrip(" ")
    for further in more:
        yield f"{indent}  | {further}".rstrip(" ")


# Reading ----------------------------------------------------------------------


def is_field(line: str) -> bool:
    """Does *line* start with the name of a field?"""
    return _split(line)[0] in _BY_NAME


def parsed(lines: list[str], number: int) -> dict[str, Any]:
    """Return the values of the fields in *lines*, by attribute; *number* is the number of the first line.

    Raises:
        ReadError: a line could not have been made by `written`.
    """
    found: dict[str, Any] = {}
    for index, group in _groups(lines):
        try:
            _add_value(found, group)
        except (ValueError, TypeError) as error:
            raise ReadError(str(error), line=number + index) from None
    return found


def _groups(lines: list[str]) -> Iterator[tuple[int, list[str]]]:
    start = 0
    for index in range(1, len(lines) + 1):
        if index == len(lines) or not lines[index].startswith("  "):
            yield start, lines[start:index]
            start = index


def _add_value(found: dict[str, Any], group: list[str]) -> None:
    name, value = _split(group[0])
    field = _BY_NAME.get(name)
    if field is None:
        raise ValueError(f"there is no field {name!r}")
    if field.attribute in found and not field.many:
        raise ValueError(f"{name} appears twice")
    try:
        result = _field_value(field, value, group[1:])
    except ValueError as error:
        raise ValueError(f"{name}: {error}") from None
    found[field.attribute] = (*found.get(field.attribute, ()), result) if field.many else result


def _field_value(field: Field, value: str, below: list[str]) -> Any:
    """Return the value of *field*, with the parts and further lines in the rows *below*."""
    if field.part is None:
        if below:
            raise ValueError("it has no parts")
        return field.parse(value)
    values, last = {field.main: value}, field.main
    names = _parts(field.part, field.main)
    for row in below:
        text = row.strip(" ")
        if text[:1] == "|":
            values[last] += "\n" + text[1:].strip(" ")
            continue
        shown, part = _split(text)
        last = names.get(shown, "")
        if not last or last in values:
            raise ValueError(f"it has no part {shown!r}, or has it twice")
        values[last] = part
    return field.part(**values)


def _split(line: str) -> tuple[str, str]:
    name, _, value = line.partition(":")
    return name, value.strip(" ")
