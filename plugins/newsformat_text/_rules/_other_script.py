"""Latin lines in a text in another script (picture descriptions, summaries), and the reverse below a Latin text."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._above._unrelated_lines import is_in_foreign_latin
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._shape import OPENING_QUOTES, ends_sentence, has_no_latin, is_latin, word_stems


_LATIN_LINE = Verdict(Label.SKIPPED, 0.8, "in Latin letters, without a word of the story")
_SUMMARY = Verdict(Label.SKIPPED, 0.8, "in Latin letters, below a story in another script")
_WORDS = 3  # blanks in a line that is no name
_SENTENCE = 60  # Latin letters of a sentence of a summary


def take(document: Document) -> None:
    """Take undecided Latin lines: above the story those that end no sentence, and the last lines if they are sentences.

    Quotations in Latin letters belong to the story.
    """
    lines, first = document.lines, document.first
    if first >= len(lines):
        return
    if is_latin(lines[first]):
        _take_below_latin(document)
        return
    if _is_mostly_latin(lines[first]):
        return
    for index in range(document.headline + 1, first):
        open_line = document.verdicts[index] is None and (lines[index].count(" ") >= _WORDS or " " not in lines[index])
        if open_line and not document.ended[index] and is_in_foreign_latin(document, index):
            document.verdicts[index] = _LATIN_LINE
    _take_links(document)
    start = len(lines)
    while start > first + 1 and is_latin(lines[start - 1]) and lines[start - 1][0] not in OPENING_QUOTES:
        start -= 1
    last = range(start, len(lines))
    names = document.ended[start - 1] and all(_is_name(document, index, start) for index in last)
    if names or any(len(lines[index]) >= _SENTENCE and document.ended[index] for index in last):
        for index in last:
            document.verdicts[index] = document.verdicts[index] or _SUMMARY


def _take_below_latin(document: Document) -> None:
    """Take undecided lines without Latin letters below a Latin story; within it, they may be quotations.

    If they are longer together than the Latin lines, they are the story, below a text that a program prints in English.
    """
    lines, stop = document.lines, document.last + 1
    without_latin = [k for k in range(stop, len(lines)) if has_no_latin(lines[k]) and lines[k][0] not in OPENING_QUOTES]
    if sum(len(lines[k]) for k in without_latin) > sum(map(len, lines[document.first : stop])):
        return
    for index in without_latin:
        if document.verdicts[index] is None and len(lines[index]) <= _LONGEST_BELOW:
            document.verdicts[index] = _BELOW_LATIN


_LONGEST_BELOW = 80  # characters of a line of a bilingual site
_BELOW_LATIN = Verdict(Label.SKIPPED, 0.8, "in another script, below a story in Latin letters")


def _is_mostly_latin(line: str) -> bool:
    """Are most letters of *line* Latin, although it contains names in another script?"""
    return _DIVISOR * len(_NOT_LATIN.findall(line)) < len(line)


_DIVISOR = 4  # divisor: a mostly Latin line has at most one other letter in so many characters
_NOT_LATIN = lazily(
    r"[^\0-\u036f\u1e00-\u2c7f\ua720-\ua7ff\ufb00-\U0010ffff]"
)  # in this form, it compiles ten times faster


def _take_links(document: Document) -> None:
    """Take English pointers within a story in another script, and names of pictures in small letters."""
    lines, beginning = document.lines, document.lines[document.first][:_BEGINNING].lower()
    for index in range(document.first, len(lines)):
        line = lines[index]
        if (
            document.verdicts[index] is not None
            or len(line) > _MAX_POINTER
            or not line.isascii()
            or ends_sentence(line)
        ):
            continue
        is_picture_name = line.islower() and line.isalpha() and line not in beginning
        if is_picture_name or (_LEADS.match(line) and _TO_SITE.search(line)):
            document.verdicts[index] = _ENGLISH_POINTER


_ENGLISH_POINTER = Verdict(
    Label.SKIPPED, 0.8, "points further in English, or names a picture, amid a story in another script"
)
_MAX_POINTER, _BEGINNING = 80, 1_000  # characters of a pointer; of the first paragraph, which may contain the word
_LEADS = lazily(r"(?:Also |To )?(?:Read|Visit|Click|Watch|Follow|Join|Download|Subscribe|See|View|Listen|Check)\b")
_TO_SITE = lazily(
    r"(?i)\b(?:here|now|more|also|us|page|homepage|app|channel|group|videos?|live|news|e-?paper|website|youtube|telegram)\b"
)


def _is_name(document: Document, index: int, stop: int) -> bool:
    """Is line *index* a few words that no line up to *stop* contains, and no sentence: a publication or a service?"""
    line = document.lines[index]
    if len(line) > _NAME or document.ended[index]:
        return False
    stems = word_stems(line, 1.0)
    return not any(word in above.lower() for above in document.lines[document.first : stop] for word in stems)


_NAME = 40  # characters of it
