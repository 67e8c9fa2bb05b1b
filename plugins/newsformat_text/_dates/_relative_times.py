"""Reads relative times, ``2 hours ago`` and ``yesterday, 10:30``, relative to a moment given by the caller."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from functools import lru_cache

from newsformat.plugin import lazily
from newsformat_text._dates._reading_time import MINUTES
from newsformat_text._dates._when import When
from newsformat_text._shape import has_digit


# How a unit of time begins, in many languages.
_UNITS = {
    "minutes": MINUTES,
    "hours": (
        "hour|hr|h\\b|Stunde|Std|heure|hora|or[ae]\\b|uur|uren|tim|godz|час|ώρ|ωρ|saat|小时|小時|時間|시간|jam\\b|giờ|ชั่วโมง|"
        "ساعة|ساعات|ساعت|گھنٹ|שעות|שעה|घंट|ঘণ্টা|hodin|hores|óra|órá|tunti|tuntia|klukku"
        "|годин\\w{0,3} тому|or[ëe](?:sh)?\\b|sigħat|siegħa|awr\\b|uair|Stonn|гадзін"
        "|st\\.|ur[aeio]\\b|ur[ao]m[ai]?\\b|t[íi]m[aiu]"
        "|sat[ai]?\\b|сат[аи]?\\b|stund|val\\.|tund|klst|ordu|сағат|саат|soat|соат|цаг|საათ|ժամ|तास|மணி|గంట|ਘੰਟ|કલાક|ಗಂಟೆ|മണിക്കൂ"
        "|घण्ट|ଘଣ୍ଟା|පැය|နာရီ|ម៉ោង|ຊົ່ວໂມງ|ሰዓ|saa\\b|کاتژمێر"
    ),
    "days": (
        "day|Tag|jour|día|dia|giorn|dag|dni|dzień|дн|день|ημέρ|μέρ|gün|天|日|일|hari|ngày|วัน|يوم|أيام|ايام|روز|دن|ימים|יום|"
        "दिन|দিন|dny|den\\b|nap\\b|päivä|zile|zi\\b"
        "|dit[ëe]|ġranet|jum\\b|diwrnod|lá\\b|laethanta|Deeg|дзён|ден[аи]?\\b|dnev|dňa|d[öa]g|d\\.|pv\\b|dei"
        "|dan[ai]?\\b|дан[аи]?\\b|dien|päev|dies\\b|egun|күн|kun\\b|кун\\b|өдөр|өдрийн|დღ|օր|दिवस|நாட்|రోజు|ਦਿਨ|દિવસ|ದಿನ|ദിവസ"
        "|ଦିନ|දින|ရက်|ថ្ងៃ|ມື້|ቀን|ቀና|siku|ڕۆژ|رۆژ|ورځ|كۈن"
    ),
    "weeks": (
        "week|Woche|semaine|semana|settiman|weken|uke|vecka|veckor|uge|tydz|tygodn|недел|тижд|εβδομάδ|hafta|周|週|주\\b|"
        "minggu|tuần"
        "|jav[ëe]|ġimgħ|wythnos|seachtain|тыдз|тыдн|tedn|týžd|týde?n|tjed|sedmic|hét\\b|hete\\b|săptăm|sav\\.|tyg\\."
        "|nedelj|nedjelj|savait|nedēļ|nädal|vik[au]|setman|aste\\b|həftə|апта|долоо хоног|კვირ|շաբաթ"
        "|आठवड|வார|వార|વાડિ|ವಾರ|ആഴ്ച"
        "|सप्ताह|हफ्त|हफ़्त|हप्ता|সপ্তাহ|સપ્તાહ|ସପ୍ତାହ|ਹਫ਼ਤ|ਹਫਤ|සති|أسبوع|أسابيع|اسبوع|هفته|ہفت|هەفت|اونۍ|שבוע|สัปดาห์"
        "|ပတ်|សប្តាហ៍|ອາທິດ|ሳምንት|wiki"
    ),
}
_NUMBER = lazily(
    rf"(?<!\d)(?P<number>\d{{1,3}})\s?(?:{'|'.join(f'(?P<{name}>{words})' for name, words in _UNITS.items())})"
)
# Longer units, which give no exact day.
_LONG_UNIT = lazily(
    r"(?<!\d)\d{1,2}\s?(?:month|year|Monat|Jahr|mois\b|ans?\b|mes(?:es|i|e)?\b|años?\b|mês|anos?\b|ann[oi]\b|maand|jaar|måned|månad|år\b"
    r"|miesi|lat[aą]?\b|měsíc|mesiac|mesec|mj?esec|let[iy]?\b|rok[yuůov]{0,2}\b|hónap|év\b|éve\b|lun[iă]\b|ani?\b|kuuka|vuo|kuud|aasta"
    r"|mēneš|gad[aiu]\b|mėn|met[usų]|godin|годин|месец|месяц|год\b|года\b|лет\b|місяц|рок[иіу]?\b|μήν|χρόνι|muaj|vit[ie]?\b|mánuð|ár[ai]?\b|hilabete|urte"
    r"|মাস|বছর|महीन|माह|महिन|वर्ष|साल|شهر|أشهر|شهور|سنة|سنوات|ماه|سال|مہین|חודש|שנ[הי]|เดือน|ปี|个月|個月|か月|ヶ月|カ月|年"
    r"|개월|년|மாத|ஆண்டு|నెల|సంవత్స|ತಿಂಗಳ|ವರ್ಷ|മാസ|വർഷ|ਮਹੀਨ|ਸਾਲ|મહિન|વર્ષ|මාස|ମାସ|ବର୍ଷ|tháng|năm|bulan|tahun|ay\b|yıl|oy\b|yil)"
)
_PAST = lazily(
    r"\bago\b|\bvor\b|il y a|\bhace\b|\bhá\b|\bfa\b|geleden|\bsiden\b|\bsedan\b|temu|назад|тому|πριν|önce|前|전|lalu|"
    r"trước|ที่แล้ว|ที่ผ่านมา|منذ|قبل|پیش|پہلے|לפני|पहले|আগে|\bpřed\b|ezelőtt|sitten|\bacum\b|преди"
    r"|\bpred\b|\bvirun\b|\bтаму\b|\bilu\b|yn ôl|ó shin|\bsíðani\b|më parë|\bpara(?=\s\d{1,3}\s(?:or|dit|jav)[ëe])"
    r"|\bpre\b|\bprije\b|\bпред?\b|\bpirms\b|\bprieš\b|tagasi|\bsíðan\b|\bhai\b|\bduela\b|əvvəl|бұрын|мурун|мурда|oldin|avval|аввал|өмнө"
    r"|წინ|առաջ|पूर्वी|முன்|క్రితం|ਪਹਿਲਾਂ|પહેલા|ಹಿಂದೆ|മുമ്പ|ก่อน|órája"
    r"|अघि|ପୂର୍ବ|පෙර|മുൻപ|အကြာ|មុន|ກ່ອນ|ຜ່ານມາ|በፊት|zilizopita|iliyopita|لەمەوپێش|پێش|مخکې|وړاندې|ਪਹਿਲੇ",
    re.IGNORECASE,
)
_TODAY = (
    "today|heute|aujourd['’]hui|hoy|oggi|hoje|vandaag|i ?dag|dzisiaj|dziś|сегодня|сьогодні|dnes|bugün|σήμερα|"
    "اليوم|امروز|היום|आज|আজ|hari ini|hôm nay|今天|今日|오늘|astăzi|azi|tänään|днес"
    "|í dag|danas|данас|денес|šodien|šiandien|täna|danes|avui|gaur|hoxe|bu gün|бүгін|bugun|დღეს|այսօր|วันนี้"
)
_YESTERDAY = (
    "yesterday|gestern|hier|ayer|ieri|ontem|gisteren|i ?går|wczoraj|вчера|вчора|včera|dün|χθες|أمس|دیروز|"
    "אתמול|कल|গতকাল|kemarin|hôm qua|昨天|昨日|어제|tegnap|eilen"
    "|í gær|jučer|juče|јуче|vakar|eile|včeraj|ahir|atzo|onte|dünən|кеше|kecha|გუშინ|երեկ|เมื่อวาน|semalam"
)
_DAY = lazily(  # Heute, 12:34 Uhr; Dzisiaj, 12 marca (15:30); Dnes 15:30 – Brno
    rf"(?:[^\W\d]{{1,20}}[:\s]\s?)?(?:(?P<today>{_TODAY})|(?P<yesterday>{_YESTERDAY}))"
    r"(?:,? \d{1,2}\.? [^\W\d_]{3,12}(?=[\s,(]))?"
    r"(?:[\s,|(–-]{0,4}[^\W\d]{0,5}\.?\s?(?P<hour>\d{1,2})[:.](?P<minute>\d\d)\)?(?:\s?(?P<half>[ap])\.?m\.?)?"
    r"(?:\s?[^\W\d]{1,4})?(?:\s[–-]\s[A-ZŠČŘŽ][^\W\d_]{2,16}(?: [^\W\d_]{2,16})?)?)?",
    re.IGNORECASE,
)
_DAY_LAST = lazily(rf"\s(?:{_TODAY}|{_YESTERDAY}),?$", re.IGNORECASE)
_SECOND_DAY = 2  # the first day of `datetime` has no yesterday
_LONGEST = 60  # characters of a line


def without_day_word(text: str) -> str:
    """Return *text* without a word for today or yesterday at its end: ``Anna Berg heute``."""
    match = _DAY_LAST.search(text)
    return text[: match.start()] if match else text


def resolve_relative(line: str, seen: datetime) -> When | None:
    """Return the moment that *line* gives relative to *seen*, or ``None``."""
    if len(line) > _LONGEST:
        return None
    if (match := _NUMBER.search(line)) and _PAST.search(line):
        unit = next(name for name in _UNITS if match[name] is not None)
        try:
            moment = seen - timedelta(**{unit: int(match["number"])})
        except OverflowError:
            return None
        if unit in {"days", "weeks"}:
            moment = moment.replace(hour=0, minute=0, second=0, microsecond=0)
        return When(moment, timed=unit in {"minutes", "hours"}, zoned=True, start=match.start(), end=match.end())
    return _by_day(line, seen)


def is_relative_time(line: str) -> bool:
    """Is *line* nothing but a relative time, ``2 hours ago`` or ``Heute, 12:34 Uhr``?"""
    if len(line) > 2 * _MAX_LENGTH:
        return False
    if _is_short_relative_time(line):
        return _is_brief(line)
    if _SEPARATOR.search(line):  # updated 2 hours ago • published 4 hours ago
        return all(map(_is_short_relative_time, _SEPARATOR.split(line)))
    may_be_timed = len(line) <= _MAX_LENGTH and (":" in line or "." in line) and has_digit(line)
    day = _DAY.fullmatch(line) if may_be_timed else None
    return day is not None and day["hour"] is not None


def counts_months_or_years(line: str) -> bool:
    """Does the relative time *line* count months or years, like some subheadings: ``Vor 20 Jahren``?"""
    return _LONG_UNIT.search(line) is not None


def is_age(line: str) -> bool:
    """Is *line* nothing but an age, ``2 hours ago``, without words such as *today*?"""
    return _is_short_relative_time(line) and _is_brief(line)


def _is_brief(line: str) -> bool:
    return len(_NO_LETTERS.sub(" ", line.lower().removeprefix("il y a")).split()) <= _MAX_WORDS


@lru_cache(maxsize=64)  # asked by several rules
def _is_short_relative_time(line: str) -> bool:
    if len(line) > _MAX_LENGTH:
        return False
    if not has_digit(line):
        return "\u0590" <= line[-1:] < "\u0700" and _WITHOUT_NUMBER.search(line) is not None
    return bool(_NUMBER.search(line) or _LONG_UNIT.search(line)) and _PAST.search(line) is not None


# Units in the singular or dual, without a number: قبل ساعتين, לפני שעתיים
_WITHOUT_NUMBER = lazily(
    r"(?:منذ|قبل) (?:دقيقة|دقيقتين|ساعة|ساعتين|يوم|يومين|أسبوع|اسبوع|أسبوعين|اسبوعين|شهر|شهرين|سنة|سنتين)$"
    r"|לפני (?:דקה|דקותיים|שעה|שעתיים|יום|יומיים|שבוע|שבועיים|חודש|חודשיים|שנה|שנתיים)$"
)
_SEPARATOR = lazily(r"\s[•·|]\s")
_MAX_LENGTH, _MAX_WORDS = 30, 3  # characters of such a line; words without the number
_NO_LETTERS = lazily(r"[\d\s|•·,.:()–—-]+")


def _clock(match: re.Match[str]) -> tuple[int, int]:
    hour = int(match["hour"])
    if match["half"]:
        hour = hour % 12 + (12 if match["half"].lower() == "p" else 0)
    return hour, int(match["minute"])


def _by_day(line: str, seen: datetime) -> When | None:
    match = _DAY.fullmatch(line)
    if not match or seen.toordinal() < _SECOND_DAY:
        return None
    day = seen.replace(hour=0, minute=0, second=0, microsecond=0)
    if match["yesterday"]:
        day -= timedelta(days=1)
    start = match.start("yesterday" if match["yesterday"] else "today")
    if not match["hour"]:
        return When(day, timed=False, zoned=True, start=start, end=match.end())
    try:
        hour, minute = _clock(match)
        moment = day.replace(hour=hour, minute=minute)
    except ValueError:
        return None
    return When(moment, timed=True, zoned=True, start=start, end=match.end())
