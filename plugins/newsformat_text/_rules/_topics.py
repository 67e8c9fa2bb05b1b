"""Keywords at the end of a text, or under a heading that may also head titles: ``Related topics``, ``Fish``."""

from __future__ import annotations

import re

from newsformat.plugin import lazily
from newsformat_text._authors._person import is_full_name
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._lexicon import Match
from newsformat_text._shape import COLONS, bullet_width, ends_sentence


_HEADING = Verdict(Label.TAGS, 0.85, "heads topics, not titles")
_TOPIC_LINE = Verdict(Label.TAGS, 0.8, "a topic, according to the heading above")
_ROW = Verdict(Label.TAGS, 0.85, "a row of topics, according to the heading above")

_WORDS = lazily(
    r"topic|tema|tém|thème|them|argoment|tópic|argument|тем[аыи]|θέμα|konu|topik|话题|話題|主题|主題|বিষয়|विषय|موضوع|מ?נושא|aihe|emne"
    r"|ämne|onderwerp|categor|sujet|meer over|handlar om|mer om|mere om|more about|more on"
    r"|mehr zu\b|mehr über|トピック",
    re.IGNORECASE,
)
_MAX_TOPICS = 12  # topics below each other
_MAX_TOPIC, _MAX_SPACES = 26, 2  # Latin letters and blanks of a topic
_SLASHES = lazily(r"[^/]{2,40}(?: / [^/]{2,40}){1,11}")


def take(document: Document, index: int, match: Match) -> bool:
    """Take line *index*, which is all of *match*, and the topics below it; return whether there are topics below."""
    if match.rest or _WORDS.search(match.phrase) is None:
        return False
    lines, verdicts, stop = document.lines, document.verdicts, index + 1
    if stop < len(lines) and verdicts[stop] is None and _SLASHES.fullmatch(lines[stop]) and not document.prose[stop]:
        verdicts[index : stop + 1] = [_HEADING, _ROW]
        return True
    while stop < min(len(lines), index + 1 + _MAX_TOPICS) and _is_topic(document, stop):
        stop += 1
    if stop == index + 1 or (stop < len(lines) and verdicts[stop] is None and document.matches[stop] is None):
        return False
    verdicts[index:stop] = [_HEADING, *[_TOPIC_LINE] * (stop - index - 1)]
    return True


def is_row_below(document: Document, index: int) -> bool:
    """Is the undecided line under line *index* a row of words separated by commas: ``ferry, harbour, island route``?"""
    below = document.lines[index + 1 : index + 2]
    return bool(below) and document.verdicts[index + 1] is None and len(below[0]) <= _LONGEST and _is_row(below[0])


def take_rows(document: Document) -> None:
    """Take rows of keywords below the story, separated by signs that no sentence has.

    These are commas with a blank on either side. Slashes, bars and dots only count if the story has most of the words.
    """
    story, tried = "", 0
    for index in range(max(document.first + 1, document.last), len(document.lines)):
        line = document.lines[index]
        if document.verdicts[index] is not None or len(line) > _LONGEST:
            continue
        separated = line.count(" , ") >= _MIN_SEPARATORS and line.count(" , ") == line.count(",") and _is_row(line)
        if separated and not all(map(is_full_name, line.split(" , "))):
            document.verdicts[index] = _SPACED_COMMAS
        elif tried < _MAX_TOPICS and (words := _split_by_signs(line)):
            tried += 1
            story = story or "\n".join(document.lines[: document.last + 1]).lower()
            if 2 * sum(word in story for word in words) > len(words):
                document.verdicts[index] = _OF_STORY


def _split_by_signs(line: str) -> list[str]:
    """Return the short words of *line* between slashes, bars or dots, in small letters; none if it is a sentence."""
    sign = next((sign for sign in _SIGNS if line.count(sign) >= _MIN_SEPARATORS), "")
    words = [word.strip().lower() for word in line.split(sign)] if sign and not ends_sentence(line) else []
    return words if all(0 < len(word) <= _MAX_TOPIC and word.count(" ") <= _MAX_SPACES for word in words) else []


_SIGNS = (" / ", " | ", " • ", " · ")
_OF_STORY = Verdict(Label.TAGS, 0.75, "keywords below the story, separated by slashes, bars or dots")
_LONGEST, _MIN_SEPARATORS = 240, 2  # characters of a row; separators in it
_SPACED_COMMAS = Verdict(Label.TAGS, 0.8, "keywords below the story, separated by commas with a blank on either side")


def take_last_lines(document: Document) -> None:
    """Take the lines of a word or two at the end, if the first is in the headline and most are in the story."""
    index = len(document.lines)
    while index > document.last + 1 and _is_topic(document, index - 1):
        index -= 1
    topics = [line.lower() for line in document.lines[index:]]
    if (
        document.headline < 0
        or not _MIN_TOPICS <= len(topics) <= _MAX_TOPICS
        or topics[0] not in document.title.lower()
    ):
        return
    story = "\n".join(document.lines[document.headline : document.last + 1]).lower()
    if 2 * sum(topic in story for topic in topics) > len(topics):
        document.verdicts[index:] = [_LAST_LINES] * len(topics)


_MIN_TOPICS = 3  # topics without a heading above
_LAST_LINES = Verdict(Label.TAGS, 0.75, "keywords below the story, each on a line of its own")


def _is_row(line: str) -> bool:
    """Does *line* consist of several short parts between commas, none of which is a sentence?"""
    parts = [part.strip() for part in line.rstrip(" ,").split(",")]
    is_short = all(0 < len(part) <= _PART and part.count(" ") <= _MAX_SPACES + 1 for part in parts)
    return len(parts) > _MIN_SEPARATORS and is_short and not ends_sentence(line) and line[-1] not in COLONS


_PART = 36  # characters between two commas


def _is_topic(document: Document, index: int) -> bool:
    """Is line *index* undecided, and only a word or a few?"""
    line = document.lines[index]
    if document.verdicts[index] is not None or document.matches[index] is not None or bullet_width(line):
        return False
    return len(line) * document.scale <= _MAX_TOPIC and line.count(" ") <= _MAX_SPACES and not document.ended[index]
