"""Rows of titles, above the story or within it, that share hardly a word with it: other stories, in any language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._rules._tail import is_labelled, may_be_title
from newsformat_text._shape import COLONS, MAX_SPACED_SCALE, ends_sentence, shares_few_words


_TITLE = Verdict(Label.RELATED, 0.85, "one of several titles in a row that share hardly a word with the story")
_SITE_LINE = Verdict(Label.SKIPPED, 0.8, "about the site, among titles of other stories")

_MIN_TITLES = 2
_SPACE_LIMIT = 18  # more than any title has, but not a paragraph without a stop
# The story may have one in so many words of a title above and within it
_DIVISOR_ABOVE = 4
_DIVISOR_WITHIN = 6
_SITE_WORDS = 2  # words of websites
_LABEL = 25  # characters up to the end of a label
_STORY = 40  # lines with words that are compared


def take(document: Document) -> None:
    """Take undecided titles between headline and story and within it, in languages with blanks and full stops."""
    if document.is_typed or not document.lexicon.full_stops or document.scale > MAX_SPACED_SCALE:
        return
    above = range(document.headline + 1, min(document.story, len(document.lines)))
    in_story = range(document.story + 1, document.last)
    if document.lexicon.tag == "en" and document.lines and not document.title.isupper():
        _take_shouted(document, in_story)
    for index in in_story:
        if document.verdicts[index] is None and not document.prose[index] and _has_kicker(document.lines[index]):
            document.verdicts[index] = _WITH_KICKER
    found = [*_runs(document, above), *_runs(document, in_story)]
    if not found:
        return
    vocabulary = _vocabulary(document)
    for run in found:
        if not _is_list(document, run) and _are_unlike(
            document, run, vocabulary, _DIVISOR_ABOVE if run[0] in above else _DIVISOR_WITHIN
        ):
            for index in run:
                site = count_site_words(document.lines[index], document.lexicon)
                document.verdicts[index] = _SITE_LINE if site >= _SITE_WORDS else _TITLE


def _take_shouted(document: Document, in_story: Iterable[int]) -> None:
    """Take undecided lines in capitals between paragraphs that are long for subheadings: pointers to other stories."""
    verdicts, lines, prose = document.verdicts, document.lines, document.prose
    for index in in_story:
        line = lines[index]
        is_capitals = (
            len(line) >= _MIN_CAPITALS
            and line.isupper()
            and line.count(" ") >= _MIN_CAPITALS_SPACES
            and line[-1] not in COLONS
        )
        if is_capitals and verdicts[index] is None and prose[index - 1] and prose[index + 1]:
            verdicts[index] = _WITH_KICKER


_MIN_CAPITALS, _MIN_CAPITALS_SPACES = 40, 5  # characters of such a line; blanks in it


def _has_kicker(line: str) -> bool:
    """Is *line* a title behind a kicker in capitals: ``FELL INTO A DITCH Driver dies near Lockton``?"""
    if len(line) < _MIN_TITLE or not line[:2].isupper() or ends_sentence(line) or line[-1] in COLONS:
        return False
    words = line.split()
    capitals = next((k for k, word in enumerate(words) if not word.isupper()), 0)
    has_kicker = _MIN_KICKER_WORDS <= capitals <= len(words) - _MIN_KICKER_WORDS - 1 and words[capitals][0].isupper()
    return has_kicker and len(words[capitals]) > 1 and not words[capitals].isdigit()


_WITH_KICKER = Verdict(
    Label.RELATED, 0.85, "a title behind a kicker in capitals, or in capitals itself, within the story"
)
_MIN_TITLE, _MIN_KICKER_WORDS = 35, 2  # characters of it; words of the kicker, and of the title


def _runs(document: Document, lines: Iterable[int]) -> Iterator[list[int]]:
    """Yield runs of undecided titles among *lines*."""
    run: list[int] = []
    verdicts, prose = document.verdicts, document.prose
    for index in lines:
        may_be = verdicts[index] is None and not prose[index] and may_be_title(document, index)
        may_be = may_be and not _names_author(document, index) and document.lines[index].count(" ") < _SPACE_LIMIT
        if may_be and not document.ended[index]:
            run.append(index)
            continue
        if len(run) >= _MIN_TITLES:
            yield run
        run = []
    if len(run) >= _MIN_TITLES:
        yield run


def _names_author(document: Document, index: int) -> bool:
    """Does line *index* contain the author's name from right above, like a note on the author?"""
    author_line = next(
        (k for k in range(index - 1, max(document.headline, index - _MAX_LINES_ABOVE), -1) if _signs(document, k)), None
    )
    return author_line is not None and document.lines[author_line] in document.lines[index]


def _signs(document: Document, index: int) -> bool:
    return has_label(document.verdicts[index], Label.BYLINE) and " " in document.lines[index]


_MAX_LINES_ABOVE = 4  # lines below the author's name, within which the note is


def _is_list(document: Document, run: list[int]) -> bool:
    """Does a colon announce the lines of *run*, or do they begin with labels?"""
    lines = document.lines
    if lines[run[0] - 1][-1] in COLONS or any(is_labelled(lines[index]) for index in run):
        return True
    return not any(COLONS.isdisjoint(lines[index][:_LABEL]) for index in run)


def _vocabulary(document: Document) -> set[str]:
    """Return the words of the headline and of the first sentences of the story."""
    story = range(document.story, min(document.story + _STORY, len(document.lines)))
    sentences = [k for k in story if document.ended[k]]
    return document.stems_of(sentences if document.headline < 0 else [document.headline, *sentences])


def _are_unlike(document: Document, run: list[int], vocabulary: set[str], most: int) -> bool:
    """Does each title of *run* share hardly a word with *vocabulary*: at most one in *most*?"""
    return all(shares_few_words(document.stems(index), vocabulary, most) for index in run)
