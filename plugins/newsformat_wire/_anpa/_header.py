"""Reads the header, the slug line and the trailer of an ANPA 1312 message."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final, NamedTuple, TypeAlias

from attrs import frozen

from newsformat_wire._dialects import Dialects, Fields
from newsformat_wire._makers import concept, foreign, identifier
from newsformat_wire._prose import FILL
from newsformat_wire._signals import Take, read_take


SPACE = "anpa"
NO_SERVICE = "x"
NO_SELECTOR = "-----"
NO_CATEGORY = "x"
NO_DATE = "00-00"
KEYWORD = 24  # characters, at most
PRIORITIES = {"f": 1, "b": 2, "u": 3, "r": 4, "d": 5}
Values: TypeAlias = dict[str, Any]
_HEADER = re.compile(
    r"([A-Za-z]?)-?(\d{3,5}) ?(?:(?:\x1f ?|(?=[A-Za-z-]))([A-Za-z0-9-]*+))?\s++"
    r"([A-Za-z])[ \t]([A-Za-z])[ \t]?([\x11-\x14]{0,2}) ?([^\n]*+)"
)
_AROUND = "\x01\x16\x7f \t\n\0\ufeff"
_LONGEST = 400  # characters
_ENDS = re.compile(r"(?:(.*?)\s+|)(\d\d?-\d\d?)(?:-\d\d)?(?:\s+(\d{1,6}))?\s*")
_CYCLE = re.compile(r"(?:BC|[AP]M)-\S")  # for both cycles, for morning papers, or for afternoon papers
_FILED = re.compile(r" \d\d-\d\d \d{2,4} *\Z")  # the day, and the word count
_COUNTED = re.compile(r"(.*),(\d{0,6})")
_REFERENCE = re.compile(r", ?([a-z]\d{3,4})\Z")
_REFERRING = re.compile(r"(?:(.+) |)([A-Z]{1,3}\d{2,4})")  # as in 7thWritethru TB06
_TRAILER = re.compile(r"([^\W\d_][\w.]*)(?:-([\w.-]*\w))?-?")


@frozen
class Header:
    """The text before STX."""

    values: Values
    keyword: str
    version: str
    take: Take | None
    filed: str
    tabular: bool


def read_header(header: str) -> Header | None:
    """Return what *header* says, or `None` if it is not a header."""
    match = _HEADER.fullmatch(header.strip(_AROUND)) if len(header) <= _LONGEST else None
    if match is None:
        return None
    service, number, selector, priority, category, kind, rest = match.groups()
    service = "" if service == NO_SERVICE else service
    values: Values = {"foreign": [], "notes": []}
    if service:
        values["services"] = [concept(code=service)]
    if int(number):
        values["identifiers"] = [identifier(value=f"{service}{number}", kind=SPACE)]
    if selector and selector.strip("-"):
        values["foreign"].append(foreign(SPACE, "selector", selector))
    values["urgency"] = PRIORITIES.get(priority.lower())
    if values["urgency"] is None:
        values["foreign"].append(foreign(SPACE, "priority", priority))
    if category != NO_CATEGORY:
        values["subjects"] = [concept(code=category)]
    ends = _ENDS.fullmatch(rest)
    words = (ends[1] or "") if ends else rest
    keyword, _, version = words.strip(" ").partition(" ")
    filed = ends[2] if ends and ends[2] != NO_DATE else ""
    version, _ = without_reference(version.strip(" "))
    take = read_take(version)
    if take is None and (referring := _REFERRING.fullmatch(version)):
        take = read_take(referring[1] or "")
        values["foreign"].append(foreign(SPACE, "reference", referring[2]))
        version = referring[1] or ""
    return Header(values, keyword, version, take, filed, "\x14" in kind or "\x12" in kind)


def words_not_in_slug(header: Header, line: str) -> str:
    """Return the words of *header* that are neither in its take nor in the slug *line*, with its keyword."""
    if (header.take or not header.version) and line.replace(" ", "").startswith(header.keyword if line else ""):
        return ""
    slug, keyword, version = map(_letters, (line, header.keyword, header.version))
    is_keyword_in_slug = slug.startswith(keyword) if line else True
    if keyword + version in slug or (is_keyword_in_slug and (header.take or version in slug)):
        return ""
    return f"{header.keyword} {header.version}".strip(" ")


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))


class Slug(NamedTuple):
    """The slug line, with the number of the story that this one replaces (``a0523``)."""

    slug: str
    take: Take | None
    replaced: str = ""


def read_slug(line: str, keyword: str) -> Slug | None:
    """Return the slug in *line*, a line of type, if it has *keyword*, a cycle or a word count."""
    counted = _COUNTED.fullmatch(line)
    if counted is None and FILL not in line and _CYCLE.match(line):
        line = _FILED.sub("", line)
    elif counted is None and not (keyword and line.replace(" ", "").startswith(keyword)):
        return None
    slug = counted[1] if counted else line
    bare, replaced = without_reference(slug)
    before, comma, after = bare.rpartition(", ")
    take = read_take(after) if comma else None
    before, replaced = (before, replaced) if take else (slug, "")
    return Slug(before.rstrip(",").replace(FILL, ""), take, replaced)


def without_reference(words: str) -> tuple[str, str]:
    """Return *words* without the number of the replaced story, and that number."""
    match = _REFERENCE.search(words)
    return (words[: match.start()], match[1]) if match else (words, "")


def keyword_of(slug: str) -> str:
    """Return the header's form of *slug*: its first 24 characters other than blanks."""
    return slug.replace(" ", "")[:KEYWORD]


def read_origin(trailer: str) -> Values:
    """Return the agency and wire that precede the date and time in the trailer."""
    match = _TRAILER.fullmatch(trailer.strip(" "))
    if match is None:
        trailer = trailer.strip(" ")
        return {"foreign": [foreign(SPACE, "origin", trailer)] if trailer else []}
    return {
        "sources": [concept(name=match[1])],
        "foreign": [foreign(SPACE, "wire", match[2])] if match[2] else [],
    }


# The fields of a dialect.
KNOWN_FIELDS: Final[Mapping[str, tuple[str, ...]]] = {"language": (), "encoding": (), "category.*": (), "service.*": ()}


def in_dialect(values: Values, dialects: Dialects) -> Fields:
    """Complete *values* by the meanings of codes in the dialect of the agency and the service; return its fields."""
    agency = values["sources"][0].name if values.get("sources") else ""
    service = values["services"][0].code if "services" in values else ""
    fields = dialects.of(agency=agency, service=service)
    if not fields:
        return fields
    values["language"] = fields.get("language", ("",))[0]
    for name, key in (("services", "service"), ("subjects", "category")):
        if name in values:
            code = values[name][0].code
            values[name] = [concept(code=code, name=fields.get(f"{key}.{code}", ("",))[0])]
    return fields
