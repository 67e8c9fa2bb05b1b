"""Polls of sites within or below a story: a question, short answers, and a button to vote or to see the results.

An example::

    Poll ⏎ Should the library move? ⏎ Yes, it should ⏎ No, it should not ⏎ Vote ⏎ 1,204 votes
"""

from __future__ import annotations

import re

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label, may_be_body
from newsformat_text._shape import QUESTION_OR_EXCLAMATION, has_digit, is_question


_QUESTION = Verdict(Label.TOOL, 0.9, "asks readers to vote")
_ANSWER = Verdict(Label.TOOL, 0.85, "an answer that readers may vote for")
_VOTES = Verdict(Label.TOOL, 0.9, "a button to vote, or the number of votes")
_LEAST, _MOST = 2, 7  # answers
_LONGEST, _HEAD, _LAST = 120, 24, 40  # Latin letters of a question or an answer; of a heading; of the last line

_LAST_LINE = lazily(
    r"(?:(?:submit |cast (?:your )?)?votes?|(?:jetzt )?abstimmen|voter|vot(?:ar|a|ez|ează|e)"
    r"|stem(?:men)?(?: nu)?|rösta|stemme?"
    r"|äänestä|głosuj|zagłosuj|hlas(?:uj|ova[tť])\w*|szavaz(?:ok|ás)|glas(?:uj|aj)\w*|(?:про)?голосова[тв]\w*"
    r"|(?:про)?голосувати"
    r"|гласувай(?:те)?|ψηφίστε|ψήφισε|oy (?:ver|kullan)|oyla|صوّ?ت(?:وا)?(?: الآن)?|رأی دهید"
    r"|הצבי?עו|वोट (?:करें|दें)"
    r"|ভোট দিন|投票(?:する)?|提交|투표(?:하기)?|pilih|bình chọn|โหวต"
    r"|(?:see|view|show)(?: the)? results|ergebnis(?:se)? (?:anzeigen|ansehen)|voir les résultats|ver (?:los "
    r"|os )?resultados"
    r"|(?:vedi|guarda) i risultati|bekijk (?:de )?resultaten|(?:se|vis|visa) resultat\w{0,5}|näytä tulokset"
    r"|(?:zobacz|pokaż) wyniki"
    r"|zobrazi[tť] výsledky|eredmények(?: megtekintése)?|vezi rezultatele|(?:pogledaj )?rezultat[ie]"
    r"|(?:посмотреть |показать )?результаты|(?:переглянути )?результати|(?:виж )?резултатите?|αποτελέσματα"
    r"|sonuçları? gör"
    r"|(?:عرض |شاهد )?النتائج|مشاهده نتایج|(?:צפו ב)?תוצאות|परिणाम देखें|ফলাফল দেখুন|結果を見る|查看结果"
    r"|查看結果|결과 보기|lihat hasil"
    r"|xem kết quả|ดูผล(?:โหวต)?"
    r"|\d[\d., \u00a0]{0,9}\s?(?:votes?|stimmen|votos?|voti|stemmen|röster|stemmer|ääntä|głos\w{0,2}"
    r"|hlas\w{0,2}|szavazat"
    r"|voturi|glas\w{0,3}|голос\w{0,3}|гласа|oy|ψήφ\w{1,3}|صوتا?|أصوات|رأی|קולות|वोट|ভোট|票|人参与|명 참여|표|suara"
    r"|lượt bình chọn|เสียง)|(?:проголосовало|oddanych głosów|total votes)\s?:\s?\d[\d., \u00a0]{0,9})",
    re.IGNORECASE,
)


def take(document: Document) -> None:
    """Take the question, its answers, its heading of a word or two, and the lines to vote.

    A number of votes alone, without a button, is about an election.
    """
    if document.last_characters.isdisjoint(QUESTION_OR_EXCLAMATION):
        return
    lines = document.lines
    last = [k for k in document.short if k > document.first and not has_digit(lines[k]) and _is_vote_line(document, k)]
    for index in last:
        question = _question(document, index)
        if question > document.first:
            document.verdicts[question] = _QUESTION
            document.set_verdict(range(question + 1, index), _ANSWER)
            document.verdicts[index] = _VOTES
            _take_around(document, question - 1, index + 1)


def _is_vote_line(document: Document, index: int) -> bool:
    line = document.lines[index]
    return len(line) * document.scale <= _LAST and _LAST_LINE.fullmatch(line) is not None


def _question(document: Document, button: int) -> int:
    """Return the question with some short answers between it and line *button*; 0 if there is none."""
    for index in range(button - 1, max(button - _MOST - 2, document.first), -1):
        line = document.lines[index]
        open_ = may_be_body(document.verdicts[index]) or has_label(document.verdicts[index], Label.TOOL)
        if not open_ or len(line) * document.scale > _LONGEST:
            return 0
        if is_question(line):
            return index if button - index > _LEAST else 0
        if document.prose[index] or _is_vote_line(document, index):  # a row of buttons or results
            return 0
    return 0


def _take_around(document: Document, head: int, below: int) -> None:
    """Take the heading of a question, and another line of votes below it."""
    line = document.lines[head]
    if document.verdicts[head] is None and len(line) * document.scale <= _HEAD and not document.ended[head]:
        document.verdicts[head] = _QUESTION
    if below < len(document.lines) and _is_vote_line(document, below):
        document.verdicts[below] = _VOTES
