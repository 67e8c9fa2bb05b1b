"""Bylines: the people of a signature, with their roles, places and houses."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from newsformat import Byline
from newsformat.markup.hyphens import begins_small
from newsformat.plugin import lazily
from newsformat_text._authors import _reporters, _unparted
from newsformat_text._authors._beside_names import (
    FOR,
    belongs,
    house_after,
    house_before,
    house_in,
    is_place_behind,
    of_korea,
    place_in,
    tells_nothing,
)
from newsformat_text._authors._catalogued import is_catalogued, names_of
from newsformat_text._authors._joiners import CAPITAL, SMALL, pieces
from newsformat_text._authors._korean import is_korean
from newsformat_text._authors._person import (
    LONGEST,
    begins_with_name,
    is_cased,
    is_full_name,
    is_house,
    is_japanese,
    is_name,
    once,
)
from newsformat_text._authors._roles import role_in
from newsformat_text._datelines._korea import HOUSES
from newsformat_text._datelines._parts import is_city, is_city_or_capitals
from newsformat_text._languages._alternatives import alternatives
from newsformat_text._languages._houses import ARTICLES, OFFICES, PAPERS, PARTICLES, PLACES
from newsformat_text._languages._lexicon import Kind, Lexicon, Match
from newsformat_text._languages._subjects import FIRST_OF_PLACES, names_subject


MOST = 160  # characters of a byline
_INITIALS = lazily(r"(?<!\w)(?:[^\W\d_]\.[\s-]?){2,4}$")
_PLACE = 4  # letters of a place in capitals
CONTACT = lazily(
    r"[A-Za-z0-9_.+-]{1,40}@[A-Za-z0-9_-]{1,40}(?:\.[A-Za-z0-9_-]{1,20}){1,3}|@\w{2,30}|\[email protected\]"
)
_PARTS = lazily(r"\s*(?:[|•;/]|·(?!(?<=[一-龯]·)[一-龯])|\s[–—-]\s)\s*|(?<=[^\s(（])\s(?=[(（]\w)")
_PARTING = frozenset("|•·;/–—-(（")  # there is one of these in all that parts
_BESIDE = lazily(r"\s[:：]\s|，(?=[A-Za-z])")  # 森田 宗一郎 : 東洋経済 記者, 松浦立樹，ITmedia
# 山田花子　写真：田中一郎
_PICTURED_BY = lazily(
    r"[\s,、／/](?:写真|撮影|画像|イラスト|編集|構成|監修|取材協力|写真・動画)\s?[:：＝=／/・][^:：＝=]{2,20}$"
)
_CAPITALS = lazily(r"(?P<name>[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){1,3}) (?P<role>[A-Z][a-z].{3,40})")
_GLUED_PLACE = lazily(rf"(?<=[{SMALL}]{{3}})[{CAPITAL}]{{3,}}$")


@lru_cache(maxsize=16)  # a line is looked at to take it, and again to read it
def people(text: str, known: Lexicon, printed: str) -> tuple[Byline, ...]:
    """Return who signs in *text* (without the word ``By``); none if those are no names. *printed* is the whole line."""
    if not text or len(text) > MOST or (known.tag == "ko" and "기자님" in text):  # whom somebody speaks to
        return ()
    if ")" in text and (stationed := _STATIONED.fullmatch(text)) and stationed["what"] in known.roles:
        return (Byline(name=stationed["name"] or "", role=stationed["role"], text=printed),)
    text = text.replace(" ـ ", " - ")
    text = _behind_house(text, known)
    catalogued = is_catalogued(printed)
    if "," in text and catalogued and (inverted := names_of(text, known)):
        return tuple([Byline(name=name, text=printed) for name in inverted])
    contact = CONTACT.search(text) if "@" in text or "[" in text else None
    if contact:
        text = f"{text[: contact.start()]} {text[contact.end() :]}".strip()
    if known.tag == "zh":
        if reported := _reporters.read(text, printed):
            return reported
        text = _reporters.names_in(text)
    if known.tag == "ja":
        text = _PICTURED_BY.sub("", text)
        text = _BESIDE.sub(" / ", text.strip("[]［］"))
    if known.tag == "ja" and len(names := text.split()) > 1 and all(map(is_japanese, names)):
        text = "、".join(names)
    text = _parted(text, printed, known)
    text, place = _reporters.placed(text, known, printed)
    text = _without_others(_unbracketed(text), known)
    found = _found(
        text,
        known,
        listed="|" in text
        or (known.tag == "vi" and " - " in text)
        or (catalogued and ";" in text)
        or (("/" in text or ";" in text) and _are_several(text, known)),
    )
    if not found:
        return ()
    if place:
        found[0].setdefault("location", place)
    if contact and len(found) == 1:
        found[0]["contact"] = contact[0]
    return tuple([Byline(text=printed, **person) for person in found])


# Who reports from a town, with its district, in scripts without capitals: কাহালু (বগুড়া) প্রতিনিধি
_STATIONED = lazily(
    r"(?:(?P<name>[\u0900-\u0dff]{2,16}(?: [\u0900-\u0dff.]{2,16}){1,2}), ?)?"
    r"(?P<role>[\u0900-\u0dff]{2,20}(?: [\u0900-\u0dff]{2,16})? ?\([\u0900-\u0dff ]{2,24}\)"
    r" ?(?P<what>[\u0900-\u0dff]{3,16}))"
)


# Behind who wrote for Reuters in Arabic, or before: … للنشرة العربية - تحرير منى السيد
_OF_SERVICE = lazily(r"(?:^|\s)للنشرة العربية\b|\s?[-–؛] (?:تحرير|مراجعة) [^()]{4,80}$")


def _parted(text: str, printed: str, known: Lexicon) -> str:
    """Return *text*, of the line *printed*, with a comma between a name and what it goes on with."""
    if (shouted := _CAPITALS.fullmatch(text.strip())) and role_in(shouted["role"], known)[0]:
        return f"{shouted['name']}, {shouted['role']}"  # ANN LEE Courier staff reporter
    if (sited := _SITE_FIRST.fullmatch(text.strip())) and is_full_name(sited["name"]):
        return f"{sited['name']}, {sited['site']}"
    house, comma, name = text.strip().partition(", ")
    if comma and printed.startswith(_REPORTED) and is_full_name(name):
        return f"{name}, {house}"
    return _unparted.parted(text, known, told=len(text) < len(printed))


# Laporan Wartawan HarbourNews.com, Budi Santoso
_SITE_FIRST = lazily(
    r"(?P<site>(?:[A-Z]\w{1,20} ){0,2}[\w-]{2,40}(?:\.(?:[a-z]{2,4}|[A-Z]{2,4})){1,2})\s?[,/|]\s?"
    r"(?P<name>[^\W\d_][^,/|\d]{3,40})"
)


# Laporan Wartawan Tribun Lada, Budi Santoso
_REPORTED = ("Laporan Wartawan ", "Laporan Jurnalis ", "Laporan Reporter ")


def _behind_house(text: str, known: Lexicon) -> str:
    """Return *text* with the name before the house it begins with: ``عنب بلدي – يامن المغربي``, ``ČTK, Jan Novák``."""
    if known.tag not in _HOUSE_FIRST:
        agency = _AGENCY_FIRST.match(text)
        told = agency is not None and known.names_agency(agency["house"]) and is_full_name(agency["name"])
        return f"{agency['name']}, {agency['house']}" if agency is not None and told else text
    text = _OF_SERVICE.sub("", text).removeprefix("من ").replace("- من ", "- ")
    house, sign, name = text.replace("–", "-").rstrip(" :").partition("-")
    house, name = house.strip(), name.strip()
    first = sign and (house in PAPERS or known.names_agency(house)) and is_full_name(name)
    return f"{name} - {house}" if first else text


_AGENCY_FIRST = lazily(r"(?P<house>[^\W\d_]{2,12})(?:, | [–—-] )(?P<name>[^,|/]{5,40})$")
_HOUSE_FIRST = frozenset({"ar", "fa"})


def _unbracketed(text: str) -> str:
    """Return *text* with commas for several brackets behind names: ``Ann Lee (text), Bo Diaz (photos)``."""
    return _BRACKETED.sub(r", \g<what>", text) if text.count(" (") > 1 or "), " in text else text


_BRACKETED = lazily(r"\s\((?P<what>[^()]{2,40})\)")


def _without_others(text: str, known: Lexicon) -> str:
    """Return *text* up to who took the pictures or edited it, behind names: ``Ann Lee Photos by Bo Diaz``."""
    at = text.find(" ") + 1
    while at:
        begins = text[at : at + 3] in known.starts and known.may_begin(text, at)
        own = known.find(text[at:]) if begins else None
        named = own is not None and (is_full_name(own.rest) or (known.tag == "ko" and is_korean(own.rest)))
        if own is not None and named and _is_of_others(own, text[:at].rstrip()):
            names, _, last = text[:at].rstrip(" ,;|/·•–—-").rpartition(" ")
            names = names.rstrip(" ,") if last.lower() in known.joiners else f"{names} {last}".lstrip()
            return names if begins_with_name(names) or is_korean(names) else text
        at = text.find(" ", at) + 1
    return text


def _is_of_others(match: Match, before: str) -> bool:
    """Says *match* who took pictures; or who edited, as a phrase or behind a sign and not as what the last one is?"""
    if match.kind is Kind.EDITOR and not is_house(match.rest):
        return match.words > 1 or match.marked or before.endswith(_PARTING_ROLES)
    return match.kind is Kind.CAPTION


_PARTING_ROLES = ("|", "/", ";", "·", "•")


def addressed(address: str) -> tuple[Byline, ...]:
    """Return whose *address* it is, if that tells first and last name: ``ann.lee@…``."""
    words = address.partition("@")[0].split(".")
    if len(words) != 2 or not all(word.isalpha() and len(word) in _CALLED for word in words):  # noqa: PLR2004 -- first, last
        return ()
    if not OFFICES.isdisjoint(word.lower() for word in words):
        return ()
    return (Byline(name=" ".join(map(str.capitalize, words)), contact=address, text=address),)


_CALLED = range(3, 20)  # letters of a name in an address


def _is_another(part: str) -> bool:
    """Is *part*, after a bar, one more person, and no house that the last one writes for?"""
    return is_full_name(part) and not is_house(part) and not part.removesuffix(" 기자").endswith(HOUSES)


def _are_several(text: str, known: Lexicon) -> bool:
    """Are all parts of *text* between strokes people, and none a paper or an agency: ``Ana Molina / Bruno Cortés``?"""
    parts = [part.strip() for part in text.replace(";", "/").split("/")]
    return known.tag != "vi" and all(  # where towns have two words, as people have
        is_full_name(part)
        and not is_house(part)
        and part.partition(" ")[0] not in ARTICLES
        and part.partition(" ")[0].lower() not in FIRST_OF_PLACES
        and not names_subject(part)
        and not known.is_agency(part)
        and is_cased(part[0])
        for part in parts
    )


def _belonging(part: str, known: Lexicon) -> tuple[str, str]:
    """What a part after a bar is: a role, or else whom the last name writes for."""
    role, _ = role_in(part, known)
    if role:
        return ("role", role)
    if place := place_in(part, known):
        return ("location", place)
    if is_city_or_capitals(part):
        return ("location", part)
    return ("affiliation", house_in(part, known))


def _add(part: str, found: list[dict[str, str]], known: Lexicon) -> None:
    """Take *part* as names, or as what the last name is or belongs to."""
    before = len(found)
    _add_pieces(part, found, known)
    if known.tag == "zh" and len(found) > before + 1 and "role" in found[before]:  # 记者 stands before all names
        for person in found[before + 1 :]:
            person.setdefault("role", found[before]["role"])


def _add_pieces(part: str, found: list[dict[str, str]], known: Lexicon) -> None:
    for piece in pieces(part, known):
        if bare := once(_trimmed(piece)):
            _add_piece(bare, found, known)


def _trimmed(piece: str) -> str:
    """Return *piece* without signs at its edges, but for the last full stop of initials."""
    bare = piece.strip(" ,()")
    return bare.strip(" ,.()") if bare[-1:] != "." or not _INITIALS.fullmatch(bare) else bare


def _found(text: str, known: Lexicon, *, listed: bool) -> list[dict[str, str]]:
    """Return who signs in *text*, with what stands behind signs that part it; those who are *listed* are so parted."""
    found: list[dict[str, str]] = []
    for number, part in enumerate([text] if _PARTING.isdisjoint(text) else _PARTS.split(text)):
        bare = part.strip(" ,()[]（）［］【】-–—*")
        if "." not in bare or not _INITIALS.search(bare):
            bare = bare.rstrip(" ,.")
        if number and found and bare and not (listed and _is_another(bare)):
            found[-1].setdefault(*_belonging(bare, known))
        else:
            _add(bare, found, known)
    return found


def _add_piece(piece: str, found: list[dict[str, str]], known: Lexicon) -> None:
    if not _add_with_house(piece, found, known):
        _add_bare(piece, found, known)


def _add_with_house(piece: str, found: list[dict[str, str]], known: Lexicon) -> bool:
    """Take a name with the place or house before or after it and no comma between; say whether it is one."""
    if piece[-1].isupper() and (glued := _GLUED_PLACE.search(piece)) and " " in piece[: glued.start()]:
        _add_pieces(piece[: glued.start()], found, known)
        house = known.is_agency(glued[0]) or is_house(glued[0]) or len(glued[0]) < _PLACE
        if found:
            found[-1].setdefault("affiliation" if house else "location", glued[0])
        return True
    if (own := house_before(piece, known)) and not found:
        _add_pieces(piece[len(own) :], found, known)
        for person in found:
            person.setdefault("affiliation", own)
        return True
    if at := house_after(piece, known):
        found.append({"name": piece[:at], "affiliation": piece[at + 1 :]})
        return True
    if person := _placed(piece, known):
        if found and role_in(person["name"], known) == (person["name"], ""):  # Ann Lee, Senior Reporter for the Courier
            found[-1] = {"role": person.pop("name"), **person, **found[-1]}
        else:
            role, name = role_in(person["name"], known)
            found.append(person | {"role": role, "name": name} if role and name else person)
        return True
    return False


def _placed(piece: str, known: Lexicon) -> dict[str, str]:
    """Return a full name and its place or house after a small word, ``Ann Lee in Nairobi``, or a city's name alone."""
    low = f"{piece.lower()} "
    if not _small_words(known).search(low):
        return _in_city(piece)
    for words, of in ((known.places, "location"), (FOR, "affiliation")):
        for word in words:
            at = low.find(f" {word}")
            rest = _SMALL_ARTICLE.sub("", piece[at + 1 + len(word) :], count=1)
            if at > 0 and word.strip() not in PARTICLES and rest[:1].isupper() and _are_named(piece[:at], known):
                return {"name": piece[:at], "affiliation" if is_house(rest) else of: rest}
    return _in_city(piece)


def _are_named(text: str, known: Lexicon) -> bool:
    """Is *text* a full name, perhaps behind a role: ``BBC correspondent Ann Lee``?"""
    role, name = role_in(text, known)
    return is_full_name(text) or (bool(role) and is_full_name(name))


_SMALL_ARTICLE = lazily(r"^(?:the|die|den|das|der|la|las|el|los|les|het|de) (?=[^\W\d_a-z])")


def _in_city(piece: str) -> dict[str, str]:
    """Return a full name and the city whose name ends *piece*."""
    words = piece.split()
    for size in (1, 2):  # Madrid, São Paulo
        city = " ".join(words[-size:])
        if city in PLACES and is_full_name(name := " ".join(words[:-size])):
            return {"name": name, "location": city}
    return {}


@cache
def _small_words(known: Lexicon) -> re.Pattern[str]:
    """Return what finds the words before a place or house."""
    return re.compile(f" (?:{alternatives(known.places + FOR)})")


def _add_bare(piece: str, found: list[dict[str, str]], known: Lexicon) -> None:
    role, bare = _role_behind(piece, known) if found else role_in(piece, known)
    if found:
        _add_behind(piece, (role, bare), found, known)
    elif role and not bare:
        found.append({"role": role})
    elif not (role and known.is_agency(bare)):
        _add_name(bare, role, found, known)


def _add_behind(piece: str, told: tuple[str, str], found: list[dict[str, str]], known: Lexicon) -> None:
    """Take *piece*, with the role and the rest that it is *told* to be, behind who signs already."""
    (role, bare), last, place = told, found[-1], place_in(piece, known)
    if role and not bare:
        last.setdefault("role", role)
    elif known.tag == "ja" and list(last) == ["role"] and is_name(bare):  # 編集委員・田中太郎
        last["name"] = bare
    elif is_city(bare) and (bare in PLACES or " " in last.get("name", "")):
        last.setdefault("location", bare)
    elif tells_nothing(bare, found, known):
        return
    elif place or list(last) == ["role"]:
        last.setdefault("affiliation" if is_house(place) or known.is_agency(place) else "location", place or bare)
    elif belongs(bare, last, known):
        last.setdefault("affiliation", house_in(bare, known))
    elif is_place_behind(bare, last):
        last.setdefault("location", bare)
    elif not (role and known.is_agency(bare)) and not _add_name(bare, role, found, known) and len(piece) < LONGEST:
        last.setdefault("affiliation", house_in(piece, known))


def _add_name(bare: str, role: str, found: list[dict[str, str]], known: Lexicon) -> bool:
    """Take who *bare* is, with a *role* or none; say whether that is a name."""
    own = {"role": role} if role else {}
    if known.tag == "ko" and (parted := of_korea(bare, role)):
        found.append(parted | own)
        return True
    if not is_name(bare.replace(" i ", " ") if known.tag == "ca" else bare):  # Anna Roca i Puig
        return False
    if known.tag == "zh" and bare.endswith(_CHINESE_HOUSES) and bare.count(" ") == 1:  # 王小明 渡口报记者
        bare, own["affiliation"] = bare.split()
    found.extend({"name": name} | own for name in _apart(bare, known))
    return True


def _role_behind(piece: str, known: Lexicon) -> tuple[str, str]:
    """Return the role that *piece*, behind a name, has, and the rest: none, if that says of what or where."""
    role, bare = role_in(piece, known)
    return (piece, "") if role and piece.startswith(role) and begins_small(bare) else (role, bare)


def _apart(names: str, known: Lexicon) -> list[str]:
    """Split Chinese names that only spaces part."""
    words = names.split()
    return words if known.tag == "zh" and all(len(word) in _CHINESE for word in words) else [names]


_CHINESE = range(2, 5)  # letters of a name
_CHINESE_HOUSES = ("报", "報", "社", "网", "網", "台", "臺", "新闻", "新聞", "中文")  # last letters of their names
