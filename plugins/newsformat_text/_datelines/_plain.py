"""Reads datelines that end with an agency or full stop, without dash or brackets: ``تهران- ایرنا-``, ``लखनऊ।``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve

from newsformat import Dateline
from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._authors._person import is_organisation
from newsformat_text._datelines._parts import MIN_STORY, Cut, is_city
from newsformat_text._languages._lexicon import Lexicon
from newsformat_text._languages._menu_words import SECTIONS


_REACH = 80  # characters
_PLACE = range(2, 29)  # characters of a place
_WORDS = 3  # of a place
_MAX_WORDS_ALONE = {"hi": 2, "ne": 1}  # words of one that nothing follows
_NESTED = 2  # places of which one is in the other
_SIGNS = " -–—/,،."
_SIGN = lazily(r"[-–—/,،.]\s?")
_BLANK = lazily(r"[-–—/,،.]\s?|\s")
_DIGIT = lazily(r"\d")
_END = lazily(r"\s?[-–—/:.։]{1,3}\s?|\s")
_DATE = lazily(r"[\s,،/-]{1,3}(?:في |روز )?(?=\d)")
# الرياض: «الشرق الأوسط», and لندن – "القدس العربي": before a story
_PLACE_AND_PUBLICATION = lazily(
    r"(?P<place>[^\W\d_]{2,12}(?: [^\W\d_]{2,12})?)\s?[:–—-]\s?[«\"“](?P<source>[^«»\"“”\n]{3,24})[»\"”]"
    r"(?P<sign>\s?[:–—-]\s?)?"
)
_QUOTES, _QUOTED = '«"“', 29  # one of them is within so many characters
# ایسنا/خراسان رضوی: the province, without a sign after it
_PROVINCE = lazily(
    r"(?P<source>[^\W\d_]{3,8})/\s?(?P<place>آذربایجان (?:شرقی|غربی)|اردبیل|اصفهان|البرز|ایلام|بوشهر|تهران"
    r"|چهارمحال و بختیاری|خراسان (?:جنوبی|رضوی|شمالی)|خوزستان|زنجان|سمنان|سیستان و بلوچستان|فارس|قزوین|قم"
    r"|کردستان|کرمانشاه|کرمان|کهگیلویه و بویراحمد|گلستان|گیلان|لرستان|مازندران|مرکزی"
    r"|هرمزگان|همدان|یزد)\s?[-–:]?\s(?=\S)"
)
HYPHENS = frozenset({"ar", "fa", "ur", "ps", "ku"})  # languages in which it is printed without a space before it
_HYPHENED = lazily(r"(?P<place>(?:[^\W\d_]\u0651?){3,14}(?: [^\W\d_]{2,14}){0,2})-\s(?=[^\W\d_])")
_CLOSED = lazily(r"\s?[-–—]\s")
_NO_PLACE = frozenset('0123456789()[]{}:;!?؟"“”«»')
# 20 мая, Минск /Корр. БЕЛТА/.
_SOURCE_IN_SLASHES = lazily(
    r"(?P<date>\d{1,2} [^\W\d_]{3,12}), (?P<place>[^\W\d_][\w’'-]{1,24})"
    r" /(?:(?:Корр|Кар)\. )?(?P<source>[^\W\d_][\w -]{1,20})/\.?\s"
)
# With the state in brackets: हजारीबाग (झारखंड), 20 अक्टूबर।; or two stops: गाजियाबाद 30 मार्च 2020 ।।
_DANDA = lazily(
    r"(?P<head>[^।|.:\"'“‘()]{2,44}(?:\((?P<state>[^\s\d।|.:()]{2,12}(?: [^\s\d।|.:()]{2,8})?)\)"
    r"(?:, ?[^।|.:\"'“‘()]{3,24})?)?)।{1,2}\s?(?=[^\s।])"
)
_DAY = lazily(r"\d{1,2} (?P<month>[^\s\d]+)(?: \d{4})?|(?P<first>[^\s\d]+) \d{1,2}")  # २० वैशाख
_DAY_LAST = lazily(r"([^\d]{2,28}?) (\d{1,2} [^\s\d]+(?: \d{4})?)")
_VERBS = frozenset([
    "है", "हैं", "था", "थी", "थे", "गया", "गई", "गए", "हुआ", "हुई", "हुए", "नहीं", "रहा", "रही", "रहे", "जी", "हां", "छ",
    "छन्", "हो", "होइन", "भयो", "भए", "थियो", "थिए", "गर्यो", "गरे", "दियो", "हुन्छ",
])  # fmt: skip

_HOUSES = (
    "संवाददाता", "सहयोगी", "संवाद सूत्र", "जासं", "संसू", "ब्यूरो", "एजेंसी", "एजेंसियां", "डेस्क", "प्रतिनिधि", "टीम", "न्यूज", "न्यूज़",
    "समाचार",
)  # fmt: skip


# States of India, in brackets after a town, which are no source.
STATES = frozenset([
    "झारखंड", "झारखण्ड", "बिहार", "राजस्थान", "गुजरात", "पंजाब", "हरियाणा", "ओडिशा", "असम", "केरल", "कर्नाटक", "तमिलनाडु",
    "तेलंगाना", "महाराष्ट्र", "छत्तीसगढ़", "उत्तराखंड", "उत्तराखण्ड", "गोवा", "मणिपुर", "मेघालय", "मिजोरम", "नागालैंड", "त्रिपुरा",
    "सिक्किम", "दिल्ली", "उत्तर प्रदेश", "मध्य प्रदेश", "हिमाचल प्रदेश", "हिमाचल", "आंध्र प्रदेश", "अरुणाचल प्रदेश", "पश्चिम बंगाल",
    "जम्मू-कश्मीर", "यूपी", "एमपी", "उप्र", "मप्र",
])  # fmt: skip


def cut(line: str, lexicon: Lexicon) -> Cut | None:
    """Return the dateline at the start of *line*, in a non-Latin script, and the rest; or ``None``."""
    if lexicon.tag == "hi":
        return _stopped(line, lexicon) or _dayed(line, lexicon) or _city_before_hyphen(line)
    if lexicon.tag == "ne" and (stopped := _stopped(line, lexicon)):
        return stopped
    if line[0].isdigit():
        match = _SOURCE_IN_SLASHES.match(line[:_REACH])
        found = match is not None and lexicon.is_agency(match["source"])
        return _new_cut(line, match.end(), match.groupdict()) if match is not None and found else None
    if lexicon.tag == "fa" and (match := _PROVINCE.match(line)) and lexicon.is_agency(match["source"]):
        return _new_cut(line, match.end(), {"place": match["place"], "date": "", "source": match["source"]})
    if lexicon.tag == "am" and (ethiopian := _ethiopian(line)):
        return ethiopian
    if lexicon.tag in _DAYED_IN and (dayed := _dayed(line, lexicon)):
        return dayed
    if lexicon.tag in _DAYED_IN and (hyphened := _city_before_hyphen(line)):
        return hyphened
    return _ended(line, lexicon) or (_hyphened(line, lexicon) if lexicon.tag in HYPHENS else None)


# ባሕር ዳር: መጋቢት 03/2016 ዓ.ም (አሚኮ)
_ETHIOPIAN = lazily(
    r"(?P<place>[^\W\d_]{2,8}(?: [^\W\d_]{2,8})?)\s?[፦፡:]\s?"
    r"(?:(?P<date>[^\W\d_]{3,6} \d{1,2}(?:/\s?|[፣,]\s)\d{4})(?:\s?ዓ\.?\s?ም\.?)?\s)?"
    r"(?:\((?P<source>[^()\d]{2,20})\)[\s፦፡:-]{0,3})?(?=\S)"
)

# சென்னை, ஏப்.14- and పాడేరు, ఆగస్టు 19:, before a story
_DAYED_IN = frozenset({"ta", "te", "kn", "ml", "gu", "mr", "bn", "si", "ne", "as", "pa", "or"})
_DAYED = lazily(
    r"(?P<place>[^\d,:;()–—|!?।'\"“-]{2,28}),\s?"
    r"(?P<date>(?P<month>[^\s\d.,:()]{2,14})\.?\s?\d{1,2}|\d{1,2}\s(?P<last>[^\s\d.,:()]{2,14}))\s?[-–—:]{1,2}\s?(?=[^\s\d])"
)


def _ethiopian(line: str) -> Cut | None:
    """Return the place and the day or agency, after a sign, at the start of *line*, or a city alone."""
    match = _ETHIOPIAN.match(line[:_REACH])
    if match is None or not (match["source"] or match["date"] or is_city(match["place"])):
        return None
    return _new_cut(line, match.end(), {name: value or "" for name, value in match.groupdict().items()})


def _dayed(line: str, lexicon: Lexicon) -> Cut | None:
    """Return the place and date at the start of *line*, before a colon or dash."""
    match = _DAYED.match(line[:_REACH])
    month = (match["month"] or match["last"]) if match is not None else ""
    if match is None or not (month in lexicon.months or month == _ON) or not _is_place(match["place"], lexicon):
        return None
    return _new_cut(line, match.end(), {"place": match["place"], "date": match["date"], "source": ""})


def _city_before_hyphen(line: str) -> Cut | None:
    """Return the South Asian city before a hyphen glued to it, and not followed by a second city: ``पुणे- येथील …``."""
    match = _GLUED_HYPHEN.match(line)
    if match is None or not is_city(match["place"]) or is_city(match["next"]):
        return None
    return _new_cut(line, match.end("sign"), {"place": match["place"], "date": "", "source": ""})


_GLUED_HYPHEN = lazily(
    r"(?P<place>[^\s\d,.:;()–—-]{2,20}(?: [^\s\d,.:;()–—-]{2,20})?)(?P<sign>[;:]?-\s)(?P<next>[^\s\d,.:;-]{1,40})"
)
_ON = "दि"  # before the day alone, as in Maharashtra


def housed(line: str) -> Cut | None:
    """Return the city and the organisation in quotes at the start of *line*: ``لندن – "القدس العربي": …``."""
    if not any(map(line[:_QUOTED].__contains__, _QUOTES)):
        return None
    match = _PLACE_AND_PUBLICATION.match(line)
    if match is None or not match["sign"] or not is_city(match["place"]):
        return None
    return _new_cut(line, match.end(), {"place": match["place"], "date": "", "source": match["source"]})


def of_desk(line: str, lexicon: Lexicon) -> Cut | None:
    """Return the agency desk at the start of *line*, ``گروه اقتصادی خبرگزاری تسنیم- …``, and the rest."""
    match = _DESK.match(line) if line.startswith(_DESKS) else None
    if match is None or not lexicon.is_agency(match["source"]) or len(line) - match.end() < MIN_STORY:
        return None
    return Dateline(source=match["source"], text=line[: match.end()].strip()), line[match.end() :], ""


_DESKS = ("گروه", "سرویس")
_DESK = lazily(r"(?:گروه|سرویس) [^\d:()«»-]{2,24}? (?P<source>خبرگزاری [^\W\d_]{2,12})\s?[-–—:]\s")

# دبي، الإمارات العربية المتحدة، 12 مايو 2026: and नई दिल्ली, भारत – 12 मई 2026 –, as press releases have it
_RELEASED = lazily(
    r"(?P<place>[^\W\d_][^\d()\[\]:;!?؟।«»\"“”|\n]{1,50}?)\s?[،,–—-]?\s?[(（]?"
    r"(?P<date>\d{1,2}\s(?P<month>[^\s\d،,()]{2,12})(?:\s?/\s?[^\s\d،,()]{2,12})?[،,]?\s\d{4}"
    r"|(?P<first>[^\s\d،,()]{2,12})\s\d{1,2}[،,]?\s\d{4})\s?(?:م|ء)?[)）]?\s?(?:[:：]|[–—-]{1,2})\s"
)
_CLOSING = ":：–—-"  # one of them follows the date
_YEAR = lazily(r"\d{4}")
_COUNTRY = 4  # words of a place or its country


def released(line: str, lexicon: Lexicon) -> Cut | None:
    """Return the place and full date at the start of *line*, before a colon or dash, as in press releases."""
    start = line[: _REACH + MIN_STORY]
    closed = any(map(start.__contains__, _CLOSING))
    match = _RELEASED.match(start) if closed and _YEAR.search(line, 0, _REACH) else None
    if match is None or (match["month"] or match["first"]).lower() not in lexicon.months:
        return None
    if lexicon.agency(line[match.end() :]):  # ТУЛА, 17 января 2012 — REGNUM. …
        return None
    place = match["place"].strip(_SIGNS)
    parts = re.split(r"[،,]\s?|\s[–—-]\s", place)
    if any(part.count(" ") >= _COUNTRY for part in parts) or lexicon.find(place) is not None:
        return None
    return _new_cut(line, match.end(), {"place": place, "date": match["date"], "source": ""})


def alone(line: str, lexicon: Lexicon) -> Dateline | None:
    """Return the dateline that *line* consists of: ``غزة – صفا``, ``الرياض 22 مارس 2024 م واس``."""
    if (match := _PLACE_AND_PUBLICATION.fullmatch(line)) and is_city(match["place"]):
        return Dateline(place=match["place"], source=match["source"], text=line)
    bare = line.rstrip(" -–—/:")
    rest = "X" * MIN_STORY
    found = _ended(f"{bare}/{rest}", lexicon)
    if found and found[1] == rest:
        return None if _names_others(found[0], line, lexicon) else evolve(found[0], text=line)
    stopped = _stopped(f"{line} {rest}", lexicon) if line[-1] == "।" and lexicon.tag in _MAX_WORDS_ALONE else None
    return evolve(stopped[0], text=line) if stopped and stopped[1] == rest else None


def _names_others(found: Dateline, line: str, lexicon: Lexicon) -> bool:
    """Is the place *found* on *line* an agency or reporter: ``إسطنبول/ محمد أحمد``, ``דנה כהן, N12``?"""
    place = found.place
    if lexicon.is_agency(place) or ("/" in place and place.partition("/")[2].strip().count(" ") > 0):
        return True
    return " " in place and not (found.date or is_city(place)) and line[len(place) :].lstrip()[:1] in _COMMAS


_COMMAS = frozenset(",،")


def _new_cut(line: str, end: int, parts: dict[str, str]) -> Cut | None:
    rest = line[end:].lstrip()
    return (Dateline(**parts, text=line[:end].strip()), rest, "") if len(rest) >= MIN_STORY else None


def _ended(line: str, lexicon: Lexicon) -> Cut | None:
    """Return the dateline that ends with an agency: after a date, or between signs."""
    for position in _borders(line):
        if not (name := lexicon.agency(line[position : position + _REACH])):
            continue
        end = _end(line, position + len(name), lexicon)
        if not end or name in lexicon.unnamed or (name in lexicon.months and line[:position].rstrip()[-1].isdigit()):
            continue
        if line[position + len(name)] == " " and begins_lowercase(
            line[position + len(name) + 1 :]
        ):  # … — REGNUM сообщил, что …
            continue
        place, date = _place_and_date(line[:position])
        bound = line[:position].rstrip()[-1] in _SIGNS[1:] and (
            line[position + len(name)] != " " or line[:position].rstrip()[-1] in "/-"
        )
        if _is_place(place, lexicon) and (date or bound) and (place.isupper() or not _is_cased(place) or date):
            return _new_cut(line, end, {"place": place, "date": date, "source": name})
    return None


def _borders(line: str) -> Iterator[int]:
    """Yield where an agency may start in *line*: after a sign or, if there are digits of a date, after a space."""
    border = _BLANK if _DIGIT.search(line, 0, _REACH) else _SIGN
    for found in border.finditer(line, _PLACE.start, _REACH):
        yield found.end()


def _hyphened(line: str, lexicon: Lexicon) -> Cut | None:
    """Return the place before a hyphen glued to it, ``الجزائر- وصلت …``, if no closing hyphen follows."""
    match = _HYPHENED.match(line)
    if match is None or _CLOSED.search(line, match.end(), _REACH) or not _is_place(match["place"], lexicon):
        return None
    if is_organisation(match["place"]):
        return _new_cut(line, match.end(), {"place": "", "date": "", "source": match["place"]})
    if labels(match["place"], lexicon):
        return None
    if " " in match["place"] and not is_city(match["place"]):
        return None
    return _new_cut(line, match.end(), {"place": match["place"], "date": "", "source": ""})


def labels(word: str, lexicon: Lexicon) -> bool:
    """Does *word*, before a sign, label the kind of story, ``خاص - …``, rather than name a place?"""
    return lexicon.tag in HYPHENS and (word in SECTIONS or word.removeprefix("ال") in SECTIONS or word in _LABELS)


_LABELS = frozenset(["حصري", "عاجل", "ترجمة", "بيان", "توضيح", "اختصاصی", "ترجمه", "تجزیہ", "اداریہ", "بریکنگ", "نوٹ"])


def _end(line: str, start: int, lexicon: Lexicon) -> int:
    """Return where the story starts after an agency that ends at *start*, glued or not; 0 if it is part of a word."""
    if match := _END.match(line, start):
        return match.end()
    word = line[start:].split(maxsplit=1)[:1]
    glued = bool(word) and word[0].isalpha() and not _is_cased(word[0]) and len(word[0]) > 2  # noqa: PLR2004 -- an ending
    return start if glued and word[0] not in lexicon.unglued_never else 0


def _place_and_date(text: str) -> tuple[str, str]:
    match = _DATE.search(text)
    if match is None:
        return text.strip(_SIGNS), ""
    return text[: match.start()].strip(_SIGNS), text[match.end() :].strip(_SIGNS)


def _is_cased(text: str) -> bool:
    return text[0].lower() != text[0].upper()


def _is_place(place: str, lexicon: Lexicon) -> bool:
    """Could *place* be a place: a few words, and no phrase?"""
    plain = len(place) in _PLACE and _NO_PLACE.isdisjoint(place) and place.count(" ") < _WORDS
    return plain and lexicon.find(place) is None


def _stopped(line: str, lexicon: Lexicon) -> Cut | None:
    """Return the dateline separated from a Hindi story by a full stop, with the reporter: ``पटना, संवाददाता।``."""
    match = _DANDA.match(line[:_REACH])
    if match is None:
        return None
    state = f"({match['state']})" if match["state"] else ""
    printed = [part.strip() for part in re.split(r"[,/]| - ", match["head"].replace(state, ""))]
    if place_and_day := _DAY_LAST.fullmatch(printed[-1]):  # जगरांव 7 जनवरी
        printed[-1:] = place_and_day.groups()
    dates = [part for part in printed if _is_day(part, lexicon)]
    parts = [part for part in printed if part not in dates]
    if len(dates) > 1 or any(map(_DIGIT.search, parts)):
        return None
    houses = [part for part in parts if part.endswith(_HOUSES) or lexicon.is_agency(part)]
    places = [part for part in parts if part not in houses]
    most = _WORDS if houses else _MAX_WORDS_ALONE[lexicon.tag]
    if any(place.count(" ") >= most or _is_sentence(place) for place in places):
        return None
    if len(places) > 1 and (len(places) > _NESTED or "," not in match["head"] or " " in "".join(places) or houses):
        return None
    if not all(_is_place(place, lexicon) for place in places):
        return None
    if state and (not places or printed[0] != places[0] or (len(printed) > 1 and not dates)):
        return None
    place = f"{', '.join(places)} {state}".rstrip()
    date = dates[0] if dates else ""
    return _new_cut(line, match.end(), {"place": place, "date": date, "source": ", ".join(houses)})


def _is_day(text: str, lexicon: Lexicon) -> bool:
    """Is *text* a day and month: ``२० वैशाख``?"""
    match = _DAY.fullmatch(text)
    return match is not None and (match["month"] or match["first"]).lower() in lexicon.months


def _is_sentence(text: str) -> bool:
    """Does *text* end with a verb, and is therefore no place?"""
    return text.rsplit(maxsplit=1)[-1] in _VERBS
