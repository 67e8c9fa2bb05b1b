"""Speakers in stories of Japanese and Korean stations.

In Japan, ``山田太郎記者`` is above the words, or before a colon and the words.
In Korea, ``[앵커]`` and ``[기자]`` are on lines of their own.
"""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._authors import _korean
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label


SPEAKER = Verdict(Label.BODY, 0.85, "the speaker of the text below, as Japanese and Korean stations print it")
QUOTATION = Verdict(Label.BODY, 0.85, "a speaker and the words")
_LONGEST = 36  # characters of a name with a role
_NAME = lazily(
    r"[^\s。「」].{0,30}?(?:記者|アナウンサー|アナ|リポーター|ディレクター|キャスター|さん|氏|選手|監督|コーチ|社長|会長|代表|店長|園長|校長|院長|所長|署長|課長"
    r"|部長|知事|市長|町長|村長|首相|大臣|議員|教授|医師|弁護士|男性|女性|児童|生徒|住民|客|[)）])(?:は)?[)）:：―–—-]?"
)
_SPEAKER_AND_WORDS = lazily(r"[^「」。]{1,30}[:：]\s?「[^」]{1,200}」")


def take(document: Document) -> None:
    """Take such lines within the story."""
    if document.lexicon.tag == "ko":
        _take_korean(document)
    if document.lexicon.tag != "ja":
        return
    lines, verdicts = document.lines, document.verdicts
    for index in range(document.headline + 2, len(lines)):
        line = lines[index]
        if verdicts[index] is not None or document.prose[index]:
            continue
        if len(line) <= _LONGEST and lines[index + 1 : index + 2] and lines[index + 1][0] == "「":
            if _NAME.fullmatch(line):
                verdicts[index] = SPEAKER
        elif line[-1] == "」" and _SPEAKER_AND_WORDS.fullmatch(line):
            verdicts[index] = QUOTATION


def _take_korean(document: Document) -> None:
    """Take labels of speakers and reporters, and the line above the story that introduces the reporter."""
    lines, verdicts = document.lines, document.verdicts
    for index in range(document.headline + 1, len(lines) - 1):
        if verdicts[index] is None and _korean.is_speaker_label(lines[index]):
            verdicts[index] = SPEAKER
        elif (verdicts[index] is None or has_label(verdicts[index], Label.BYLINE)) and _korean.introduces_reporter(
            lines[index]
        ):
            verdicts[index] = _INTRODUCED


_INTRODUCED = Verdict(Label.BODY, 0.85, "introduces the reporter, as newsreaders do")
