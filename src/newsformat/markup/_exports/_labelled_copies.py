"""Stories with labelled fields: LexisNexis, Nexis Uni, ProQuest, EBSCO, NewsBank, Gale and GENIOS.

A copy has several labels, at least one of which only archives use. Fields stand above and below the story; within
the story, ``Location: the old pier`` is text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsformat._lazy_patterns import lazily
from newsformat.markup._exports._borders import COUNTED, ENDS
from newsformat.markup._exports._cover import covered
from newsformat.markup._exports._fields import Field, FieldKind, Fields, Found
from newsformat.markup._exports._head import NOTICE, heads_below, is_prose, take_head
from newsformat.markup._exports._labels import HEADINGS, IDENTIFIERS, LABELS, TELLING, label_of
from newsformat.markup._exports._values import before_date, is_dated, placed, sectioned


_FEWEST = 3  # labels and headings
_COUNTS = lazily(
    r"(?:length|länge|longueur|lengte|longitud): ?[\d.,]{1,7} (?:words|wörter|mots|woorden|palabras)"
    r"|record: ?[0-9a-f]{8,32}",
    re.IGNORECASE,
)


def labelled(lines: Sequence[str], printed: Sequence[str]) -> Fields:
    """Return the fields of *lines*, a copy; none if it is no such. *printed* has their indents."""
    labels = {number: name for number, line in enumerate(lines) if (name := label_of(line))}
    telling = [number for number, name in labels.items() if name in TELLING or _COUNTS.fullmatch(lines[number])]
    heads = {line for line in lines if line in HEADINGS or ENDS.fullmatch(line)}
    if not telling or len({*labels.values()} | heads) < _FEWEST:
        return {}
    return _Labelled(lines, labels, covered(lines, labels, telling[0])).read(printed)


class _Labelled:
    """A copy on its way to fields."""

    def __init__(self, lines: Sequence[str], labels: dict[int, str], start: int) -> None:
        self._lines, self._start = lines, start
        above = self._titles_end(start)
        self._labels = {number: name for number, name in labels.items() if number >= above}
        self._found = Found()
        self._within = FieldKind.OTHER  # the meaning of unlabelled paragraphs below the story
        self._goes_on = self._ended = False  # may a line continue the preceding field, and has that ended?

    def _titles_end(self, start: int) -> int:
        """Return where labels may begin: a headline of Nexis Uni, over the paper and the date, may look like one."""
        lines = self._lines
        body = next((number for number in range(start, len(lines)) if lines[number] == "Body"), start)
        filled = [number for number in range(start, body) if lines[number]]
        dated = next((index for index, number in enumerate(filled) if is_dated(lines[number])), 0)
        return filled[dated] if 1 < dated <= _TITLES else start

    def read(self, printed: Sequence[str]) -> Fields:
        lines, found = self._lines, self._found
        self._found.others(range(self._start), lines)
        first = min([*self._labels, *self._headings(self._start)], default=len(lines))
        take_head(lines, printed, range(self._start, first), found, body="Body" in lines[self._start :])
        begin = self._abstract_ends(self._take_above(first))
        end = self._address(begin, self._story_ends(begin))
        if not found.has(FieldKind.HEADLINE) and heads_below(lines[:end], begin):
            number, *rest = [number for number in range(begin, end) if lines[number]]
            found.add(number, FieldKind.HEADLINE, lines[number])
            if len(rest) > 1 and heads_below(lines, rest[0]) and not heads_below(lines, rest[1]):
                found.add(rest[0], FieldKind.SUBHEAD, lines[rest[0]])
        self._take_below(end)
        return {number: [*_split(fields)] for number, fields in found.fields().items()}

    def _headings(self, start: int) -> Iterator[int]:
        return (number for number in range(start, len(self._lines)) if self._lines[number] in HEADINGS)

    # Fields ----------------------------------------------------------------------

    def _take_above(self, start: int) -> int:
        """Add the fields from line *start* on, above the story; return where that begins."""
        self._goes_on = self._ended = False
        for number in range(start, len(self._lines)):
            line = self._lines[number]
            if self._passes(number, below=False):
                continue
            if begun := self._begin(number, below=False):
                if begun is FieldKind.STORY:
                    return number + (line in HEADINGS or self._found.empty)
            elif self._take_notice(number):
                continue
            elif self._goes_on and not self._is_story_sentence(line):
                self._found.go_on(number, line)
            elif self._is_headline(number):
                self._found.add(number, FieldKind.HEADLINE, line)
            else:
                return number
        return len(self._lines)

    def _take_below(self, start: int) -> None:
        """Add the fields from line *start* on, below the story, with their continuation lines."""
        self._goes_on = self._ended = False
        for number in range(start, len(self._lines)):
            if self._passes(number, below=True) or self._begin(number, below=True) or self._take_notice(number):
                continue
            if self._goes_on:
                self._found.go_on(number, self._lines[number])
            else:
                self._found.add(number, self._within, self._lines[number])

    def _passes(self, number: int, *, below: bool) -> bool:
        """Is line *number* blank, or of the archive alone, as all is *below* a story that has ended?"""
        line = self._lines[number]
        if not line:
            self._goes_on = self._goes_on and self._found.empty
            return True
        ends = COUNTED.fullmatch(line) or (ENDS.fullmatch(line) and number not in self._labels)
        if not (ends or self._ended):
            return False
        self._found.add(number, FieldKind.OTHER, line)
        self._goes_on, self._ended = False, self._ended or below
        return True

    def _begin(self, number: int, *, below: bool) -> FieldKind | None:
        """Add the field that line *number* begins, if it begins one."""
        line = self._lines[number]
        what = self._take_heading(number) if line in HEADINGS else self._take_labelled(number, below=below)
        if what is not None:
            self._goes_on, self._ended = True, ENDS.fullmatch(line) is not None
        return what

    def _take_heading(self, number: int) -> FieldKind:
        line, found = self._lines[number], self._found
        what = HEADINGS[line]
        self._within = what if what in _SECTIONS else FieldKind.OTHER
        found.add(number, FieldKind.OTHER, line)
        if what is not FieldKind.STORY and what is not FieldKind.OTHER:
            found.add(number, what)
        return what

    def _take_labelled(self, number: int, *, below: bool) -> FieldKind | None:
        line, found = self._lines[number], self._found
        name = self._labels.get(number, "")
        if not name:
            return None
        label, _, value = line.partition(":")
        what = LABELS[name]
        if name == "record" and not _COUNTS.fullmatch(line):  # EBSCO's count of records
            what = FieldKind.OTHER
        if (what is FieldKind.HEADLINE and found.has(what)) or (what is FieldKind.STORY and below):
            what = FieldKind.OTHER
        if what is FieldKind.OTHER:
            found.add(number, what, line)
        else:
            found.add(number, what, value.strip(), f"{label}:", IDENTIFIERS.get(name, ""))
        return what

    def _take_notice(self, number: int) -> bool:
        """Read line *number* as a copyright notice, if it is one."""
        line, found = self._lines[number], self._found
        if not NOTICE.match(line) or (self._goes_on and found.empty):
            return False
        if self._goes_on and found.is_of(FieldKind.RIGHTS):
            found.go_on(number, line)
        else:
            found.add(number, FieldKind.RIGHTS, line)
        self._goes_on = True
        return True

    def _is_story_sentence(self, line: str) -> bool:
        """Is *line*, right below a field, a sentence of the story, which that has none of?"""
        return not self._found.empty and is_prose(line) and not any(map(self._found.is_of, _PROSE))

    def _is_headline(self, number: int) -> bool:
        """Is line *number* a headline between the fields above the story?"""
        below = next((index for index in range(number + 1, len(self._lines)) if self._lines[index]), -1)
        return not self._found.has(FieldKind.HEADLINE) and (below in self._labels or self._lines[below] in HEADINGS)

    def _abstract_ends(self, begin: int) -> int:
        """Read the abstract between Body and the story; return where the story begins."""
        lines, found = self._lines, self._found
        filled = [number for number in range(begin, len(lines)) if lines[number]][:_ABSTRACT]
        if not filled or HEADINGS.get(lines[filled[0]]) is not FieldKind.SUMMARY:
            return begin
        index = next(
            (position for position, number in enumerate(filled) if HEADINGS.get(lines[number]) is FieldKind.STORY), 0
        )
        if not index:
            return begin
        found.others(filled[:1], lines)
        found.add(filled[0], FieldKind.SUMMARY)
        for number in filled[1:index]:
            found.go_on(number, lines[number])
        found.others([filled[index]], lines)
        return filled[index] + 1

    def _address(self, begin: int, end: int) -> int:
        """Take the address that a story from the web ends with; return where it ends."""
        last = next((number for number in range(end - 1, begin - 1, -1) if self._lines[number]), -1)
        if last < 0 or not _ADDRESS.fullmatch(self._lines[last]):
            return end
        self._found.add(last, FieldKind.ADDRESS, self._lines[last])
        return last + 1

    # The story -------------------------------------------------------------------

    def _story_ends(self, begin: int) -> int:
        """Return the line that the fields below the story begin with, which goes from line *begin* on."""
        lines = self._lines
        ends = [number for number in range(begin, len(lines)) if lines[number] in _BELOW]
        if "Body" in lines[self._start : begin] and ends:
            last = max([number for number in ends if lines[number] == "Classification"], default=ends[-1])
            return next((number for number in ends if lines[number] != "Classification" and number > begin), last)
        end = next((number for number in range(begin, len(lines)) if self._ends_at(number)), len(lines))
        parts = [number for number in self._parts(begin) if number < end]
        while parts:
            if self._is_field(parts[-1]):
                end = parts.pop()
            elif len(parts) > 1 and self._has_value_below(parts[-2]):
                parts.pop()
                end = parts.pop()
            else:
                break
        begins = LABELS.get(self._labels.get(begin, "")) is FieldKind.STORY  # after its label
        return max(end, begin + 1) if begins else end

    def _ends_at(self, number: int) -> bool:
        """Is line *number* the end of a story, followed only by a bibliography and the like?"""
        line = self._lines[number]
        return _CITED.fullmatch(line) is not None or (number not in self._labels and ENDS.fullmatch(line) is not None)

    def _parts(self, begin: int) -> Iterator[int]:
        """Yield the first lines of what blank ones part; all lines, if hardly any is blank."""
        lines = self._lines
        size, blank = sum(map(bool, lines[begin:])), sum(not line for line in lines[begin:])
        apart = blank * _SHARE >= size
        for number in range(begin, len(lines)):
            if lines[number] and (number == begin or not apart or not lines[number - 1]):
                yield number

    def _is_field(self, number: int) -> bool:
        line = self._lines[number]
        if number in self._labels:
            return self._labels[number] in TELLING or LABELS[self._labels[number]] in _PROSE or not is_prose(line)
        return (
            line in HEADINGS or any(form.fullmatch(line) for form in (COUNTED, ENDS)) or NOTICE.match(line) is not None
        )

    def _has_value_below(self, number: int) -> bool:
        """Has line *number* a label or a heading, and its value below?"""
        line = self._lines[number]
        return line in HEADINGS or (number in self._labels and line.endswith(":"))


_CITED = lazily(r"Source Citation(?: ?\([^()]{1,40}\))?")  # heading of Gale's citation of a story
_TITLES = 4  # lines of headline and paper
_ABSTRACT = 12  # maximum lines
_ADDRESS = lazily(r"https?://\S{4,400}")
_SECTIONS = frozenset({FieldKind.CAPTION, FieldKind.CORRECTION})  # these may have several paragraphs
_BELOW = frozenset({"Graphic", "Grafik", "Classification", "Klassifikation", "Notes", "Correction"})
# These contain complete sentences
_PROSE = frozenset({FieldKind.SUMMARY, FieldKind.RIGHTS, FieldKind.CAPTION, FieldKind.CORRECTION, FieldKind.SUBHEAD})
_SHARE = 8  # at least one line in this many is blank if blank lines are significant


def _split(fields: list[Field]) -> Iterator[Field]:
    """Yield *fields*, those of a line, each for itself where one has several."""
    for part in [part for field in fields for part in _between_strokes(field)]:
        if part.what is FieldKind.PUBLICATION and part.label and (publication := placed(part.value)).date:
            yield from _parts_of(
                part,
                (FieldKind.PUBLICATION, publication.paper),
                (FieldKind.PUBLISHED, publication.date),
                publication.rest,
            )
        elif part.what is FieldKind.SECTION:
            section = sectioned(part.value)
            yield from _parts_of(part, (FieldKind.SECTION, section.section), (FieldKind.OTHER, ""), section.rest)
        elif part.what is FieldKind.PUBLISHED and not part.label and (day := before_date(part.value))[0]:
            yield from _parts_of(part, (FieldKind.OTHER, day[0]), (FieldKind.PUBLISHED, day[1]), "")
        else:
            yield part


def _between_strokes(field: Field) -> Iterator[Field]:
    """Yield the fields that *field* is: NewsBank has several on a line, ``Author/Byline: … | Section: … | Page: …``."""
    first, *others = field.value.split(" | ")
    is_labelled = bool(field.label or label_of(first))
    if not (is_labelled and others and all(map(label_of, others))):
        yield field
        return
    yield Field(field.what, first.strip(), field.label)
    for part in others:
        label, _, value = part.partition(":")
        what = LABELS[label_of(part)]
        is_other = what is FieldKind.OTHER or not value.strip()
        yield Field(FieldKind.OTHER, part.strip()) if is_other else Field(what, value.strip(), f"{label.strip()}:")


def _parts_of(field: Field, first: tuple[FieldKind, str], second: tuple[FieldKind, str], rest: str) -> Iterator[Field]:
    parts = [(what, value) for what, value in (first, second, (FieldKind.OTHER, rest)) if value]
    for index, (what, value) in enumerate(parts or [(FieldKind.OTHER, "")]):
        yield Field(what, value, "" if index else field.label)
