"""Reads the header and the keyword lines of an IPTC 7901 message."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, TypeAlias

from newsformat.plugin import lazily
from newsformat_wire._dialects import Fields
from newsformat_wire._makers import concept, foreign, identifier
from newsformat_wire._prose import FILL


SPACE = "iptc7901"
NO_SOURCE = "xxx"
NO_CATEGORY = "x"
Values: TypeAlias = dict[str, Any]
_HEADER = lazily(
    r"([A-Za-z]{0,6})(?:-|(?<=[A-Za-z]) )?(\d{1,6}) ++(\d)(?: ++([A-Za-z]{1,4}))?(?: ++(\d{1,5})(?!\S))?(?: ++(\S.*))?"
)
_LONGEST = 400  # characters
_INFORMATION = lazily(r"(?:([a-z]{4,8}) +)?([^\W\d_][\w/.-]{0,19})(?: +(\S*\d\S*))?")
_LETTERED = lazily(r"[A-Z] ([A-Z]{2,12})-[\d.]+(?: .*)?")
_CODE = lazily(r"[A-Z]\d{2,}")  # not an agency
_STROKE = lazily(rf"(?<!{FILL})/")


def read_header(header: str) -> tuple[str, Values] | None:
    """Return the source in *header* and the article's values in it, or `None` if it is not a header."""
    match = _HEADER.fullmatch(header.strip(" \t\x7f")) if len(header) <= _LONGEST else None
    if match is None:
        return None
    source, number, priority, category, _, information = match.groups()
    source = "" if source == NO_SOURCE else source
    values: Values = {"foreign": [], "notes": []}
    if int(priority):
        values["urgency"] = int(priority)
    if source:
        values["services"] = [concept(code=source)]
    if int(number):
        values["identifiers"] = [identifier(value=f"{source}{number}", kind=SPACE)]
    if category and category != NO_CATEGORY:
        values["subjects"] = [concept(code=category)]
    if information:
        values |= read_information(information)
    return source, values


def read_information(information: str) -> Values:
    """Return the values after the word count: routing, agency, number of the copy; or ``F ACME-0102``."""
    if lettered := _LETTERED.fullmatch(information):
        return {"sources": [concept(name=lettered[1])], "foreign": [foreign(SPACE, "information", information)]}
    match = _INFORMATION.fullmatch(information)
    if match is None or _CODE.fullmatch(match[2]):
        return {"foreign": [foreign(SPACE, "information", information)]}
    parts = (("routing", match[1]), ("copy", match[3]))
    kept = [foreign(SPACE, name, value) for name, value in parts if value]
    return {"sources": [concept(name=match[2])], "foreign": kept}


def agency(values: Values) -> str:
    """Return the agency named in the header."""
    sources = values.get("sources")
    return sources[0].name if sources else ""


# The fields of a dialect; any others are signs of a telegram's lines, with their meanings.
_OF_LINES: Final = frozenset(
    (
        *("headline", "kicker", "title", "slug", "summary", "keyword", "category", "subject", "place", "byline"),
        *("published", "label"),
    )
)
KNOWN_FIELDS: Final[Mapping[str, frozenset[str]]] = {
    **dict.fromkeys(
        ("language", "language.*", "zone", "encoding", "category.*", "service.*", "notepad", "agency", "apart"),
        frozenset(),
    ),
    "*": _OF_LINES,
}


def in_dialect(values: Values, fields: Fields, source: str) -> None:
    """Complete *values* by the dialect's meanings of the codes in the header."""
    if not fields:
        return
    if "sources" not in values and "agency" in fields:
        values["sources"] = [concept(name=fields["agency"][0])]
    kept = [item.value for item in values["foreign"]]
    letter = next((value[0] for value in kept if value[1:2] == " " and _LETTERED.fullmatch(value)), "")
    names = (f"language.{letter}", f"language.{source}", "language")
    values["language"] = next((fields[name][0] for name in names if name in fields), "")
    for name, key in (("services", "service"), ("subjects", "category")):
        if name in values:
            code = values[name][0].code
            values[name] = [concept(code=code, name=fields.get(f"{key}.{code}", ("",))[0])]


def read_keywords(text: str) -> Values:
    """Return the values in the lines between header and STX: keywords separated by strokes, or a slug."""
    words, slug = list[str](), list[str]()
    for line in text.split("\n"):
        if line.strip(" \t\x7f"):
            (words if "/" in line and _STROKE.search(line) else slug).append(line.strip(" \t"))
    keywords = [word.replace(FILL, "") for word in _STROKE.split(" ".join(words))] if words else []
    return {"slug": " ".join(slug).replace(FILL, ""), "keywords": [word for word in keywords if word.strip(" ")]}
