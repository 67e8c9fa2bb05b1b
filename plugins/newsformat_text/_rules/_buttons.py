"""Buttons that no phrase covers: short lines that consist of button words only, ``Share this comment``.

So are accounts (``@annlee``), and how many minutes, hours or days ago something was.

They come last: from lines like these the line model learns what else is a button.
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
_ACCOUNT = Verdict(Label.TOOL, 0.85, "an account, or how long ago something was, amid the story")
_LONGEST = 60  # characters
_STORY = frozenset(".,?？:：…")  # ends of what a story may say, too
_MARKS = "*_"  # of strong type
_DIGITS = 3  # of numbers of pictures and comments
_SAID = frozenset({Kind.TOOL, Kind.COMMENTS, Kind.RELATED, Kind.CAPTION})
_OPEN = frozenset({Label.BODY, Label.SUBHEADING, Label.CAPTION})


def take(document: Document) -> None:
    """Take the buttons below the headline that are taken for story or caption."""
    lines, verdicts = document.lines, document.verdicts
    for index in range(document.headline + 1, len(lines)):
        own, line = verdicts[index], lines[index]
        open_ = own is not None and own.label in _OPEN and own not in _known_points.CERTAIN
        may = open_ and may_be_one(document, index)
        if may and (document.known.buttons.makes_up(line) or _is_glued(line)):
            verdicts[index] = _BUTTON
        elif own is not None and own.label is Label.SUBHEADING and _is_account_or_ago(line):
            verdicts[index] = _ACCOUNT


def _is_account_or_ago(line: str) -> bool:
    """Is *line* the name of an account, ``@annlee``, or how long ago something was, and nothing else?"""
    return (line[0] == "@" and line[1:].replace("_", "").isalnum()) or (
        is_relative_time(line) and not counts_months_or_years(line)
    )


def _is_glued(line: str) -> bool:
    """Is *line* one word twice, as a button is for those who do not see it: ``EscucharEscuchar``?"""
    half = len(line) // 2
    return half >= _GLUED and " " not in line and line[:half] == line[half:]


_GLUED = 4  # letters of it


def may_be_one(document: Document, index: int) -> bool:
    """Is line *index* short, and does it neither end a sentence nor tell a date or a name?"""
    line, match = document.lines[index], document.matches[index]
    if len(line) > _LONGEST:
        return False
    if line[0] in _QUOTING and document.ended[index]:  # "No comment."
        return False
    if line.startswith(_HEADING):
        return False
    first = line[number_width(line) :].partition(" ")[0]
    if _is_amid(document, index) and (first in _ARTICLES or _is_said_below(document, index)):
        return False
    if line.rstrip(_MARKS)[-1:] in _STORY or sum(map(str.isdigit, line)) > _DIGITS:
        return False
    return match is None or (match.kind in _SAID and bool(match.rest))


_HEADING = ("If ", "What's ", "What’s ")  # heads what readers need to know, or what comes: If you go, What's next
_ARTICLES = frozenset(
    ["Les", "Le", "La", "I", "Gli", "Il", "Lo", "Die", "Der", "Das", "The", "Los", "Las", "El", "Os", "As", "O"]
)


_QUOTING = frozenset("\"'“”„«»‘’「『")


def _is_said_below(document: Document, index: int) -> bool:
    """Do the first words of the paragraph under line *index*, or others of it, say the same, as under a heading?"""
    line = document.lines[index]
    return " " in line and line.lower() in document.lines[index + 1].lower()


def _is_amid(document: Document, index: int) -> bool:
    """Does line *index* stand between paragraphs, as a subheading does?"""
    return document.prose[index - 1] and True in document.prose[index + 1 : index + 2]


def take_last_words(document: Document) -> None:
    """Take a word or two that the text ends with below a sentence, in capitals as names are and nobody's name.

    The line model has them for the story; who may sign it stays there.
    """
    index = len(document.lines) - 1
    own = document.verdicts[index] if index > max(document.first, 0) else None
    if own is None or own.label is not Label.BODY or own.confidence >= _SURE:
        return
    line, above = document.lines[index], document.lines[index - 1]
    if len(line) > _WORDS or line.count(" ") > 1 or not document.ended[index - 1] or above[-1] in COLONS:
        return
    headed = any(verdict is not None and verdict.label is Label.SUBHEADING for verdict in document.verdicts)
    named = all(word.isalpha() and word[0].isupper() for word in line.split()) and not is_full_name(line)
    if named and not headed:  # nobody signs the last of several pieces
        document.verdicts[index] = _LAST


_SURE, _WORDS = 0.9, 30  # how sure the model may be; letters
_LAST = Verdict(Label.SKIPPED, 0.6, "a word or two below the last sentence")
