"""Transcripts of radio and television: who speaks, on a line alone, and what is heard between, in capitals."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict


_SPEAKS = Verdict(Label.BODY, 0.9, "says who speaks below, as transcripts do")
_HEARD = Verdict(Label.BODY, 0.9, "says what is heard, as transcripts do")
CERTAIN = (_SPEAKS, _HEARD)
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
    verdicts = document.verdicts
    for index in [index for index, line in enumerate(document.lines) if line[-1] == ":" or line[0] in "(["]:
        line = document.lines[index]
        if index <= document.headline or verdicts[index] is not None:
            continue
        if line[-1] == ":" and _SPEAKER.fullmatch(line):
            verdicts[index] = _SPEAKS
        elif line[0] in "([" and _SOUND.fullmatch(line):
            verdicts[index] = _HEARD
