"""The fields of an article as ``Name: value`` lines, and back. One table says which there are."""

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
    Rights,
    Status,
    plain,
)
from newsformat.plugin import ReadError, Report


INDEFINITE = "until further notice"


@frozen
class Field:
    """One field: its name in the text, its attribute, and what it holds.

    *part* is the class of its values and *main* their attribute that stands behind the name; *many* may come several
    times.
    """

    name: str
    attribute: str
    part: type | None = None
    main: str = ""
    many: bool = False
    show: Callable[[Any], str] = str
    parse: Callable[[str], Any] = str


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("needs a zone")
    return moment


def _embargo(text: str) -> Embargo:
    return Embargo(until=None if text == INDEFINITE else _moment(text))


def _shown_embargo(embargo: Embargo) -> str:
    return embargo.until.isoformat() if embargo.until else INDEFINITE


def _runs(content: Any) -> str:
    return plain(content).replace("\n", " ")


def _time(name: str) -> Field:
    return Field(name.capitalize(), name, show=datetime.isoformat, parse=_moment)


FIELDS = (
    Field("Kicker", "kicker", show=_runs),
    Field("Subhead", "subhead", show=_runs),
    Field("Summary", "summary", show=_runs),
    Field("Byline", "bylines", Byline, "name", many=True),
    Field("Credit", "credit"),
    Field("Source", "sources", Concept, "name", many=True),
    Field("Dateline", "dateline", Dateline, "text"),
    _time("published"),
    _time("updated"),
    _time("created"),
    _time("expires"),
    Field("Embargo", "embargo", show=_shown_embargo, parse=_embargo),
    Field("Language", "language"),
    Field("Status", "status", show=lambda status: str(status.value), parse=Status),
    Field("Urgency", "urgency", parse=int),
    Field("Signal", "signals", many=True),
    Field("Kind", "kind"),
    Field("URI", "uri"),
    Field("Version", "version"),
    Field("Identifier", "identifiers", Identifier, "value", many=True),
    Field("Title", "title"),
    Field("Slug", "slug"),
    Field("Contributor", "contributors", Concept, "name", many=True),
    Field("Service", "services", Concept, "name", many=True),
    Field("Subject", "subjects", Concept, "name", many=True),
    Field("Entity", "entities", Concept, "name", many=True),
    Field("Genre", "genres", Concept, "name", many=True),
    Field("Keyword", "keywords", many=True),
    Field("Rights", "rights", Rights, "notice", many=True),
    Field("Note", "notes", EditorsNote, "text", many=True),
)
_BY_NAME = {field.name: field for field in FIELDS}
_PROSE = {"notice": True, "text": True, "usage_terms": True}  # may have several lines


@cache
def _parts(cls: type, main: str) -> tuple[str, ...]:
    """The other attributes of *cls*."""
    return tuple(a.name for a in fields(cls) if a.name not in {main, "foreign"})


# Writing ----------------------------------------------------------------------


def written(article: Article) -> Iterator[str]:
    """Yield the lines of the fields that *article* has."""
    for field in FIELDS:
        value = getattr(article, field.attribute)
        if value != default(field.attribute):
            for one in value if field.many else (value,):
                yield from _one(field, one)


@cache
def default(attribute: str) -> Any:
    return getattr(Article(), attribute)


def _one(field: Field, value: Any) -> Iterator[str]:
    if field.part is None:
        yield f"{field.name}: {field.show(value)}".rstrip(" ")
        return
    yield from _lines(field.name, getattr(value, field.main), "")
    for part in _parts(field.part, field.main):
        if text := getattr(value, part):
            yield from _lines(_shown(part), text, "  ")


def _lines(name: str, value: str, indent: str) -> Iterator[str]:
    first, *more = value.split("\n")
    yield f"{indent}{name}: {first}".rstrip(" ")
    for line in more:
        yield f"{indent}  | {line}".rstrip(" ")


def _shown(part: str) -> str:
    return "URI" if part == "uri" else part.replace("_", " ").capitalize()


# Reading ----------------------------------------------------------------------


def parsed(lines: list[str], number: int, report: Report) -> dict[str, Any]:
    """Return the fields in *lines*, by attribute; the first is line *number*.

    Raises:
        ReadError: a field has a value that is none.
    """
    found: dict[str, Any] = {}
    for at, group in _groups(lines):
        name, value, parts = _entry(group)
        field = _BY_NAME.get(name)
        if field is None:
            report.note(f"left out, no field of this name: {lines[at]}", line=number + at)
            continue
        try:
            _put(found, field, value, parts)
        except (ValueError, TypeError) as error:
            raise ReadError(f"{name}: {error}", line=number + at) from None
    return found


def _groups(lines: list[str]) -> Iterator[tuple[int, list[str]]]:
    start = 0
    for index in range(1, len(lines) + 1):
        if index == len(lines) or not lines[index].startswith("  "):
            yield start, lines[start:index]
            start = index


def _entry(group: list[str]) -> tuple[str, str, dict[str, str]]:
    """Split one field into its name, its value, and its parts by attribute."""
    name, value = _split(group[0])
    parts: dict[str, str] = {}
    last = ""
    for line in group[1:]:
        text = line.strip(" ")
        if text[:1] == "|":
            more = "\n" + text[1:].strip(" ")
            if last:
                parts[last] += more
            else:
                value += more
            continue
        shown, part = _split(text)
        last = shown.lower().replace(" ", "_")
        parts[last] = part
    return name, value, parts


def _split(line: str) -> tuple[str, str]:
    name, _, value = line.partition(":")
    return name, value.strip(" ")


def _put(found: dict[str, Any], field: Field, value: str, parts: dict[str, str]) -> None:
    if field.part is None:
        made = field.parse(value)
    else:
        made = field.part(
            **{field.main: value}, **{k: v for k, v in parts.items() if k in _parts(field.part, field.main)}
        )
    found[field.attribute] = (*found.get(field.attribute, ()), made) if field.many else made
