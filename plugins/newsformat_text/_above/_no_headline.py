"""Recognises bylines, captions and the like directly above the story, in the place of a headline."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._above._breadcrumbs import ends_with_picture_credit
from newsformat_text._authors import _reporters
from newsformat_text._authors._bylines import BYLINE
from newsformat_text._authors._desks import is_desk
from newsformat_text._authors._people import parse_people
from newsformat_text._authors._person import is_full_name
from newsformat_text._authors._signers import sender
from newsformat_text._dates._date_lines import is_numeric_date_line
from newsformat_text._document import Document
from newsformat_text._labels import PROSE, Label, Verdict
from newsformat_text._languages._lexicon import Kind
from newsformat_text._rules._picture_credits import ends_with_credit
from newsformat_text._shape import ends_sentence, is_count


def shows_picture(document: Document, index: int) -> bool:
    """Does line *index*, directly above the story, end with a picture credit?"""
    line, below = document.lines[index], document.lines[index + 1 : index + 2]
    if below and line[-1] == ")" and line != below[0] and below[0][0] == "(" and line.endswith(below[0]):
        document.verdicts[index] = _CAPTION
        return True  # … at the quay (© Ann Lee), and the credit repeated
    if below and line[-1] == ")" and document.prose[index + 1] and _ends_with_signature(line):
        document.verdicts[index] = PROSE
        return True
    has_story = below != [] and len(below[0]) > len(line) and (document.prose[index + 1] or ends_sentence(below[0]))
    return has_story and (
        ends_with_picture_credit(document, index)
        or _names_picture(document, index)
        or ends_with_credit(line, document.lexicon)
    )


_CAPTION = Verdict(Label.CAPTION, 0.85, "credits the picture above the story")


def _ends_with_signature(line: str) -> bool:
    """Does *line* consist of several sentences and a person's name in brackets?"""
    match = _NAME_IN_BRACKETS.search(line)
    return match is not None and is_full_name(match["name"]) and ". " in line[: match.start()]


_NAME_IN_BRACKETS = lazily(r"[.!?…]\s?[(（](?P<name>[^()（）\d]{5,40})[)）]$")


def is_bracketed(line: str) -> bool:
    """Is *line* nothing but capitals in brackets, such as a picture source: ``(ACME)``?"""
    return line[0] == "(" and line[-1] == ")" and len(line) <= _BRACKETED and line[1:-1].isupper()


_BRACKETED = 30  # characters of such words


def _names_picture(document: Document, index: int) -> bool:
    """Is line *index*, the first, short, with a picture phrase and a colon before the description?"""
    match = document.matches[index]
    is_label = match is not None and match.kind is Kind.CAPTION and match.marked and match.words > 1
    return is_label and index == 0 and len(document.lines[0]) <= _MAX_CAPTION


_MAX_CAPTION = 60  # characters of what a picture shows


def signs_story(document: Document, index: int) -> bool:
    """Is line *index* a byline with a byline word, directly above the story: ``By Ann Lee``?"""
    if document.prose[index] or index + 1 >= len(document.lines):
        return False
    match, line = document.matches[index], document.lines[index]
    if document.lexicon.tag == "zh" and _is_reporter(document, index):
        document.verdicts[index] = BYLINE
        return True
    if not document.prose[index + 1]:
        return False
    if match is not None and match.kind is Kind.BYLINE and not match.rest:  # Written by
        return True
    if match is None:
        if line.lower() in document.lexicon.roles or is_desk(line):  # Staff Reporter
            document.verdicts[index] = BYLINE
            return True
        return bool(sender(line, document.lexicon))
    if match.kind is not Kind.BYLINE:
        return False
    names = [person.name for person in parse_people(match.rest, document.lexicon, line)]  # By Ann Lee and Bo Diaz
    return is_full_name(match.rest) or (len(names) > 1 and all(map(is_full_name, names)))


def is_day(document: Document, index: int) -> bool:
    """Is line *index* nothing but a date with its year, perhaps with a time: ``16/01/2026 - 12:14``?"""
    line = document.lines[index]
    return line[0].isdigit() and len(line) in _DAY and is_numeric_date_line(document, index)


_DAY = range(8, 33)  # characters of a day and a time


def _is_reporter(document: Document, index: int) -> bool:
    """Is line *index* a Chinese reporter and place, directly above a paragraph or caption?"""
    line, below = document.lines[index], document.lines[index + 1]
    if line[0] == below[0] == "【" and _DID.match(line) and _DID.match(below):  # author and photographer
        return True
    if not document.prose[index + 1] and len(below) <= _MAX_HEADLINE:
        return False
    return bool(_reporters.parse_reporters(line, line) or _reporters.edited(line, document.lexicon))


_DID = lazily(r"【(?:文|圖|图|影音|影片|攝影|摄影|編輯|编辑)[/／:：]")
_MAX_HEADLINE = 50  # too many Chinese characters for a headline


def is_figure(document: Document, index: int) -> bool:
    """Is line *index* a bare number directly above the story, such as a count of comments?"""
    return is_count(document.lines[index]) and document.prose[index + 1 : index + 2] == [True]
