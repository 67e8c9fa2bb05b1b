"""Reads printed time zones: abbreviations, names and offsets."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone, tzinfo

from newsformat_text._languages._alternatives import alternatives
from newsformat_text._languages._lexicon import Lexicon, lowered


# Offsets, in hours, of abbreviations that mean the same nearly everywhere.
_ZONES: dict[str, float] = {
    "gmt": 0, "utc": 0, "z": 0, "bst": 1, "wet": 0, "west": 1, "cet": 1, "cest": 2, "mez": 1, "mesz": 2, "eet": 2,
    "eest": 3,
    "msk": 3, "мск": 3, "trt": 3, "est": -5, "edt": -4, "cdt": -5, "cst": -6, "mst": -7, "mdt": -6, "pst": -8,
    "pdt": -7, "wib": 7, "wita": 8, "wit": 9, "jst": 9, "kst": 9, "hkt": 8, "sgt": 8, "aest": 10, "aedt": 11,
    "acst": 9.5, "acdt": 10.5, "awst": 8,
    "nzst": 12, "nzdt": 13, "pkt": 5, "sast": 2, "wat": 1, "cat": 2, "eat": 3, "myt": 8, "pht": 8,
    "hae": -4, "hne": -5, "hac": -5, "hnc": -6, "har": -6, "hnr": -7, "hap": -7, "hnp": -8,
    "gst": 4, "ksa": 3, "npt": 5.75, "ict": 7, "brt": -3,
    "توقيت مكة المكرمة": 3, "توقيت مكة": 3, "توقيت السعودية": 3, "مكة المكرمة": 3, "غرينتش": 0,
    "توقيت الرياض": 3, "توقيت بغداد": 3,
    "توقيت العراق": 3, "توقيت الكويت": 3, "توقيت الدوحة": 3, "توقيت قطر": 3, "توقيت المنامة": 3, "توقيت صنعاء": 3,
    "توقيت الإمارات": 4, "توقيت أبوظبي": 4, "توقيت دبي": 4, "توقيت مسقط": 4, "توقيت الجزائر": 1, "توقيت تونس": 1,
    "توقيت إسطنبول": 3, "توقيت تركيا": 3, "توقيت موسكو": 3, "توقيت غرينتش": 0, "توقيت غرينيتش": 0,
    "توقيت جرينتش": 0, "توقيت جرينيتش": 0, "ت.غ": 0, "به وقت کابل": 4.5, "به وقت تهران": 3.5, "به وقت گرینویچ": 0,
    "по московскому времени": 3, "по москве": 3, "по гринвичу": 0, "за гринвічем": 0,
    "北京时间": 8, "台北時間": 8, "臺北時間": 8, "香港時間": 8, "日本時間": 9, "한국시간": 9, "한국 시간": 9,
}  # fmt: skip
ZONE_NAMES = alternatives(zone for zone in _ZONES if not zone.isascii() and len(zone) > 3)  # noqa: PLR2004 -- ``мск``
_AMERICAN = {"eastern": -5, "central": -6, "mountain": -7, "pacific": -8}  # hours, in winter
_AMERICAN |= {"et": -5, "ct": -6, "mt": -7, "pt": -8, "he": -5}  # HE: heure de l'Est
_INDIA = 5.5
_INDIAN = frozenset({"en", "hi", "bn", "mr", "ta", "te", "kn", "ml", "gu", "pa", "ur", "und"})


def zone_of(name: str, offset: str, lexicon: Lexicon, day: datetime) -> tzinfo | None:
    """Return the zone of a time on *day*, printed as *name*, *offset* or both; ``None`` if these are no zone."""
    low = lowered(name)
    is_abbreviated = name.istitle() and len(name) <= _ABBREVIATED
    if name.isascii() and not name.isupper() and (is_abbreviated or (low in _WORDS and lexicon.tag != "en")):
        return None  # 14:32 Cat Lee, à 14h32 et modifié …
    low = low[1:] if low.startswith("بت") else low
    if low.endswith(" time") or low in _AMERICAN:
        summer = "daylight" in low or ("standard" not in low and _is_american_summer(day))
        return timezone(timedelta(hours=_AMERICAN[low.split()[0]] + summer))
    if offset and (low in {"", "gmt", "utc", "z"} or low.startswith("توقيت ")):
        digits = offset[1:].replace(":", "")
        hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)  # noqa: PLR2004 -- hours
        delta = timedelta(hours=hours, minutes=minutes)
        return timezone(delta if offset[0] == "+" else -delta) if hours < 15 else None  # noqa: PLR2004 -- of the world
    if low == "ist" and lexicon.tag in _INDIAN:
        return timezone(timedelta(hours=_INDIA))
    return timezone(timedelta(hours=_ZONES[low])) if low in _ZONES else None


_ABBREVIATED = 4  # letters of an abbreviation
_WORDS = frozenset({"et", "est", "he", "pt", "ct", "mt", "cat", "wat", "wet", "west", "wit"})  # also words


def _is_american_summer(day: datetime) -> bool:
    """Is *day* in American daylight-saving time, from the second Sunday of March to the first of November?

    Before 2007 it was from the first Sunday of April to the last of October.
    """
    since = day.year >= _ENERGY_POLICY_ACT
    start = datetime(day.year, 3, 14, tzinfo=UTC) if since else datetime(day.year, 4, 7, tzinfo=UTC)
    end = datetime(day.year, 11, 7, tzinfo=UTC) if since else datetime(day.year, 10, 31, tzinfo=UTC)
    first, last = (moment - timedelta(days=(moment.weekday() + 1) % 7) for moment in (start, end))
    return first <= day < last


_ENERGY_POLICY_ACT = 2007  # in force
