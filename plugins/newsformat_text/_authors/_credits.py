"""Recognises lines that credit agencies and contain nothing else."""

from __future__ import annotations

import re

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._authors._arabic import is_common_name
from newsformat_text._authors._joiners import CAPITAL, LOWER
from newsformat_text._authors._person import is_full_name, is_name
from newsformat_text._datelines._parts import is_city, is_city_or_capitals
from newsformat_text._languages._lexicon import Lexicon
from newsformat_text._languages._menu_words import MENU_WORDS
from newsformat_text._languages._organisation_words import ARTICLES


_PARTS = lazily(r"\s*(?:[,/،、;+&|]|\s[–—-]\s|(?<=[A-Z])–(?=[A-Z])|\s(?:and|und|et|y|e|og|och|en|i|и|та|ve|و|ו)\s)\s*")
_PARTING = frozenset(",/،、;+&|")
# Of an editor, and where, ``dpa/kmö Berlin``; a day; a site: ``Hina, I.H.``, ``Beta, 12.03.2024``, ``idnes.cz, ČTK``.
_BESIDE = lazily(
    rf"[{LOWER}]{{2,4}}(?: [{CAPITAL}][{LOWER}]{{2,20}})?|(?:[{CAPITAL}]\.?){{1,3}}|\d{{1,2}}\.\d{{1,2}}\.\d{{4}}\.?"
    r"|[A-Za-z][\w-]{2,18}(?:\.[A-Za-z][\w-]{1,18})?\.[a-z]{2,3}"
)
_WITH = lazily(
    r"(?:avec|with|mit|con(?: información de| informazioni)?|com(?: informações d[aeo]| agências?)?|amb|met|med|theo"
    r"|με) ",
    re.IGNORECASE,
)
_JOINING = frozenset("AaWwMmCcTtΜμ")  # the first letters of these
# Editors' initials before agencies: ``ع.ج/ أ.ح (د ب أ، رويترز)``, ``haz/as (dpa, afp)``
_LETTERS = r"(?:[^\W\d_][^\W\d_]{0,2}\.?|[^\W\d_](?:[. ]{1,2}[^\W\d_]){1,2}\.?)"
_INITIALLED = lazily(rf"{_LETTERS}(?:\s?[/،,]\s?{_LETTERS}){{0,3}}\s?/?\s?\((?P<agencies>[^()]{{2,60}})\)")
# Editors' initials after the agency: ``EFE jlm/ar``, ``(EFE) jlm/ar``, ``(PAP) jk/ mow/``
_EDITED = lazily(r"\(?(?P<agency>[A-Z][\w.]{1,9})\)?\s[a-zà-ž]{2,4}(?:(?:\s?[/-]\s?[a-zà-ž]{2,4}){1,3}(?:\s?/)?|\s?/)")
_SITE = lazily(r"[A-Za-z][\w-]{2,18}\.[a-z]{2,3}, ")
# Le Monde avec AFP; EFE | Valdemora
_HOUSE_WITH = lazily(
    r"(?P<house>[^\W\d_][\w.’' -]{1,30}),? (?:avec|with|mit|con|com|met|med) (?P<agency>[^\W\d_][\w. ]{1,30})"
)
_HOUSES_WITH = (" avec ", " with ", " mit ", " con ", " com ", " met ", " med ")  # the words of these
_PLACED = lazily(rf"([^|]{{2,30}}) \| [{CAPITAL}][^|\d]{{1,30}}")
# PRAHA/ČTK
_TOWNED = lazily(rf"[{CAPITAL}]{{4,20}}(?:[ -][{CAPITAL}]{{2,20}}){{0,2}}\s?/\s?(?P<agency>[^\W\d_]{{2,12}})")
_IN_PLACE = lazily(r" in (?P<place>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,2})")  # Associated Press in New York
_SHORT_FORM = lazily(r"(?<=[a-z]) \([A-Z]{2,8}$")  # African News Agency (ANA
_SERVICES = (" News Service", " News Agency", " News Network", " News Bureau", " Press Agency", " Wire Service")
_AROUND = " .,:;()[]（）【】〔〕-–—/©|"


def agencies_alone(line: str, lexicon: Lexicon) -> tuple[str, ...]:
    """Return the agencies on *line*, if it contains nothing else except initials: ``(AFP, dpa)``, ``dpa/kmö``."""
    if len(line) > 80:  # noqa: PLR2004 -- characters of a credit
        return ()
    if beside := _beside_initials(line, lexicon):
        return beside
    whole = line.strip(_AROUND).removesuffix("等").removesuffix(" inf")  # （法新社、德新社等）; BNS inf.
    whole = _SHORT_FORM.sub("", whole) if "(" in whole else whole
    if (
        whole[:1] in _JOINING
        and (joined := _WITH.match(whole))
        and (beside := agencies_alone(whole[joined.end() :], lexicon))
    ):
        return beside
    if lexicon.is_agency(whole) or (whole.endswith(_SERVICES) and is_name(whole)):
        return (whole,)
    house = lexicon.agency(whole)
    if house and whole[len(house) :].strip(" ,|").lower() in MENU_WORDS:
        return (house,)  # NTB Innenriks
    if house := _beside_city(whole, house, lexicon):
        return (house,)
    joined = _HOUSE_WITH.fullmatch(whole) if any(map(whole.__contains__, _HOUSES_WITH)) else None
    if joined is not None and lexicon.is_agency(joined["agency"]) and _is_organisation_name(joined["house"]):
        return (joined["agency"],) if _BESIDE.fullmatch(joined["house"]) else (joined["house"], joined["agency"])
    if "|" in whole and (placed := _PLACED.fullmatch(whole)) and lexicon.is_agency(placed[1]):
        return (placed[1],)
    if house := credited_organisation(whole, lexicon):
        return (house,)
    if "/" in whole and (placed := _TOWNED.fullmatch(whole)) and lexicon.names_agency(placed["agency"]):
        return (placed["agency"],)
    begins = whole[:2] in lexicon.agencies or whole[:1] in lexicon.agencies or _SITE.match(whole) is not None
    if not (begins or begins_lowercase(whole) or whole[:1] in _PARTING or whole[1:2] == "."):
        return ()  # it begins with none, nor with initials
    parts = [part for part in _PARTS.split(whole) if part]
    found = [part for part in parts if lexicon.is_agency(part)]
    if found and all(part in found or _BESIDE.fullmatch(part) for part in parts):
        return tuple(found)
    return ()


def _beside_initials(line: str, lexicon: Lexicon) -> tuple[str, ...]:
    """Return the agencies in brackets after editors' initials on *line*, or the one before such initials."""
    if line[-1:] == ")" and (signed := _INITIALLED.fullmatch(line)):
        return agencies_alone(signed["agencies"], lexicon)
    edited = _EDITED.fullmatch(line) if "/" in line else None
    return (edited["agency"],) if edited is not None and lexicon.names_agency(edited["agency"]) else ()


def _beside_city(line: str, first: str, lexicon: Lexicon) -> str:
    """Return the agency next to a city or place on *line*, perhaps *first*: ``EFE / Lima``, ``LIMA | EFE``."""
    placed = _IN_PLACE.fullmatch(line, len(first)) if first else None
    if first and is_city_or_capitals(placed["place"] if placed is not None else line[len(first) :].strip(_SIGNS)):
        return first
    city, sign, last = line.rpartition(" ") if " " in line else line.rpartition("/")
    return last if sign and lexicon.is_agency(last) and is_city_or_capitals(city.strip(_SIGNS)) else ""


_SIGNS = " ,.|/·•–—-"


def credited_organisation(line: str, lexicon: Lexicon) -> str:
    """Return the organisation next to an Arabic word for agency or own reports: ``متابعات – صدى البلد``.

    In Japanese it is a paper or station, perhaps with its issue: ``みなと新聞5月12日朝刊``.
    """
    if lexicon.tag == "ja":
        paper = _PAPER.fullmatch(line.strip(_AROUND)) if len(line) < _HOUSED else None
        return paper["house"] if paper is not None else ""
    parts = _BESIDE_HOUSE.split(line.strip(_AROUND)) if lexicon.tag == "ar" and len(line) < _HOUSED else []
    if len(parts) != 2:  # noqa: PLR2004 -- which agencies, and the house
        return ""
    for what, house in (parts, parts[::-1]):
        if (
            what in lexicon.unnamed
            and _HOUSE.fullmatch(house)
            and not is_city(house)
            and not is_common_name(house.split()[0])
        ):
            return house if house not in lexicon.unnamed and lexicon.find(house) is None else ""
    return ""


_PAPER = lazily(
    r"(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日付?[、\s]?)?[「『]?"
    r"(?P<house>[一-龯ァ-ヶーA-Zぁ-とな-ねは-ん]{2,10}(?:新聞社?|通信社|日報社?|新報社?|放送|タイムス|日本語版|時報|民報)"
    r"|(?:(?!液晶|衛星|有料|民放|地上)[一-龯]{2,4}テレビ|テレビ[一-龯]{2,3}|テレビユー[一-龯]{2,3})(?:\s?(?:NEWS|ニュース))?)[」』]?"
    r"\s?(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:[(（][月火水木金土日][)）])?付?\s?(?:\d{1,2}[時:]\d\d分?)?)?\s?(?:[朝夕]刊|電子版|配信|掲載)?"
)


def own_reporter(line: str, lexicon: Lexicon) -> str:
    """Return the person next to an Arabic word for an exclusive report: ``خاص - محمد علي``."""
    parts = _BESIDE_HOUSE.split(line.strip(_AROUND)) if lexicon.tag == "ar" and len(line) < _HOUSED else []
    if len(parts) != 2 or parts[0] not in _OWN:  # noqa: PLR2004 -- whose it is, and who
        return ""
    name = parts[1]
    named = is_full_name(name) and is_common_name(name.split()[0])
    return name if named and not is_city(name) else ""


_OWN = frozenset({"خاص", "تقرير خاص"})
_HOUSED = 45  # characters of an organisation and its source
_BESIDE_HOUSE = lazily(r"\s?[–—ـ|/:]\s?|\s-\s")
_HOUSE = lazily(r"[^\W\d_]{3,14}(?: (?:[^\W\d_]{2,14}|\d{1,3})){0,3}")


def _is_organisation_name(name: str) -> bool:
    """Is *name*, before an agency, an organisation: one word, or several after an article, and not a person?"""
    return " " not in name or name.partition(" ")[0] in ARTICLES
