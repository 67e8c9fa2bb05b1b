"""Stories of Retriever (Norway and Sweden): headline, paper and date, author, page, place of publication."""

from __future__ import annotations

from collections.abc import Sequence

from newsformat._lazy_patterns import lazily
from newsformat.markup._exports._borders import OF_RETRIEVER, PARTS
from newsformat.markup._exports._fields import FieldKind, Fields, Found
from newsformat.markup._exports._head import is_prose


_PUBLISHED = lazily(OF_RETRIEVER)
_PAPER = lazily(r"(.{2,80}), (\d{2}\.\d{2}\.\d{4}|\d{4}-\d{2}-\d{2})( \d{2}:\d{2})?")
_PAGE = lazily(r"(?:Del|Side|Sida|Sidan|Edition|Upplaga|Utgave)\b:? ?.{1,40}")
_SECTION = lazily(r"(?:Seksjon|Sektion|Avdelning)\b:? ?(.{1,60})")
_ROW, _END = lazily(r"-{60,}"), lazily(PARTS)
_WHOLE = lazily(
    r"(?:Les hele (?:nyheten|artikkelen)|Se (?:web|nett)artikkelen|Läs hela (?:artikeln|nyheten)|Se webb?artikeln)"
    r" på (https?://\S+)"
)
_CAPTION = lazily(r"(?:Bildetekst|Billedtekst|Bildtext):\s?(\S.*)")
_HEAD = 8  # lines from the name of the paper down to the place of publication


def of_retriever(lines: Sequence[str]) -> Fields:
    """Return the fields of *lines*, a copy; none if it is no such."""
    published = next((number for number, line in enumerate(lines) if line and _PUBLISHED.fullmatch(line)), -1)
    dated = next((n for n in range(published - 1, max(-1, published - _HEAD), -1) if _PAPER.fullmatch(lines[n])), -1)
    above = [n for n in range(dated) if lines[n] and not _ROW.fullmatch(lines[n])]
    if not above or any(_ends_sentence(lines[n]) for n in above[:-1]) or is_prose(lines[above[-1]]):
        return {}  # preceded by another story without fields
    found = Found()
    found.others(above[:-1], lines)  # the search query, and a list of results
    found.add(above[-1], FieldKind.HEADLINE, lines[above[-1]])
    found.others(range(above[-1] + 1, dated), lines)
    _take_head(found, range(dated, published + 1), lines)
    _take_foot(found, range(published + 1, len(lines)), lines)
    return found.fields()


def _ends_sentence(line: str) -> bool:
    """Does *line* end with a full stop behind a word? A cover sheet has none."""
    return line[-1] in ".!?" and line[-2:-1].isalpha()


def _take_head(found: Found, head: range, lines: Sequence[str]) -> None:
    """Add paper, date, author and section, and the archive's own data."""
    first, *more = head
    if paper := _PAPER.fullmatch(lines[first]):
        found.add(first, FieldKind.PUBLICATION, paper[1])
        found.add(first, FieldKind.PUBLISHED, f"{paper[2]}{paper[3] or ''}")
    for number in filter(lines.__getitem__, more):
        if section := _SECTION.fullmatch(lines[number]):
            found.add(number, FieldKind.SECTION, section[1])
        elif _PUBLISHED.fullmatch(lines[number]) or _PAGE.fullmatch(lines[number]):
            found.add(number, FieldKind.OTHER, lines[number])
        else:
            found.add(number, FieldKind.BYLINE, lines[number])


def _take_foot(found: Found, below: range, lines: Sequence[str]) -> None:
    """Add captions, the rights, where the whole story is, and the row below it."""
    captioned = False
    for number in below:
        line = lines[number]
        if caption := _CAPTION.fullmatch(line):
            found.add(number, FieldKind.CAPTION, caption[1])
        elif full_story := _WHOLE.fullmatch(line):
            found.add(number, FieldKind.ADDRESS, full_story[1], line.removesuffix(full_story[1]).strip())
        elif line.startswith("©"):
            found.add(number, FieldKind.RIGHTS, line)
        elif line and _END.fullmatch(line):
            found.add(number, FieldKind.OTHER, line)
        elif captioned and line:
            found.go_on(number, line)
        captioned = line != "" and (caption is not None or captioned) and not line.startswith("©")
