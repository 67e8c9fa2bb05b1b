"""Rows of amounts and figures within the story: ingredients of a recipe (``2 tbsp olive oil``), scores, tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import UNDER_ITEMS, Label, Verdict
from newsformat_text._rules import _positions
from newsformat_text._rules._recipes import INGREDIENTS, METHODS
from newsformat_text._shape import bullet_width, ends_sentence, has_digit


AMOUNT = Verdict(Label.LIST, 0.85, "one of several rows of ingredients")
FIGURES = Verdict(Label.TABLE, 0.85, "one of several rows of figures within the story")

_HEADING = Verdict(Label.SUBHEADING, 0.9, "heads the ingredients of a recipe, or its steps")

_RESULT_HEADING = Verdict(Label.SUBHEADING, 0.9, "a result or a sport, one of several, above a report on it")
_RATE = Verdict(Label.BODY, 0.9, "an exchange rate, as agencies print them below a story")
CERTAIN = (AMOUNT, FIGURES, _HEADING, _RESULT_HEADING, _RATE)

_MAX_ROW = 70  # characters of a row
_MIN_AMOUNTS = 2  # amounts that make a list, and rows of figures
_NUMBERS = 3  # numbers in a row of figures
_FIRST_CHARACTERS = frozenset("0123456789½¼¾⅓⅔-–•*")
_LAST_CHARACTERS = frozenset("gGlLri.гл")  # of units
_ROW = 3  # rows of a recipe, at least
_AMOUNT = lazily(
    r"(?:[-–•*]\s?)?(?:\d{1,4}(?:[.,/]\d{1,2})?|[½¼¾⅓⅔])(?:\s?[½¼¾⅓⅔]|\s\d/\d|\s?[-–]\s?\d{1,4})?\s?"
    r"(?i:k?g|gr|grams?|gramm|mg|ml|cl|dl|l|lit(?:er|re)s?|oz|ounces?|lbs?|pounds?|tsp|tbsp|teaspoons?|tablespoons?|cups?"
    r"|cloves?|sprigs?|pinch(?:es)?|handfuls?|el|tl|esslöffel|teelöffel|prisen?|bund|stk|zehen?|msk|tsk|krm|ss|ts|spsk"
    r"|c(?:uill[eè]res?|\. ?à)|gousses?|cucharad(?:as?|itas?)|tazas?|dientes?|colher(?:es)?|x[ií]caras?|dentes?"
    r"|cucchiai(?:no|ni|o)?|spicchi(?:o)?|eetlepels?|theelepels?|teen(?:tjes)?|łyż(?:ka|ki|ek|eczka|eczki)|szklank[ai]|ząbki?"
    r"|lžíc[ei]?|lžičk[ay]|hrnk[uy]|stroužk[uy]|lingur[ăi]|linguriț[eă]|căni|evőkanál|teáskanál|rkl|kl|κ\.\s?σ|κ\.\s?γ|γρ|κούπ[αε]ς?"
    r"|г|кг|мл|л|ст\. ?л|ч\. ?л|стакана?|зубчик(?:а|ов)?|su bardağı|yemek kaşığı|çay kaşığı|diş|sdm|sdt|siung|butir"
    r"|غرام|جرام|ملاعق|ملعقة|كوب|כפית|כפות|כוס|ग्राम|चम्मच|कप|กรัม|ช้อน|ถ้วย|克|毫升|匙|个|個|本|枚|큰술|작은술|컵)"
    r"(?![^\W\d_])\.?\s?[^\d\s]"
)
# Amounts behind the ingredient: farina 250 g, Mehl: 200 g
_AMOUNT_LAST = lazily(
    r"[^\W\d_][^\d:.!?]{1,40}[\s:]\s?\d{1,4}(?:[.,/]\d{1,2})?\s?(?:k?g|gr|ml|cl|dl|l|cucchiai|г|кг|мл)\.?$"
)
_NUMBER_AND_WORD = lazily(r"\d{1,2} [^\W\d_]{2}")  # 3 ovos
_HEADINGS = INGREDIENTS | METHODS | frozenset([
    "tips", "tip", "notes", "storage", "tipps", "tipp", "conservation", "astuce", "astuces", "consejos", "consejo",
    "conservación", "dicas", "dica", "conservazione", "consiglio", "consigli", "tip van de kok", "porady", "tipy",
    "советы", "совет", "поради",
])  # fmt: skip
_FIGURED = frozenset("0123456789%)")  # last characters of a row of figures
_TOKEN = lazily(r"[-+−±]?\d[\d.,:/%]*[a-z€$£¥]?")


def take(document: Document) -> None:
    """Take rows below the headline of which at least two begin or end with an amount."""
    lines = document.lines
    short_lines = {index for index, line in enumerate(lines) if len(line) <= _MAX_ROW}
    may_be = {
        index for index in short_lines if lines[index][0] in _FIRST_CHARACTERS or lines[index][-1] in _LAST_CHARACTERS
    }
    if len(may_be) < _MIN_AMOUNTS:
        return
    for run in _runs(document, lambda index: _is_short(document, index)):
        if len(run) < _ROW or len(may_be.intersection(run)) < _MIN_AMOUNTS:
            continue
        with_amount = [index for index in run if index in may_be and _has_amount_or_count(lines[index])]
        if len(with_amount) >= _MIN_AMOUNTS and any(map(_has_amount, [lines[index] for index in with_amount])):
            _take_amounts(document, run, with_amount)
            _take_headings(document, run[0])


def _has_amount_or_count(line: str) -> bool:
    """Does *line* contain an amount, or begin with a number of something?"""
    begins = line[0] in _FIRST_CHARACTERS and (_AMOUNT.match(line) or _NUMBER_AND_WORD.match(line)) is not None
    return begins or (line[-1] in _LAST_CHARACTERS and _AMOUNT_LAST.match(line) is not None)


def _has_amount(line: str) -> bool:
    """Does *line* contain an amount in a unit, and not only a number of something?"""
    return _AMOUNT.match(line) is not None or _AMOUNT_LAST.match(line) is not None


def _take_headings(document: Document, start: int) -> None:
    """Take other headings of a recipe from line *start* on, even if they are buttons elsewhere: ``Tips``."""
    for index in range(start, len(document.lines) - 1):
        verdict = document.verdicts[index]
        undecided = verdict is None or verdict.label is Label.TOOL
        if undecided and _heads(document.lines[index]) and document.ended[index + 1]:
            document.verdicts[index] = _HEADING
            document.verdicts[index + 1] = document.verdicts[index + 1] or UNDER_ITEMS


def take_figures(document: Document) -> None:
    """Take rows of figures within the story or right above its first line."""
    _take_scores(document)
    _take_results(document)
    _take_standings(document)
    rows = document.lines[document.headline + 1 :]
    if sum([line[-1] in _FIGURED and line[0].isalpha() for line in rows]) < _MIN_AMOUNTS:
        return
    for run in _runs(document, lambda index: _is_figures(document, index)):
        follows_text = document.first < run[0] or all(map(ends_sentence, document.lines[run[-1] + 1 : document.first]))
        if (
            len(run) >= _MIN_AMOUNTS
            and follows_text
            and (run[-1] < document.last or _is_sentence(document, run[-1] + 1))
        ):
            document.set_verdict(run, FIGURES)


def _is_sentence(document: Document, index: int) -> bool:
    """Is line *index* an undecided sentence with which the story continues?"""
    sentence = index < len(document.lines) and document.ended[index]
    return sentence and document.verdicts[index] is None and document.matches[index] is None


def take_rates(document: Document) -> None:
    """Take exchange rates in brackets, below the first sentence: ``($1 = 0.92 euros)``."""
    for index in range(document.first + 1, len(document.lines)):
        line = document.lines[index]
        if line[0] == "(" and " = " in line and document.verdicts[index] is None and is_rate(line):
            document.verdicts[index] = _RATE


def is_rate(line: str) -> bool:
    """Is *line* one or several exchange rates in brackets, and nothing else?"""
    return len(line) <= _MAX_ROW * 2 and _RATES.fullmatch(line) is not None


_RATES = lazily(
    r"\((?:(?:; |, )?(?:[A-Z]{1,3})?[$€£¥₹₩₽₺₴₦]?\s?1(?:[.,]0{1,4}|00|,?000)?(?: [^\W\d_]{3,12}){0,3} = "
    r"(?:[A-Z]{1,3})?[$€£¥₹₩₽₺₴₦]?\s?\d[\d.,]{0,12}(?: [^\W\d_]{2,14}){0,3}){1,4}\)\.?"
)


def _take_scores(document: Document) -> None:
    """Take rows of two names and a score, right under a sentence of the story or under a heading.

    The story may begin with several of them. A single one precedes the details of a match: ``Goals: 0-1 Lee (8).``.
    """
    lines, verdicts = document.lines, document.verdicts
    for run in _runs(document, lambda index: verdicts[index] is None and _is_score(lines[index])):
        above = next((k for k in (run[0] - 1, run[0] - 2) if document.ended[k]), -1)
        if len(run) >= _MIN_AMOUNTS and above > document.headline:
            document.set_verdict(run, FIGURES)
            _positions.take_heading(document, run[0] - 1)
        elif _begins_story(document, run) or (above > document.headline and _heads_match(document, run[-1])):
            document.set_verdict(run, FIGURES)


def _begins_story(document: Document, run: list[int]) -> bool:
    """Are there several rows, between decided lines and a sentence or the end of the text?"""
    below, above = run[-1] + 1, document.verdicts[document.headline + 1 : run[0]]
    return len(run) >= _MIN_RESULTS and all(above) and (below == len(document.lines) or document.ended[below])


def _heads_match(document: Document, index: int) -> bool:
    """Does a line with a label follow line *index* in the story?"""
    return index < document.last and ":" in document.lines[index + 1][:_LABEL]


_LABEL = 30  # characters of a label


def _is_score(line: str) -> bool:
    may_be = len(line) <= _LONGEST_SCORE and has_digit(line) and any(map(line.__contains__, "–—-:"))
    return may_be and _SCORE.fullmatch(line) is not None


def _take_results(document: Document) -> None:
    """Take several rows of a winner, a loser and a result for headings of reports, with the sport above."""
    lines, verdicts = document.lines, document.verdicts
    found = [
        index
        for index in range(document.headline + 1, len(lines) - 1)
        if verdicts[index] is None
        and len(lines[index]) <= _LONGEST_RESULT
        and lines[index][-1].isdigit()
        and _RESULT.fullmatch(lines[index])
    ]
    if len(found) < _MIN_RESULTS:
        return
    for index in found:
        verdicts[index] = _RESULT_HEADING
        above = index - 1
        has_sport = above > document.headline and verdicts[above] is None and len(lines[above]) <= _LONGEST_RESULT
        if has_sport and lines[above].isupper() and not document.ended[above]:
            verdicts[above] = _RESULT_HEADING


def _take_standings(document: Document) -> None:
    """Take the rows of a league table (``2 Lockton 26 18 5 3 59``) and the row above them.

    The ranks ascend, unlike numbers in titles of other stories.
    """
    lines, verdicts = document.lines, document.verdicts
    if "1" not in document.first_characters or "2" not in document.first_characters:
        return
    for run in _runs(document, lambda index: verdicts[index] is None and _STANDING.fullmatch(lines[index]) is not None):
        places = [int(lines[index].partition(" ")[0]) for index in run]
        if len(run) < _MIN_RESULTS or places != [*range(places[0], places[0] + len(run))]:
            continue
        start = run[0]
        if start - 1 > document.headline and verdicts[start - 1] is None:
            start -= lines[start - 1].count(" ") == lines[start].count(" ") and not has_digit(lines[start - 1])
        document.set_verdict(range(start, run[-1] + 1), FIGURES)
        if start - 1 > document.headline:
            _positions.take_heading(document, start - 1)


_STANDING = lazily(r"\d{1,2} [^\W\d_][^\d]{1,40}(?: [-+−]?\d{1,4}(?::\d{1,4})?){3,12}")
_MIN_RESULTS, _LONGEST_RESULT, _LONGEST_SCORE = 3, 80, 130  # results in a roundup; characters of one; of a score
_NAME = r"[^\W\d_][\w .'’&/]{1,30}?"
_SCORE = lazily(
    rf"{_NAME}\s?[–—-]\s?{_NAME}[\s,:]{{1,3}}\d{{1,3}}\s?[–:-]\s?\d{{1,3}}(?:\s?\([^()]{{2,40}}\)|\s[^\W\d_]{{1,3}}\.?)?"
    rf"|{_NAME}\s\d{{1,3}}\s?[–:-]\s?\d{{1,3}}\s{_NAME}"
)
_RESULT = lazily(rf"{_NAME} (?:d\.|def\.|defeated|beat|bt\.?) {_NAME},? \d{{1,3}}\s?[–-]\s?\d{{1,3}}")


def _runs(document: Document, belongs: Callable[[int], bool]) -> Iterator[list[int]]:
    """Yield the runs of lines below the headline for which *belongs* is true."""
    below = range(document.headline + 1, len(document.lines))
    for is_part, run in groupby(below, belongs):
        if is_part:
            yield [*run]


def _is_short(document: Document, index: int) -> bool:
    line, verdict = document.lines[index], document.verdicts[index]
    if len(line) > _MAX_ROW or document.ended[index] or document.matches[index] is not None:
        return False
    return verdict is None or (verdict.label is Label.BYLINE and _AMOUNT.match(line) is not None)  # 1 TL Salz


def _take_amounts(document: Document, run: list[int], amounts: list[int]) -> None:
    """Take the rows from the first amount to the last, the rest of the list, and an item without amount: ``Salt``."""
    lines, first, last = document.lines, amounts[0], amounts[-1]
    while first - 1 in run and _NUMBER_AND_WORD.match(lines[first - 1]):
        first -= 1
    has_bullet = bullet_width(document.lines[last]) > 0
    while has_bullet and last + 1 in run and bullet_width(document.lines[last + 1]):
        last += 1
    if not has_bullet and last + 1 in run and len(lines[last + 1]) <= _MAX_ROW // 2 and not _heads(lines[last + 1]):
        last += 1
    document.set_verdict(range(first, last + 1), AMOUNT)
    for index in (first - 1, last + 1):
        if index in run and (_heads(lines[index]) or (index == run[0] < first and _is_alone(document, index))):
            document.verdicts[index] = _HEADING
    _take_servings(document, run, first - 1)


def _is_alone(document: Document, index: int) -> bool:
    """Is line *index*, right under a sentence of the story, a word or two that name the dish: ``Pohja``?"""
    line = document.lines[index]
    return (
        document.ended[index - 1]
        and len(line) <= _SERVINGS
        and line.count(" ") <= 1
        and line.replace(" ", "").isalpha()
    )


def _take_servings(document: Document, run: list[int], index: int) -> None:
    """Take the lines right above the amounts with the number of servings or the time: ``Serves 6``."""
    start = index
    while start in run and len(document.lines[start]) <= _SERVINGS and has_digit(document.lines[start]):
        start -= 1
    if start < index:
        document.verdicts[start + 1 : index + 1] = [_HEADING if index - start == 1 else AMOUNT] * (index - start)


_WORDS_FOR_FOR = (
    "for ",
    "für ",
    "pour ",
    "para ",
    "per ",
    "voor ",
    "till ",
    "til ",
    "dla ",
    "на ",
    "για ",
    "(",
)  # words before the number of servings
_SERVINGS = 30  # characters of such a line


def _heads(line: str) -> bool:
    """Is *line* a heading of the ingredients of a recipe, or of its steps?"""
    first, blank, more = line.rstrip(" :：").lower().partition(" ")
    return f"{first}{blank}{more}" in _HEADINGS or (first in _HEADINGS and more.startswith(_WORDS_FOR_FOR))


def _is_figures(document: Document, index: int) -> bool:
    """Is line *index* a name and several numbers, with hardly any other word?"""
    line = document.lines[index]
    if line[-1] not in _FIGURED or not line[0].isalpha() or not _is_short(document, index):
        return False
    words = line.replace("…", " ").split()  # a total may follow: 000 120 00x…3
    if line.endswith(("%", "%)")) and len(words) > _NUMBERS:  # votes and their share, or a price and its change
        return all(_TOKEN.fullmatch(word.strip("(),")) is not None for word in words[-2:])
    numbers = sum(_TOKEN.fullmatch(word) is not None for word in words)
    return numbers >= _NUMBERS and 2 * numbers >= len(words)
