"""Stories of Europresse: paper, section with date and count of words, where else it was printed, headline, story."""

from __future__ import annotations

from collections.abc import Sequence

from newsformat._lazy_patterns import lazily
from newsformat.markup._exports._borders import OF_EUROPRESSE
from newsformat.markup._exports._fields import FieldKind, Fields, Found
from newsformat.markup._exports._head import NOTICE
from newsformat.markup._exports._values import DATE, before_date, placed


_LINE = lazily(
    r".{0,120}\b(?:1[5-9]|20)\d\d\b.{0,60}?(?:,? [\d  ]{1,7} (?:mots|words|palabras|Wörter|parole))?"
    r"(?:,? p\. ?\S{1,12}(?: ?[,;] ?\S{1,12}){0,5})?"
)
_PAPER = lazily(r"(.+?)((?:,? n[o°º]\.? ?[\d.-]{1,12}| \(site web\)| \(web site\))*)")
_ELSEWHERE = lazily(r"(?:Aussi paru dans|Ce document est paru dans|Also published in|También publicado en)\b.{0,80}")
_FOOT = lazily(rf"(?:Certificat émis le|Certificate issued on|Certificado emitido el) .{{3,240}}|{OF_EUROPRESSE}")
_NUMBER = lazily(OF_EUROPRESSE)


def of_europresse(lines: Sequence[str]) -> Fields:
    """Return the fields of *lines*, a copy; none if it is no such."""
    filled = [number for number, line in enumerate(lines) if line]
    if len(filled) < _LEAST or not any(_FOOT.fullmatch(lines[number]) for number in filled[-_LAST:]):
        return {}
    dated = next((index for index in range(1, _HEAD) if _is_head(lines[filled[index]])), 0)
    if not dated:
        return {}
    found = Found()
    _take_head(found, filled[: dated + 1], lines)
    rest = _elsewhere(found, filled[dated + 1 :], lines)
    if rest:
        found.add(rest[0], FieldKind.HEADLINE, lines[rest[0]])
    if len(rest) > _SIGNED and _NAMES.fullmatch(lines[rest[1]]) and len(lines[rest[2]]) > len(lines[rest[1]]):
        found.add(rest[1], FieldKind.BYLINE, lines[rest[1]])
    for number in rest[1:]:
        if _FOOT.fullmatch(lines[number]):
            is_number = _NUMBER.fullmatch(lines[number]) is not None
            found.add(number, FieldKind.IDENTIFIER if is_number else FieldKind.OTHER, lines[number], "", "europresse")
        elif NOTICE.match(lines[number]) and number > rest[-1] - _FROM_END:
            found.add(number, FieldKind.RIGHTS, lines[number])
    return found.fields()


_SIGNED = 3  # lines from the headline to the foot, the second of which may be the author
_WORD = r"(?:[^\W\d_a-zà-ÿ][\w'’.-]{0,20}|d[eu]|van|von|le|la|el)"
_NAMES = lazily(
    rf"(?:Par |By |Por )?{_WORD}(?: {_WORD}){{1,4}}(?:(?:,| et| and| y| avec) {_WORD}(?: {_WORD}){{1,4}}){{0,3}}"
)
# Minimum lines of a copy; lines from its top to the date, and from its foot up to its number
_LEAST, _HEAD, _LAST = 4, 3, 4
_FROM_END = 12  # lines


def _is_head(line: str) -> bool:
    return DATE.search(line) is not None and _LINE.fullmatch(line) is not None


def _take_head(found: Found, head: list[int], lines: Sequence[str]) -> None:
    """Add the paper and its number, the section and the date."""
    paper = _PAPER.fullmatch(lines[head[0]])
    found.add(head[0], FieldKind.PUBLICATION, paper[1] if paper else lines[head[0]])
    if paper and paper[2]:
        found.add(head[0], FieldKind.OTHER, paper[2].strip(" ,"))
    found.others(head[1:-1], lines)
    number = head[-1]
    section, rest = before_date(lines[number])
    if section:
        found.add(number, FieldKind.SECTION, section)
    publication = placed(rest)
    day = rest[: rest.find(publication.date)].strip(" ,") if publication.date else ""
    found.add(number, FieldKind.PUBLISHED, publication.date or rest)
    for other in filter(None, (day, publication.rest if publication.date else "")):
        found.add(number, FieldKind.OTHER, other)


def _elsewhere(found: Found, rest: list[int], lines: Sequence[str]) -> list[int]:
    """Add where else it was printed, a run of lines; return those below."""
    if not rest or not _ELSEWHERE.fullmatch(lines[rest[0]]):
        return rest
    found.add(rest[0], FieldKind.OTHER, lines[rest[0]])
    position = 1
    parted = len(rest) <= rest[-1] - rest[0]  # are blank lines significant?
    while position < len(rest) and (
        (parted and rest[position] == rest[position - 1] + 1) or _is_place(lines[rest[position]])
    ):
        found.add(rest[position], FieldKind.OTHER, lines[rest[position]])
        position += 1
    return rest[position:]


def _is_place(line: str) -> bool:
    """Is *line* a date and a paper, ``13 November 2023 - The Northern Herald``?"""
    match = DATE.search(line)
    return match is not None and " - " in line[match.end() :]
