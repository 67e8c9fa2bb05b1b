"""Buttons that no phrase covers: short lines that consist of button words only, ``Share this comment``.

Accounts (``@annlee``) and ages (``2 hours ago``) are treated likewise.

This comes last, because the line model recognises other buttons by lines like these.
"""

from __future__ import annotations

from newsformat_text._authors._person import is_full_name
from newsformat_text._dates._relative_times import counts_months_or_years, is_relative_time
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._lexicon import Kind
from newsformat_text._rules import _known_points
from newsformat_text._shape import COLONS, number_width


_BUTTON = Verdict(Label.TOOL, 0.85, "consists of button labels only")
_ACCOUNT = Verdict(Label.TOOL, 0.85, "an account or an age, within the story")
_LONGEST = 60  # characters
_SENTENCE_ENDS = frozenset(".,?？:：…")  # ends that a line of the story may have
_MARKS = "*_"  # marks of bold type
_DIGITS = 3  # of numbers of pictures and comments
_BUTTON_KINDS = frozenset({Kind.TOOL, Kind.COMMENTS, Kind.RELATED, Kind.CAPTION})
_OPEN_LABELS = frozenset({Label.BODY, Label.SUBHEADING, Label.CAPTION})


def take(document: Document) -> None:
    """Take buttons below the headline that were taken for story or caption."""
    lines, verdicts = document.lines, document.verdicts
    for index in range(document.headline + 1, len(lines)):
        verdict, line = verdicts[index], lines[index]
        is_open = verdict is not None and verdict.label in _OPEN_LABELS and verdict not in _known_points.CERTAIN
        may = is_open and may_be_button(document, index)
        if may and (document.lexicon.buttons.makes_up(line) or _is_glued(line)):
            verdicts[index] = _BUTTON
        elif verdict is not None and verdict.label is Label.SUBHEADING and _is_account_or_age(line):
            verdicts[index] = _ACCOUNT


def _is_account_or_age(line: str) -> bool:
    """Is *line* only the name of an account (``@annlee``) or an age?"""
    return (line[0] == "@" and line[1:].replace("_", "").isalnum()) or (
        is_relative_time(line) and not counts_months_or_years(line)
    )


def _is_glued(line: str) -> bool:
    """Is *line* one word twice, like a button with a text for screen readers: ``EscucharEscuchar``?"""
    half = len(line) // 2
    return half >= _MIN_WORD and " " not in line and line[:half] == line[half:]


_MIN_WORD = 4  # letters of the word


def may_be_button(document: Document, index: int) -> bool:
    """Is line *index* short, and neither a sentence nor a date or a name?"""
    line, match = document.lines[index], document.matches[index]
    if len(line) > _LONGEST:
        return False
    if line[0] in _QUOTING and (document.ended[index] or line[-1] in _QUOTING):  # "No comment.", 'Stay at home'
        return False
    if line.startswith(_SUBHEADING_STARTS):
        return False
    first = line[number_width(line) :].partition(" ")[0]
    if _is_between_prose(document, index) and (first in _HEADING_STARTS or _is_repeated_below(document, index)):
        return False
    if line.rstrip(_MARKS)[-1:] in _SENTENCE_ENDS or sum(map(str.isdigit, line)) > _DIGITS:
        return False
    return match is None or (match.kind in _BUTTON_KINDS and bool(match.rest))


_SUBHEADING_STARTS = ("If ", "What's ", "What’s ")  # beginnings of subheadings: If you go, What's next
_HEADING_STARTS = frozenset([
    "Les", "Le", "La", "I", "Gli", "Il", "Lo", "Die", "Der", "Das", "The", "Los", "Las", "El", "Os", "As", "O",
    "What", "Why", "How", "Who", "Where", "When",
])  # fmt: skip


_QUOTING = frozenset("\"'“”„«»‘’「『")


def _is_repeated_below(document: Document, index: int) -> bool:
    """Does the paragraph under line *index* contain the same words, as under a subheading?"""
    line = document.lines[index]
    return " " in line and line.lower() in document.lines[index + 1].lower()


def _is_between_prose(document: Document, index: int) -> bool:
    """Is line *index* between paragraphs, like a subheading?"""
    return document.prose[index - 1] and True in document.prose[index + 1 : index + 2]


def take_last_words(document: Document) -> None:
    """Leave out one or two capitalised words below the last sentence that are nobody's name.

    The line model takes them for story.
    """
    index = len(document.lines) - 1
    own_verdict = document.verdicts[index] if index > max(document.first, 0) else None
    if own_verdict is None or own_verdict.label is not Label.BODY or own_verdict.confidence >= _SURE_CONFIDENCE:
        return
    line, above = document.lines[index], document.lines[index - 1]
    if len(line) > _MAX_LENGTH or line.count(" ") > 1 or not document.ended[index - 1] or above[-1] in COLONS:
        return
    has_subheadings = any(verdict is not None and verdict.label is Label.SUBHEADING for verdict in document.verdicts)
    are_words = all(word.isalpha() and word[0].isupper() for word in line.split()) and not is_full_name(line)
    if are_words and not has_subheadings:  # in a text with subheadings, they may belong to the story
        document.verdicts[index] = _LAST_WORDS


_SURE_CONFIDENCE, _MAX_LENGTH = 0.9, 30  # confidence of the model; characters
_LAST_WORDS = Verdict(Label.SKIPPED, 0.6, "a word or two below the last sentence")
