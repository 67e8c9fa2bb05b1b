"""Captions without a credit: in Japanese with people and places (``乗客（港市）``), in Korean with positions."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._rules._credit_endings import names_from_left


_PEOPLE_CAPTION = Verdict(
    Label.CAPTION, 0.75, "names people and a place or positions, as in Japanese and Korean captions"
)
_LONGEST, _MIN_CAPTION = 90, 12  # characters of a caption; of one without a place in brackets
_PEOPLE_PATTERN = (
    r"(?:さん|氏|ら|たち|達|人々|人|家族(?:連れ)?|親子(?:連れ)?|夫婦|児童|生徒|園児|学生|選手|監督|ナイン|メンバー|関係者|参加者|来場者|来園者|入場者"
    r"|観光客|買い物客|花見客|見物客|乗客|客|住民|市民|町民|村民|職員|社員|隊員|団員|会員|警察官|消防隊員|作業員|従業員|知事|市長|町長|村長|社長|会長"
    r"|首相|大臣|議員|審査員|委員|容疑者|被告|男性|女性|子ども|会場|現場|園内|境内|構内|店内|車内|館内|様子|光景|車両|乗用車|列車|電車|船|建物|住宅|店舗)"
)
_ENDS = lazily(
    rf"[をがにでへと][^。！？]{{0,30}}[うくぐすつぬぶむるただ][^\W\d_]{{0,14}}?{_PEOPLE_PATTERN}(?P<place>[(（][^()（）。]{{1,24}}[)）])?$"
)


def take(document: Document) -> None:
    """Take such lines between headline and story; within it, those with a place or position in brackets."""
    lines, verdicts = document.lines, document.verdicts
    for index in range(document.headline + 1, len(lines)) if document.lexicon.tag == "ko" else ():
        if verdicts[index] is None and names_from_left(lines[index]):
            verdicts[index] = _PEOPLE_CAPTION
    if document.lexicon.tag != "ja":
        return
    for index in range(document.headline + 1, min(document.last, len(lines) - 1)):
        line = lines[index]
        if verdicts[index] is not None or len(line) > _LONGEST or document.matches[index] is not None:
            continue
        match = _ENDS.search(line)
        if match is None:
            continue
        above = index < document.first and len(line) >= _MIN_CAPTION and document.prose[index + 1]
        if above or (match["place"] and line[-1] in ")）"):
            verdicts[index] = _PEOPLE_CAPTION
