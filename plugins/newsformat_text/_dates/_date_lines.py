"""Recognises lines that are a date and little else, and finds the times on them."""

from __future__ import annotations

from functools import lru_cache

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._dates import _partial_times, _relative_times, _when
from newsformat_text._dates._letter_dates import LETTERED_LANGUAGES, may_have_lettered_date
from newsformat_text._dates._line_fields import split_at_labels
from newsformat_text._dates._spans import is_date_span
from newsformat_text._dates._weekdays import WEEKDAYS
from newsformat_text._document import Document
from newsformat_text._labels import Label, has_label
from newsformat_text._languages._lexicon import Kind, Lexicon, lowered
from newsformat_text._languages._vocabulary import SIGNS
from newsformat_text._shape import ends_sentence, has_digit, scale


MAX_DATE_LINE = 90  # characters of a line with little but a date
_MAX_LETTERS_BESIDE = 42  # letters besides the date
_AGO = lazily(
    r"\d{1,2}\s?(?:(?:min|hour|hr|day|week|month|year)[a-z]{0,5}\.? ago\b"
    r"|(?:min|timer?|t|dager|dagar|timmar)\w{0,6} sid[ea]n|(?:godz|min|dni)\w{0,4}\.? temu"
    r"|(?:час|мин|дн|день|дня|год)\w{0,6}\.? (?:назад|тому)|시간 ?전|분 ?전|일 ?전|小时前|分钟前|天前|時間前|分前|日前"
    r"|(?:saat|dakika|gün) önce|(?:ore|minuti|giorni) fa|uur geleden|(?:jam|menit) lalu)"
    r"|(?=[vhiaπقم])(?:vor|hace|il y a|há|acum|πριν από|πριν|(?<!\w)(?:قبل|منذ)) \d{1,2} \w{1,10}"
)  # matched against lower case
_CLOCK = lazily(r"(?<=[^\W\d_]) (?:[01]?\d|2[0-3])[:.][0-5]\d(?![.:/\d])")  # Ann Lee 09:24
_LETTERS = lazily(r"[^\W\d_]")


def has_relative_time(text: str) -> bool:
    """Does *text* contain a relative time, such as ``2 hours ago``?"""
    return has_digit(text) and (_AGO.search(lowered(text)) is not None or _relative_times.is_relative_time(text))


def text_before_date(document: Document, text: str) -> str:
    """Return *text* up to the date in it, without the words that announce the date."""
    return _undated(text, document.lexicon) if may_have_date(text, document.lexicon) else text


@lru_cache(maxsize=16)  # a line is asked about when it is classified, and again when it is read
def _undated(text: str, lexicon: Lexicon) -> str:
    if reading := _READING.search(text):
        text = text[: reading.start()].rstrip(SIGNS + ",(")
    if has_relative_time := _AGO.search(lowered(text)):
        text = text[: has_relative_time.start()].rstrip(SIGNS + ",(")
    if clock := _CLOCK.search(text):
        text = _AT.sub("", _relative_times.without_day_word(text[: clock.start()].rstrip(SIGNS + ",(")))
    times = _when.find_times(text, lexicon)
    if not times:
        return text
    start = times[0].start
    before = _unannounced(_unweekday(text[:start].rstrip(SIGNS + "(")), lexicon)
    head, _, last = before.rpartition(" ")
    if last == "d.":  # as Danes write before a day
        head, _, last = head.rpartition(" ")
    before = head.rsplit(" on", 1)[0] if last.lower().rstrip(",") in DAY_WORDS and head else before.removesuffix(" on")
    return _unannounced(_AT.sub("", before.rstrip(SIGNS + ",")), lexicon)


_AT = lazily(r"\s(?:at|@|um|à|alle|às|a las|kl\.?|klo|om)$")


def _unweekday(text: str) -> str:
    """Remove a weekday at the end of *text*: glued to a name, ``Budi SantosoMinggu,``, or with a word for *day*."""
    match = _WEEKDAY.search(text) or (_DAY_OF_MONTH.search(text) if text[-1:] in _OF_DAYS else None)
    return text[: match.start()] if match else text.rstrip(SIGNS + ",(")


def _unannounced(text: str, lexicon: Lexicon) -> str:
    """Remove a word that announces a date at the end of *text*, even a glued one: ``Ann LeePublished``."""
    if _announces(text, lexicon, 1):
        return ""
    first, *more = split_at_labels(text, lexicon)
    if more and _announces(more[-1], lexicon, 1):
        return first.rstrip(SIGNS + ",")
    for index in range(max(1, len(text) - _ANNOUNCED), len(text) - 1):
        before, letter = text[index - 1], text[index]
        starts_word = before == " " or (before.isascii() and letter > "\u2e80")  # another script is another word
        if starts_word or (letter.isupper() and (before.islower() or (before.isupper() and text[index + 1].islower()))):
            min_words = 1
        elif letter.lower() == letter.upper() and letter.isalpha():
            min_words = 2
        else:
            continue
        if _announces(text[index:], lexicon, min_words):
            return text[:index].rstrip(SIGNS + ",")
    return text


def _announces(text: str, lexicon: Lexicon, min_words: int) -> bool:
    """Is *text* a word or phrase that announces a date, of at least *min_words* words, and nothing else?"""
    if text.lower() in DAY_WORDS and min_words == 1:
        return True
    match = lexicon.find(text)
    return match is not None and match.kind in {Kind.DATE, Kind.UPDATE} and not match.rest and match.words >= min_words


# The reading time at the end of a line.
_READING = lazily(r"\d{1,2}[\s-]{0,2}(?:min|Min|мин|хв|dk|λεπτ|分)\w{0,8}\.?(?:\s[^\W\d_]{1,10}){0,3}$")
_ANNOUNCED = 28  # characters of a word that announces a date
_WEEKDAY = lazily(r"(?<=[a-zß-öø-ÿа-яёά-ώ]{3})(?<!Mac)[^\W\d_a-zß-öø-ÿа-яёά-ώ][^\W\d_]{2,12},\s?$")
_OF_DAYS = frozenset("\u0e48\u17b8")  # last characters of the matches of the next pattern
_DAY_OF_MONTH = lazily(r"(?:^|[\s|,–—-]+)(?:วัน[ก-๙]{3,9}\s?ที่|(?:ថ្ងៃ[\u1780-\u17d3]{2,14}\s)?(?:ថ្ងៃ)?ទី)$")


DAY_WORDS = WEEKDAYS | {
    "on", "am", "le", "el", "em", "il", "den", "publicado", "published", "updated", "actualizado",
}  # fmt: skip


def times_on_line(document: Document, index: int) -> tuple[_when.When, ...]:
    """Return the times on line *index*; a relative one only if the caller says when the page was seen."""
    line, lexicon = document.lines[index], document.lexicon
    if found := _when.find_times(line, lexicon):
        if is_date_span(line, lexicon):
            return ()
        last = found[-1]
        update = _partial_times.update_time(line[last.end :], last, lexicon, last.end) if last.end < len(line) else None
        return _in_one_zone((*found, update) if update is not None else found)
    update = _under_day(document, index)
    if update is None and document.seen is not None:
        update = _relative_times.resolve_relative(line, document.seen) or _partial_times.resolve_without_year(
            line, document.seen, lexicon
        )
    return (update,) if update is not None else ()


def _in_one_zone(times: tuple[_when.When, ...]) -> tuple[_when.When, ...]:
    """Return *times* of one line, all with the zone of the last: ``05:30 am | Updated 06:02 am IST``."""
    zone = times[-1].moment.tzinfo
    if not (times[-1].timed and times[-1].zoned):
        return times
    return tuple(
        [
            time if time.zoned or not time.timed else time._replace(moment=time.moment.replace(tzinfo=zone), zoned=True)
            for time in times
        ]
    )


def _under_day(document: Document, index: int) -> _when.When | None:
    """Return the update time on line *index*, on the day of the date line above it, perhaps with a byline between."""
    match = document.matches[index]
    if match is None or match.kind is not Kind.UPDATE or not index:
        return None
    has_byline = index > 1 and has_label(document.verdicts[index - 1], Label.BYLINE)
    above = index - 1 - has_byline
    days = (
        _when.find_times(document.lines[above], document.lexicon)
        if has_label(document.verdicts[above], Label.DATE)
        else ()
    )
    return _partial_times.update_time(document.lines[index], days[-1], document.lexicon, 0) if days else None


def is_numeric_date_line(document: Document, index: int) -> bool:
    """Is line *index* a date with digits, or with a year in letters or numerals, and little else?"""
    return may_have_date(document.lines[index], document.lexicon) and is_date_line(document, index)


def is_date_or_span(document: Document, index: int) -> bool:
    """Is line *index* a date, or a span of days, and little else?"""
    return is_date_line(document, index) or is_date_span(document.lines[index], document.lexicon)


def may_have_date(line: str, lexicon: Lexicon) -> bool:
    """Does *line* contain a digit, or a year in letters or numerals of the language?"""
    return has_digit(line) or (lexicon.tag in LETTERED_LANGUAGES and may_have_lettered_date(line, lexicon.tag))


def is_date_line(document: Document, index: int) -> bool:
    """Is line *index* a date and little else?"""
    line = document.lines[index]
    times = times_on_line(document, index)
    if not times:
        return False
    if times[0].timed and len(line) < 120 and not ends_sentence(line):  # noqa: PLR2004 -- a story's first line is longer
        return True
    match = document.matches[index]
    is_announced = match is not None and match.kind in {Kind.DATE, Kind.UPDATE}
    if ends_sentence(line) and _is_sentence(line, times, document.lexicon, is_announced=is_announced):
        return False
    factor = scale(document.lexicon.tag)
    if (
        not is_announced
        and line[times[0].start - 1] in "(（"
        and letters_beside_dates(line, times) * factor > _MAX_LETTERS_BESIDE
    ):
        return False
    if match is None and not times[0].timed and has_content_words(line[: times[0].start]):
        return False
    max_letters = _MAX_LETTERS_BESIDE * (2 if is_announced else 1) / min(factor, 2)
    return letters_beside_dates(line, times) <= max_letters or (
        times[0].start == 0 and len(line) < MAX_DATE_LINE and not ends_sentence(line)
    )


def is_bare_date(document: Document, index: int) -> bool:
    """Is line *index* nothing but a date, perhaps without year or day, and a word that announces it?"""
    line, lexicon = document.lines[index], document.lexicon
    if len(line) > _BARE or not has_digit(line):
        return False
    match = document.matches[index]
    if match is not None and match.kind in {Kind.DATE, Kind.UPDATE}:
        line = match.rest
    has_date = False
    for found in _WORD.finditer(_CUT_DAY.sub("", line)):
        if (word := found[0].lower()) in lexicon.months:
            has_date = True
        elif word not in DAY_WORDS and word not in _OF_DATES:
            return False
    return has_date or _DIGITS.search(line) is not None


_BARE = 40  # characters
_CUT_DAY = lazily(r"^[^\W\d_]{2,3}\.,?\s(?=\S)")  # Sa. 27 Nov
# Includes vowel signs of Indic scripts.
_WORD = lazily(r"[^\W\d_](?:[^\W\d_]|(?!\d)[\u0900-\u1200])*")
_DIGITS = lazily(r"(?<!\d)(?:\d{4}([-./])\d{1,2}\1\d{1,2}|\d{1,2}([-./])\d{1,2}\2\d{2,4})(?!\d)")
_OF_DATES = frozenset(
    ("st", "nd", "rd", "th", "am", "pm", "of", "de", "del", "h", "at", "t", "z", "uhr", "um", "kl", "klo", "в", "о")
)


def has_content_words(text: str) -> bool:
    """Does *text* before a date contain content words, like a caption: ``Workers at the quay, 12 June 2022``?"""
    words = {word.rstrip(",.") for word in text.split() if begins_lowercase(word)}
    return len([word for word in words - DAY_WORDS if word.isalpha()]) >= _MIN_CONTENT_WORDS


def _is_sentence(line: str, times: tuple[_when.When, ...], lexicon: Lexicon, *, is_announced: bool) -> bool:
    """Is *line* a sentence of a story that mentions a day, ``12 May was the day …``?

    If a word announces the date (*is_announced*), only what follows it counts. In scripts without case, length decides.
    A name, or a word for years or hours, may follow a date.

    """
    text_after = line[times[-1].end :].strip(SIGNS + ",")
    words = _lower_case_words(text_after, lexicon)
    if is_announced:
        return len(words) > _MIN_CONTENT_WORDS
    if len(words) > times[-1].timed and begins_lowercase(text_after):  # no 14:32 hrs.
        return True
    uncased = text_after[:1] > "\u0530" and text_after.count(" ") >= _MIN_CONTENT_WORDS
    before = line[: times[0].start].rpartition(":")[2]  # of what a label announces
    return (
        uncased
        or len(words) >= _MIN_CONTENT_WORDS
        or len(words) + len(_lower_case_words(before, lexicon)) > _MIN_CONTENT_WORDS
    )


def _lower_case_words(text: str, lexicon: Lexicon) -> list[str]:
    """Return the lower-case words of *text*, except those of dates and between names."""
    words = [word.strip(".,;:!?") for word in text.split() if begins_lowercase(word)]
    return [
        word
        for word in words
        if word.isalpha() and word not in DAY_WORDS | _DATE_PARTICLES and word not in lexicon.joiners
    ]


_DATE_PARTICLES = frozenset([
    "st", "nd", "rd", "th", "am", "pm", "of", "de", "del", "h", "at", "t", "z", "uhr", "um", "kl", "klo", "uur", "ore",
    "o",
    "года", "год", "г", "року", "рік", "р", "roku", "rok", "r", "godine", "god", "godina", "ж", "жылы", "yil", "d", "m",
    "by", "von", "par", "por", "av", "af", "door", "di", "da",
])  # fmt: skip
_MIN_CONTENT_WORDS = 2  # lower-case words


def letters_beside_dates(line: str, times: tuple[_when.When, ...]) -> int:
    """Return the number of letters of *line* outside the dates in it."""
    return len(_LETTERS.findall(line)) - sum(len(_LETTERS.findall(line[when.start : when.end])) for when in times)
