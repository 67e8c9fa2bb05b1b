"""Recognises days of the Islamic calendar, ``15 رمضان 1445 هـ``.

A month begins when the moon is sighted, which differs between countries, so such days are reported, not converted.
"""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._dates._weekdays import WEEKDAYS
from newsformat_text._labels import Label, Verdict


HIJRI = Verdict(Label.SKIPPED, 0.9, "a day of the Islamic calendar, which is not converted")
_YEAR = r"[1١۱][34٣٤۳۴]\d\d"
_MONTHS = (
    r"محرم|المحرم|صفر|ربيع ?(?:ال)?(?:[أا]ول|ثان[يى]|[آا]خر)|رجب|شعبان|رمضان|شوال|ذ[وي] ?(?:ال)?(?:قعد|حج)[ةه]"
    r"|جماد[يى] ?(?:ال)?(?:[أا]ول[يى]?|ثاني?[ةهى]?|[آا]خر[ةه]?)"
)
_DAY = lazily(
    r"(?:(?P<word>[^\W\d_]{3,10})\s?[،,]?\s?)?(?:"
    rf"\d{{1,2}}[\s/-]{{1,3}}(?:{_MONTHS})[\s،,/-]{{1,3}}{_YEAR}\s?(?:ه\w{{0,4}}\.?)?"
    rf"|(?:\d{{1,2}}(?P<sign>[/-])\d{{1,2}}(?P=sign){_YEAR}|{_YEAR}(?P<other>[/-])\d{{1,2}}(?P=other)\d{{1,2}})\s?ه\w{{0,4}}\.?)"
)
_LONGEST = 45  # characters of such a line


def is_hijri(line: str) -> bool:
    """Is *line* a day of the Islamic calendar, perhaps with a weekday, and nothing else?"""
    if len(line) > _LONGEST or not _HIJRI_YEAR.search(line):
        return False
    match = _DAY.fullmatch(line)
    return match is not None and (match["word"] is None or match["word"] in WEEKDAYS)


_HIJRI_YEAR = lazily(rf"(?<!\d){_YEAR}(?!\d)")
