"""Stories of Factiva: with indexing, fields have codes of two or three letters; otherwise, position identifies them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsformat._lazy_patterns import lazily
from newsformat.markup._exports._borders import NUMBER, WORDS
from newsformat.markup._exports._fields import FieldKind, Fields, Found
from newsformat.markup._exports._head import NOTICE
from newsformat.markup._exports._values import is_dated, language_of


_CODES: Final = {
    "HD": FieldKind.HEADLINE,
    "BY": FieldKind.BYLINE,
    "CR": FieldKind.CREDIT,
    "PD": FieldKind.PUBLISHED,
    "SN": FieldKind.PUBLICATION,
    "SE": FieldKind.SECTION,
    "LP": FieldKind.STORY,
    "TD": FieldKind.STORY,
    "CY": FieldKind.RIGHTS,
    "LA": FieldKind.LANGUAGE,
    "ART": FieldKind.CAPTION,
    "CO": FieldKind.ORGANISATIONS,
    "RE": FieldKind.PLACES,
    "NS": FieldKind.SUBJECTS,
    "IN": FieldKind.SUBJECTS,
    "IPD": FieldKind.KEYWORDS,
    "AN": FieldKind.IDENTIFIER,
    **dict.fromkeys(
        ("CLM", "CT", "CX", "ED", "ET", "GC", "IPC", "PG", "PUB", "RF", "SC", "VOL", "WC", "NT", "DJIC"),
        FieldKind.OTHER,
    ),
}
_CODED = lazily(r"([A-Z]{2,4})(?:[ \t]{2,}|\t|$)")
TERM = lazily(r"[a-z0-9]{2,12} : \S")
"""A term of the index, with its code: ``gship : Shipping``."""

_FEWEST = 4  # coded lines
_LAST = lazily(rf"(?:AN\s+)?(?:[^\W\d_]{{2,12}} )?({NUMBER})")
_CLOCK = lazily(r"\d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?(?: GMT)?")


def is_code(text: str) -> bool:
    """Is *text* the code of a field?"""
    return text in _CODES


def coded(lines: Sequence[str]) -> Fields:
    """Return the fields of *lines*, a copy with codes for its fields; none if it is not one."""
    codes = {n: match[1] for n, line in enumerate(lines) if (match := _CODED.match(line)) and match[1] in _CODES}
    if "HD" not in codes.values() or not {"TD", "LP"} & {*codes.values()} or len(codes) < _FEWEST:
        return {}
    found = Found()
    first = min(codes)
    found.others(range(first), lines)
    what, ended = FieldKind.OTHER, False
    for number in range(first, len(lines)):
        line = lines[number]
        if not line:
            continue
        if ended and number not in codes:
            found.add(number, FieldKind.OTHER, line)
        elif code := codes.get(number, ""):
            what = _begin(found, number, code, line)
            ended = code == "AN" and not found.empty
        elif what is not FieldKind.STORY:
            found.go_on(number, f"| {line}" if TERM.match(line) else line)
            ended = what is FieldKind.IDENTIFIER
    return _numbered(found.fields())


def _begin(found: Found, number: int, code: str, line: str) -> FieldKind:
    """Add the field with this *code* on *line*."""
    value, what = line[len(code) :].strip(), _CODES[code]
    if code == "ET" and found.is_of(FieldKind.PUBLISHED):
        found.aside(number, code)
        if value:
            found.go_on(number, value)
        return FieldKind.PUBLISHED
    if what is FieldKind.OTHER:
        found.add(number, what, line)
    elif what is FieldKind.STORY and not value:
        found.add(number, FieldKind.OTHER, code)
    else:
        found.add(number, what, value, code, _KINDS.get(code, ""))
    return what


_KINDS = {"AN": "factiva", "NS": "factiva", "IN": "factiva industry"}


def _numbered(fields: Fields) -> Fields:
    """Return *fields*, in which the number of the story is bare: ``Document BALCOU…``."""
    for number, found in fields.items():
        fields[number] = [
            field._replace(value=match[1], label=f"{field.label} {field.value[: match.start(1)]}".strip())
            if field.what is FieldKind.IDENTIFIER and (match := _LAST.fullmatch(field.value))
            else field
            for field in found
        ]
    return fields


# Without codes -----------------------------------------------------------------

_LISTED = lazily(rf".{{2,80}}, .{{4,40}}, {WORDS.pattern}(?:, .{{0,80}})?")  # of a list entry, with a line below
_REFERENCE = lazily(
    r"[\d .,/-]{3,40}"
    r"|.{2,80}\b(?:GmbH|AG|KG|SE|S\.?A\.?|S\.?L\.?|Ltd|Limited|Inc|LLC|plc|Corp|Co|B\.?V|SpA)\.?"
)
_HEAD = 9  # lines above the count of words
_BELOW = 12  # lines from there down to the copyright
_FOOT = 3  # lines above the number, some of which may be its reference and the publisher
_SIGNS = lazily(r"(?:By|BY|by|Von|Por|Par|Di|Door|Af)\s+\S")
_NAME = lazily(r"[\u4e00-\u9fff]{2,4}|[^\W\d_][\w'’.-]{0,20}(?: [^\W\d_][\w'’.-]{0,20}){1,3}")


def uncoded(lines: Sequence[str]) -> Fields:
    """Return the fields of *lines*, a copy that ends with its number; none if it is no such."""
    last = max([n for n, line in enumerate(lines) if line and _LAST.fullmatch(line)], default=-1)
    filled = [number for number in range(last) if lines[number]]
    counted = next((position for position, number in enumerate(filled) if WORDS.fullmatch(lines[number])), 0)
    listed = (
        max([position for position in range(counted) if _LISTED.fullmatch(lines[filled[position]])], default=-2) + 2
    )
    index = counted - listed
    if not 0 < index <= _HEAD or counted + 2 >= len(filled):
        return {}
    found = Found()
    found.others(filled[:listed], lines)
    filled = filled[listed:]
    _add_fields_above(found, filled[:index], lines)
    found.add(filled[index], FieldKind.OTHER, lines[filled[index]])
    _add_fields_below(found, filled[index + 1 :], lines)
    found.others(_published(filled[index + 3 :], lines), lines)
    found.add(last, FieldKind.IDENTIFIER, lines[last], "", "factiva")
    found.others(range(last + 1, len(lines)), lines)
    return _numbered(found.fields())


def _published(filled: list[int], lines: Sequence[str]) -> list[int]:
    """Return the last of the *filled* lines, a reference and the publisher."""
    position = len(filled)
    while position > max(1, len(filled) - _FOOT) and _REFERENCE.fullmatch(lines[filled[position - 1]]):
        position -= 1
    return filled[position:]


def _add_fields_above(found: Found, head: list[int], lines: Sequence[str]) -> None:
    """Add section, headline and byline."""
    signed = len(head) > 1 and _signs(lines[head[-1]], lines[head[-2]])
    titles = head[:-1] if signed else head
    if len(titles) > 1:
        found.add(titles[0], FieldKind.SECTION, lines[titles[0]])
        titles = titles[1:]
    found.add(titles[0], FieldKind.HEADLINE, lines[titles[0]])
    for number in titles[1:]:
        found.go_on(number, lines[number])
    if signed:
        found.add(head[-1], FieldKind.BYLINE, lines[head[-1]])


def _signs(line: str, above: str) -> bool:
    """Is *line* the byline below the headline *above*?"""
    return _SIGNS.match(line) is not None or (_NAME.fullmatch(line) is not None and len(line) < len(above))


def _add_fields_below(found: Found, rest: list[int], lines: Sequence[str]) -> None:
    """Add date, time, paper, its code, page, language and copyright."""
    ends = [index for index, number in enumerate(rest[:_BELOW]) if NOTICE.match(lines[number])]
    spoken = [
        index for index, number in enumerate(rest[:_BELOW]) if language_of(lines[number]) and " " not in lines[number]
    ]
    end = ends[0] + 1 if ends else spoken[0] + 1 if spoken else 2
    for number in rest[:end]:
        line = lines[number]
        if is_dated(line) and not found.has(FieldKind.PUBLISHED):
            found.add(number, FieldKind.PUBLISHED, line)
        elif _CLOCK.fullmatch(line) and found.is_of(FieldKind.PUBLISHED):
            found.go_on(number, line)
        elif NOTICE.match(line):
            found.add(number, FieldKind.RIGHTS, line)
        elif not found.has(FieldKind.PUBLICATION):
            found.add(number, FieldKind.PUBLICATION, line)
        elif language_of(line) and " " not in line:
            found.add(number, FieldKind.LANGUAGE, line)
        else:
            found.add(number, FieldKind.OTHER, line)
