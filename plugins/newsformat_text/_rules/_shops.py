"""Shopping information: prices in shops (``$49 at Harbour Shop``), prices of subscriptions, notes on commissions."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._shape import SPEECH_OPENERS, ends_sentence, has_digit


_OFFER = Verdict(Label.SKIPPED, 0.9, "one of several prices, each with a shop")

_MIN_OFFERS = 2
_LONGEST = 70  # characters
_CURRENCY = r"(?:[A-Z]{0,3}[$£€¥₹]|USD|EUR|GBP|CHF|CAD|AUD|kr\.?|Rs\.?|zł|Kč|Ft|руб\.?|грн)"
_PRICE_OFFER = lazily(
    rf"(?:{_CURRENCY}\s?\d[\d.,]{{0,12}}|\d[\d.,]{{0,12}}\s?{_CURRENCY})"
    r"\s(?:at|from|bei|chez|en|su|da|bij|hos|på|w|у|в)\s[^\W\d_a-zß-öø-ÿа-яё]"
)


def take_offers(document: Document) -> None:
    """Take undecided lines that are a price and a shop, if there are several."""
    lines, verdicts = document.lines, document.verdicts
    below = [index for index in document.short if index > document.headline and verdicts[index] is None]
    indexes = [index for index in below if _is_offer(lines[index])]
    if len(indexes) >= _MIN_OFFERS:
        document.set_verdict(indexes, _OFFER)


def take_subscription_prices(document: Document) -> None:
    """Take prices of subscriptions among the last lines, which are no sentences: ``Full access for €4.99 a month``."""
    lines, verdicts = document.lines, document.verdicts
    for index in range(max(document.last + 1, len(lines) - _LAST_LINES), len(lines)):
        line = lines[index]
        if (
            verdicts[index] is None
            and has_digit(line)
            and len(line) <= _LONGEST
            and _PRICE_PER_TIME.search(line)
            and not ends_sentence(line)
        ):
            verdicts[index] = _COSTS


_LAST_LINES = 8  # lines of the text
_COSTS = Verdict(Label.TOOL, 0.85, "the price of a subscription, below the story")
_PRICE_PER_TIME = lazily(  # 13,90 € /month, 1 kr den första månaden, por 1 € al mes
    rf"(?i:(?:{_CURRENCY}\s?\d[\d.,]{{0,8}}|\d[\d.,]{{0,8}}\s?{_CURRENCY})"
    r"\s?(?:/|[^\W\d_]{1,3} )?\s?(?:[^\W\d_]{4,8} )?"
    r"(?:month|week|year|monat|woche|jahr|maand|week|jaar|mois|semaine|mes|semana|año|mês|mese|anno|månad|måned|mnd|md\b"
    r"|mån|kuukau|kk\b|viiko|vuo|mánuð|vik|hilabete)\w{0,4}\b)"
)


def _is_offer(line: str) -> bool:
    return has_digit(line) and _PRICE_OFFER.match(line) is not None and not ends_sentence(line)


_COMMISSION = Verdict(Label.SKIPPED, 0.9, "says that the site earns a commission on its links to shops")

_LONGEST_NOTE = 600  # characters of a note on commissions
_MIN_ABOUT_COMMISSIONS = 2  # lines of a story that is not about commissions
_STEMS = (
    "affili",
    "afilia",
    "ommission",
    "rovision",
    "omisi",
    "omiss",
    "rowizj",
    "rovisjon",
    "artnerlink",
    "artner-link",
)
_EARNED = lazily(
    r"(?i:\b(?:affili\w+|afilia\w+|partner-?links?|commissions?|provision(?:en)?|commissione|comisi[óo]n|comissão|prowizj\w+"
    r"|provisjon|commissie)\b)"
)
_EARNER = lazily(
    r"(?i:\b(?:we|our|us|wir|uns|unsere\w?|nous|notre|nos|nosotros|nuestr\w+|noi|nostr\w|noss\w|nasz\w*|vi|vår|wij|ons|onze"
    r"|(?:may|might|could) (?:receive|earn|get|be paid)|erhält die redaktion|riceve\w*|recib\w+|perçoit|otrzymuj\w+)\b)"
)
_PURCHASE = lazily(
    r"(?i:\b(?:buy\w*|purchas\w+|links?|kauf\w*|einkauf\w*|bestell\w+|achet\w+|achats?|liens?|compr\w+|enlaces?|acquist\w+"
    r"|kup\w+|zakup\w*|kjøp\w*|köp\w*|koop\w*|cli[cq]\w*|klick\w*|klik\w*)\b)"
)


def take_commissions(document: Document) -> None:
    """Take notes on commissions below the headline, except quotations, unless the story is about commissions."""
    text = "\n".join(document.lines)
    if not any(map(text.__contains__, _STEMS)):
        return
    found = [k for k in range(document.headline + 1, len(document.lines)) if mentions_commission(document.lines[k])]
    if not found:
        return
    about = sum(_EARNED.search(line) is not None for line in document.lines) - len(found)
    if about < _MIN_ABOUT_COMMISSIONS:
        for index in found:
            document.verdicts[index] = document.verdicts[index] or _COMMISSION


def mentions_commission(line: str) -> bool:
    """Does *line*, no quotation, say that the site earns a commission on links or purchases?"""
    if len(line) > _LONGEST_NOTE or line[0] in SPEECH_OPENERS or not any(map(line.lower().__contains__, _STEMS)):
        return False
    return all(word.search(line) for word in (_EARNED, _EARNER, _PURCHASE))
