"""Posts of a live blog: a time and a title above a sentence, or a time alone above a heading."""

from __future__ import annotations

from itertools import pairwise

from newsformat.plugin import lazily
from newsformat_text._authors import _person
from newsformat_text._dates._relative_times import is_age
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, may_be_body
from newsformat_text._rules import _sentences
from newsformat_text._rules._contents import may_head
from newsformat_text._rules._head import COUNT, STAMP
from newsformat_text._rules._positions import FULL_STOPS
from newsformat_text._shape import bullet_width, ends_sentence, scale


_POST = Verdict(Label.SUBHEADING, 0.85, "a time and a title above a sentence")
_POSTED = Verdict(Label.BODY, 0.9, "a sentence under the time and title of a post, one of several")
_HEADING = Verdict(Label.SUBHEADING, 0.9, "the heading of an entry of a live blog, under its time")
_STAMP = Verdict(Label.SKIPPED, 0.9, "the time of an entry of a live blog")

CERTAIN = (_POST, _POSTED, _HEADING)

_MIN_TIMES = 3  # times that make a live blog
_MAX_TITLE = 110  # Latin letters of the title of a post
_MIN_SENTENCE = 40  # Latin letters of the first sentence of a post
_MAX_AUTHOR = 30  # characters of an author behind the time of a post
_TIME = (
    r"(?:(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s?(?:Uhr|uur|h|[ap]\.?m\.?|น\.))?|(?:1[0-2]|[1-9])\s?[ap]\.?m\b\.?)"
    r"(?:\s?\(?(?:GMT|UTC|BST|IST|CES?T|MES?Z|[ECMP][SD]?T|AES?T|AEDT|SGT|HKT|JST|KST|MSK|WIBA?|WITA?)\b\)?)?"
)
_ZONE = lazily(r"(?:GMT|UTC|BST|IST|CES?T|MES?Z|[ECMP][SD]?T|AES?T|AEDT|SGT|HKT|JST|KST|MSK|WIBA?|WITA?|Uhr|uur)\.?")
_TIMED = lazily(rf"{_TIME}\.?\s?[:|,–—-]?\s[^\W\d_]")
_STAMPED = lazily(rf"{_TIME}(?!\d|[:.]\d)")


def take_titled(document: Document) -> None:
    """Take times with titles of posts in a live blog, and the sentences below them."""
    lines, verdicts = document.lines, document.verdicts
    digits = [k for k, line in enumerate(lines) if line[0].isdigit() and verdicts[k] is None and k > document.headline]
    posts = [index for index in digits if _is_post(document, index)]
    if len(posts) > 1:
        for index in posts:
            verdicts[index] = _POST
            if not bullet_width(lines[index + 1]):
                verdicts[index + 1] = verdicts[index + 1] or _POSTED


def _is_post(document: Document, index: int) -> bool:
    """Is line *index* the time and title of a post, above its first sentence?"""
    line = document.lines[index]
    timed = _TIMED.match(line)
    if timed is None or len(line) * document.scale > _MAX_TITLE or document.ended[index]:
        return False
    separated = timed[0][:-1].rstrip()[-1] in ":|,–—-"
    title = line[timed.end() - 1 :]
    if _ZONE.fullmatch(title):
        return False
    if index + 1 == len(document.lines) or (
        not separated and _person.has_case(title[0]) and _person.is_full_name(title)
    ):
        return False
    below = document.lines[index + 1]
    follows = (below[-1] in FULL_STOPS or not document.lexicon.full_stops) and len(below) * scale(
        document.lexicon.tag
    ) >= _MIN_SENTENCE
    return follows and may_be_body(document.verdicts[index + 1])


def take_stamped(document: Document) -> None:
    """Take times above posts of a live blog, the headings below them, and short sentences."""
    lines, verdicts = document.lines, document.verdicts
    stamped = _is_stamp_or_age if is_live(document) else _is_stamp
    times = [k for k, line in enumerate(lines[:-1]) if verdicts[k] in _UNDECIDED and stamped(line)]
    if len(times) < _MIN_TIMES:
        return
    brief = {index for index in times if _is_brief_post(document, index + 1)}
    stamps = [index for index in times if index in brief or _begins_post(document, index)]
    over_headings = {index for index in stamps if not document.prose[index + 1]} - brief
    last = document.last if stamps and stamps[0] > document.first else len(lines)  # no story is above the first post
    in_story = [
        index for index in stamps if index < last and (index in over_headings | brief or document.prose[index + 1])
    ]
    if len(stamps) < _MIN_TIMES or len(in_story) < _MIN_TIMES - 1:
        return
    for index in stamps:
        verdicts[index] = _STAMP
        if index in over_headings and _sentences.heads(lines[index + 1]):
            verdicts[index + 1] = _HEADING
            verdicts[index + 2] = verdicts[index + 2] or _POSTED
        if index in brief:
            verdicts[index + 1] = _POSTED
    _take_brief(document, times)


def _take_brief(document: Document, times: list[int]) -> None:
    """Take the sentences of posts below *times* within the story, and times of posts without text."""
    verdicts, in_story = document.verdicts, [index for index in times if index < document.last]
    for index, end in pairwise([*in_story, document.last]):
        if end == index + 1 < document.last:
            verdicts[index] = _STAMP
        for below in range(index + 1, end):
            if _is_brief_post(document, below) or (document.prose[below] and verdicts[below] is None):
                verdicts[below] = _POSTED


def _is_brief_post(document: Document, index: int) -> bool:
    """Is line *index* an undecided sentence, shorter than running text?"""
    line = document.lines[index]
    if document.prose[index] or document.verdicts[index] is not None or document.matches[index] is not None:
        return False
    return line[-1] in FULL_STOPS and len(line) * document.scale >= _BRIEF and not bullet_width(line)


_BRIEF = 20  # Latin letters of a post of one short sentence
_UNDECIDED = (None, COUNT, STAMP)
_LIVE = lazily(  # words for live coverage in a headline; elsewhere, ages belong to other stories
    r"(?i:\b(?:live|live-?blog|liveticker|newsticker|en direct|en direto|ao vivo|en vivo|en directo|in diretta|direkte?"
    r"|na żywo|živě|naživo|élőben|uživo|v živo|canlı|trực tiếp|siaran langsung|hetki hetkeltä|as it happened)\b)"
)


def is_live(document: Document) -> bool:
    """Does the headline say that the story is live coverage?"""
    return _LIVE.search(document.title) is not None


def _begins_post(document: Document, index: int) -> bool:
    """Does running text follow line *index*, or a heading and then a sentence?"""
    lines, verdicts = document.lines, document.verdicts
    if index + 2 == len(lines) or document.prose[index + 1]:
        return index < document.last
    if index < document.last and may_head(document, index + 1):
        return True
    below = lines[index + 2]
    heads = verdicts[index + 1] is None and len(lines[index + 1]) < _MAX_TITLE and not bullet_width(lines[index + 1])
    return heads and verdicts[index + 2] is None and ends_sentence(below) and len(below) >= _MIN_SENTENCE


def _is_stamp(line: str) -> bool:
    """Is *line* a time of day, with at most an author behind it?"""
    match = _STAMPED.match(line) if line[0].isdigit() else None
    return match is not None and len(line) < match.end() + _MAX_AUTHOR


def _is_stamp_or_age(line: str) -> bool:
    return _is_stamp(line) or is_age(line)
