"""Polls of sites within or below a story: a question, short answers, and a button to vote or to see the results.

An example::

    Poll ⏎ Should the library move? ⏎ Yes, it should ⏎ No, it should not ⏎ Vote ⏎ 1,204 votes

Without a button, the answers are ``Yes`` and ``No``, and perhaps that one does not know.
"""

from __future__ import annotations

import re

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label, may_be_body
from newsformat_text._shape import COLONS, QUESTION_OR_EXCLAMATION, bullet_width, found_in, has_digit, is_question


_QUESTION = Verdict(Label.TOOL, 0.9, "asks readers to vote")
_ANSWER = Verdict(Label.TOOL, 0.85, "an answer that readers may vote for")
_VOTES = Verdict(Label.TOOL, 0.9, "a button to vote, or the number of votes")
_MIN_ANSWERS, _MAX_ANSWERS = 2, 7  # answers
_LONGEST = 120  # Latin letters of a question or an answer
_MAX_HEADING = 24  # of a heading
_MAX_LAST_LINE = 40  # of the last line

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
    _take_yes_and_no(document)


def _is_vote_line(document: Document, index: int) -> bool:
    line = document.lines[index]
    return len(line) * document.scale <= _MAX_LAST_LINE and _LAST_LINE.fullmatch(line) is not None


def _question(document: Document, button: int) -> int:
    """Return the question with some short answers between it and line *button*; 0 if there is none."""
    for index in range(button - 1, max(button - _MAX_ANSWERS - 2, document.first), -1):
        line = document.lines[index]
        is_open = may_be_body(document.verdicts[index]) or has_label(document.verdicts[index], Label.TOOL)
        if not is_open or len(line) * document.scale > _LONGEST:
            return 0
        if is_question(line):
            return index if button - index > _MIN_ANSWERS else 0
        if document.prose[index] or _is_vote_line(document, index):  # a row of buttons or results
            return 0
    return 0


def _take_around(document: Document, head: int, below: int) -> None:
    """Take the heading of a question, and another line of votes below it."""
    line = document.lines[head]
    if document.verdicts[head] is None and len(line) * document.scale <= _MAX_HEADING and not document.ended[head]:
        document.verdicts[head] = _QUESTION
    if below < len(document.lines) and _is_vote_line(document, below):
        document.verdicts[below] = _VOTES


def _take_yes_and_no(document: Document) -> None:
    """Take questions with ``Yes`` and ``No`` directly below, where nobody prints a button to vote.

    Answers with a full stop may be those of an interview, and a colon or a word for it announces what voters are asked.
    """
    lines, verdicts = document.lines, document.verdicts
    for index in document.short:
        question = index - 1
        if question <= document.first or not is_question(lines[question]) or not may_be_body(verdicts[question]):
            continue
        answers = _answers(document, index) if lines[question - 1][-1] not in COLONS else range(0)
        if answers and not found_in(document.lower_lines[question - 1], _ANNOUNCED):
            verdicts[question] = _QUESTION
            document.set_verdict(answers, _ANSWER)


def _answers(document: Document, start: int) -> range:
    """Return the lines from *start* on that answer a question with yes and no; none if not both are there.

    One of them says nothing else: ``Yes, says the mayor`` and ``No, say the shops`` are of a story.
    """
    heard: set[str] = set()
    bare = False
    end = stop = start
    while stop < min(start + _MAX_ANSWERS, len(document.lines)) and may_be_body(document.verdicts[stop]):
        line = document.lines[stop]
        if document.prose[stop] or document.ended[stop] or len(line) * document.scale > _ANSWERED:
            break
        told, rest = _answer(line)
        stop += 1
        if told:
            heard.add(told)
            bare = bare or not rest
            end = stop
        elif not heard:
            break
    return range(start, end if bare and {"yes", "no"} <= heard else start)


def _answer(line: str) -> tuple[str, str]:
    """Return which answer *line* is, ``yes``, ``no`` or ``unsure``, and what it says besides; otherwise ``""``."""
    low = line[bullet_width(line) :].lower().rstrip(_AFTER_ANSWERS)
    first, *more = _FIRST_WORD.split(low, maxsplit=1)
    if first in _YES or first in _NO:
        return "yes" if first in _YES else "no", "".join(more)
    return "unsure" if _UNSURE.match(low) else "", low


# In the paragraph above what a referendum or a survey asked: question, asked, ballot, referendum, plebiscite.
_ANNOUNCED = (
    "question", "asked", "ballot", "referend", "plebisc", "frage", "stimmzettel", "abstimmung", "bulletin", "pregunta",
    "papeleta", "consulta", "pergunta", "boletim", "domand", "scheda", "quesito", "vraag", "gevraagd", "fråga",
    "spørgsmål", "spørsmål", "kysymy", "pytani", "otázk", "întreb", "вопрос", "питанн", "въпрос", "ερώτημα", "soru",
    "kérdés", "pitanj", "pertanyaan", "سؤال", "שאלה", "質問", "问题", "問題", "질문",
)  # fmt: skip
_ANSWERED = 60  # Latin letters of an answer
_AFTER_ANSWERS = " !"
_FIRST_WORD = lazily(r"\s*[,，、،;:–—-]\s*")
_YES = frozenset([
    "yes", "ja", "oui", "sí", "si", "sì", "sim", "da", "tak", "ano", "áno", "igen", "kyllä", "jah", "taip", "jā", "да",
    "так", "ναι", "evet", "نعم", "بله", "آری", "ہاں", "جی ہاں", "כן", "हाँ", "हां", "होय", "হ্যাঁ", "ஆம்", "అవును", "ಹೌದು",
    "അതെ", "હા", "ਹਾਂ", "ඔව්", "はい", "是", "예", "네", "ya", "có", "ใช่", "po", "bai", "ndiyo", "oo", "ha", "bəli", "иә",
    "ооба", "კი", "დიახ", "այո", "já",
])  # fmt: skip
_NO = frozenset([
    "no", "nein", "non", "não", "nee", "nej", "nei", "nu", "ne", "nie", "nem", "ei", "nē", "нет", "ні", "не", "όχι",
    "hayır", "لا", "خیر", "نه", "نہیں", "جی نہیں", "לא", "नहीं", "नाही", "না", "இல்லை", "లేదు", "కాదు", "ಇಲ್ಲ", "അല്ല",
    "ഇല്ല", "ના", "ਨਹੀਂ", "නැත", "いいえ", "否", "不是", "아니오", "아니요", "tidak", "không", "ไม่ใช่", "ไม่", "jo", "ez",
    "hapana", "hindi", "yoʻq", "yo‘q", "yo'q", "xeyr", "жоқ", "жок", "არა", "ոչ",
])  # fmt: skip
_UNSURE = lazily(
    r"(?:i )?(?:don['’]t know|do not know|am not sure|'?m not sure)|not sure|undecided|no opinion|weiß (?:ich )?nicht"
    r"|(?:ist )?mir (?:ist das )?egal|keine (?:meinung|angabe|ahnung)"
    r"|ne se prononce|sans (?:avis|opinion)|je ne sais"
    r"|no (?:lo )?(?:sabe|sé)|ns/nc|me da igual|não sei|n[ãa]o sabe|non (?:lo )?so|mi è indifferente|weet (?:ik )?niet"
    r"|geen mening|vet (?:inte|ej)|ved ikke|vet ikke|en (?:tiedä|osaa sanoa)|nie wiem|nie mam zdania|trudno powiedzieć"
    r"|nevím|neviem|je mi to jedno|nem tudom|nu știu|ne znam|не знаю|затрудняюсь|мне всё равно|мне все равно"
    r"|важко (?:сказати|відповісти)|не знам|δεν ξέρω|δεν γνωρίζω|bilmiyorum|kararsız|لا أعرف|لا أدري|نمی‌دانم|לא יודע"
    r"|पता नहीं|জানি না|わからない|分からない|不知道|说不清|(?:잘 )?모르겠|잘 모름|tidak tahu|không biết|ไม่ทราบ|ไม่แน่ใจ"
)
