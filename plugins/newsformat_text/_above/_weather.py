"""Recognises weather reports, exchange rates and stock quotes above a story, in any language."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._above._title_form import SECTION, is_title
from newsformat_text._dates._date_lines import is_numeric_date_line
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._shape import found_in, has_digit


def is_measurement(line: str) -> bool:
    """Is *line* a temperature, ``12 °C Lockton``, ``-5.1 C``, or an exchange rate: ``3.42 BYN``, ``EUR/USD 1.08``?"""
    return len(line) <= _LONGEST and has_digit(line) and _MEASURE.fullmatch(line) is not None


def is_price_quote(line: str) -> bool:
    """Is *line* a stock quote with its change: ``DAX 18.214,30 +0,42 %``?"""
    return len(line) <= _LONGEST and has_digit(line[-4:]) and _QUOTE.fullmatch(line) is not None


_QUOTE = lazily(
    r"[^\W\d_][^:;!?]{1,20}?\s[$€£¥₹₽₩]?\s?\d(?:[.,\u00a0\u202f ]?\d){0,8}(?:\s?[$€£¥₹₽₩]|\s[A-Z]{3})?"
    r"\s\(?[-+−–▲▼↑↓]\s?\d{1,3}(?:[.,]\d{1,3})?\s?%?\)?(?:\s\(?[-+−–▲▼]?\s?\d{1,3}[.,]\d{1,2}\s?%\)?)?"
)


def is_weather(document: Document, index: int) -> bool:
    """Is line *index* a temperature, or a short line directly above or below one: the town, the day, the sky?

    Blank lines separate it from other lines; the sky is recognised by its words.
    """
    line, lines, numbers = document.lines[index], document.lines, document.numbers
    if _is_warm(line):
        return True
    if _names_sky(document, index):
        return True
    if not _is_short(document, index):
        return False
    for step in (-1, 1):
        position = index + step
        while (
            0 <= position < len(lines)
            and numbers[position] - numbers[position - step] == step
            and abs(position - index) <= _NEAR
        ):
            if _is_warm(lines[position]):
                return _are_separated(document, max(position, index))
            if not _is_short(document, position):
                break
            position += step
    return False


def _names_sky(document: Document, index: int) -> bool:
    """Is line *index* a short description of the sky, between a temperature and a title?"""
    if index == 0 or not _is_short(document, index) or not _is_warm(document.lines[index - 1]):
        return False
    precedes_title = index + 1 < len(document.lines) and (
        is_title(document, index + 1) or _is_warm(document.lines[index + 1])
    )
    return precedes_title and found_in(document.lower_lines[index], _SKY) != []


def headline_below_weather(document: Document) -> int:
    """Return the title above the story and below a local temperature at the top of the page; 0 if there is none."""
    lines = document.lines
    far = range(min(_REACH, len(lines) - 2))
    warm = next((k for k in far if _is_warm(lines[k])), -1)
    if warm < 0 or any(document.prose[k] and document.prose[k + 1] for k in range(warm)):
        return 0
    below = warm + 1
    while below < len(lines) and below <= warm + _NEAR and is_weather(document, below):
        below += 1
    for index in range(below, min(below + _NEAR, len(lines) - 1)):
        if is_title(document, index) or (index == below and _heads_story(document, index)):
            return index if True in document.prose[index + 1 : index + 1 + _NEAR] else 0
    return 0


def is_story_below_weather(document: Document) -> bool:
    """Is there nothing above the story but temperatures of several days with short lines? Then there is no headline."""
    lines, first = document.lines, document.first
    if not _MIN_DAYS <= first < min(_MAX_LINES_ABOVE, len(lines)) or not any(
        map(_SIGNS_OF_DEGREES.intersection, lines[:2])
    ):
        return False
    warm = [index for index in range(first) if _is_warm(lines[index])]
    if len(warm) < _MIN_DAYS or warm[-1] + 1 < first or not all(_is_short(document, index) for index in range(first)):
        return False
    document.set_verdict(range(first), _WEATHER)
    return True


_WEATHER = Verdict(Label.SKIPPED, 0.9, "the weather of several days, above a story without a headline")
_SIGNS_OF_DEGREES = frozenset("°º")
_MIN_DAYS, _MAX_LINES_ABOVE = 3, 24  # temperature lines; lines above the story


def _heads_story(document: Document, index: int) -> bool:
    """Is line *index* a short headline: several words on a line of their own, without date or phrase?"""
    number, above = document.numbers[index], document.numbers[index - 1]
    is_plain = (
        document.matches[index] is None and not document.prose[index] and not is_numeric_date_line(document, index)
    )
    return is_plain and number - above > 1 and " " in document.lines[index]


def _is_short(document: Document, index: int) -> bool:
    line = document.lines[index]
    return len(line) * document.scale <= SECTION and not document.ended[index]


def _are_separated(document: Document, index: int) -> bool:
    """Are the short lines from line *index* on separated by blank lines from what follows?"""
    numbers = document.numbers
    for below in range(index + 1, min(index + 1 + _REACH, len(numbers))):
        if numbers[below] - numbers[below - 1] != 1:
            return True
        if not _is_short(document, below):
            return False
    return False


def _is_warm(line: str) -> bool:
    is_told = len(line) <= _LONGEST and has_digit(line) and not _SCALES.isdisjoint(line)
    return is_told and _WARM.fullmatch(line) is not None


_SKY = (
    "cloud", "sunny", "clear sky", "rain", "shower", "overcast", "thunder", "bewölkt", "sonnig", "heiter", "regen",
    "bedeckt",
    "nuag", "ensoleil", "dégagé", "pluie", "couvert", "nublado", "nuboso", "soleado", "despejado", "lluvia",
    "ensolarado",
    "chuva", "encoberto", "nuvol", "coperto", "sereno", "pioggia", "bewolkt", "zonnig", "molnigt", "soligt", "skyet",
    "zachmur",
    "pochmur", "słoneczn", "oblačno", "zataženo", "felhős", "napos", "înnorat", "облачно", "ясно", "дожд", "пасмурно",
    "хмарно",
    "дощ", "слънчево", "συννεφ", "αίθριος", "νεφώσεις", "bulutlu", "güneşli", "yağmurlu", "غائم", "مشمس", "صافي",
    "ابری",
    "آفتابی", "מעונן", "בהיר", "बादल", "साफ आसमान", "মেঘ", "berawan", "cerah", "hujan", "nhiều mây", "เมฆ", "晴",
    "多云", "多雲", "曇", "맑음", "흐림",
)  # fmt: skip
_SCALES = frozenset("°ºCF")


_LONGEST, _REACH, _NEAR = 48, 10, 4  # characters of such a line; first lines of a page; lines next to it
_DEGREES = (
    r"(?:[^\W\d_]{2,16}[\s,:]{1,3}){0,3}"
    r"(?:[-+−]{0,2}\d{1,3}(?:[.,]\d)?\s?(?:[°º]\s?[CF]?|o[CF])|(?:[-+−]\d{1,2}(?:[.,]\d)?|\d{1,2}[.,]\d)\s?[CF])"
    r"(?:[\s,]{1,2}[^\W\d_]{2,16}){0,3}(?: \d{1,2}(?:[.,]\d{1,2})? ?(?:m/s|км/ч|м/с|km/h)(?:, [^\d,]{1,24})?)?"
)
_WARM = lazily(_DEGREES)
_MEASURE = lazily(
    rf"{_DEGREES}"
    r"|(?:[A-Z]{3}(?:\s?/\s?[A-Z]{3})?\s|[$€£₽₴₺]\s?)\d{1,5}[.,]\d{1,4}(?:\s?[-+−▲▼]\s?\d{1,2}(?:[.,]\d{1,3})?\s?%?)?"
    r"|\d{1,5}[.,]\d{1,4}\s?(?:[A-Z]{3}|[$€£₽₴₺])"
)
