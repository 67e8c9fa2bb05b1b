"""Price lists, as stories print them: ``Adults 4.50 euros``, ``5 gram: Rp5.537.000``, ``Diesel - 1,79``.

Each row ends with an amount in one of many currencies and has little before it, unlike any title.
"""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._shape import bullet_width, has_digit


WIDEST = 70  # characters of a row
_NUMBER = r"\d[\d.,'’\u00a0\u202f ]{0,14}"
_SIGN = (
    r"(?:(?:US|R|A|C|HK|NT)?\$|S/\.?|[€£¥₹₩₽₴₺₫₦฿₱₪₡₸₼₾៛]"
    r"|\b(?:Rp\.?|RM|Rs\.?|KSh|CHF|EUR|USD|GBP|PLN))"
)
_MONEY = (
    r"(?:US\$|[$€£¥₹₩₽₴₺₫₦฿₱₪₡₸₼₾៛]|EUR|USD|GBP|CHF|PLN|UAH|RSD|HUF|TL\b|KM\b|Ft\b"
    r"|(?i:forint\w*|kč|zł\w*|lei\b|leva\b|лв\b|лева|kn\b|kun[ae]|din(?:ara?)?\b|марк[аи]|денар\w?|динара?|kr\b|kron\w{1,2}"
    r"|króna|krónur|eur\b|euro\w{0,3}|eiro|евро|євро|ευρώ|d[oó]l+ar\w{0,3}|доллар\w{0,2}|долар\w{0,2}|р\b|руб\w{0,3}|грн"
    r"|гривень|гривн\w|тенге|теңге|сом|сум|so['‘ʻ]m|manat|манат|лари|lira\w{0,2}|pesos?|soles|reais|francs?\b|rand\b"
    r"|naira|birr|shillings?|sen\b|baht|rupiah|rupees?|yen\b|yuan|won\b)"
    r"|ლარი|դրամ|रुप[एय]े?|रु\.?|টাকা|ரூபாய்|రూపాయల\w|રૂપિયા|ರೂಪಾಯಿ|രൂപ|ਰੁਪਏ|روپے|บาท|ກີບ|រៀល|ကျပ်|円|元|원|đồng|đ\b"
    r"|ريالا?|جنيها?|درهما?|دينارا?|ليرة|دولارا?|تومان|ریال|שקל\w{0,2}|ש\"ח|ש״ח|ብር)"
)
_UNIT = r"(?:\s?(?:/|per |pro |par |por |za |за |a |al |el |ανά |το |для |ต่อ|প্রতি |प्रति )\s?[^\s\d]{1,14})?"
_AMOUNT = rf"(?:{_SIGN}\s?{_NUMBER}|{_NUMBER}\s?(?:de )?{_MONEY}\.?){_UNIT}"
_PRICED = lazily(  # two amounts for buying and selling: … 48.02 جنيه للشراء – 48.22 جنيه للبيع
    rf"(?:[^.!?]|\.(?=\d)){{2,45}}?[\s:：,=–—-]{{0,4}}{_AMOUNT}"
    rf"(?:(?: [^\W\d_]{{3,12}})?\s?[/|–—-]\s?{_AMOUNT}(?: [^\W\d_]{{3,12}})?)?[.;,]{{0,2}}(?:\s?\([^()]{{2,20}}\))?"
)
_CURRENCY = lazily(rf"{_SIGN}|\d\s?(?:de )?{_MONEY}")  # a fast check before `_PRICED`
_DECIMAL = lazily(r"[^\W\d_][\w +-]{1,24}\s?[:–—-]\s?\d{1,4}[.,]\d{1,3}")  # amounts without a currency
_ITEM = lazily(r"[^\W\d_][^.!?:\d]{3,40} \d{1,6}[.,]\d{1,4}")  # - Harbour Bank buys at 20.19


def is_priced(line: str) -> bool:
    """Is *line* only a price with a label?"""
    if len(line) > WIDEST or line[0] in _QUOTING or not has_digit(line):
        return False
    start = bullet_width(line)
    if _DECIMAL.fullmatch(line, start) or (_CURRENCY.search(line, start) and _PRICED.fullmatch(line, start)):
        return True
    return start > 0 and _ITEM.fullmatch(line, start) is not None


_QUOTING = frozenset("\"'“„«»‘’(")
