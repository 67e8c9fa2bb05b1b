"""Parses the parts of a byline: names, and the role, place or publication after each."""

from __future__ import annotations

import re
from functools import cache

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._authors._beside_names import (
    WRITES_FOR,
    is_affiliation,
    is_negligible,
    is_place_after_name,
    korean_name_and_house,
    organisation_after,
    organisation_before,
    organisation_in,
    place_in,
)
from newsformat_text._authors._joiners import CAPITAL, LOWER, split_names
from newsformat_text._authors._person import LONGEST, is_full_name, is_name, is_organisation, without_repetition
from newsformat_text._authors._roles import role_in
from newsformat_text._datelines._korea import HOUSES
from newsformat_text._datelines._parts import is_city_or_capitals
from newsformat_text._languages._alternatives import alternatives
from newsformat_text._languages._lexicon import Kind, Lexicon
from newsformat_text._languages._organisation_words import PARTICLES, PLACES
from newsformat_text._shape import has_digit


_INITIALS = lazily(r"(?<!\w)(?:[^\W\d_]\.[\s-]?){2,4}$")
_PLACE = 4  # letters of a place in capitals
_PARTS = lazily(r"\s*(?:[|•;/]|·(?!(?<=[一-龯]·)[一-龯])|\s[–—-]\s)\s*|(?<=[^\s(（])\s(?=[(（]\w)")
_SEPARATORS = frozenset("|•·;/–—-(（")  # every separator contains one of these
_GLUED_PLACE = lazily(rf"(?<=[{LOWER}]{{3}})[{CAPITAL}]{{3,}}$")


def parse_byline(text: str, lexicon: Lexicon, *, separated: bool) -> list[dict[str, str]]:
    """Return the authors in *text*, with what follows separators; *separated* names are separated by these."""
    found: list[dict[str, str]] = []
    for number, part in enumerate([text] if _SEPARATORS.isdisjoint(text) else _PARTS.split(text)):
        bare = part.strip(" ,()[]（）［］【】-–—*")
        if "." not in bare or not _INITIALS.search(bare):
            bare = bare.rstrip(" ,.")
        if number and found and bare and not (separated and _is_another(bare)):
            if not _is_editor_or_date(bare, lexicon):
                found[-1].setdefault(*_as_affiliation(bare, lexicon))
        else:
            _add(bare, found, lexicon)
    return found


def _is_another(part: str) -> bool:
    """Is *part*, after a bar, another person, and not the organisation of the last one?"""
    return is_full_name(part) and not is_organisation(part) and not part.removesuffix(" 기자").endswith(HOUSES)


def _is_editor_or_date(part: str, lexicon: Lexicon) -> bool:
    """Is *part*, after a bar, an editor, or a day of a month, perhaps with a time: ``12 березня, 10:12``?"""
    match = lexicon.find(part)
    if match is not None and match.marked and match.kind is Kind.EDITOR:
        return True
    words = part.lower().replace(",", " ").split() if has_digit(part) else []
    return any(word.isdecimal() for word in words) and any(word.strip(".") in lexicon.months for word in words)


def _as_affiliation(part: str, lexicon: Lexicon) -> tuple[str, str]:
    """Return *part*, after a bar, as a role or, if it is none, as the affiliation of the last name."""
    role, _ = role_in(part, lexicon)
    if role:
        return ("role", role)
    if place := place_in(part, lexicon):
        return ("location", place)
    if is_city_or_capitals(part):
        return ("location", part)
    return ("affiliation", organisation_in(part, lexicon))


def _add(part: str, found: list[dict[str, str]], lexicon: Lexicon) -> None:
    """Add *part* to *found*: as names, or as role or affiliation of the last name."""
    before = len(found)
    _add_pieces(part, found, lexicon)
    if lexicon.tag == "zh" and len(found) > before + 1 and "role" in found[before]:  # 记者 stands before all names
        for person in found[before + 1 :]:
            person.setdefault("role", found[before]["role"])


def _add_pieces(part: str, found: list[dict[str, str]], lexicon: Lexicon) -> None:
    for piece in split_names(part, lexicon):
        if bare := without_repetition(_trimmed(piece)):
            _add_piece(bare, found, lexicon)


def _trimmed(piece: str) -> str:
    """Return *piece* without outer punctuation, except for the full stop of initials and of *Jr.*"""
    bare = piece.strip(" ,()")
    keeps_stop = bare[-1:] == "." and (bare.endswith(_SUFFIXES) or _INITIALS.fullmatch(bare))
    return bare if keeps_stop else bare.strip(" ,.()")


_SUFFIXES = (" Jr.", " Sr.", " Jnr.", " Snr.")


def _add_piece(piece: str, found: list[dict[str, str]], lexicon: Lexicon) -> None:
    if found and begins_lowercase(piece) and (preposition := _OF.match(piece)):  # Ana Silva, da Agência Lusa
        organisation = piece[preposition.end() :]
        is_place = preposition["from"] is not None or is_city_or_capitals(organisation)
        found[-1].setdefault("location" if is_place else "affiliation", organisation)
    elif not _add_with_house(piece, found, lexicon):
        _add_bare(piece, found, lexicon)


_OF = lazily(r"(?:(?P<from>de(?! (?:El|La|Los|Las|O|A) )|din|desde)|d[aeo]s?|del|de la|d[ai]l?la) (?=[^\W\d_a-zà-ž])")


def _add_with_house(piece: str, found: list[dict[str, str]], lexicon: Lexicon) -> bool:
    """Add a name with a place or organisation before or after it without a comma; return whether it is one."""
    if piece[-1].isupper() and (glued := _GLUED_PLACE.search(piece)) and " " in piece[: glued.start()]:
        _add_pieces(piece[: glued.start()], found, lexicon)
        own_place = lexicon.is_agency(glued[0]) or is_organisation(glued[0]) or len(glued[0]) < _PLACE
        if found:
            found[-1].setdefault("affiliation" if own_place else "location", glued[0])
        return True
    if (organisation := organisation_before(piece, lexicon)) and not found:
        _add_pieces(piece[len(organisation) :], found, lexicon)
        for person in found:
            person.setdefault("affiliation", organisation)
        return True
    if position := organisation_after(piece, lexicon):
        found.append({"name": piece[:position], "affiliation": piece[position + 1 :]})
        return True
    if person := _placed(piece, lexicon):
        if found and role_in(person["name"], lexicon) == (
            person["name"],
            "",
        ):  # Ann Lee, Senior Reporter for the Courier
            found[-1] = {"role": person.pop("name"), **person, **found[-1]}
        else:
            role, name = role_in(person["name"], lexicon)
            found.append(person | {"role": role, "name": name} if role and name else person)
        return True
    return False


def _placed(piece: str, lexicon: Lexicon) -> dict[str, str]:
    """Return a full name and the place or publisher after a preposition, ``Ann Lee in Nairobi``, or after nothing."""
    low = f"{piece.lower()} "
    if not _small_words(lexicon).search(low):
        return _in_city(piece)
    for words, kind in ((lexicon.places, "location"), (WRITES_FOR, "affiliation")):
        for word in words:
            position = low.find(f" {word}")
            rest = _SMALL_ARTICLE.sub("", piece[position + 1 + len(word) :], count=1)
            if (
                position > 0
                and word.strip() not in PARTICLES
                and rest[:1].isupper()
                and _is_named_person(piece[:position], lexicon)
            ):
                return {"name": piece[:position], "affiliation" if is_organisation(rest) else kind: rest}
    return _in_city(piece)


def _is_named_person(text: str, lexicon: Lexicon) -> bool:
    """Is *text* a full name, perhaps after a role: ``BBC correspondent Ann Lee``?"""
    role, name = role_in(text, lexicon)
    return is_full_name(text) or (bool(role) and is_full_name(name))


_SMALL_ARTICLE = lazily(r"^(?:the|die|den|das|der|la|las|el|los|les|het|de) (?=[^\W\d_a-z])")


def _in_city(piece: str) -> dict[str, str]:
    """Return the full name in *piece* and the city at its end."""
    words = piece.split()
    for size in (1, 2):  # Madrid, São Paulo
        city = " ".join(words[-size:])
        if city in PLACES and is_full_name(name := " ".join(words[:-size])):
            return {"name": name, "location": city}
    return {}


@cache
def _small_words(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of the words before a place or organisation."""
    return re.compile(f" (?:{alternatives(lexicon.places + WRITES_FOR)})")


def _add_bare(piece: str, found: list[dict[str, str]], lexicon: Lexicon) -> None:
    role, bare = _role_behind(piece, lexicon) if found else role_in(piece, lexicon)
    if found:
        _add_behind(piece, (role, bare), found, lexicon)
    elif role and not bare:
        found.append({"role": role})
    elif not (role and lexicon.is_agency(bare)):
        _add_name(bare, role, found, lexicon)


def _add_behind(piece: str, parts: tuple[str, str], found: list[dict[str, str]], lexicon: Lexicon) -> None:
    """Add *piece*, split into role and rest as *parts*, to the authors *found* before it."""
    (role, bare), last, place = parts, found[-1], place_in(piece, lexicon)
    if role and not bare:
        last.setdefault("role", role)
    elif lexicon.tag == "ja" and list(last) == ["role"] and is_name(bare):  # 編集委員・田中太郎
        last["name"] = bare
    elif is_city_or_capitals(bare) and (bare in PLACES or " " in last.get("name", "")):
        last.setdefault("location", bare)
    elif is_negligible(bare, found, lexicon):
        return
    elif place or list(last) == ["role"]:
        last.setdefault(
            "affiliation" if is_organisation(place) or lexicon.is_agency(place) else "location", place or bare
        )
    elif is_affiliation(bare, last, lexicon):
        last.setdefault("affiliation", organisation_in(bare, lexicon))
    elif is_place_after_name(bare, last):
        last.setdefault("location", bare)
    elif not (role and lexicon.is_agency(bare)) and not _add_name(bare, role, found, lexicon) and len(piece) < LONGEST:
        last.setdefault("affiliation", organisation_in(piece, lexicon))


def _add_name(bare: str, role: str, found: list[dict[str, str]], lexicon: Lexicon) -> bool:
    """Add the name *bare* with its *role*, if any; return whether it is a name."""
    role_field = {"role": role} if role else {}
    if lexicon.tag == "ko" and (name_and_contact := korean_name_and_house(bare, role)):
        found.append(name_and_contact | role_field)
        return True
    if not is_name(bare.replace(" i ", " ") if lexicon.tag == "ca" else bare):  # Anna Roca i Puig
        return False
    if lexicon.tag == "zh" and bare.endswith(_CHINESE_HOUSES) and bare.count(" ") == 1:  # 王小明 渡口报记者
        bare, role_field["affiliation"] = bare.split()
    found.extend({"name": name} | role_field for name in _split_chinese_names(bare, lexicon))
    return True


def _role_behind(piece: str, lexicon: Lexicon) -> tuple[str, str]:
    """Return the role in *piece*, which follows a name, and the rest, unless that belongs to the role."""
    role, bare = role_in(piece, lexicon)
    return (piece, "") if role and piece.startswith(role) and begins_lowercase(bare) else (role, bare)


def _split_chinese_names(names: str, lexicon: Lexicon) -> list[str]:
    """Split Chinese names separated only by spaces."""
    words = names.split()
    return words if lexicon.tag == "zh" and all(len(word) in _CHINESE for word in words) else [names]


_CHINESE = range(2, 5)  # letters of a name
_CHINESE_HOUSES = ("报", "報", "社", "网", "網", "台", "臺", "新闻", "新聞", "中文")  # last letters of their names
