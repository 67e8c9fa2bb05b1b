"""Who speaks in stories of stations in Japan: ``山田太郎記者`` above what is said, or before a colon and that.

In Korea it is ``[앵커]`` and ``[기자]``, each on a line of its own.
"""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict


NAMED = Verdict(Label.BODY, 0.85, "says who speaks below, as stations of Japan and Korea do")
SAID = Verdict(Label.BODY, 0.85, "says who speaks, and what")
_LONGEST = 36  # characters of a name with a role
_NAME = lazily(
    r"[^\s。「」].{0,30}?(?:記者|アナウンサー|アナ|リポーター|ディレクター|キャスター|さん|氏|選手|監督|コーチ|社長|会長|代表|店長|園長|校長|院長|所長|署長|課長"
    r"|部長|知事|市長|町長|村長|首相|大臣|議員|教授|医師|弁護士|男性|女性|児童|生徒|住民|客|[)）])(?:は)?[)）:：―–—-]?"
)
_SPOKEN = lazily(r"[^「」。]{1,30}[:：]\s?「[^」]{1,200}」")


def take(document: Document) -> None:
    """Take such lines amid the story."""
    if document.known.tag == "ko":
        _take_korean(document)
    if document.known.tag != "ja":
        return
    lines, verdicts = document.lines, document.verdicts
    for index in range(document.headline + 2, len(lines)):
        line = lines[index]
        if verdicts[index] is not None or document.prose[index]:
            continue
        if len(line) <= _LONGEST and lines[index + 1 : index + 2] and lines[index + 1][0] == "「":
            if _NAME.fullmatch(line):
                verdicts[index] = NAMED
        elif line[-1] == "」" and _SPOKEN.fullmatch(line):
            verdicts[index] = SAID


def _take_korean(document: Document) -> None:
    """Take the lines that say who of a station speaks below, and the first of them above the story."""
    lines, verdicts = document.lines, document.verdicts
    for index in range(document.headline + 1, len(lines) - 1):
        line = lines[index]
        if len(line) <= _SPEAKS and verdicts[index] is None and line[-1] in _CLOSE and _SPEAKER.fullmatch(line):
            verdicts[index] = NAMED


_SPEAKS, _CLOSE = 12, frozenset("]>〉】▶)")
_SPEAKER = lazily(r"[\[<〈【◀(]\s?(?:앵커 ?(?:멘트)?|기자|리포트|인터뷰|ANC|END|INT|VCR)\s?[\]>〉】▶)]|(?:앵커|기자)\)")
