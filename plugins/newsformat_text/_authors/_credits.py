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
_SEPARATORS = frozenset(",/،、;+&|")
# Of an editor, and where, ``dpa/kmö Berlin``; a day; a site: ``Hina, I.H.``, ``Beta, 12.03.2024``, ``idnes.cz, ČTK``.
_EDITOR_OR_DATE = lazily(
    rf"[{LOWER}]{{2,4}}(?: [{CAPITAL}][{LOWER}]{{2,20}})?|(?:[{CAPITAL}]\.?){{1,3}}|\d{{1,2}}\.\d{{1,2}}\.\d{{4}}\.?"
    r"|[A-Za-z][\w-]{2,18}(?:\.[A-Za-z][\w-]{1,18})?\.[a-z]{2,3}"
)
_JOINED = lazily(
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
_AGENCY_AND_PLACE = lazily(rf"([^|]{{2,30}}) \| [{CAPITAL}][^|\d]{{1,30}}")
# PRAHA/ČTK
_TOWNED = lazily(rf"[{CAPITAL}]{{4,20}}(?:[ -][{CAPITAL}]{{2,20}}){{0,2}}\s?/\s?(?P<agency>[^\W\d_]{{2,12}})")
_IN_PLACE = lazily(r" in (?P<place>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,2})")  # Associated Press in New York
_SHORT_FORM = lazily(r"(?<=[a-z]) \([A-Z]{2,8}$")  # African News Agency (ANA
_SERVICES = (" News Service", " News Agency", " News Network", " News Bureau", " Press Agency", " Wire Service")
_OUTER_SIGNS = " .,:;()[]（）【】〔〕-–—/©|"


def agencies_alone(line: str, lexicon: Lexicon) -> tuple[str, ...]:
    """Return the agencies on *line*, if it contains nothing else except initials: ``(AFP, dpa)``, ``dpa/kmö``."""
    if len(line) > 80:  # noqa: PLR2004 -- characters of a credit
        return ()
    if agencies := _beside_initials(line, lexicon):
        return agencies
    text = line.strip(_OUTER_SIGNS).removesuffix("等").removesuffix(" inf")  # （法新社、德新社等）; BNS inf.
    text = _SHORT_FORM.sub("", text) if "(" in text else text
    if (
        text[:1] in _JOINING
        and (joined := _JOINED.match(text))
        and (agencies := agencies_alone(text[joined.end() :], lexicon))
    ):
        return agencies
    if lexicon.is_agency(text) or (text.endswith(_SERVICES) and is_name(text)):
        return (text,)
    organisation = lexicon.agency(text)
    if organisation and text[len(organisation) :].strip(" ,|").lower() in MENU_WORDS:
        return (organisation,)  # NTB Innenriks
    if organisation := _beside_city(text, organisation, lexicon):
        return (organisation,)
    joined = _HOUSE_WITH.fullmatch(text) if any(map(text.__contains__, _HOUSES_WITH)) else None
    if joined is not None and lexicon.is_agency(joined["agency"]) and _is_organisation_name(joined["house"]):
        return (
            (joined["agency"],) if _EDITOR_OR_DATE.fullmatch(joined["house"]) else (joined["house"], joined["agency"])
        )
    if "|" in text and (located := _AGENCY_AND_PLACE.fullmatch(text)) and lexicon.is_agency(located[1]):
        return (located[1],)
    if organisation := credited_organisation(text, lexicon):
        return (organisation,)
    if "/" in text and (located := _TOWNED.fullmatch(text)) and lexicon.names_agency(located["agency"]):
        return (located["agency"],)
    begins = text[:2] in lexicon.agencies or text[:1] in lexicon.agencies or _SITE.match(text) is not None
    if not (begins or begins_lowercase(text) or text[:1] in _SEPARATORS or text[1:2] == "."):
        return ()  # it begins with none, nor with initials
    parts = [part for part in _PARTS.split(text) if part]
    found = [part for part in parts if lexicon.is_agency(part)]
    if found and all(part in found or _EDITOR_OR_DATE.fullmatch(part) for part in parts):
        return tuple(found)
    return ()


def _beside_initials(line: str, lexicon: Lexicon) -> tuple[str, ...]:
    """Return the agencies in brackets after editors' initials on *line*, or the one before such initials."""
    if line[-1:] == ")" and (match := _INITIALLED.fullmatch(line)):
        return agencies_alone(match["agencies"], lexicon)
    edited = _EDITED.fullmatch(line) if "/" in line else None
    return (edited["agency"],) if edited is not None and lexicon.names_agency(edited["agency"]) else ()


def _beside_city(line: str, first: str, lexicon: Lexicon) -> str:
    """Return the agency next to a city or place on *line*, perhaps *first*: ``EFE / Lima``, ``LIMA | EFE``."""
    match = _IN_PLACE.fullmatch(line, len(first)) if first else None
    if first and is_city_or_capitals(match["place"] if match is not None else line[len(first) :].strip(_SIGNS)):
        return first
    city, sign, last = line.rpartition(" ") if " " in line else line.rpartition("/")
    return last if sign and lexicon.is_agency(last) and is_city_or_capitals(city.strip(_SIGNS)) else ""


_SIGNS = " ,.|/·•–—-"


def credited_organisation(line: str, lexicon: Lexicon) -> str:
    """Return the organisation next to an Arabic word for agency or own reports: ``متابعات – صدى البلد``.

    In Japanese it is a paper or station, perhaps with its issue: ``みなと新聞5月12日朝刊``.
    """
    if lexicon.tag == "ja":
        paper = _PAPER.fullmatch(line.strip(_OUTER_SIGNS)) if len(line) < _CREDIT_LIMIT else None
        return paper["house"] if paper is not None else ""
    parts = _BESIDE_HOUSE.split(line.strip(_OUTER_SIGNS)) if lexicon.tag == "ar" and len(line) < _CREDIT_LIMIT else []
    if len(parts) != 2:  # noqa: PLR2004 -- which agencies, and the house
        return ""
    for kind, organisation in (parts, parts[::-1]):
        if (
            kind in lexicon.unnamed
            and _PUBLICATION.fullmatch(organisation)
            and not is_city(organisation)
            and not is_common_name(organisation.split()[0])
        ):
            return organisation if organisation not in lexicon.unnamed and lexicon.find(organisation) is None else ""
    return ""


_PAPER = lazily(
    r"(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日付?[、\s]?)?[「『]?"
    r"(?P<house>[一-龯ァ-ヶーA-Zぁ-とな-ねは-ん]{2,10}(?:新聞社?|通信社|日報社?|新報社?|放送|タイムス|日本語版|時報|民報)"
    r"|(?:(?!液晶|衛星|有料|民放|地上)[一-龯]{2,4}テレビ|テレビ[一-龯]{2,3}|テレビユー[一-龯]{2,3})(?:\s?(?:NEWS|ニュース))?)[」』]?"
    r"\s?(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:[(（][月火水木金土日][)）])?付?\s?(?:\d{1,2}[時:]\d\d分?)?)?\s?(?:[朝夕]刊|電子版|配信|掲載)?"
)


def own_reporter(line: str, lexicon: Lexicon) -> str:
    """Return the person next to an Arabic word for an exclusive report: ``خاص - محمد علي``."""
    parts = _BESIDE_HOUSE.split(line.strip(_OUTER_SIGNS)) if lexicon.tag == "ar" and len(line) < _CREDIT_LIMIT else []
    if len(parts) != 2 or parts[0] not in _EXCLUSIVE:  # noqa: PLR2004 -- whose it is, and who
        return ""
    name = parts[1]
    is_person = is_full_name(name) and is_common_name(name.split()[0])
    return name if is_person and not is_city(name) else ""


_EXCLUSIVE = frozenset({"خاص", "تقرير خاص"})
_CREDIT_LIMIT = 45  # characters of an organisation and its source
_BESIDE_HOUSE = lazily(r"\s?[–—ـ|/:]\s?|\s-\s")
_PUBLICATION = lazily(r"[^\W\d_]{3,14}(?: (?:[^\W\d_]{2,14}|\d{1,3})){0,3}")


def _is_organisation_name(name: str) -> bool:
    """Is *name*, before an agency, an organisation: one word, or several after an article, and not a person?"""
    return " " not in name or name.partition(" ")[0] in ARTICLES
