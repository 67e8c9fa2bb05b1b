"""Round-ups of other stories: titles in a row, each with one or two sentences below.

Subheadings with a paragraph each look similar, but those paragraphs share words with the story.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from itertools import pairwise

from attrs import frozen

from newsformat_text._dates._date_lines import times_on_line
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label
from newsformat_text._rules import _related
from newsformat_text._rules._teasers import is_dated
from newsformat_text._shape import STOPS, bullet_width


_TITLE = Verdict(Label.RELATED, 0.88, "one of several titles with sentences below that share few words with the story")
_TEASER = Verdict(Label.RELATED, 0.85, "a teaser of another story, under its title")
_SECTION = Verdict(Label.RELATED, 0.85, "the section of another story")
_DATE = Verdict(Label.SKIPPED, 0.85, "the date of another story")

_UNDECIDED = frozenset({None, _related.TITLE})
_MIN_TITLES = 3
_STORY = 4  # long lines of the story
_MAX_SECTION = 32  # Latin letters of a section's name
_TITLE_WIDTHS = range(16, 161)  # Latin letters of a title
_TEASER_LENGTH = range(50, 421)  # Latin letters of a teaser
_MOST_LEADS = 2  # lines of a section or date above a title
_MAX_SHARE = 0.4  # share of their words that the story may have
_MAX_SHARE_WITHOUT_HEADING = 0.3  # the same without a heading, section or date


@frozen
class _Pair:
    """A title, the line of its teaser, and the lines of a section or a date."""

    title: int
    teaser: int
    leads: tuple[int, ...]


def take(document: Document) -> None:
    """Take such round-ups below the headline."""
    ends = [line[-1] in STOPS for line in document.lines]
    if sum([below and not above for above, below in pairwise(ends)]) < _MIN_TITLES or document.is_typed:
        return
    index = document.headline + 1
    titles = {k for k in range(index, len(document.lines)) if _is_title(document, k)}
    if len(titles) < _MIN_TITLES:
        return
    while index < len(document.lines):
        pairs = _pairs(document, index, titles)
        if len(pairs) >= _MIN_TITLES:
            _take(document, _of_others(document, pairs))
            index = pairs[-1].teaser
        index += 1


def _pairs(document: Document, index: int, titles: set[int]) -> list[_Pair]:
    """Return the pairs of *titles* and teasers that follow each other from line *index* on."""
    pairs: list[_Pair] = []
    while (pair := _pair(document, index, titles)) is not None:
        pairs.append(pair)
        index = pair.teaser + 1
    return pairs


def _pair(document: Document, index: int, titles: set[int]) -> _Pair | None:
    if titles.isdisjoint(range(index, index + _MOST_LEADS + 1)):
        return None
    title = index
    while title < min(index + _MOST_LEADS, len(document.lines)) and _leads(document, title):
        title += 1
    teaser = title + 1
    if teaser >= len(document.lines) or title not in titles:
        return None
    teaser += is_dated(document, teaser)
    if not _is_teaser(document, teaser):
        return None
    return _Pair(title, teaser, (*range(index, title), *range(title + 1, teaser)))


def _leads(document: Document, index: int) -> bool:
    """May line *index* be a section or a date above a title?"""
    line = document.lines[index]
    is_short = len(line) * document.scale <= _MAX_SECTION and not document.ended[index]
    return (is_short and not _is_teaser(document, index + 1)) or is_dated(document, index)


def _is_title(document: Document, index: int) -> bool:
    line = document.lines[index]
    if document.matches[index] is not None or document.verdicts[index] not in _UNDECIDED:
        return False
    if int(len(line) * document.scale) not in _TITLE_WIDTHS or line[-1] in ":：,;":
        return False
    return line[-1] in "?!？！" or not document.ended[index]


def _is_teaser(document: Document, index: int) -> bool:
    """Is line *index* one or two sentences?"""
    if index >= len(document.lines):
        return False
    line = document.lines[index]
    if document.verdicts[index] is not None:
        return False
    teaser = document.ended[index] or line.endswith(("…", "...", "]"))
    return teaser and int(len(line) * document.scale) in _TEASER_LENGTH and not bullet_width(line)


def _of_others(document: Document, pairs: list[_Pair]) -> list[_Pair]:
    """Return those of the *pairs* that share few words with the story, if that is long enough.

    Right under the last one, the story may begin or continue.
    """
    if document.prose_before(pairs[0].title) >= _DATED_STORY and _are_dated(document, pairs[:_MIN_TITLES]):
        return pairs
    taken = {pair.teaser for pair in pairs}
    story = [index for index, own in enumerate(document.prose) if own and index not in taken]
    if len(story) < max(_STORY, len(pairs)):
        return []
    teaser = document.stems_of(story)
    own = [document.stems(pair.teaser) for pair in pairs]
    most = _MAX_SHARE if _is_led(document, pairs) else _MAX_SHARE_WITHOUT_HEADING
    count = len(pairs) - (_share(own[-1:], teaser) > most)
    return pairs[:count] if count >= _MIN_TITLES and _share(own[:count], teaser) <= most else []


def _are_dated(document: Document, pairs: list[_Pair]) -> bool:
    """Has each of *pairs* a date that does not ascend, unlike the days of coming events?"""
    dates = [next((lead for lead in pair.leads if is_dated(document, lead)), -1) for pair in pairs]
    if -1 in dates:
        return False
    moments = [found[0].moment for date in dates if (found := times_on_line(document, date))]
    return len(moments) < len(dates) or any(below <= above for above, below in pairwise(moments))


_DATED_STORY = 2  # long lines above the first pair


def _share(word_sets: list[AbstractSet[str]], teaser: set[str]) -> float:
    """Return the share of the words in *word_sets* that are in *vocabulary*."""
    return sum(len(abstract_set & teaser) for abstract_set in word_sets) / max(1, sum(map(len, word_sets)))


def _is_led(document: Document, pairs: list[_Pair]) -> bool:
    """Is there a heading of related stories above the *pairs*, or a section or date in most of them?"""
    if any(map(document.is_related_heading, (*pairs[0].leads, pairs[0].title - 1))):
        return True
    return 2 * sum(bool(pair.leads) for pair in pairs) > len(pairs)


def _take(document: Document, pairs: list[_Pair]) -> None:
    """Take the undecided lines of the *pairs*, and their dates if each has one."""
    have_dates = len(pairs) > 0 and _are_dated(document, pairs)
    for pair in pairs:
        leads = [(lead, _DATE if is_dated(document, lead) else _SECTION) for lead in pair.leads]
        for index, verdict in ((pair.title, _TITLE), (pair.teaser, _TEASER), *leads):
            if document.verdicts[index] is None or (have_dates and has_label(document.verdicts[index], Label.DATE)):
                document.verdicts[index] = verdict
