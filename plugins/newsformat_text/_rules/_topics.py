"""Keywords under a heading that otherwise stands above titles: ``Related topics``, ``Fish``, ``Work``."""

from __future__ import annotations

import re

from newsformat.plugin import lazily
from newsformat_text._authors._person import is_full_name
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._lexicon import Match
from newsformat_text._shape import COLONS, bullet_width, ends_sentence


_HEADING = Verdict(Label.TAGS, 0.85, "heads topics and no titles")
_TOPIC = Verdict(Label.TAGS, 0.8, "a topic, as the heading above says")
_ROW = Verdict(Label.TAGS, 0.85, "a row of topics, as the heading above says")

_WORDS = lazily(
    r"topic|tema|tém|thème|them|argoment|tópic|argument|тем[аыи]|θέμα|konu|topik|话题|話題|主题|主題|বিষয়|विषय|موضوع|מ?נושא|aihe|emne"
    r"|ämne|onderwerp|categor|sujet|meer over|handlar om|mer om|mere om|more about|more on"
    r"|mehr zu\b|mehr über|トピック",
    re.IGNORECASE,
)
_MOST = 12  # topics one below the other
_LETTERS, _BLANKS = 26, 2  # of a topic
_SLASHES = lazily(r"[^/]{2,40}(?: / [^/]{2,40}){1,11}")


def take(document: Document, index: int, match: Match) -> bool:
    """Take line *index*, all of which *match* is, and the topics under it; say whether there are any and no titles."""
    if match.rest or _WORDS.search(match.phrase) is None:
        return False
    lines, verdicts, stop = document.lines, document.verdicts, index + 1
    if stop < len(lines) and verdicts[stop] is None and _SLASHES.fullmatch(lines[stop]) and not document.prose[stop]:
        verdicts[index : stop + 1] = [_HEADING, _ROW]
        return True
    while stop < min(len(lines), index + 1 + _MOST) and _is_topic(document, stop):
        stop += 1
    if stop == index + 1 or (stop < len(lines) and verdicts[stop] is None and document.matches[stop] is None):
        return False
    verdicts[index:stop] = [_HEADING, *[_TOPIC] * (stop - index - 1)]
    return True


def is_row_below(document: Document, index: int) -> bool:
    """Is the open line under line *index* a row of words that commas part: ``ferry, harbour, island route``?"""
    below = document.lines[index + 1 : index + 2]
    return bool(below) and document.verdicts[index + 1] is None and len(below[0]) <= _LONGEST and _is_row(below[0])


def take_rows(document: Document) -> None:
    """Take the rows of keywords below the story that commas with a blank on either side separate, as in no sentence.

    Strokes, bars and dots part words of the story in such a row.
    """
    story, tried = "", 0
    for index in range(max(document.first + 1, document.last), len(document.lines)):
        line = document.lines[index]
        if document.verdicts[index] is not None or len(line) > _LONGEST:
            continue
        parted = line.count(" , ") >= _COMMAS and line.count(" , ") == line.count(",") and _is_row(line)
        if parted and not all(map(is_full_name, line.split(" , "))):
            document.verdicts[index] = _PARTED
        elif tried < _MOST and (words := _signed_apart(line)):
            tried += 1
            story = story or "\n".join(document.lines[: document.last + 1]).lower()
            if 2 * sum(word in story for word in words) > len(words):
                document.verdicts[index] = _OF_STORY


def _signed_apart(line: str) -> list[str]:
    """Return the short words in small letters that strokes, bars or dots part *line* into; none if it is a sentence."""
    sign = next((sign for sign in _SIGNS if line.count(sign) >= _COMMAS), "")
    words = [word.strip().lower() for word in line.split(sign)] if sign and not ends_sentence(line) else []
    return words if all(0 < len(word) <= _LETTERS and word.count(" ") <= _BLANKS for word in words) else []


_SIGNS = (" / ", " | ", " • ", " · ")
_OF_STORY = Verdict(Label.TAGS, 0.75, "keywords below the story, separated by slashes, bars or dots")
_LONGEST, _COMMAS = 240, 2  # characters of a row, and what parts its words
_PARTED = Verdict(Label.TAGS, 0.8, "keywords below the story, separated by commas with a blank on either side")


def take_last(document: Document) -> None:
    """Take the words one below the other that a text ends with, if the headline has some and the story most of them."""
    index = len(document.lines)
    while index > document.last + 1 and _is_topic(document, index - 1):
        index -= 1
    topics = [line.lower() for line in document.lines[index:]]
    if document.headline < 0 or not _LEAST <= len(topics) <= _MOST or topics[0] not in document.title.lower():
        return
    story = "\n".join(document.lines[document.headline : document.last + 1]).lower()
    if 2 * sum(topic in story for topic in topics) > len(topics):
        document.verdicts[index:] = [_LAST] * len(topics)


_LEAST = 3  # topics with no heading above them
_LAST = Verdict(Label.TAGS, 0.75, "keywords below the story, each on a line of its own")


def _is_row(line: str) -> bool:
    """Do commas part *line* into several short parts, none of which is a sentence?"""
    parts = [part.strip() for part in line.rstrip(" ,").split(",")]
    short = all(0 < len(part) <= _PART and part.count(" ") <= _BLANKS + 1 for part in parts)
    return len(parts) > _COMMAS and short and not ends_sentence(line) and line[-1] not in COLONS


_PART = 36  # characters


def _is_topic(document: Document, index: int) -> bool:
    """Is line *index* open, and one word or a few?"""
    line = document.lines[index]
    if document.verdicts[index] is not None or document.matches[index] is not None or bullet_width(line):
        return False
    return len(line) * document.scale <= _LETTERS and line.count(" ") <= _BLANKS and not document.ended[index]
