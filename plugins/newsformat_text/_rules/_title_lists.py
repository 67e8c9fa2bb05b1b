"""Lists of titles of other stories, above or below the story, that the line model misjudges item by item.

A list has items of one kind. Names of sections, places and topics are short; facts have labels and figures; offers of
the site mention it; points of a summary share words with the story. All others are titles.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import MODEL_REASON, STORY_SENTENCE, Label, Verdict, has_label
from newsformat_text._languages._lexicon import Kind
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._rules import _unbulleted_titles
from newsformat_text._shape import ELLIPSES, MAX_SPACED_SCALE, QUESTION_OR_EXCLAMATION, bullet_width, ends_sentence


_TITLE = Verdict(Label.RELATED, 0.7, "one of several items that read as titles, in a list outside the story")

_MIN_TITLES = 3  # titles in a list
_MIN_TITLE_SHARE = 0.7  # share of the items that must be titles
_TITLE_WIDTHS = range(18, 151)  # Latin letters of a title
_MEAN_TITLE = 21  # Latin letters of an item, on average
_MIN_SPACES = 2  # in a title
_FIGURE_OR_CODE = lazily(r"[$€£¥₽₩%@|*_]|://|\d[.,]\d\d")  # a price, a percentage, an address, a sign of code
_LABELS_LEFT_OUT = frozenset({Label.SKIPPED, Label.TOOL, Label.CAPTION})
_TITLE_ENDS = QUESTION_OR_EXCLAMATION | {"…"}  # ends of titles


def take(document: Document) -> None:
    """Take the items of such lists that read as titles."""
    if document.is_typed:
        return
    for items in _lists(document):
        titles = [index for index in items if _may_be_title(document, index)]
        enough = len(titles) >= max(_MIN_TITLES, _MIN_TITLE_SHARE * len(items))
        if enough and _is_outside(document, items) and _are_wide(document, items) and not _are_counted(document, items):
            document.set_verdict(titles, _TITLE)


def take_teasers(document: Document) -> None:
    """Take lines that are cut off, each right under a title, for the beginnings of other stories.

    They are below all running text.
    """
    lines, verdicts = document.lines, document.verdicts
    for index in range(len(lines) - 1, max(document.story, 1), -1):
        verdict, above = verdicts[index], verdicts[index - 1]
        if verdict is not None and verdict.label is Label.BODY:
            if not (verdict.reason.endswith(MODEL_REASON) or (verdict is STORY_SENTENCE and not document.prose[index])):
                return
            if above is not None and above.label in _TITLES and lines[index].endswith(ELLIPSES):
                verdicts[index] = _TEASER


_TITLES = frozenset({Label.RELATED, Label.REPEATED})
_TEASER = Verdict(Label.RELATED, 0.75, "begins another story and is cut off, right under its title")


def take_announced_pictures(document: Document) -> None:
    """Take a caption between two titles that announces a video or pictures (``WATCH: The lock opens``) for a title."""
    verdicts = document.verdicts
    for index in range(document.headline + 2, len(verdicts) - 1):
        verdict = verdicts[index]
        if (
            verdict is None
            or verdict.label is not Label.CAPTION
            or not _unbulleted_titles.announces_pictures(document, index)
        ):
            continue
        if has_label(verdicts[index - 1], Label.RELATED) and has_label(verdicts[index + 1], Label.RELATED):
            verdicts[index] = _BETWEEN_TITLES


_BETWEEN_TITLES = Verdict(Label.RELATED, 0.6, "between two titles of other stories")


def take_facts(document: Document) -> None:
    """Leave out items of lists that also give the story's date or author: they are no titles."""
    for items in _runs(document, lambda index: bullet_width(document.lines[index]) > 0):
        for index in items if any(_is_date_or_author(document, k) for k in items) else ():
            verdict = document.verdicts[index]
            if verdict is not None and verdict.label is Label.RELATED and verdict.reason.endswith(MODEL_REASON):
                document.verdicts[index] = _FACT


def _is_date_or_author(document: Document, index: int) -> bool:
    """Does item *index* begin with a word for dates or authors, and is it taken for that?"""
    match, verdict = document.matches[index], document.verdicts[index]
    return match is not None and verdict is not None and (match.kind, verdict.label) in _DATE_OR_AUTHOR


_DATE_OR_AUTHOR = frozenset({(Kind.DATE, Label.DATE), (Kind.BYLINE, Label.BYLINE)})
_FACT = Verdict(Label.SKIPPED, 0.7, "an item of a list that gives the story's date or author")


def _lists(document: Document) -> Iterator[range]:
    """Yield successive items that are left out, above or below the running text."""
    return (
        items for items in _runs(document, lambda index: _is_left_out(document, index)) if len(items) >= _MIN_TITLES
    )


def _runs(document: Document, is_one: Callable[[int], bool]) -> Iterator[range]:
    """Yield the runs of lines below the headline for which *is_one* is true, in a text with lists."""
    below = range(document.headline + 1, len(document.lines)) if document.has_bullets else ()
    for together, lines in groupby(below, is_one):
        if together:
            found = [*lines]
            yield range(found[0], found[-1] + 1)


def _is_left_out(document: Document, index: int) -> bool:
    """Is line *index* an item that the line model alone leaves out?"""
    verdict = document.verdicts[index]
    left = verdict is not None and verdict.label in _LABELS_LEFT_OUT and verdict.reason.endswith(MODEL_REASON)
    return left and bullet_width(document.lines[index]) > 0


def _is_outside(document: Document, items: range) -> bool:
    """Are *items* below the running text, or right under a paragraph that does not announce them?

    Above the text they summarise the story; below a sentence of the site and a button they list benefits of
    subscribers.
    """
    above = items.start - 1
    if _is_site_sentence(document, above):
        return False
    if not document.first < items.start < document.last:
        return items.start >= document.last
    return has_label(document.verdicts[above], Label.BODY) and document.ended[above]


def _is_site_sentence(document: Document, index: int) -> bool:
    """Is line *index* a sentence that is left out, with words of websites or below a button?"""
    if not has_label(document.verdicts[index], Label.SKIPPED) or not document.ended[index]:
        return False
    below_button = index > 0 and has_label(document.verdicts[index - 1], Label.TOOL)
    return below_button or count_site_words(document.lines[index], document.lexicon) > 0


def _may_be_title(document: Document, index: int) -> bool:
    """Has item *index* the length and end of a title, without label, figure, address or words of websites?"""
    line, factor = document.lines[index], document.scale
    item = line[bullet_width(line) :]
    if int(len(item) * factor) not in _TITLE_WIDTHS or (item.count(" ") < _MIN_SPACES and factor < MAX_SPACED_SCALE):
        return False
    match = document.matches[index]
    if match is not None and (match.kind not in _TITLE_KINDS or match.of_site or not match.rest):
        return False
    if ends_sentence(item) and item[-1] not in _TITLE_ENDS:
        return False
    return not count_site_words(line, document.lexicon)


_TITLE_KINDS = frozenset({Kind.TOOL, Kind.CAPTION})  # phrases that begin titles: ``Watch …``, ``Photos: …``


def _are_wide(document: Document, items: range) -> bool:
    size = sum(len(document.lines[index]) for index in items) * document.scale
    return size >= _MEAN_TITLE * len(items)


def _are_counted(document: Document, items: range) -> bool:
    """Have half of *items* a price, a percentage, an address or a sign of code?"""
    return 2 * sum(_FIGURE_OR_CODE.search(document.lines[index], 1) is not None for index in items) >= len(items)
