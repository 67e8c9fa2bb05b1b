"""Rows of facts within the story: a label and a fact, a label and a number, two names, or when and where."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._document import Document, runs
from newsformat_text._labels import UNDER_ITEMS, Label, Verdict
from newsformat_text._languages._lexicon import Kind
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._rules import _positions
from newsformat_text._rules._prices import WIDEST, is_priced
from newsformat_text._shape import COLONS, QUESTION_MARKS, bullet_width, ends_sentence, has_digit


FACT = Verdict(Label.TABLE, 0.9, "a fact behind a label that recurs within the story")

ROW = Verdict(Label.TABLE, 0.9, "one of several rows of a label and a number")
LISTED = Verdict(Label.LIST, 0.9, "one of several items of a label and a number")

_ROWS = 3  # rows in succession, at least
_MAX_ROW = 60  # characters of a row
_SENTENCE = 16  # characters of a sentence
_LABEL_AND_NUMBER = lazily(r"[^\W\d_][^:：]{1,30}\s?[:：]\s?[-+~]?\d")
_MIN_REPEATS = 4  # times that a label recurs
_LABEL = 30  # characters of a label


def take(document: Document) -> None:
    """Take lines with a label that recurs before different facts (``Price: 20 euros``); names and titles are none."""
    found: dict[str, list[int]] = {}
    for index in range(document.first + 1, document.last):
        if document.verdicts[index] is None and ":" in document.lines[index][: _LABEL + 1]:
            found.setdefault(_label(document, index), []).append(index)
    found.pop("", None)
    for indices in found.values():
        if len(indices) >= _MIN_REPEATS and 2 * len({document.lines[index] for index in indices}) >= len(indices):
            document.set_verdict(indices, FACT)


def take_rows(document: Document) -> None:
    """Take rows of a label and a number (``القاهرة: 35 - 22``), within the story or right above its last sentence."""
    lines, verdicts = document.lines, document.verdicts
    rows = [index for index in range(document.first + 1, len(lines)) if _is_row(document, index)]
    for run in runs(rows):
        is_announced = _is_announced(document, run)
        in_story = run[0] < document.last or is_announced or _is_sentence(document, run[-1] + 1)
        if len(run) >= _ROWS - is_announced and in_story:
            verdicts[run[0] : run[-1] + 1] = [LISTED if bullet_width(lines[run[0]]) else ROW] * len(run)
            if lines[run[0] - 1][-1] in COLONS:
                _positions.take_heading(document, run[0] - 1)
            if _is_sentence(document, run[-1] + 1):
                verdicts[run[-1] + 1] = UNDER_ITEMS


def take_name_pairs(document: Document) -> None:
    """Take rows of two names and a dash (``Lockton – Ann Lee``) between an introduction and running text."""
    lines, verdicts = document.lines, document.verdicts
    in_story = range(document.first + 1, document.last)
    short_lines = [k for k in document.short if k in in_story and verdicts[k] is None and document.matches[k] is None]
    rows = [index for index in short_lines if len(lines[index]) <= _MAX_ROW and _PAIR.fullmatch(lines[index])]
    for run in runs(rows):
        above, below = run[0] - 1, run[-1] + 1
        introduced = lines[above][-1] in _INTRODUCING and document.matches[above] is None
        if len(run) >= _PAIRS and introduced and document.prose[below]:
            document.set_verdict(run, PAIR)
            verdicts[above] = verdicts[above] or PAIR


_PAIR = lazily(
    r"[^\W\d_a-z][^–—\s]{1,20}(?: [^–—\s]{1,20}){0,2}?(?:\s?[–—]\s?|\s-\s?|-)[^\W\d_a-z]\S{0,20}(?: \S{1,20}){0,3}"
)
_INTRODUCING = COLONS | {","}
_PAIRS = 3  # rows, at least
PAIR = Verdict(Label.BODY, 0.85, "one of several rows of two names, under the line that introduces them")
IN_TURN = Verdict(Label.BODY, 0.85, "the words of one of several speakers, after the name")


def take_labelled_facts(document: Document) -> None:
    """Take three or more rows of a label and a fact with a full stop, below the first line: ``Age: 78.``.

    If labels recur, they are the names of speakers.
    """
    lines = document.lines
    rows = [k for k in range(document.first + 1, len(lines)) if lines[k][-1] == "." and _is_labelled_fact(document, k)]
    for run in runs(rows):
        if len(run) < _ROWS:
            continue
        if len({lines[index].partition(":")[0] for index in run}) < len(run):
            document.set_verdict(run, IN_TURN)
        else:
            document.set_verdict(run, ROW)
            for above in (run[0] - 1, run[0] - 2):
                if above <= document.headline or len(lines[above]) > _LABEL or document.verdicts[above] is not None:
                    break
                _positions.take_heading(document, above)


def take_events(document: Document) -> None:
    """Take rows that say when and where something takes place, below the first sentence, and their heading."""
    lines, verdicts = document.lines, document.verdicts
    below = [k for k in range(document.first + 1, len(lines)) if verdicts[k] is None and len(lines[k]) <= _MAX_FACT_ROW]
    below = [k for k in below if lines[k][-1] not in QUESTION_MARKS and (":" in lines[k] or "：" in lines[k])]
    labelled = [(k, _BEFORE_FACT.match(lines[k])) for k in below]
    rows = [k for k, label in labelled if label is not None and label[1].lower() in _EVENTS]
    for run in runs(rows):
        if len(run) > 1:
            document.set_verdict(run, EVENT_ROW)
            if lines[run[0] - 1].count(" ") < _MAX_HEADING_SPACES:
                _positions.take_heading(document, run[0] - 1)


EVENT_ROW = Verdict(Label.LIST, 0.85, "one of several rows that say when and where something takes place")
_BEFORE_FACT = lazily(r"[■◆◇●▼▽・]?\s?([^\W\d_][^:：]{0,28}?)\s?(?::\s|[:：]\s?(?=[^\x00-\u2e7f\s]|[\d~]))\S?")
_MAX_HEADING_SPACES, _MAX_FACT_ROW = 3, 120  # blanks in a heading of such rows; characters of a row
_EVENTS = frozenset([
    "what", "who", "was", "wer", "quoi", "qui", "qué", "quién", "o quê", "quem", "cosa", "chi", "wat", "wie",
    "vad", "vem", "hva", "hvad", "hvem", "mitä", "kuka", "co", "kto", "kdo", "mi", "ki", "ce", "cine", "što",
    "šta", "tko", "ko", "ne", "что", "кто", "що", "хто", "какво", "кой", "шта", "τι", "ποιος", "ماذا", "من",
    "چه", "מה", "מי",
    "when", "where", "time", "tickets", "admission", "venue", "cost", "hours", "opening hours", "info",
    "wann", "wo", "eintritt", "ort", "beginn", "uhrzeit", "karten", "öffnungszeiten", "termin",
    "quand", "où", "tarif", "tarifs", "horaires", "entrée", "lieu", "cuándo", "dónde", "hora", "lugar", "precio",
    "entradas", "horario", "quando", "onde", "horário", "local", "ingressos", "entrada", "preço", "data", "dove",
    "orari", "orario", "biglietti", "ingresso", "prezzo", "waar", "wanneer", "toegang", "tijd", "aanvang", "kaarten",
    "var", "när", "pris", "biljetter", "hvor", "når", "billetter", "entré", "sted", "tid", "missä", "milloin",
    "liput", "aika", "paikka", "gdzie", "kiedy", "bilety", "wstęp", "godzina", "kde", "kdy", "vstupné", "vstup",
    "kedy", "hol", "mikor", "belépő", "jegyek", "unde", "când", "bilete", "intrarea", "gdje", "kada", "ulaznice",
    "kje", "kdaj", "vstopnina", "nerede", "ne zaman", "bilet", "on", "quan", "preu", "non", "noiz", "kus", "millal",
    "kur", "kad", "cik", "kiek", "ku", "çfarë", "di mana", "kapan", "tiket", "harga", "lokasi", "waktu",
    "когда", "где", "время", "место", "вход", "билеты", "начало", "стоимость", "коли", "де", "час", "місце", "вхід",
    "квитки", "початок", "вартість", "кога", "къде", "каде", "място", "билети", "када", "улаз", "влез", "карте",
    "почетак", "почеток", "време", "πότε", "πού", "ώρα", "ώρα έναρξης", "τόπος", "χώρος", "είσοδος", "εισιτήρια",
    "الموعد", "المكان", "الزمان", "الوقت", "الدخول", "التذاكر", "متى", "أين", "موعد المباراة", "القناة الناقلة",
    "ملعب المباراة", "زمان", "مکان", "محل برگزاری", "ورود", "بلیت", "ساعت", "وقت", "مقام", "מתי", "איפה", "היכן",
    "מיקום", "כניסה", "כרטיסים", "מחיר", "שעה", "कब", "कहां", "कहाँ", "समय", "स्थान", "प्रवेश", "टिकट", "কখন",
    "কোথায়", "সময়", "স্থান", "প্রবেশ", "როდის", "სად", "ადგილი", "დრო", "შესვლა", "დასწრება", "երբ", "որտեղ", "վայր",
    "ժամ", "մուտք", "日時", "場所", "会場", "料金", "入場料", "参加費", "期間", "定員", "対象", "時間",
    "日时", "일시", "장소", "입장료", "참가비", "관람료", "기간", "대상", "时间", "地点", "地點",
    "票价", "票價", "费用", "費用", "เวลา", "สถานที่", "ค่าเข้าชม",
])  # fmt: skip


def _is_labelled_fact(document: Document, index: int) -> bool:
    match = document.matches[index]
    button = match is not None and (match.of_site or match.kind is not Kind.TOOL)
    return document.verdicts[index] is None and not button and _LABELLED_FACT.match(document.lines[index]) is not None


_LABELLED_FACT = lazily(r"[^\W\d_a-z][^\W\d_]{1,18}(?: [^\W\d_]{1,14})?: \S.{1,100}$")


def _is_row(document: Document, index: int) -> bool:
    line, match = document.lines[index], document.matches[index]
    if document.verdicts[index] is not None or (match is not None and (match.of_site or not match.rest)):
        return False
    if len(line) > WIDEST or not has_digit(line):
        return False
    if is_priced(line):
        # Such a word may begin it: Subscription for a month: 100 crowns.
        return match is None or match.kind is Kind.TOOL
    return match is None and len(line) <= _MAX_ROW and _LABEL_AND_NUMBER.match(line, bullet_width(line)) is not None


def _is_announced(document: Document, rows: list[int]) -> bool:
    """Are the rows prices, right under a sentence of the story or a line that ends with a colon?"""
    above = rows[0] - 1
    line = document.lines[above]
    introduced = line[-1] in COLONS or document.prose[above]
    of_website = document.matches[above] is not None or count_site_words(line, document.lexicon)
    return introduced and not of_website and all(is_priced(document.lines[index]) for index in rows)


def _is_sentence(document: Document, index: int) -> bool:
    """Is line *index* an undecided sentence of the story, without a phrase or a word of websites?"""
    line = document.lines[index] if index < len(document.lines) else " "
    is_open = index < len(document.lines) and document.verdicts[index] is None and document.matches[index] is None
    return is_open and ends_sentence(line) and len(line) >= _SENTENCE and not count_site_words(line, document.lexicon)


def _label(document: Document, index: int) -> str:
    """Return the label before the colon of line *index*; empty unless a fact follows, which begins with no capital."""
    line = document.lines[index]
    label, _, _ = line.partition(":")
    fact = line[len(label) + 1 :].lstrip()
    if not fact or document.prose[index] or document.matches[index] is not None or bullet_width(line):
        return ""
    return label if label[:1].isupper() and not fact[0].isupper() and not any(map(str.isdigit, label)) else ""
