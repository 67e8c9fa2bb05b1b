"""Separates the fields of an archived copy from its story, and several copies in one text."""

from __future__ import annotations

from functools import lru_cache

from attrs import frozen

from newsformat.markup.exports import Copy, Field, FieldKind, copies, language_of
from newsformat.plugin import Report
from newsformat_text._document import Document
from newsformat_text._labels import ARCHIVE_FIELD, FIRST_LINE, STORY_SENTENCE, Label, SetAside, Verdict, has_label


@frozen(eq=False)
class Archived(Verdict):
    """The verdict on a line outside the story, with its fields."""

    fields: tuple[Field, ...] = ()


_LABELS = {
    FieldKind.SUBHEAD: Label.SUBHEAD,
    FieldKind.SUMMARY: Label.LEAD,
    FieldKind.BYLINE: Label.BYLINE,
    FieldKind.CREDIT: Label.CREDIT,
    FieldKind.PUBLICATION: Label.CREDIT,
    FieldKind.SECTION: Label.TAGS,
    FieldKind.PUBLISHED: Label.DATE,
    FieldKind.DATELINE: Label.DATELINE,
    FieldKind.RIGHTS: Label.COPYRIGHT,
    FieldKind.KEYWORDS: Label.TAGS,
    FieldKind.SUBJECTS: Label.TAGS,
    FieldKind.PERSONS: Label.TAGS,
    FieldKind.ORGANISATIONS: Label.TAGS,
    FieldKind.PLACES: Label.TAGS,
    FieldKind.CAPTION: Label.CAPTION,
    FieldKind.CORRECTION: Label.NOTE,
}
_CONFIDENCE = 0.95


def fields(text: str, lines: list[str], report: Report) -> SetAside:
    """Remove field labels from *lines* of *text*, a copy, in place; return the lines outside the story, by number."""
    set_aside: SetAside = {}
    for copy in _copies(text):
        for index, found in copy.fields.items():
            story_field = next((field for field in found if field.what in _OF_STORY), None)
            if story_field is None:
                label = next((_LABELS[field.what] for field in found if field.what in _LABELS), Label.SKIPPED)
                reason = f"{ARCHIVE_FIELD}: {', '.join([field.what for field in found])}"
                set_aside[index + 1] = lines[index], Archived(label, _CONFIDENCE, reason, tuple(found))
                continue
            lines[index] = story_field.value
            for field in found:
                if left := f"{field.label} {field.value if field is not story_field else ''}".strip():
                    report.note(f"left out: {left}", line=index + 1)
    return set_aside


_OF_STORY = frozenset({FieldKind.HEADLINE, FieldKind.STORY})


def parted(text: str) -> list[tuple[int, str, bool]]:
    """Return each copy in *text* with the number of lines above it, and whether it is a copy; or the whole text."""
    lines = text.splitlines(keepends=True)
    found = copies(lines)
    if len(found) < 2:  # noqa: PLR2004 -- copies
        return [(0, text, bool(found))]
    return [(copy.start, "".join(lines[copy.start : copy.stop]), True) for copy in found]


def language(text: str) -> str:
    """Return the language given in a field of *text*, a copy; or ``""``."""
    return next((language_of(copy.field_value(FieldKind.LANGUAGE)) for copy in _copies(text)), "")


def put_headline(document: Document, text: str) -> None:
    """Set the headline of *document* to the line given by the fields of *text*, a copy."""
    number = next((copy.headline + 1 for copy in _copies(text)), 0)
    index = next((place for place, line_number in enumerate(document.numbers) if line_number == number), -1)
    if index < 0:
        return
    for position, verdict in enumerate(document.verdicts):
        if position == index or has_label(verdict, Label.HEADLINE):
            document.verdicts[position] = FIRST_LINE if position == index else STORY_SENTENCE
    document.headline = index


@lru_cache(maxsize=1)  # it is asked several times for the same
def _copies(text: str) -> tuple[Copy, ...]:
    """Return the copy that *text* is, if it is one."""
    return tuple(copies(text.splitlines())[:1])
