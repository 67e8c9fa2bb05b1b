"""A text being read: its lines, what is known about each, and the verdict on each."""

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
from newsformat_text._languages._glued_words import match_glued_bylines, match_glued_pointers
from newsformat_text._languages._lexicon import Kind, Lexicon, Match
from newsformat_text._line_starts import find_phrases, set_buttons_aside, without_update_sentences
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
    """The lines of a text with parallel lists of their properties; no line is blank or has outer white space.

    Attributes:
        lines: the lines of the text; all other lists are indexed like this one.
        numbers: the number of each line in the source, from 1.
        lexicon: the lexicon of the language.
        matches: the phrase of the lexicon that each line starts with, or ``None``.
        matched: the indices of the lines that start with a phrase.
        prose: whether each line is running text: long, and with the end of a sentence.
        verdicts: what each line was found to be; ``None`` while undecided.
        first: the index of the first line of running text; the number of lines if there is none.
        last: the index of the last line of running text; -1 if there is none.
        scale: the number of Latin letters that one letter of the text is worth.
        headline: the index of the headline, -1 for none.
        story: the index of the first line of the story, below deck, byline and dates.
        settled: whether every line has its verdict.
        last_comments: the index where the last signed readers' comments begin; ``None`` until a rule looks for it.
        odd_signs: the signs of `_normalisation.odd_signs` that occur in the text.
        single_spaced: whether no line contains two spaces in a row.
        apart: lines taken out of *lines*, by number: recurring buttons and adverts, which separate
            paragraphs like blank lines, and rows of signs around the headline.
        glued: text that was glued to a line of the story, by line number: a button or a site's phrase.
        seen: when the page was seen, if the caller gives it.
        marks: the Markdown marks of the lines, in a marked text.
    """

    lines: list[str]
    numbers: Sequence[int]
    lexicon: Lexicon
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
    def of(cls, lines: list[str], numbers: Sequence[int], lexicon: Lexicon) -> Document:
        """Return the document of *lines*, each looked at by itself, without verdicts."""
        matches = find_phrases(lines, lexicon)
        match_glued_bylines(lines, matches, lexicon)
        match_glued_pointers(lines, matches, lexicon)
        lines, numbers, matches, apart = set_buttons_aside(lines, numbers, matches)
        matched = [index for index, match in enumerate(matches) if match is not None]
        matched = without_update_sentences(lines, matches, matched)
        size = len(lines)
        of_site = [k for k in matched if (match := matches[k]) is not None and match.of_site]
        foot = range(max(0, size - _FOOT), size)
        of_site += [k for k in foot if is_imprint(lines[k], lexicon.tag) or is_footer(lines[k])]
        of_site += [k for k in matched if lines[k][0] == "(" and _says_who(lines[k], matches[k])]
        prose = running_text(lines, lexicon, of_site)
        first = prose.index(True) if True in prose else size
        last = size - 1 - prose[::-1].index(True) if first < size else -1
        verdicts: list[Verdict | None] = [None] * size
        factor = scale(lexicon.tag)
        return cls(
            lines, numbers, lexicon, matches, matched, prose, verdicts, first, last, factor, story=first, apart=apart
        )

    @property
    def title(self) -> str:
        """The text of the headline; empty if there is none."""
        return self.lines[self.headline] if self.headline >= 0 else ""

    @cached_property
    def speech(self) -> list[bool]:
        """For each line, whether it begins with a dash that marks direct speech and not a list item."""
        if not (self.lexicon.dialogue_dashes or self._is_interview):
            return [False] * len(self.lines)
        flags, before, is_item = [], "", False
        inside = under_heading = False
        for index, line in enumerate(self.lines):
            dashed = line[0] in DASHES and (bullet_width(line) > 0 or (line[0] == "—" and line[1:2] > " "))
            if dashed and not inside:
                is_item = (line[-1] in ";；" and not is_greek_question(line)) or (
                    before[-1:] in {":", "："} and not ends_sentence(line)
                )
                under_heading = is_item and index > 0 and self.is_related_heading(index - 1)
            elif dashed and under_heading and not ends_sentence(before) and _is_statement(line):
                is_item = under_heading = False
            inside = dashed
            flags.append(dashed and not is_item and ends_sentence(line))
            before = line
        return flags

    @property
    def _is_interview(self) -> bool:
        """Are most lines with an initial dash questions, each followed by an answer with a dash?"""
        if self.first_characters.isdisjoint(DASHES):
            return False
        speeches = [line if line[0] in DASHES and bullet_width(line) else "" for line in self.lines]
        answered = sum(
            is_question(one) and not is_question(other) and ends_sentence(other)
            for one, other in pairwise(speeches)
            if one and other
        )
        return answered >= _ANSWERED and 2 * answered >= sum(map(bool, speeches)) - 1

    @cached_property
    def speakers(self) -> Counter[str]:
        """How many lines begin with each label of one or two words before a colon, as of a speaker: ``سؤال: …``."""
        before = [line.partition(":")[0] for line in self.lines if ":" in line[:_MAX_SPEAKER]]
        return Counter([who for who in before if who.count(" ") < _SPEAKER_WORD_LIMIT])

    @cached_property
    def headings(self) -> list[int]:
        """Possible subheadings: single lines between running text, without phrase, bullet or final punctuation."""
        prose, lines = self.prose, self.lines
        below = range(self.first + 1, self.last)
        alone = [k for k in below if prose[k - 1] and prose[k + 1] and not prose[k] and self.matches[k] is None]
        return [
            k for k in alone if not ends_sentence(lines[k]) and lines[k][-1].isalnum() and not bullet_width(lines[k])
        ]

    @cached_property
    def first_characters(self) -> set[str]:
        """The first character of every line."""
        return {line[0] for line in self.lines}

    @cached_property
    def last_characters(self) -> set[str]:
        """The last character of every line."""
        return {line[-1] for line in self.lines}

    @cached_property
    def ended(self) -> list[bool]:
        """For each line, whether it ends like a sentence."""
        return list(map(ends_sentence, self.lines))

    @cached_property
    def short(self) -> list[int]:
        """The lines of at most 70 characters, the only ones that many rules need to look at."""
        return [index for index, line in enumerate(self.lines) if len(line) <= _MAX_SHORT]

    def set_verdict(self, lines: Iterable[int], verdict: Verdict) -> None:
        """Give *lines* the *verdict*."""
        for index in lines:
            self.verdicts[index] = verdict

    def labelled(self, label: Label) -> list[int]:
        """Return the lines whose verdict has this *label*."""
        return [index for index, verdict in enumerate(self.verdicts) if verdict is not None and verdict.label is label]

    def is_related_heading(self, index: int) -> bool:
        """Is line *index* a heading of related stories, and nothing else?"""
        match = self.matches[index]
        return match is not None and match.kind is Kind.RELATED and not match.rest

    @cached_property
    def has_bullets(self) -> bool:
        """Does any line begin with a possible bullet?"""
        return not BULLETS.isdisjoint(self.first_characters)

    @cached_property
    def repeated_below(self) -> list[int]:
        """The lines that are repeated directly below."""
        return [index for index, (line, below) in enumerate(pairwise(self.lines)) if line == below]

    @cached_property
    def text(self) -> str:
        """All lines, joined by line ends."""
        return "\n".join(self.lines)

    @cached_property
    def lower_text(self) -> str:
        """All lines, joined by line ends, in lower case."""
        return self.text.lower()

    @cached_property
    def lower_lines(self) -> list[str]:
        """The lines in lower case."""
        return self.lower_text.split("\n")

    @cached_property
    def character_count(self) -> int:
        """The total number of characters of all lines."""
        return sum(map(len, self.lines))

    @cached_property
    def is_interrupted(self) -> bool:
        """Whether a line between the first and last lines of running text is not running text."""
        return False in self.prose[self.first : self.last + 1]

    @cached_property
    def is_typed(self) -> bool:
        """Whether the text was typed, mailed or archived: blank lines between paragraphs, no traces of a site.

        To be asked after the phrases have their verdicts, as phrases of sites count as traces.
        """
        return is_typed(self)

    @cached_property
    def repeated(self) -> frozenset[str]:
        """The lines that occur more than once; to be asked once no line changes any more."""
        return frozenset([line for line, count in Counter(self.lines).items() if count > 1])

    def stems(self, index: int) -> AbstractSet[str]:
        """Return the word stems of line *index*; character pairs for scripts without spaces."""
        if (found := self._words.get(index)) is None:
            found = self._words[index] = word_stems(self.lines[index], self.scale)
        return found

    def stems_of(self, lines: Iterable[int]) -> set[str]:
        """Return the word stems of all *lines* together."""
        return set().union(*map(self.stems, lines))

    @cached_property
    def sentence_stems(self) -> set[str]:
        """The word stems of all sentences from the first line of running text on."""
        return self.stems_of(index for index in range(self.first, len(self.lines)) if self.ended[index])

    @cached_property
    def _counts(self) -> list[int]:
        return [0, *accumulate(self.prose)]

    def prose_before(self, index: int) -> int:
        """Return how many lines above line *index* are running text."""
        return self._counts[index]


_MAX_SHORT = 70  # characters
_FOOT = 8  # last lines that may be an imprint
_ANSWERED = 2  # minimum number of answered questions in an interview
_MAX_SPEAKER, _SPEAKER_WORD_LIMIT = 24, 3  # maximum characters before the colon; too many words


def _is_statement(line: str) -> bool:
    """Is *line*, which begins with a dash below titles, direct speech: a sentence of several clauses?"""
    if len(line) < _STATEMENT or not ends_sentence(line) or is_question(line):
        return False
    text = line[2:]
    return any(map(text.__contains__, _CLAUSE_ENDS))


_STATEMENT = 40  # minimum characters of a statement
_CLAUSE_ENDS = (", ", " – ", " - ", " — ", ". ")


def _says_who(line: str, match: Match | None) -> bool:
    """Is *line* a bracketed note on who reported or edited, and nothing else?"""
    return match is not None and match.says_who and line[-1] == ")" and line.find(")") == len(line) - 1


def runs(lines: Iterable[int]) -> Iterator[list[int]]:
    """Yield the runs of consecutive indices in the ascending *lines*."""
    for _, run in groupby(enumerate(lines), lambda entry: entry[1] - entry[0]):
        yield [index for _, index in run]
