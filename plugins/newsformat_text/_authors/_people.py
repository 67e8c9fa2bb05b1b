"""Parses the people of a byline, with their roles, places and publications."""

from __future__ import annotations

from functools import lru_cache

from newsformat import Byline
from newsformat.plugin import lazily
from newsformat_text._authors import _hungarian, _missing_commas, _reporters
from newsformat_text._authors._byline_parts import parse_byline
from newsformat_text._authors._catalogue_names import begins_author_field, catalogued_names
from newsformat_text._authors._korean import is_korean_name
from newsformat_text._authors._person import begins_with_name, has_case, is_full_name, is_japanese_name, is_organisation
from newsformat_text._authors._roles import role_in
from newsformat_text._languages._lexicon import Kind, Lexicon, Match
from newsformat_text._languages._organisation_words import ARTICLES, OFFICE_WORDS, PAPER_WORDS
from newsformat_text._languages._subjects import PLACE_NAME_STARTS, names_subject


MOST = 160  # characters of a byline
CONTACT = lazily(
    r"[A-Za-z0-9_.+-]{1,40}@[A-Za-z0-9_-]{1,40}(?:\.[A-Za-z0-9_-]{1,20}){1,3}|@\w{2,30}|\[email protected\]"
)
_NAME_SEPARATOR = lazily(r"\s[:：]\s|，(?=[A-Za-z])")  # 森田 宗一郎 : 東洋経済 記者, 松浦立樹，ITmedia
# 山田花子　写真：田中一郎
_PICTURED_BY = lazily(
    r"[\s,、／/](?:写真|撮影|画像|イラスト|編集|構成|監修|取材協力|写真・動画)\s?[:：＝=／/・][^:：＝=]{2,20}$"
)
_CAPITALS = lazily(r"(?P<name>[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){1,3}) (?P<role>[A-Z][a-z].{3,40})")


@lru_cache(maxsize=16)  # a line is asked about when it is classified, and again when it is read
def parse_people(text: str, lexicon: Lexicon, printed: str) -> tuple[Byline, ...]:
    """Return the authors in *text*, a byline without the word ``By``; *printed* is the whole line."""
    if not text or len(text) > MOST or (lexicon.tag == "ko" and "기자님" in text):  # an interviewee
        return ()
    if ")" in text and (stationed := _STATIONED.fullmatch(text)) and stationed["what"] in lexicon.roles:
        return (Byline(name=stationed["name"] or "", role=stationed["role"], text=printed),)
    text = text.replace(" ـ ", " - ").replace("؛", "،").rstrip("།")
    text = _with_name_first(text, lexicon)
    catalogued = begins_author_field(printed)
    if "," in text and catalogued and (inverted := catalogued_names(text, lexicon)):
        return tuple([Byline(name=name, text=printed) for name in inverted])
    contact = CONTACT.search(text) if "@" in text or "[" in text else None
    if contact:
        text = f"{text[: contact.start()]} {text[contact.end() :]}".strip()
    if lexicon.tag == "zh":
        if reported := _reporters.parse_reporters(text, printed):
            return reported
        text = _reporters.names_in(text)
    if lexicon.tag == "ja":
        text = _japanese(text)
    if lexicon.tag == "de":
        text = YOURS.sub("", text)
    text = _with_comma_after_name(text, printed, lexicon)
    text, place = _reporters.split_place(text, lexicon, printed)
    text = _without_others(_unbracketed(text), lexicon)
    separated = "|" in text or _are_dashed(text, lexicon) or (catalogued and ";" in text)
    found = parse_byline(
        text, lexicon, separated=separated or (("/" in text or ";" in text) and _are_several(text, lexicon))
    )
    if not found:
        return ()
    if place:
        found[0].setdefault("location", place)
    if contact and len(found) == 1:
        found[0]["contact"] = contact[0]
    return tuple([Byline(text=printed, **person) for person in found])


YOURS = lazily(r"^(?:Herzlich(?:st)?,? )?(?:Ihre?|Euer|Eure|Deine?) (?=[A-ZÄÖÜ])")  # Ihre Anna Lenz


def _japanese(text: str) -> str:
    """Return *text* without photographers, and with commas between names separated only by spaces."""
    text = _NAME_SEPARATOR.sub(" / ", _PICTURED_BY.sub("", text).strip("[]［］〔〕"))
    names = text.split()
    return "、".join(names) if len(names) > 1 and all(map(is_japanese_name, names)) else text


# Who reports from a town, with its district, in scripts without capitals: কাহালু (বগুড়া) প্রতিনিধি
_STATIONED = lazily(
    r"(?:(?P<name>[\u0900-\u0dff]{2,16}(?: [\u0900-\u0dff.]{2,16}){1,2}), ?)?"
    r"(?P<role>[\u0900-\u0dff]{2,20}(?: [\u0900-\u0dff]{2,16})? ?\([\u0900-\u0dff ]{2,24}\)"
    r" ?(?P<what>[\u0900-\u0dff]{3,16}))"
)


# Next to authors of Reuters in Arabic: … للنشرة العربية - تحرير منى السيد
_OF_SERVICE = lazily(r"(?:^|\s)للنشرة العربية\b|\s?[-–؛] (?:تحرير|مراجعة) [^()]{4,80}$")


def _with_comma_after_name(text: str, printed: str, lexicon: Lexicon) -> str:
    """Return *text*, of the line *printed*, with a comma between a name and what follows it."""
    if (match := _CAPITALS.fullmatch(text.strip())) and role_in(match["role"], lexicon)[0]:
        return f"{match['name']}, {match['role']}"  # ANN LEE Courier staff reporter
    if (sited := _SITE_FIRST.fullmatch(text.strip())) and is_full_name(sited["name"]):
        return f"{sited['name']}, {sited['site']}"
    organisation, comma, name = text.strip().partition(", ")
    if comma and printed.startswith(_REPORT_STARTS) and is_full_name(name):
        return f"{name}, {organisation}"
    if lexicon.tag == "tr":
        text = _HYPHENED.sub(", ", text)
    return _missing_commas.with_commas(text, lexicon, after_byline_word=len(text) < len(printed))


_HYPHENED = lazily(r"(?<=[^\W\d_])- (?=[^\W\d_a-zçğıöşü])")  # between two names, as Turkish agencies print them


# Laporan Wartawan HarbourNews.com, Budi Santoso
_SITE_FIRST = lazily(
    r"(?P<site>(?:[A-Z]\w{1,20} ){0,2}[\w-]{2,40}(?:\.(?:[a-z]{2,4}|[A-Z]{2,4})){1,2})\s?[,/|]\s?"
    r"(?P<name>[^\W\d_][^,/|\d]{3,40})"
)


# Laporan Wartawan Tribun Lada, Budi Santoso
_REPORT_STARTS = ("Laporan Wartawan ", "Laporan Jurnalis ", "Laporan Reporter ")


def _with_name_first(text: str, lexicon: Lexicon) -> str:
    """Return *text* with the name moved before the organisation: ``عنب بلدي – يامن المغربي``, ``ČTK, Jan Novák``."""
    if lexicon.tag not in _HOUSE_FIRST:
        agency = _AGENCY_FIRST.match(text)
        is_agency_and_name = (
            agency is not None and lexicon.names_agency(agency["house"]) and is_full_name(agency["name"])
        )
        return f"{agency['name']}, {agency['house']}" if agency is not None and is_agency_and_name else text
    text = _OF_SERVICE.sub("", text).removeprefix("من ").replace("- من ", "- ")
    organisation, sign, name = text.replace("–", "-").rstrip(" :").partition("-")
    organisation, name = organisation.strip(), name.strip()
    first = sign and (organisation in PAPER_WORDS or lexicon.names_agency(organisation)) and is_full_name(name)
    return f"{name} - {organisation}" if first else text


_AGENCY_FIRST = lazily(r"(?P<house>[^\W\d_]{2,12})(?:, | [–—-] )(?P<name>[^,|/]{5,40})$")
_HOUSE_FIRST = frozenset({"ar", "fa"})


def _unbracketed(text: str) -> str:
    """Return *text* with commas instead of several brackets after names: ``Ann Lee (text), Bo Diaz (photos)``."""
    return _BRACKETED.sub(r", \g<what>", text) if text.count(" (") > 1 or "), " in text else text


_BRACKETED = lazily(r"\s\((?P<what>[^()]{2,40})\)")


def _without_others(text: str, lexicon: Lexicon) -> str:
    """Return *text* up to photographers or editors after the names: ``Ann Lee Photos by Bo Diaz``."""
    position = text.find(" ") + 1
    while position:
        begins = text[position : position + 3] in lexicon.starts and lexicon.may_begin(text, position)
        match = lexicon.find(text[position:]) if begins else None
        has_name = match is not None and (
            is_full_name(match.rest) or (lexicon.tag == "ko" and is_korean_name(match.rest))
        )
        if match is not None and has_name and _introduces_others(match, text[:position].rstrip()):
            names, _, last = text[:position].rstrip(" ,;|/·•–—-").rpartition(" ")
            names = names.rstrip(" ,") if last.lower() in lexicon.joiners else f"{names} {last}".lstrip()
            return names if begins_with_name(names) or is_korean_name(names) else text
        position = text.find(" ", position) + 1
    return text


def _introduces_others(match: Match, before: str) -> bool:
    """Does *match* introduce photographers, or editors (by a phrase, or after a separator and not as a role)?"""
    if match.kind is Kind.EDITOR and not is_organisation(match.rest):
        return match.words > 1 or match.marked or before.endswith(_PARTING_ROLES)
    return match.kind is Kind.CAPTION


_PARTING_ROLES = ("|", "/", ";", "·", "•")


def name_from_address(address: str) -> tuple[Byline, ...]:
    """Return first and last name in the mail *address*, if it contains them: ``ann.lee@…``."""
    words = address.partition("@")[0].split(".")
    if len(words) != 2 or not all(word.isalpha() and len(word) in _CALLED for word in words):  # noqa: PLR2004 -- first, last
        return ()
    if not OFFICE_WORDS.isdisjoint(word.lower() for word in words):
        return ()
    return (Byline(name=" ".join(map(str.capitalize, words)), contact=address, text=address),)


_CALLED = range(3, 20)  # letters of a name in an address


def _are_dashed(text: str, lexicon: Lexicon) -> bool:
    """Are several people in *text* separated by dashes, as in Vietnamese, and in Hungarian if all are names?"""
    return (lexicon.tag == "vi" and " - " in text) or (lexicon.tag == "hu" and _hungarian.are_listed_names(text))


def _are_several(text: str, lexicon: Lexicon) -> bool:
    """Are all parts of *text* between slashes people, and none an organisation: ``Ana Molina / Bruno Cortés``?"""
    parts = [part.strip() for part in text.replace(";", "/").split("/")]
    return lexicon.tag != "vi" and all(  # languages in which towns, like people, have two words
        is_full_name(part)
        and not is_organisation(part)
        and part.partition(" ")[0] not in ARTICLES
        and part.partition(" ")[0].lower() not in PLACE_NAME_STARTS
        and not names_subject(part)
        and not lexicon.is_agency(part)
        and has_case(part[0])
        for part in parts
    )
