"""Transcripts: speakers on lines of their own, sounds in capitals, and people speaking in turn."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._lexicon import Kind
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._shape import has_digit


_SPEAKER_LINE = Verdict(Label.BODY, 0.9, "the speaker of the text below, in a transcript")
_SOUND_LINE = Verdict(Label.BODY, 0.9, "a sound, in a transcript")
_TURN = Verdict(Label.BODY, 0.93, "one of several turns of speakers")
CERTAIN = (_SPEAKER_LINE, _SOUND_LINE, _TURN)

_MIN_TURNS = 4  # turns
_MIN_SPEAKERS, _MIN_TURNS_OF_SPEAKER = 2, 2
_REACH = 2  # lines above and below
_SITE_WORDS = 2  # words of websites, which exclude a line
_SPEAKER = lazily(
    r"[A-Z][A-Z .'’-]{3,40},[A-Z /'’-]{0,30}\s(?:HOST|CO-HOST|BYLINE|ANCHOR|CO-ANCHOR|CORRESPONDENT|REPORTER|MODERATOR)"
    r"(?:\s\([A-Za-z -]{2,20}\))?:"
)
_SOUND = lazily(
    r"[(\[](?:SOUNDBITE|SOUND|(?:BEGIN|END|START)(?= \w)|MUSIC|CROSSTALK|LAUGHTER"
    r"|APPLAUSE|VOICE|ON CAMERA|OFF-MIKE|INAUDIBLE)"
    r"(?:[ :,][^()\[\]a-z]{0,120})?[)\]]"
)


def take(document: Document) -> None:
    """Take lines of transcripts below the headline."""
    _take_turns(document)
    _take_named(document)
    if ":" not in document.last_characters and _OPENING.isdisjoint(document.first_characters):
        return
    verdicts = document.verdicts
    for index in [index for index, line in enumerate(document.lines) if line[-1] == ":" or line[0] in _OPENING]:
        line = document.lines[index]
        if index <= document.headline or verdicts[index] is not None:
            continue
        if line[-1] == ":" and _SPEAKER.fullmatch(line):
            verdicts[index] = _SPEAKER_LINE
        elif line[0] in _OPENING and _SOUND.fullmatch(line):
            verdicts[index] = _SOUND_LINE


_OPENING = frozenset("([")


def _take_turns(document: Document) -> None:
    """Take lines that begin with the dash of speech: a question and its answer, and more of both."""
    if not any(document.speech):
        return
    turns = {
        k
        for k, is_speech in enumerate(document.speech)
        if is_speech and k > document.headline and document.verdicts[k] is None
    }
    statements = sum(document.lines[index][-1] in ".…" for index in turns)
    if len(turns) < _MIN_TURNS or 2 * statements < len(turns) - 1:
        return
    reached = document.last
    for index in sorted(turns):
        has_turn_near = any(index + step in turns for step in range(-_REACH, _REACH + 1) if step)
        if (
            has_turn_near
            and index <= reached + _REACH
            and count_site_words(document.lines[index], document.lexicon) < _SITE_WORDS
        ):
            document.verdicts[index] = _TURN
            reached = max(reached, index)


def _take_named(document: Document) -> None:
    """Take the turns of speakers with labels that recur before a colon: ``HOST: Welcome.``."""
    speakers = {
        name for name, count in document.speakers.items() if count >= _MIN_TURNS_OF_SPEAKER and not has_digit(name)
    }
    if len(speakers) < _MIN_SPEAKERS:
        return
    turns = [
        index
        for index in range(document.headline + 1, len(document.lines))
        if document.ended[index]
        and document.lines[index].partition(":")[0] in speakers
        and _may_be_turn(document, index)
    ]
    if len(turns) >= _MIN_TURNS:
        document.set_verdict([index for index in turns if document.verdicts[index] is None], _TURN)


def _may_be_turn(document: Document, index: int) -> bool:
    """Does line *index* begin without a phrase, or with a single word for a speaker: ``HOST``?"""
    match = document.matches[index]
    return match is None or (match.kind is Kind.BYLINE and match.words == 1)
