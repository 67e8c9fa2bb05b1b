"""Calls to action at the end of a story paragraph: ``… said the mayor. Follow us on Facebook.``"""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._languages._first_person import speaks_in_first_person
from newsformat_text._languages._lexicon import Lexicon
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._languages._speech import ends_with_attribution, reports_speech
from newsformat_text._rules import _appeals, _calls, _newsletters, _paywalls
from newsformat_text._shape import SPEECH_OPENERS, bullet_width, found_in, scale


def glued_calls(lines: list[str], lexicon: Lexicon) -> dict[int, int]:
    """Return the start of the trailing calls to action by line index, for *lines* that are story text before them.

    A line that speaks about the site as a whole is not included.
    """
    factor = scale(lexicon.tag)
    found = {}
    for index, line in enumerate(lines):
        if len(line) * factor > _MIN_LENGTH and len(line) <= _LONGEST and not bullet_width(line):
            start = _calls_start(line, lexicon)
            if start and _is_story(line[:start].rstrip(), lexicon):
                found[index] = start
    return found


_MIN_LENGTH, _LONGEST = 75, 900  # characters of such a line: scaled to Latin script, and as printed
_STORY = 50  # minimum characters of the story text, scaled to Latin script


def _calls_start(line: str, lexicon: Lexicon) -> int:
    """Return where the trailing sentences of *line* that address readers begin; 0 if the last one does not.

    A short question directly before them is included: ``What do you think? Tell us below.``
    """
    start, end = 0, len(line)
    for begin in reversed([seam.end() for seam in _SENTENCE_BREAK.finditer(line, len(line) // 4 - 1)][-_SENTENCES:]):
        sentence = line[begin:end].rstrip()
        is_question = start > 0 and sentence[-1] in _QUESTION_MARKS and len(sentence) <= _MAX_QUESTION
        if not (is_question or _addresses_readers(sentence, lexicon, line_length=len(line))):
            break
        start = end = begin
    return start


_SENTENCE_BREAK = lazily(r"[.!?…।۔؟”\"»)。！？](?:(?<![。！？])\s{1,3}(?=\S)|(?<=[。！？])(?=[^\s」』）]))")
_SENTENCES = 4  # at the end of a line
_QUESTION_MARKS = frozenset("?？؟")  # signs at the end of a question
_MAX_QUESTION = 40  # the characters of a short one


def _addresses_readers(sentence: str, lexicon: Lexicon, *, line_length: int) -> bool:
    """Does *sentence* ask readers to follow, subscribe or donate? *line_length* is that of its line in characters."""
    if sentence[0] in SPEECH_OPENERS:
        return False
    low, tag = sentence.lower(), lexicon.tag
    speaks = (
        (line_length <= _calls.LONGEST and _calls.is_call(low, tag))
        or _newsletters.offers_newsletter(sentence, low)
        or _appeals.appeals_to_readers(low, tag)
        or _appeals.names_newsroom(sentence)
        or _paywalls.says_how_to_continue(sentence, low, lexicon)
    )
    return (
        speaks
        and (not found_in(low, _appeals.GIFTS) or speaks_in_first_person(sentence, tag))
        and not ends_with_attribution(sentence, tag)
        and not reports_speech(sentence, tag)
    )


def _is_story(head: str, lexicon: Lexicon) -> bool:
    """Is *head*, the text before the calls to action, story text rather than text about the site?"""
    if len(head) * scale(lexicon.tag) < _STORY or head[-1] in "!！" or lexicon.find(head) is not None:
        return False
    speaks = count_site_words(head, lexicon) > 0 or _addresses_readers(head, lexicon, line_length=len(head))
    return not speaks and not speaks_in_first_person(_QUOTED.sub("", head), lexicon.tag)


_QUOTED = lazily(r"[\"“„«][^\"“”„«»]*[\"”“»]")
