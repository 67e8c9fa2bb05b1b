"""A text on its way to an article: its lines, what is known about each, and how each is read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from datetime import datetime
from functools import cached_property
from itertools import accumulate, groupby, pairwise
from typing import TYPE_CHECKING

from attrs import define, field

from newsformat_text._feed_footers import is_footer
from newsformat_text._imprints import is_imprint
from newsformat_text._labels import Label, SetAside, Verdict
from newsformat_text._languages._glued_words import match_pointed, match_signed
from newsformat_text._languages._lexicon import Kind, Lexicon, Match
from newsformat_text._line_starts import matches_of, without_buttons, without_updates
from newsformat_text._running_text import running_text
from newsformat_text._shape import (
    BULLETS,
    DASHES,
    bullet_width,
    ends_sentence,
    is_greek_question,
    is_question,
    scale,
    word_stems,
)
from newsformat_text._typed import is_typed


if TYPE_CHECKING:
    from newsformat_text._marked._marks import Marks


@define(eq=False, repr=False, slots=False)
class Document:
    """Lines in columns, all of one length; no line is blank or has white space at the edges.

    Attributes:
        numbers: of each line in the source, from 1.
        matches: the phrase a line starts with.
        matched: the lines that start with one.
        prose: is it long and does it end like a sentence?
        verdicts: how it is taken; ``None`` as long as that is open.
        first, last: the running text goes from line to line; *first* is the length where there is none.
        scale: how many Latin letters a letter of the text is worth.
        headline: the line that is the headline, -1 for none.
        story: the line that the story begins with, under deck, byline and dates.
        settled: nothing is left to find out.
        last_comments: the line from which on the last readers sign what they say of the story, once anybody asks.
        odd_signs: the signs of `_bare.odd_signs` that the text has.
        single_spaced: no line has more than one blank together.
        apart: lines that are none of *lines*: buttons and adverts that recur and part
            the story as blank lines do, rows of signs around the headline.
        glued: what was glued to lines of the story, by their numbers: a button, or what a site says.
        seen: when the page was seen, if the caller says so.
        marks: what the lines are marked as, in a text with marks of Markdown.
    """

    lines: list[str]
    numbers: Sequence[int]
    known: Lexicon
    matches: list[Match | None]
    matched: list[int]
    prose: list[bool]
    verdicts: list[Verdict | None]
    first: int
    last: int
    scale: float
    headline: int = -1
    story: int = 0
    settled: bool = False
    last_comments: int | None = None
    odd_signs: str = ""
    single_spaced: bool = False
    apart: SetAside = field(factory=dict)
    glued: dict[int, str] = field(factory=dict)
    seen: datetime | None = None
    marks: Marks | None = None
    _words: dict[int, AbstractSet[str]] = field(init=False, factory=dict)

    @classmethod
    def of(cls, lines: list[str], numbers: Sequence[int], known: Lexicon) -> Document:
        """Look at every line alone."""
        matches = matches_of(lines, known)
        match_signed(lines, matches, known)
        match_pointed(lines, matches, known)
        lines, numbers, matches, apart = without_buttons(lines, numbers, matches)
        matched = [index for index, match in enumerate(matches) if match is not None]
        matched = without_updates(lines, matches, matched)
        size = len(lines)
        of_site = [k for k in matched if (match := matches[k]) is not None and match.of_site]
        foot = range(max(0, size - _FOOT), size)
        of_site += [k for k in foot if is_imprint(lines[k], known.tag) or is_footer(lines[k])]
        of_site += [k for k in matched if lines[k][0] == "(" and _says_who(lines[k], matches[k])]
        prose = running_text(lines, known, of_site)
        first = prose.index(True) if True in prose else size
        last = size - 1 - prose[::-1].index(True) if first < size else -1
        verdicts: list[Verdict | None] = [None] * size
        factor = scale(known.tag)
        return cls(
            lines, numbers, known, matches, matched, prose, verdicts, first, last, factor, story=first, apart=apart
        )

    @property
    def title(self) -> str:
        """The line that is the headline; empty if there is none."""
        return self.lines[self.headline] if self.headline >= 0 else ""

    @cached_property
    def speech(self) -> list[bool]:
        """For each line, whether it begins with the dash of direct speech, and not with that of a list."""
        if not (self.known.dialogue_dashes or self._is_interview):
            return [False] * len(self.lines)
        out, before, listed = [], "", False
        inside = titled = False
        for index, line in enumerate(self.lines):
            dashed = line[0] in DASHES and (bullet_width(line) > 0 or (line[0] == "—" and line[1:2] > " "))
            if dashed and not inside:
                listed = (line[-1] in ";；" and not is_greek_question(line)) or (
                    before[-1:] in {":", "："} and not ends_sentence(line)
                )
                titled = listed and index > 0 and self.is_related_heading(index - 1)
            elif dashed and titled and not ends_sentence(before) and _is_statement(line):
                listed = titled = False
            inside = dashed
            out.append(dashed and not listed and ends_sentence(line))
            before = line
        return out

    @property
    def _is_interview(self) -> bool:
        """Are most lines that begin with a dash questions, and under each of these an answer that does so, too?"""
        if self.first_characters.isdisjoint(DASHES):
            return False
        said = [line if line[0] in DASHES and bullet_width(line) else "" for line in self.lines]
        answered = sum(
            is_question(one) and not is_question(other) and ends_sentence(other)
            for one, other in pairwise(said)
            if one and other
        )
        return answered >= _ANSWERED and 2 * answered >= sum(map(bool, said)) - 1

    @cached_property
    def speakers(self) -> Counter[str]:
        """How many lines begin with each word or two before a colon, as those of who speaks do: ``سؤال: …``."""
        before = [line.partition(":")[0] for line in self.lines if ":" in line[:_SPEAKER]]
        return Counter([who for who in before if who.count(" ") < _SPEAKERS])

    @cached_property
    def headings(self) -> list[int]:
        """The short lines alone between running text, with no phrase and no sign at their end: subheadings, maybe."""
        prose, lines = self.prose, self.lines
        below = range(self.first + 1, self.last)
        alone = [k for k in below if prose[k - 1] and prose[k + 1] and not prose[k] and self.matches[k] is None]
        return [
            k for k in alone if not ends_sentence(lines[k]) and lines[k][-1].isalnum() and not bullet_width(lines[k])
        ]

    @cached_property
    def first_characters(self) -> set[str]:
        """The first characters of all lines."""
        return {line[0] for line in self.lines}

    @cached_property
    def last_characters(self) -> set[str]:
        """The last characters of all lines."""
        return {line[-1] for line in self.lines}

    @cached_property
    def ended(self) -> list[bool]:
        """For each line, whether it ends as a sentence does, which many rules ask."""
        return list(map(ends_sentence, self.lines))

    @cached_property
    def short(self) -> list[int]:
        """The lines that many rules look at alone, as what they take is no longer: those of 70 characters at most."""
        return [index for index, line in enumerate(self.lines) if len(line) <= _SHORT]

    def set_verdict(self, lines: Iterable[int], verdict: Verdict) -> None:
        """Take *lines* for what *verdict* says."""
        for index in lines:
            self.verdicts[index] = verdict

    def labelled(self, label: Label) -> list[int]:
        """Return the lines that are taken for *label*."""
        return [index for index, own in enumerate(self.verdicts) if own is not None and own.label is label]

    def is_related_heading(self, index: int) -> bool:
        """Is line *index* a heading of other stories, and nothing else?"""
        match = self.matches[index]
        return match is not None and match.kind is Kind.RELATED and not match.rest

    @cached_property
    def has_bullets(self) -> bool:
        """Does any line begin with a sign that may be a bullet?"""
        return not BULLETS.isdisjoint(self.first_characters)

    @cached_property
    def repeated_below(self) -> list[int]:
        """The lines right under which the same stands once more."""
        return [index for index, (own, below) in enumerate(pairwise(self.lines)) if own == below]

    @cached_property
    def text(self) -> str:
        """All lines, one below the other."""
        return "\n".join(self.lines)

    @cached_property
    def lower_text(self) -> str:
        """The same in small letters."""
        return self.text.lower()

    @cached_property
    def lower_lines(self) -> list[str]:
        """The lines in small letters."""
        return self.lower_text.split("\n")

    @cached_property
    def character_count(self) -> int:
        """How many characters have all lines together?"""
        return sum(map(len, self.lines))

    @cached_property
    def is_interrupted(self) -> bool:
        """Is any line amid the story no running text?"""
        return False in self.prose[self.first : self.last + 1]

    @cached_property
    def is_typed(self) -> bool:
        """Do blank lines part the paragraphs, as where a text is typed, mailed or archived, and is nothing of a site?

        It is asked once phrases are taken, as those of sites tell of one.
        """
        return is_typed(self)

    @cached_property
    def repeated(self) -> frozenset[str]:
        """The lines that stand more than once; it is asked once no line changes any more."""
        return frozenset([line for line, count in Counter(self.lines).items() if count > 1])

    def stems(self, index: int) -> AbstractSet[str]:
        """Return how the words of line *index* begin that tell something; pairs of letters where none part words."""
        if (found := self._words.get(index)) is None:
            found = self._words[index] = word_stems(self.lines[index], self.scale)
        return found

    def stems_of(self, lines: Iterable[int]) -> set[str]:
        """Return the same of several *lines* together."""
        return set().union(*map(self.stems, lines))

    @cached_property
    def sentence_stems(self) -> set[str]:
        """The words of the sentences from the first long line on."""
        return self.stems_of(index for index in range(self.first, len(self.lines)) if self.ended[index])

    @cached_property
    def _counts(self) -> list[int]:
        return [0, *accumulate(self.prose)]

    def prose_before(self, index: int) -> int:
        """How many lines above line *index* are running text?"""
        return self._counts[index]


_SHORT = 70  # characters
_FOOT = 8  # lines that an imprint is one of
_ANSWERED = 2  # questions of an interview
_SPEAKER, _SPEAKERS = 24, 3  # characters of who speaks, and words that are too many


def _is_statement(line: str) -> bool:
    """Is *line*, with a dash below titles, a sentence in several clauses, as what somebody says is?"""
    told = line[2:]
    return (
        len(line) >= _TOLD and ends_sentence(line) and any(map(told.__contains__, _CLAUSES)) and not is_question(line)
    )


_TOLD, _CLAUSES = 40, (", ", " – ", " - ", " — ", ". ")  # characters of one; what parts clauses


def _says_who(line: str, match: Match | None) -> bool:
    """Is *line*, which begins with a bracket, who reported or edited, and nothing else?"""
    return match is not None and match.says_who and line[-1] == ")" and line.find(")") == len(line) - 1


def runs(lines: Iterable[int]) -> Iterator[list[int]]:
    """Yield those of *lines*, which go up, that stand right below each other."""
    for _, run in groupby(enumerate(lines), lambda entry: entry[1] - entry[0]):
        yield [index for _, index in run]
