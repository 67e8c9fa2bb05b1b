"""Recognises lines that announce an embargo and its end: ``Sperrfrist: 12. Mai 2026, 10 Uhr``.

Sentences on trade, films and roads begin with the same words: ``Under embargo since 1960``, ``Frei ab 12 Jahren``,
``Gesperrt bis Ende April``. So without a colon more is needed: a date or an hour after them or, after words that only
newsrooms use, a day of the week or month or another event that ends an embargo.
"""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._above._announcements import WIDEST
from newsformat_text._dates import _when
from newsformat_text._dates._weekdays import has_weekday
from newsformat_text._languages._lexicon import Kind, Lexicon, Match
from newsformat_text._shape import has_digit


def is_embargo(line: str, match: Match, lexicon: Lexicon) -> bool:
    """Does *line*, with this *match*, announce an embargo?"""
    if match.kind is not Kind.EMBARGO:
        return False
    is_capital_phrase = line[: len(match.phrase)].isupper() and not line.isupper()
    if match.marked or not match.rest or (is_capital_phrase and match.words > 1):
        return True
    if match.rest.partition(" ")[0].lower() in _SINCE and _EMBARGO.search(match.phrase):
        return False
    times = _when.find_times(match.rest, lexicon)
    if match.words == 1:
        by_day = times != () and times[0].start <= _MAX_BEFORE_DATE and len(line) < WIDEST
        by_hour = _TILL_HOUR.fullmatch(match.rest) or _IS_HOUR.fullmatch(match.rest)
        return by_day or (by_hour is not None and _is_newsroom_phrase(match))
    return (
        times != ()
        or _HOUR.search(match.rest) is not None
        or _IS_HOUR.fullmatch(match.rest) is not None
        or (_is_newsroom_phrase(match) and _has_term(match, lexicon))
    )


# Follows a phrase with the word embargo in a sentence of a story: since when, or what became of it.
_SINCE = frozenset([
    "since", "was", "were", "has", "had", "seit", "war", "wurde", "desde", "fue", "foi", "depuis", "dal", "sinds",
    "sedan", "siden", "od", "с", "от", "з", "від", "από",
])  # fmt: skip
_EMBARGO = lazily(r"mbarg|эмбарг|ембарг|εμπάργκ")
_MAX_BEFORE_DATE = 24  # characters of an hour and a weekday before the date
_OF_A_DAY = r"(?:[01]?\d|2[0-4])"
_AN_HOUR = (
    r"\b\d{1,2}\s?[:.hH]\s?[0-5]\d\b|\b\d{1,4}\s?(?:(?i:[ap]\.?m|uhr|uur|hrs|hours)\b|GMT|UTC|BST|h\b|ч\b)"
    rf"|\b(?i:kl|klo|godz|ore|ora|alle|las|às|saat|do|الساعة)\.?\s?{_OF_A_DAY}\b(?!\s(?!(?i:horas|hs)\b)[^\W\d_])"
    r"|\d{1,2}\s?[时時시點点]"
)  # kl. 18, a las 18 horas, but not: alle 18 nazioni
_HOUR = lazily(_AN_HOUR)
_IS_HOUR = lazily(rf"{_OF_A_DAY}(?:[:.hH][0-5]\d)?(?:\s(?i:horas|hs|hod|sati|óráig|часов|годин)\.?)?")
# jusqu'à 18h00, 오후 6시
_TILL_HOUR = lazily(
    rf"(?:[^\W_][^\s\d]{{0,11}}\s){{0,3}}?(?:[^\W\d_]{{1,3}}|\d日[^\W\d_]{{1,3}})?(?:{_AN_HOUR})(?:\s?[^\W\d_]{{1,4}})?\W{{0,3}}"
)


def _is_newsroom_phrase(match: Match) -> bool:
    """Is the phrase used by newsrooms only: ``Not for publication before``, ``Embargoed until``?"""
    return _OF_NEWSROOMS.search(match.phrase) is not None


_OF_NEWSROOMS = lazily(
    r"(?i)mbarg|sperre?frist|klausul|julkais|spärfrist|эмбарг|ембарг|εμπ[άα]ργκ|エンバーゴ|報道解禁|엠바고|禁[发發运]|النشر|releas|publi|broadcast|\bused?\b"
)


def _has_term(match: Match, lexicon: Lexicon) -> bool:
    """Does a weekday, a date, or another term of an embargo follow the phrase?"""
    words = match.rest.lower().replace(",", " ").split()
    has_date = has_digit(match.rest) and any(word.strip(".") in lexicon.months for word in words)
    return has_date or has_weekday(match.rest) or not _HELD_FOR.isdisjoint(words)


_HELD_FOR = frozenset([
    "notice", "midnight", "noon", "tonight", "tomorrow", "delivery", "speech", "announcement", "publication", "release",
    "widerruf", "mitternacht", "morgen", "minuit", "midi", "ordre", "aviso", "medianoche", "mediodía", "meia-noite",
    "mezzanotte", "mezzogiorno", "middernacht", "midnatt", "midnat", "północy", "půlnoci", "polnoci", "éjfélig",
    "полуночи",
])  # fmt: skip
