"""Rows of titles, above the story or amid it, that share hardly a word with it: other stories, in any language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._rules._tail import is_labelled, may_be_title
from newsformat_text._shape import COLONS, MAX_SPACED_SCALE, ends_sentence, shares_few_words


_TITLE = Verdict(Label.RELATED, 0.85, "one of several titles in a row that share hardly a word with the story")
_OF_SITE = Verdict(Label.SKIPPED, 0.8, "among titles of other stories, and speaks of the site")

_FEWEST = 2  # titles
_BLANKS = 18  # that no title has, but a paragraph may that ends with no stop
_ABOVE, _AMID = 4, 6  # of so many words of a title no more than one is of the story
_SAID = 2  # words that sites say of themselves
_LABEL = 25  # characters that a label ends in
_STORY = 40  # lines whose words are looked at


def take(document: Document) -> None:
    """Take the open titles between headline and story, and those amid it, where words are parted and sentences end."""
    if document.is_typed or not document.known.full_stops or document.scale > MAX_SPACED_SCALE:
        return
    above = range(document.headline + 1, min(document.story, len(document.lines)))
    amid = range(document.story + 1, document.last)
    if document.known.tag == "en" and document.lines and not document.title.isupper():
        _take_shouted(document, amid)
    for index in amid:
        if document.verdicts[index] is None and not document.prose[index] and _is_kicked(document.lines[index]):
            document.verdicts[index] = _KICKED
    found = [*_runs(document, above), *_runs(document, amid)]
    if not found:
        return
    told = _told(document)
    for run in found:
        if not _is_list(document, run) and _are_unlike(document, run, told, _ABOVE if run[0] in above else _AMID):
            for index in run:
                site = count_site_words(document.lines[index], document.known)
                document.verdicts[index] = _OF_SITE if site >= _SAID else _TITLE


def _take_shouted(document: Document, amid: Iterable[int]) -> None:
    """Take the open lines in capitals between paragraphs that are long for subheadings: so some point at others."""
    verdicts, lines, prose = document.verdicts, document.lines, document.prose
    for index in amid:
        line = lines[index]
        shouted = (
            len(line) >= _SHOUTED and line.isupper() and line.count(" ") >= _SHOUTED_WORDS and line[-1] not in COLONS
        )
        if shouted and verdicts[index] is None and prose[index - 1] and prose[index + 1]:
            verdicts[index] = _KICKED


_SHOUTED, _SHOUTED_WORDS = 40, 5  # characters of such a line, and blanks in it


def _is_kicked(line: str) -> bool:
    """Is *line* a title behind a kicker in capitals, ``FELL INTO A DITCH Driver dies near Lockton``?"""
    if len(line) < _WIDE or not line[:2].isupper() or ends_sentence(line) or line[-1] in COLONS:
        return False
    own = line.split()
    capitals = next((k for k, word in enumerate(own) if not word.isupper()), 0)
    titled = _CAPITALS <= capitals <= len(own) - _CAPITALS - 1 and own[capitals][0].isupper()
    return titled and len(own[capitals]) > 1 and not own[capitals].isdigit()


_KICKED = Verdict(Label.RELATED, 0.85, "a title after a kicker in capitals, or in capitals itself, amid the story")
_WIDE, _CAPITALS = 35, 2  # letters of it; words of the kicker, and fewer than of the title


def _runs(document: Document, lines: Iterable[int]) -> Iterator[list[int]]:
    """Yield where several open titles stand together among *lines*."""
    run: list[int] = []
    verdicts, prose = document.verdicts, document.prose
    for index in lines:
        own = verdicts[index] is None and not prose[index] and may_be_title(document, index)
        own = own and not _names_author(document, index) and document.lines[index].count(" ") < _BLANKS
        if own and not document.ended[index]:
            run.append(index)
            continue
        if len(run) >= _FEWEST:
            yield run
        run = []
    if len(run) >= _FEWEST:
        yield run


def _names_author(document: Document, index: int) -> bool:
    """Does line *index* have the name of who signs right above it, as what is said of the author has?"""
    signed = next(
        (k for k in range(index - 1, max(document.headline, index - _BELOW), -1) if _signs(document, k)), None
    )
    return signed is not None and document.lines[signed] in document.lines[index]


def _signs(document: Document, index: int) -> bool:
    return has_label(document.verdicts[index], Label.BYLINE) and " " in document.lines[index]


_BELOW = 4  # lines, in which what is said of the author stands below the name


def _is_list(document: Document, run: list[int]) -> bool:
    """Does a colon announce the lines of *run*, or do they begin with labels?"""
    lines = document.lines
    if lines[run[0] - 1][-1] in COLONS or any(is_labelled(lines[index]) for index in run):
        return True
    return not any(COLONS.isdisjoint(lines[index][:_LABEL]) for index in run)


def _told(document: Document) -> set[str]:
    """Return the words of the headline and of the sentences of the story."""
    story = range(document.story, min(document.story + _STORY, len(document.lines)))
    told = [k for k in story if document.ended[k]]
    return document.stems_of(told if document.headline < 0 else [document.headline, *told])


def _are_unlike(document: Document, run: list[int], told: set[str], most: int) -> bool:
    """Has each title of *run* hardly one of the words *told*?"""
    return all(shares_few_words(document.stems(index), told, most) for index in run)
