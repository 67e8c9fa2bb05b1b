"""A line of an export as a field of its story, and a story with all its fields."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import NamedTuple


class FieldKind(StrEnum):
    """The meaning of an archive's field."""

    HEADLINE = "headline"
    SUBHEAD = "subhead"
    SUMMARY = "summary"
    BYLINE = "byline"
    CREDIT = "credit"
    PUBLICATION = "publication"
    SECTION = "section"
    PUBLISHED = "published"
    DATELINE = "dateline"
    RIGHTS = "rights"
    IDENTIFIER = "identifier"
    ADDRESS = "address"
    KEYWORDS = "keywords"
    SUBJECTS = "subjects"
    PERSONS = "persons"
    ORGANISATIONS = "organisations"
    PLACES = "places"
    LANGUAGE = "language"
    CAPTION = "caption"
    CORRECTION = "correction"
    STORY = "story"
    """The story begins behind the label."""
    OTHER = "other"
    """Of the archive alone."""
    MORE = "more"
    """Goes on with the field of the line above, whose value has it."""


class Field(NamedTuple):
    """The content of a line: the value after its *label*; for an identifier, *kind* is the archive."""

    what: FieldKind
    value: str
    label: str = ""
    kind: str = ""


Fields = dict[int, list[Field]]  # by line number in the copy, from 0


class Copy(NamedTuple):
    """One story of an export: its lines go from *start* to *stop*; *fields* are those of its lines, counted from 0."""

    start: int
    stop: int
    fields: Fields

    def story_lines(self, lines: Sequence[str]) -> list[int]:
        """Return the numbers of those of *lines* that belong to the story."""
        return [
            number
            for number, line in enumerate(lines)
            if line.strip() and any(field.what is FieldKind.STORY for field in self.fields.get(number, _NOTHING))
        ]

    @property
    def headline(self) -> int:
        """The line of the headline, -1 if none is known."""
        return next((n for n, found in self.fields.items() if any(f.what is FieldKind.HEADLINE for f in found)), -1)

    def field_value(self, what: FieldKind) -> str:
        """Return the first value of such a field, or ``""``."""
        return next((field.value for found in self.fields.values() for field in found if field.what is what), "")


_NOTHING = (Field(FieldKind.STORY, ""),)


class Found:
    """Collects the fields of a copy, joining lines over which a value continues."""

    def __init__(self) -> None:
        self._parts: list[tuple[int, FieldKind, str, str, list[str]]] = []
        self._more: list[int] = []
        self._asides: list[tuple[int, str]] = []
        self.empty = False
        """Has the last field no value yet?"""

    def add(self, number: int, what: FieldKind, value: str = "", label: str = "", kind: str = "") -> None:
        """Add a field that begins on line *number*."""
        self.empty = not value or (what is FieldKind.OTHER and value.endswith(":"))
        self._parts.append((number, what, label, kind, [value] if value else []))

    def others(self, numbers: Iterable[int], lines: Sequence[str]) -> None:
        """Add those of *lines* that are of the archive alone."""
        for number in numbers:
            if lines[number]:
                self.add(number, FieldKind.OTHER, lines[number])

    def go_on(self, number: int, line: str) -> None:
        """Add *line* to the field above."""
        _, what, _, _, values = self._parts[-1]
        self.empty = False
        if what is FieldKind.OTHER:
            self.add(number, FieldKind.OTHER, line)
        else:
            values.append(line)
            self._more.append(number)

    def aside(self, number: int, value: str) -> None:
        """Add a field of the archive only, which does not interrupt the story."""
        self._asides.append((number, value))

    def has(self, what: FieldKind) -> bool:
        """Is there such a field?"""
        return any(part[1] is what for part in self._parts)

    def is_of(self, what: FieldKind) -> bool:
        """Is the last field such a one?"""
        return bool(self._parts) and self._parts[-1][1] is what

    def fields(self) -> Fields:
        """Return all that was found."""
        found: Fields = {number: [Field(FieldKind.MORE, "")] for number in self._more}
        for number, what, label, kind, values in self._parts:
            found.setdefault(number, []).append(Field(what, " ".join(values), label, kind))
        for number, value in self._asides:
            found.setdefault(number, []).append(Field(FieldKind.OTHER, value))
        return dict(sorted(found.items()))
