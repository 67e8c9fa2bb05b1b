"""A text on its way to an article: its lines, what is known of each, and how each is taken."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING

from attrs import define, field

from newsformat.plugin import lazily
from newsformat_text._above._site_lines import delivers_news
from newsformat_text._dates import _when
from newsformat_text._dates._relative import is_ago
from newsformat_text._feed_footers import is_footer
from newsformat_text._imprints import is_imprint
from newsformat_text._labels import RECURS, Apart, Label, Verdict
from newsformat_text._languages._compounds import Compounds, compounds
from newsformat_text._languages._glued_words import match_pointed, match_signed
from newsformat_text._languages._lexicon import Kind, Lexicon, Match
from newsformat_text._languages._wording import NEIGHBOURS
from newsformat_text._rules._taken_for import names_from_left
from newsformat_text._shape import (
    DASHES,
    ENDINGS,
    SIGNS,
    bullet,
    ends_sentence,
    has_digit,
    is_signed_off,
    numbered,
    scale,
)


if TYPE_CHECKING:
    from newsformat_text._marked._marks import Marks

_BULLETS = "-*•"
_SHORT = 0.6  # as long must a sentence be in a text that has none of that length
LONG = 80  # characters of Latin script: a line this long that ends a sentence is running text


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
        headline: the line that is the headline, -1 for none.
        story: the line that the story begins with, under deck, byline and dates.
        settled: nothing is left to find out.
        odd: the signs of `_bare.odd_signs` that the text has.
        squeezed: no line has more than one blank together.
        apart: lines that are none of *lines*: buttons and adverts that recur and part
            the story as blank lines do, rows of signs around the headline.
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
    headline: int = -1
    story: int = 0
    settled: bool = False
    odd: str = ""
    squeezed: bool = False
    apart: Apart = field(factory=dict)
    seen: datetime | None = None
    marks: Marks | None = None

    @classmethod
    def of(cls, lines: list[str], numbers: Sequence[int], known: Lexicon) -> Document:
        """Look at every line alone."""
        matches = _matches(lines, known)
        match_signed(lines, matches, known)
        match_pointed(lines, matches, known)
        lines, numbers, matches, apart = _without_buttons(lines, numbers, matches)
        matched = [index for index, match in enumerate(matches) if match is not None]
        matched = _without_updates(lines, matches, matched)
        size = len(lines)
        of_site = [k for k in matched if (match := matches[k]) is not None and match.of_site]
        foot = range(max(0, size - _FOOT), size)
        of_site += [k for k in foot if is_imprint(lines[k], known.tag) or is_footer(lines[k])]
        of_site += [k for k in matched if lines[k][0] == "(" and _says_who(lines[k], matches[k])]
        prose = _prose(lines, known, of_site)
        _unprose_above(lines, known, prose)
        first = prose.index(True) if True in prose else size
        last = size - 1 - prose[::-1].index(True) if first < size else -1
        return cls(lines, numbers, known, matches, matched, prose, [None] * size, first, last, story=first, apart=apart)

    @property
    def title(self) -> str:
        """The line that is the headline; empty if there is none."""
        return self.lines[self.headline] if self.headline >= 0 else ""

    @cached_property
    def speech(self) -> list[bool]:
        """For each line, whether it begins with the dash of direct speech, and not with that of a list."""
        if not self.known.dialogue_dashes:
            return [False] * len(self.lines)
        out, before, listed = [], "", False
        inside = False
        for line in self.lines:
            dashed = line[0] in DASHES and (bullet(line) > 0 or (line[0] == "—" and line[1:2] > " "))
            if dashed and not inside:
                listed = line[-1] in ";；" or (before[-1:] in {":", "："} and not ends_sentence(line))
            inside = dashed
            out.append(dashed and not listed and ends_sentence(line))
            before = line
        return out

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
        return [k for k in alone if not ends_sentence(lines[k]) and lines[k][-1].isalnum() and not bullet(lines[k])]

    @cached_property
    def starts(self) -> set[str]:
        """The first characters of all lines."""
        return {line[0] for line in self.lines}

    @cached_property
    def letters(self) -> int:
        """How many characters have all lines together?"""
        return sum(map(len, self.lines))

    @cached_property
    def parted(self) -> bool:
        """Is any line amid the story no running text?"""
        return False in self.prose[self.first : self.last + 1]

    @cached_property
    def typed(self) -> bool:
        """Do blank lines part the paragraphs, as where a text is typed, mailed or archived, and is nothing of a site?

        It is asked once phrases are taken, as those of sites tell of one.
        """
        size, numbers = len(self.lines), self.numbers
        if (
            size < _FEWEST
            or numbers[-1] - numbers[0] < size
            or RECURS in [verdict for _, verdict in self.apart.values()]
        ):
            return False
        if numbers[-1] - numbers[0] >= 2 * (size - 1) - self._doubled() and self._has_row():  # so pages are saved
            return False
        if self._ends_in_words():
            return False
        begun = [match for match in map(self.matches.__getitem__, self.matched) if match and match.kind in _SAID]
        if any(not match.rest or match.phrase.startswith(NEIGHBOURS) for match in begun):
            return False
        if (self.headline >= 0 and self._is_headed_twice()) or any(map(_is_of_page, self.lines)):
            return False
        if any(len(line) <= _ADDRESS and has_digit(line) and is_ago(line) for line in self.lines):
            return False
        if self._counts_reactions():
            return False
        told = [k for k in range(1, size) if self.prose[k] and self.prose[k - 1] and not numbered(self.lines[k])]
        if any(numbers[index] == numbers[index - 1] + 1 for index in told):
            return False
        buttons = [index for index in self.matched if (v := self.verdicts[index]) and v.label in _OF_SITES]
        return len(buttons) < _FEWEST and not any(
            m is not None and m.of_site for m in map(self.matches.__getitem__, buttons)
        )

    def _doubled(self) -> int:
        """How many short lines stand right below the same one, as what a picture shows does?"""
        lines, numbers = self.lines, self.numbers
        below = [k for k in range(1, len(lines)) if lines[k] == lines[k - 1] and not self.prose[k]]
        return sum(numbers[k] == numbers[k - 1] + 1 for k in below)

    def _ends_in_words(self) -> bool:
        """Are the last lines a word each, and blank lines part them, as those of a menu? In the East more of them."""
        last, at = self.lines[-_WORDS:], self.numbers[-_WORDS:]
        parted = len(last) == _WORDS and at[-1] - at[0] >= 2 * (_WORDS - 1)
        if parted and all(map(str.isalpha, last)):
            return True
        below = self.lines[self.last + 1 :] if self.known.tag in _EAST else []
        return len(below) >= _ENTRIES and 3 * sum(map(_is_entry, below)) >= 2 * len(below)

    def _is_headed_twice(self) -> bool:
        """Does the headline stand there once more, perhaps in other capitals?"""
        size, low = len(self.title), self.title.lower()
        return sum(len(line) == size and line.lower() == low for line in self.lines) > 1

    def _counts_reactions(self) -> bool:
        """Stands a number alone under each of several words below the story, as how many readers were sad?"""
        below = self.lines[self.last + 1 :]
        counted = [k for k in range(1, len(below)) if below[k].isdecimal() and below[k - 1][0].isalpha()]
        return len(counted) >= _REACTIONS and 2 * len(counted) >= len(below) - 1

    def _has_row(self) -> bool:
        """Do lines stand together that end no sentence, as titles of others do; two at the end?

        Amounts and figures are none: what has no letter, or begins with a digit beside another such line.
        """
        signed = {k for k in self.matched if (match := self.matches[k]) is not None and match.kind is Kind.BYLINE}
        counted = [False, *[line[0].isdigit() for line in self.lines], False]
        ends = [
            own
            or ends_sentence(line)
            or k in signed
            or _is_figure(line)
            or (counted[k + 1] and (counted[k] or counted[k + 2]))
            for k, (line, own) in enumerate(zip(self.lines, self.prose, strict=True))
        ]
        told = "".join("x" if own else " " for own in ends)
        below = told[self.first :]
        return " " * _OTHERS in below or below.endswith(" " * _LAST) or " " * (1 + _ABOVE) in told[: self.first]

    @cached_property
    def repeated(self) -> frozenset[str]:
        """The lines that stand more than once; it is asked once no line changes any more."""
        return frozenset([line for line, count in Counter(self.lines).items() if count > 1])

    @cached_property
    def _counts(self) -> list[int]:
        return [0, *accumulate(self.prose)]

    def prose_before(self, index: int) -> int:
        """How many lines above line *index* are running text?"""
        return self._counts[index]


_SAID = frozenset({Kind.TOOL, Kind.RELATED, Kind.COMMENTS})  # buttons and headings of sites
_OF_SITES = frozenset({Label.TOOL, Label.COMMENTS, Label.RELATED, Label.RELATED_HEADING})
_WORDS = 3  # last lines that are a word each, as entries of a menu are
_REACTIONS = 3  # words with a number under each
_FOOT = 8  # lines that an imprint is one of
_FEWEST = 2  # lines parted by a blank one; buttons that tell of a site
# Lines together that are no running text: below the first that is, last, and under the headline.
_OTHERS, _LAST, _ABOVE = 3, 2, 2
_SPEAKER, _SPEAKERS = 24, 3  # characters of who speaks, and words that are too many
_OFTEN = 3  # times that a button recurs


def _matches(lines: list[str], known: Lexicon) -> list[Match | None]:
    """Return the phrase that each line starts with."""
    if (composed := compounds(known.tag)) is not None:
        return [_composed(*each, composed) for each in zip(lines, _begun(lines, known), strict=True)]
    return _begun(lines, known)


def _composed(line: str, begun: Match | None, composed: Compounds) -> Match | None:
    """Return the heading that *line* is put together to; else the phrase that it has *begun* with."""
    if begun is not None and not begun.rest:
        return begun
    heading = composed.heading(line)
    return Match(Kind.RELATED, heading, "", marked=True, words=heading.count(" ") + 2) if heading else begun


def _begun(lines: list[str], known: Lexicon) -> list[Match | None]:
    find = known.find
    if known.parted:
        return [*map(find, lines)]
    found = _begun_as_printed(lines, known)
    if known.tag in _STRETCHING:
        for index in [k for k, own in enumerate(found) if len(lines[k]) <= _STRETCHED and (own is None or own.rest)]:
            bare = _STRETCHES.sub("", lines[index]) if _STRETCHES.search(lines[index]) else ""
            if bare and (match := find(bare)) and not match.rest:
                found[index] = match
    return found


_STRETCHING, _STRETCHED = frozenset({"ar", "fa", "ur", "ps"}), 60  # languages, and characters of a phrase drawn long
_STRETCHES = lazily("[\u0640\u064b-\u0652]")  # what draws letters long, and the signs of vowels


def _begun_as_printed(lines: list[str], known: Lexicon) -> list[Match | None]:
    find, may_begin, starts, eager = known.find, known.may_begin, known.starts, known.eager
    return [
        (find(line) if line[2:3] in _OWNED or (line[2:5] in starts and may_begin(line, 2)) else None)
        if line[:2] == "- "
        else find(line)
        if line[0] in eager or (line[:3] in starts and may_begin(line))
        else _behind_number(line, known)
        if line[1:3] == ". " and line[0] in _DIGITS and len(line) <= _LINKED
        else None
        for line in lines
    ]


_OWNED = frozenset("©ⓒ")
_EAST, _ENTRIES, _ENTRY = frozenset({"ja", "zh", "ko"}), 6, 14  # lines that a menu is most of, and letters of each


def _is_entry(line: str) -> bool:
    """Is *line* of a few letters and nothing else, perhaps with a dot between, as the entries of a menu are?"""
    return len(line) <= _ENTRY and line.replace("・", "").replace(" ", "").isalpha()


def _without_updates(lines: list[str], matches: list[Match | None], matched: list[int]) -> list[int]:
    """Return *matched* without the sentences of the story behind a word that it was updated: ``UPDATE: The …``."""
    told = [k for k in matched if (match := matches[k]) is not None and match.phrase == "update" and match.rest]
    told = [k for k in told if len(lines[k]) >= LONG and lines[k][-1] == "." and lines[k][6] == ":"]
    for index in told:
        matches[index] = None
    return [index for index in matched if matches[index] is not None] if told else matched


def _is_of_page(line: str) -> bool:
    """Is *line* a time or the address of a site, alone, or a title with an arrow to the next story?"""
    if line[0] in _BACK or line[-1] in _ON:
        return len(line) >= _TITLE
    line = line.removeprefix("- ")
    return len(line) <= _ADDRESS and " " not in line and _ALONE.fullmatch(line) is not None


_BACK, _ON = frozenset("←⟵"), frozenset("→⟶")
_TITLE, _ADDRESS = 10, 60  # characters: of a title, at least; of an address
_ALONE = lazily(r"[0-2]?\d:[0-5]\d|(?!www\.)[a-z0-9-]{1,40}(?:\.[a-z0-9-]{2,20}){1,3}")


def _unprose_above(lines: list[str], known: Lexicon, prose: list[bool]) -> None:
    """Say of lines above the story that end as running text may which are none: a moment, a caption printed twice."""
    for index in range(min(_HEAD, len(lines))):
        if not prose[index]:
            continue
        if not known.full_stops and has_digit(lines[index]) and is_ago(lines[index]):
            prose[index] = False
        if (known.tag == "ko" and names_from_left(lines[index])) or (known.tag == "ja" and delivers_news(lines[index])):
            prose[index] = False
        if lines[index][-1] not in ")）" or ends_sentence(lines[index]):
            continue
        if _is_stamp(lines[index], known):
            prose[index] = False
        elif lines[index] in lines[index + 1 : index + 2]:
            for again in range(index, min(index + _HEAD, len(lines))):
                prose[again] = prose[again] and lines[again] != lines[index]


def _is_stamp(line: str, known: Lexicon) -> bool:
    """Is *line* a moment and little more, though it ends as running text may, with something in brackets?"""
    if len(line) > _STAMP or not has_digit(line):
        return False
    found = _when.find(line, known)
    if not found or not found[0].timed:
        return False
    beside = line[: found[0].start] + line[found[-1].end :]
    return sum(map(str.isalpha, beside)) <= _BESIDE


_HEAD = 10  # lines that such a line is one of
_STAMP, _BESIDE = 120, 42  # characters of it, and letters beside the moment

_DIGITS, _LINKED = frozenset("123456789"), 60  # the number of a link, and characters of that with the link


def _behind_number(line: str, known: Lexicon) -> Match | None:
    """Return the phrase that *line* is behind its number, if it is a button and no more: ``1. Skip to content``."""
    match = known.find(line[3:]) if line[3:] else None
    led = match is not None and match.kind is Kind.TOOL and match.words > 1 and not match.rest
    return match if led else None


def _is_figure(line: str) -> bool:
    return has_digit(line) and not any(map(str.isalpha, line))


def _says_who(line: str, match: Match | None) -> bool:
    """Is *line*, which begins with a bracket, who reported or edited, and nothing else?"""
    return match is not None and match.says_who and line[-1] == ")" and line.find(")") == len(line) - 1


def _prose(lines: list[str], known: Lexicon, of_site: list[int]) -> list[bool]:
    """Return for each line whether it is long and ends like a sentence; where none is, shorter ones count as long.

    Those *of_site*, which begin with phrases of sites or say who reported, do not count.
    """
    long = LONG / scale(known.tag)
    if known.full_stops:
        ends = ENDINGS | {";"} if known.tag == "el" else ENDINGS
        prose = [
            len(line) >= long
            and (line[-1] in ends or ((line[-1].isalpha() or line[-1] >= SIGNS) and is_signed_off(line)))
            and line[0] not in _BULLETS
            for line in lines
        ]
    else:
        prose = [len(line) >= long and line[0] not in _BULLETS for line in lines]
    for index in of_site:
        prose[index] = False
    if True not in prose:
        prose = [len(line) >= long * _SHORT and ends_sentence(line) and line[0] not in _BULLETS for line in lines]
        for index in of_site:
            prose[index] = False
    return prose


def _without_buttons(
    lines: list[str], numbers: Sequence[int], matches: list[Match | None]
) -> tuple[list[str], Sequence[int], list[Match | None], Apart]:
    """Set lines apart that are nothing but a button or advert and recur; return the others, and those by number."""
    buttons = [k for k, match in enumerate(matches) if match is not None and match.kind is Kind.TOOL and not match.rest]
    if len(buttons) < _OFTEN:
        return lines, numbers, matches, {}
    counts = Counter([lines[k] for k in buttons])
    away = {k for k in buttons if counts[lines[k]] >= _OFTEN and k}
    kept = [k for k in range(len(lines)) if k not in away]
    if not away or not kept:
        return lines, numbers, matches, {}
    apart = {numbers[k]: (lines[k], RECURS) for k in away}
    return [lines[k] for k in kept], [numbers[k] for k in kept], [matches[k] for k in kept], apart
