"""Reads datelines before a colon: ``NEW DELHI: The …``, ``சென்னை: …``, ``లోకల్ డెస్క్, హైదరాబాద్: …``.

A state may follow the town in brackets: ``सारण (बिहार): …``.
"""

from __future__ import annotations

import re
import unicodedata

from newsformat import Dateline
from newsformat.plugin import lazily
from newsformat_text._authors import _person
from newsformat_text._datelines._parts import MIN_STORY, is_city
from newsformat_text._datelines._plain import STATES, labels
from newsformat_text._document import Document
from newsformat_text._languages._lexicon import Lexicon


Cut = tuple[Dateline, str, str]  # the dateline, the rest, and the author between the two

_REACH = 80  # characters
_MIN_GLUED = 3  # letters of a place glued to an organisation
_BEFORE_COLON = frozenset({"en", "ms", "id", "fil", "sw", "ur"})  # as in South Asia, Malaysia and East Africa
_SCANDINAVIAN = frozenset({"da", "no", "sv"})
_TOWN = lazily(r"(?P<head>[A-ZÅÄÆÖØ]{3,14}(?: [A-Z]{2,14}){0,2})(?::\s{1,2}|\s:\s{0,2})(?=[A-ZÅÄÆÖØ“\"‘'])")
_CITIES = frozenset({"en", "ms"})
_CITY = lazily(r"(?P<head>[A-Z][a-z]{3,14}(?: [A-Z][a-z]{2,14})?): (?=[A-Z“\"‘'])")
# Languages in scripts without case in which papers also print datelines before a colon.
_UNCASED = frozenset({"ta", "te", "kn", "ml", "mr", "hi", "gu", "bn", "pa", "ne", "ur", "si", "km", "or", "as", "sd"})
_HEAD = lazily(
    r"[(（]?(?P<head>[^\W\d_A-Za-z][^\d:()|A-Za-z'\"“‘«.!?।۔៖ঃ]{1,44}?)(?:[)）]|\s?\((?P<state>[^()\d]{2,20})\))?"
    r"\s?[:៖∙ঃ](?:\s?[-–—]{1,2})?\s?(?=[^\s:])"
)
_COLONS = ":：៖∙ঃ"
_VISARGA = "ঃ"  # in place of a colon; words end with it, too
_ARABIC = frozenset({"ar", "fa", "ps"})
_PARTS = lazily(r"\s?[,،፣/]\s?|\s[-–]\s")
_NEW = lazily(r"(?:नई|नयी|नवी|नयाँ|ਨਵੀਂ|নয়া|নতুন|નવી|న్యూ|புது|நியூ|ന്യൂ|ನವ|ನ್ಯೂ|نئی) \S+")
# The last words of houses, desks and reporters.
_HOUSES = (
    "संवाददाता", "ब्यूरो", "एजेंसी", "एजेंसियां", "डेस्क", "प्रतिनिधि", "टीम", "न्यूज", "न्यूज़", "समाचार", "प्रतिनिधी", "वार्ताहर",
    "वृत्तसेवा", "वृत्तसंस्था", "नेटवर्क", "सहयोगी", "संवाद सूत्र", "जासं", "संसू", "প্রতিবেদক", "প্রতিনিধি", "সংবাদদাতা",
    "ডেস্ক", "ব্যুরো", "ਰਿਪੋਰਟਰ", "ਪ੍ਰਤੀਨਿਧ", "ਪ੍ਰਤੀਨਿਧੀ",
    "ਪ੍ਰੇਰਕ", "ਬਿਊਰੋ", "ਬਿਓਰੋ", "ਏਜੰਸੀ", "ਡੈਸਕ", "ਸੇਵਾ", "પ્રતિનિધિ", "બ્યુરો", "ડેસ્ક", "எக்ஸ்பிரஸ்", "நிருபர்", "செய்தியாளர்",
    "డెస్క్", "ఈనాడు", "సాక్షి", "ఆంధ్రజ్యోతి", "ప్రతినిధి", "బ్యూరో", "న్యూస్‌టుడే", "న్యూస్", "ഡെസ്ക്", "ലേഖകൻ", "ബ്യൂറോ", "ವರದಿಗಾರ",
    "ವಾರ್ತೆ", "ಡೆಸ್ಕ್", "ڈیسک", "رپورٹر", "نمائندہ", "خصوصی", "بیورو",
)  # fmt: skip
# What a story is, before a colon.
_LABELS = frozenset([
    "ब्रेकिंग", "एक्सक्लूसिव", "अपडेट", "लाइव", "विश्लेषण", "संपादकीय", "नोट", "विशेष", "दावा", "फैक्ट", "सारांश", "सम्पादकीय",
    "সম্পাদকীয়", "বিশ্লেষণ", "ব্রেকিং", "নোট", "সংক্ষেপ", "விளக்கம்", "குறிப்பு", "தலையங்கம்", "గమనిక", "విశ్లేషణ", "കുറിപ്പ്",
    "വിശകലനം", "ಟಿಪ್ಪಣಿ", "નોંધ", "ਨੋਟ", "ਸੰਪਾਦਕੀ",
])  # fmt: skip
_NO_TOWNS = frozenset([
    "BREAKING", "EXCLUSIVE", "UPDATE", "UPDATED", "WATCH", "LIVE", "VIDEO", "PHOTOS", "OPINION", "ANALYSIS", "REVIEW",
    "EXPLAINER", "NOTE", "EDITORS", "WARNING", "SPOILER", "CORRECTION", "CLARIFICATION", "FACT", "CHECK", "CLAIM",
    "VERDICT", "BACKGROUND", "QUESTION", "ANSWER", "INTERVIEW", "PODCAST", "EKSKLUSIF", "KEMAS", "JUST", "NEWS", "READ",
    "MORE", "SUMMARY", "CONTEXT", "DEVELOPING", "REVEALED", "URGENT", "FLASH", "HIGHLIGHTS", "OVERVIEW", "INTRODUCTION",
    "ABSTRACT", "PROS", "CONS",
])  # fmt: skip


def cut(document: Document, text: str) -> Cut | None:
    """Return the dateline before a colon at the start of *text*, unless it is the name of a speaker."""
    if not any(map(text[:_REACH].__contains__, _COLONS)):
        return None
    if document.lexicon.tag == "km" and (byline := _KHMER_BYLINE.match(text[:_REACH])):
        dateline = Dateline(place=byline["place"], text=byline[0].strip())
        return (dateline, text[byline.end() :], byline["by"]) if len(text) - byline.end() >= MIN_STORY else None
    if document.lexicon.tag in _ARABIC:
        from newsformat_text._datelines._arabic import place_before_colon as in_arabic  # few texts need it

        return in_arabic(document, text)
    if (town := _CITY.match(text[:_REACH])) and document.lexicon.tag in _CITIES and is_city(town["head"]):
        is_dateline = len(text) - town.end() >= MIN_STORY and not _recurs(document, _CITY, text)
        return (Dateline(place=town["head"], text=town[0].strip()), text[town.end() :], "") if is_dateline else None
    for pattern, tags, split in ((_HEAD, _UNCASED, _parted), (_TOWN, _BEFORE_COLON | _SCANDINAVIAN, _in_capitals)):
        if document.lexicon.tag not in tags or not (match := pattern.match(text[:_REACH])):
            continue
        if (state := match.groupdict().get("state")) and state not in STATES:
            continue
        place, source = split(match["head"], document)
        is_dateline = len(text) - match.end() >= MIN_STORY and document.lexicon.find(match["head"]) is None
        is_dateline = is_dateline and (bool(source) or _VISARGA not in match[0])
        if (place or source) and is_dateline and not _recurs(document, pattern, text):
            organisation, end = ("", match.end()) if source else _house_behind(text, match.end(), document.lexicon)
            return Dateline(place=place, source=source or organisation, text=text[:end].strip()), text[end:], ""
    return None


# ដោយ: ចាន់ សុខា / ភ្នំពេញ: before a story in Khmer
_KHMER_BYLINE = lazily(
    r"(?:អត្ថបទ)?ដោយ\s?[:៖]\s?(?P<by>[\u1780-\u17d3]{2,20} [\u1780-\u17d3]{2,20}(?: [\u1780-\u17d3]{2,20})?)"
    r"\s?/\s?(?P<place>[\u1780-\u17d3]{2,20})\s?[:៖]\s?(?=\S)"
)


def alone(line: str, lexicon: Lexicon) -> Dateline | None:
    """Return the dateline that *line*, above the story, consists of: ``KARACHI:``, ``New Delhi:``."""
    place = line[:-1].rstrip()
    if line[-1] != ":" or lexicon.find(place) is not None:
        return None
    if lexicon.tag in _UNCASED and is_city(place):
        return Dateline(place=place, text=line)
    if lexicon.tag in _UNCASED and " " not in place and len(place) in _TOWNS and place not in _LABELS:
        return Dateline(place=place, text=line) if place.isprintable() and place[0] > "\u0530" else None
    if lexicon.tag not in _BEFORE_COLON:
        return None
    town = _CAPITALS.fullmatch(place) is not None and _NO_TOWNS.isdisjoint(place.split())
    return Dateline(place=place, text=line) if town or is_city(place) else None


_TOWNS = range(3, 21)  # characters of a town
_CAPITALS = lazily(r"[A-Z]{3,14}(?: [A-Z]{2,14}){0,2}")


def over_story(document: Document, index: int) -> bool:
    """Is line *index* a city before a colon, or a town mentioned in the headline or the first lines below?"""
    found = alone(document.lines[index], document.lexicon)
    if found is None or document.lexicon.tag not in _UNCASED or is_city(found.place):
        return found is not None
    stem = found.place[: max(_MIN_GLUED, len(found.place) - 2)]
    return any(stem in line for line in (document.title, *document.lines[index + 1 : index + 4]))


def _house_behind(text: str, start: int, lexicon: Lexicon) -> tuple[str, int]:
    """Return the organisation in brackets, or the desk glued to the story, at *start* in *text*, and its end."""
    if (match := _BRACKETED.match(text, start)) and len(text) - match.end() >= MIN_STORY:
        is_organisation = (
            _is_house(match["house"], lexicon)
            or _person.is_organisation(match["house"])
            or match["house"].endswith(_NEWS)
        )
        return (match["house"], match.end()) if is_organisation else ("", start)
    match = _DESK.match(text, start)
    return (match["house"], match.end()) if match and len(text) - match.end() >= MIN_STORY else ("", start)


_BRACKETED = lazily(r"[(（](?P<house>[^\W\d_][^()\d]{2,28})[)）]\s?[:–-]{0,2}\s?")
_NEWS = ("نیوز", "न्यूज", "न्यूज़", "নিউজ", "நியூஸ்", "న్యూస్", "ന്യൂസ്", "ನ್ಯೂಸ್", "ન્યૂઝ")
_DESK = lazily(r"(?P<house>[^\s,:;।]{2,14} (?:वृत्तसेवा|वृत्तसंस्था|न्यूज नेटवर्क))\s?(?:[:–-]\s?)?(?=\S)")  # नाशिक : पुढारी वृत्तसेवा
_DESKS = (
    "डेस्क", "डेस्‍क", "ডেস্ক", "ਡੈਸਕ", "ડેસ્ક", "డెస్క్", "ಡೆಸ್ಕ್", "ഡെസ്ക്", "டெஸ்க்", "ڈیسک",
    "ব্যুরো", "ब्यूरो", "ਬਿਊਰੋ", "બ્યુરો", "బ్యూరో", "ബ്യൂറോ", "بیورو",
)  # fmt: skip
_OF_DESK = 4  # words of its name


def _in_capitals(head: str, document: Document) -> tuple[str, str]:
    """Return the place *head*; in northern Europe it must be a city or mentioned in the story."""
    is_place = _NO_TOWNS.isdisjoint(head.split())
    if is_place and document.lexicon.tag in _SCANDINAVIAN:
        is_place = is_city(head.title()) or any(head.title() in line for line in document.lines[document.first :])
    return (head if is_place else ""), ""


def _recurs(document: Document, pattern: re.Pattern[str], text: str) -> bool:
    """Do several lines below the headline start like *text*, as lines of speakers do?"""
    top = document.headline + 1
    lines = [line for line, match in zip(document.lines[top:], document.matches[top:], strict=True) if match is None]
    enclosed = text[0] in "(（"  # as no speaker is
    return sum((line[0] in "(（") >= enclosed and pattern.match(line[:_REACH]) is not None for line in lines) > 1


def _parted(head: str, document: Document) -> tuple[str, str]:
    """Split *head*, before the colon, into place and organisation; both are empty if it is something else."""
    parts = [part.strip() for part in _PARTS.split(head)]
    if len(parts) == 1:
        parts = list(_behind_house(parts[0]) or parts)
    houses = [part for part in parts if _is_house(part, document.lexicon)]
    places = [part for part in parts if part not in houses]
    if len(places) > 1 or not all(_is_place(place, document, after_organisation=bool(houses)) for place in places):
        return "", ""
    desk = len(houses) == 1 and houses[0].endswith(_DESKS) and 0 < houses[0].count(" ") < _OF_DESK
    return (places[0] if places else ""), ", ".join(houses) if places or desk else ""


def _behind_house(text: str) -> tuple[str, str] | None:
    """Return organisation and place, with or without a space between them."""
    ends = sorted(
        [text.find(organisation) + len(organisation) for organisation in _HOUSES if organisation in text], reverse=True
    )
    for end in ends:
        rest = text[end:]
        glued = len(rest) >= _MIN_GLUED and not unicodedata.category(rest[0]).startswith("M")
        if (glued or rest[:1] == " ") and rest.strip() and not rest.strip().startswith(_HOUSES):
            return text[:end], rest.strip()
    return None


def _is_house(text: str, lexicon: Lexicon) -> bool:
    return text.endswith(_HOUSES) or text.startswith(_DAILIES) or lexicon.is_agency(text)


_DAILIES = ("दैनिक ", "सांध्य दैनिक ", "साप्ताहिक ", "দৈনিক ")  # what papers are, before their names


def _is_place(text: str, document: Document, *, after_organisation: bool) -> bool:
    """Is *text* one word, or two if repeated in the story, after an organisation, or with a first word for *new*?"""
    blanks = text.count(" ")
    if document.lexicon.find(text) is not None or text in _LABELS or labels(text, document.lexicon):
        return False
    is_repeated = sum(text in line for line in document.lines) > 1
    return blanks == 0 or (
        blanks == 1 and (after_organisation or is_repeated or is_city(text) or _NEW.fullmatch(text) is not None)
    )
