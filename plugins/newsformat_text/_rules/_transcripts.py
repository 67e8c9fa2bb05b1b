"""Transcripts: speakers on lines of their own, sounds in capitals, and two people speaking in turn."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._lexicon import Kind
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._shape import has_digit


_SPEAKS = Verdict(Label.BODY, 0.9, "names the speaker below, as transcripts do")
_HEARD = Verdict(Label.BODY, 0.9, "says what is heard, as transcripts do")
_SAID = Verdict(Label.BODY, 0.93, "speaks in turn, like others above and below")
CERTAIN = (_SPEAKS, _HEARD, _SAID)

_TURNS = 4  # things that are said
_NAMED = 2  # speakers, and turns of each
_NEAR = 2  # lines above and below
_OF_SITE = 2  # words that tell that a site speaks of itself
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
    """Take the lines below the headline that are such."""
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
            verdicts[index] = _SPEAKS
        elif line[0] in _OPENING and _SOUND.fullmatch(line):
            verdicts[index] = _HEARD


_OPENING = frozenset("([")


def _take_turns(document: Document) -> None:
    """Take what begins with the dash of speech, line by line: a question and its answer, and more of both."""
    if not any(document.speech):
        return
    said = {
        k for k, own in enumerate(document.speech) if own and k > document.headline and document.verdicts[k] is None
    }
    told = sum(document.lines[index][-1] in ".…" for index in said)
    if len(said) < _TURNS or 2 * told < len(said) - 1:
        return
    reached = document.last
    for index in sorted(said):
        near = any(index + step in said for step in range(-_NEAR, _NEAR + 1) if step)
        if near and index <= reached + _NEAR and count_site_words(document.lines[index], document.known) < _OF_SITE:
            document.verdicts[index] = _SAID
            reached = max(reached, index)


def _take_named(document: Document) -> None:
    """Take what speakers say whose names, or what they are, stand before a colon several times: ``HOST: Welcome.``."""
    who = {name for name, turns in document.speakers.items() if turns >= _NAMED and not has_digit(name)}
    if len(who) < _NAMED:
        return
    said = [
        index
        for index in range(document.headline + 1, len(document.lines))
        if document.ended[index] and document.lines[index].partition(":")[0] in who and _may_be_said(document, index)
    ]
    if len(said) >= _TURNS:
        document.set_verdict([index for index in said if document.verdicts[index] is None], _SAID)


def _may_be_said(document: Document, index: int) -> bool:
    """Is line *index* of no site: no phrase begins it, or one for who speaks there, ``HOST``?"""
    match = document.matches[index]
    return match is None or (match.kind is Kind.BYLINE and match.words == 1)
