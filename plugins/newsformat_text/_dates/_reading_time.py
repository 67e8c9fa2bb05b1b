"""Recognises reading times, as sites print them under a headline: ``3 min read``, ``Lesezeit: 3 Minuten``."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._shape import has_digit


# How minutes begin, in many languages.
MINUTES = (
    "min|Min|dakika|dk|分|분|мин|хв|хвилин|λεπτ|perc|phút|menit|minit|นาที|دقيقة|دقائق|دقیقه|منٹ|דקות|דקה|मिनट|মিনিট|dakik"
    "|मिनेट|ମିନିଟ|මිනිත්තු|විනාඩි|မိနစ်|នាទី|ນາທີ|ደቂቃ|خولەک|دقیقې"
    "|წუთ|րոպե|मिनिट|நிமிட|నిమిష|ਮਿੰਟ|મિનિટ|ನಿಮಿಷ|മിനിറ്റ|daqiqa|дақиқа|мүнөт|dəqiqə|mín"
)
_WORD = r"[^\s\d:：]{1,16}"
_SECONDS = r"[sS](?:[eE][cCgGkK]\w{0,7})?\.?"
_TIME = lazily(
    rf"(?:(?:{_WORD}\s){{0,3}}{_WORD}\s?[:：]\s?(?:{_WORD}\s)?|(?:{_WORD}\s){{0,2}})?[^\s\w:：]?(?:約|约|약\s?)?"
    rf"(?:\d{{1,2}}(?:\s?[-–]\s?\d{{1,2}})?[\s-]?(?:{MINUTES}|MIN|mn(?!\w))|(?:{MINUTES.title()})\w{{0,2}}\s\d{{1,2}}(?!\d))"
    rf"[^\s\d.!?]{{0,12}}\.?(?:\s\d{{1,2}}\s?{_SECONDS})?(?:\s[^\s\d.!?]{{1,14}}){{0,3}}"
    r"|(?i:tempo|tiempo|temps|timp|time|χρόνος|ora)\s[^:：\d]{2,20}[:：]\s?\d{1,2}\s?[’′']"
    r"|\d{1,2}\s?[’′']\s(?i:read|(?:d[ei] )?(?:lettura|lectura|leitura|lecture)|ανάγνωση|διάβασμα|διαβασμα)"
)
_LONGEST = 45  # characters


def is_reading_time(line: str) -> bool:
    """Is *line* a number of minutes with few other words, and not a sentence?"""
    return len(line) <= _LONGEST and has_digit(line) and _TIME.fullmatch(line) is not None
