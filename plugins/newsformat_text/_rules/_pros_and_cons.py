"""Pros and cons of a tested product: ``Pros``, short lines, ``Cons``, short lines."""

from __future__ import annotations

from newsformat_text._document import Document
from newsformat_text._labels import UNDER_ITEMS, Label, Verdict
from newsformat_text._languages._lexicon import Kind
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._rules._sentences import heads
from newsformat_text._shape import bullet_width


_HEADING = Verdict(Label.SUBHEADING, 0.9, "the heading of the pros or cons of a tested product")
_PRODUCT = Verdict(Label.SUBHEADING, 0.85, "the name of a tested product, above its pros")
_ITEM = Verdict(Label.LIST, 0.85, "one of the pros or cons of a tested product")
CERTAIN = (_HEADING, _PRODUCT, _ITEM)

_PROS = frozenset([
    "pros", "pro", "the pros", "what we like", "what we love", "what we liked", "the good", "reasons to buy", "for",
    "vorteile", "pluspunkte", "plus", "points forts", "les plus", "on aime", "avantages", "ventajas", "lo mejor",
    "a favor", "pregi", "prós", "vantagens", "pontos fortes", "voordelen", "pluspunten", "fördelar", "fordele",
    "fordeler", "plusser", "plussat", "plusy", "zalety", "klady", "výhody", "előnyök", "avantaje", "плюсы",
    "достоинства", "плюси", "переваги", "υπέρ", "artıları", "artılar", "المميزات", "الإيجابيات", "مزایا", "יתרונות",
    "फायदे", "kelebihan", "ưu điểm", "ข้อดี", "优点", "優點", "メリット", "良い点", "장점",
])  # fmt: skip
_CONS = frozenset([
    "cons", "con", "the cons", "what we don't like", "what we don’t like", "what we didn't like", "the bad",
    "reasons to avoid", "against", "nachteile", "contra", "minuspunkte", "minus", "points faibles", "les moins",
    "on n'aime pas", "on n’aime pas", "on aime moins", "inconvénients", "desventajas", "contras", "lo peor",
    "en contra", "contro", "difetti", "desvantagens", "pontos fracos", "nadelen", "minpunten", "nackdelar",
    "ulemper", "minusser", "miinukset", "minusy", "wady", "zápory", "nevýhody", "hátrányok", "dezavantaje", "минусы",
    "недостатки", "мінуси", "недоліки", "κατά", "eksileri", "eksiler", "العيوب", "السلبيات", "معایب", "חסרונות",
    "नुकसान", "kekurangan", "nhược điểm", "ข้อเสีย", "缺点", "缺點", "デメリット", "悪い点", "단점",
])  # fmt: skip
_LONGEST = 24  # characters of such a word
_MAX_ITEMS = 9  # pros or cons of a product
_MAX_ITEM = 140  # Latin letters of one
_MAX_PRODUCT = 100  # characters of the name of a product
_MAX_LINES_BETWEEN = 4  # lines of prices and shops between a product and its pros
_OFFERS = frozenset({Label.TOOL, Label.SKIPPED, Label.CAPTION})


def take(document: Document) -> None:
    """Take such headings, the lines below each, and the names of the products, if there are both pros and cons."""
    below = range(document.headline + 1, len(document.lines) - 1)
    short_lines = [k for k in document.short if k in below and len(document.lines[k]) <= _LONGEST]
    words = {k: document.lines[k].rstrip(" :：").lower() for k in short_lines}
    indexes = [index for index, word in words.items() if word in _PROS or word in _CONS]
    kinds = {words[index] for index in indexes}
    if kinds.isdisjoint(_PROS) or kinds.isdisjoint(_CONS):
        return
    for index in indexes:
        document.verdicts[index] = _HEADING
        if words[index] in _PROS:
            _take_product(document, index - 1)
    for index in indexes:
        _take_lines(document, index + 1)


def _take_lines(document: Document, start: int) -> None:
    """Take the undecided short lines from line *start* on, and the sentence below them."""
    for index in range(start, min(start + _MAX_ITEMS, len(document.lines))):
        line = document.lines[index]
        if not _is_open(document, index) or len(line) * document.scale > _MAX_ITEM:
            return
        if index > start and document.ended[index] and not bullet_width(line):
            document.verdicts[index] = UNDER_ITEMS
            return
        document.verdicts[index] = _ITEM


def _take_product(document: Document, index: int) -> None:
    """Take the undecided name of a product above prices and shops, of which line *index* is the last."""
    top = max(document.headline, index - _MAX_LINES_BETWEEN)
    while index > top and _is_offer(document, index):
        index -= 1
    line = document.lines[index]
    if index > document.headline and _is_open(document, index) and len(line) <= _MAX_PRODUCT and heads(line):
        document.verdicts[index] = _PRODUCT


def _is_offer(document: Document, index: int) -> bool:
    """Is line *index* a price or a shop, a button or a picture?"""
    verdict, match = document.verdicts[index], document.matches[index]
    return verdict.label in _OFFERS if verdict is not None else match is not None and match.kind is Kind.TOOL


def _is_open(document: Document, index: int) -> bool:
    """Is line *index* undecided, without a phrase and without words of websites?"""
    of_website = document.matches[index] is not None or count_site_words(document.lines[index], document.lexicon)
    return document.verdicts[index] is None and not of_website
