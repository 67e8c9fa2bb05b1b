"""Bylines: the people, roles and affiliations of a signature."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from newsformat import Byline
from newsformat_text._dateline_east import REPORTED
from newsformat_text._houses import BEFORE_ROLES, HOUSES, PARTICLES
from newsformat_text._lazily import lazily
from newsformat_text._lexicon import Lexicon, alternatives, lexicon


_MOST = 160  # characters of a byline
_NAME = 48
_WORDS = 5
_INITIALS = lazily(r"(?<!\w)(?:[^\W\d_]\.[\s-]?){2,4}$")
_PLACE = 4  # letters of a place in capitals
_CONTACT = lazily(r"[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}|@\w{2,30}|\[email protected\]")
_PARTS = lazily(r"\s*(?:[|•·;/]|\s[–—-]\s)\s*|(?<=\w)\s(?=[(（]\w)")
_PARTING = frozenset("|•·;/–—-(（")  # there is one of these in all that parts
_LETTERS = [*map(chr, range(ord("A"), 0x530))]  # of Latin, Greek and Cyrillic script
SMALL, CAPITAL = "".join(filter(str.islower, _LETTERS)), "".join(filter(str.isupper, _LETTERS))
_GLUED = lazily(rf"(?<=[{SMALL}]{{3}})(?<!Mac)(?<!Fitz)(?=[{CAPITAL}][{SMALL}])")
_GLUED_PLACE = lazily(rf"(?<=[{SMALL}]{{3}})[{CAPITAL}]{{3,}}$")
_NOT_NAME = lazily(r"""[\d"“”„«»?!:;<>=@#%&*+~\[\]{}|\\/]|\.\.|https?""")


@lru_cache(maxsize=16)  # a line is looked at to take it, and again to read it
def people(text: str, known: Lexicon, printed: str) -> tuple[Byline, ...]:
    """Return who signs in *text* (without the word ``By``); none if those are no names. *printed* is the whole line."""
    if not text or len(text) > _MOST:
        return ()
    contact = _CONTACT.search(text)
    if contact:
        text = f"{text[: contact.start()]} {text[contact.end() :]}"
    found: list[dict[str, str]] = []
    if known.tag == "zh" and (reported := REPORTED.fullmatch(text.strip())):
        names = [name for name in reported["by"].split("、") if name]
        return tuple([Byline(name=name, role="記者", location=reported["place"], text=printed) for name in names])
    for number, part in enumerate([text] if _PARTING.isdisjoint(text) else _PARTS.split(text)):
        bare = part.strip(" ,()[]（）［］【】-–—")
        if "." not in bare or not _INITIALS.search(bare):
            bare = bare.rstrip(" ,.")
        if number and found and bare and not (_is_another(bare) and "|" in text):
            found[-1].setdefault(*_belonging(bare, known))
        else:
            _add(bare, found, known)
    if not found:
        return ()
    if contact and len(found) == 1:
        found[0]["contact"] = contact[0]
    return tuple([Byline(text=printed, **person) for person in found])


def _is_another(part: str) -> bool:
    """Is *part*, after a bar, one more person, and no house that the last one writes for?"""
    return is_full_name(part) and not is_house(part)


def is_house(text: str) -> bool:
    """Is *text* the name of a paper, agency, desk or other house, by one of its words?"""
    return any(word in HOUSES for word in text.lower().split())


def _belonging(part: str, known: Lexicon) -> tuple[str, str]:
    """What a part after a bar is: a role, or else whom the last name writes for."""
    role, _ = _role(part, known)
    return ("role", role) if role else ("affiliation", part)


def _add(part: str, found: list[dict[str, str]], known: Lexicon) -> None:
    """Take *part* as names, or as what the last name is or belongs to."""
    before = len(found)
    _add_pieces(part, found, known)
    if known.tag == "zh" and len(found) > before + 1 and "role" in found[before]:  # 记者 stands before all names
        for person in found[before + 1 :]:
            person.setdefault("role", found[before]["role"])


def _add_pieces(part: str, found: list[dict[str, str]], known: Lexicon) -> None:
    for piece in _pieces(part, known):
        if bare := once(_trimmed(piece)):
            _add_piece(bare, found, known)


def _trimmed(piece: str) -> str:
    """Return *piece* without signs at its edges, but for the last full stop of initials."""
    bare = piece.strip(" ,()")
    return bare.strip(" ,.()") if bare[-1:] != "." or not _INITIALS.fullmatch(bare) else bare


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
    if (own := _house_before(piece, known)) and not found:
        _add_pieces(piece[len(own) :], found, known)
        for person in found:
            person.setdefault("affiliation", own)
        return True
    if at := _house_after(piece, known):
        found.append({"name": piece[:at], "affiliation": piece[at + 1 :]})
        return True
    return False


def _add_bare(piece: str, found: list[dict[str, str]], known: Lexicon) -> None:
    place = _place(piece, known)
    role, bare = _role(piece, known)
    if role and not bare:
        if found:
            found[-1].setdefault("role", role)
        else:
            found.append({"role": role})
    elif found and (place or list(found[-1]) == ["role"]):
        found[-1].setdefault("location", place or bare)
    elif found and _belongs(bare, found[-1], known):
        found[-1].setdefault("affiliation", bare)
    elif role and known.is_agency(bare):
        return
    elif known.tag == "ko" and (parted := _KOREAN.fullmatch(bare)):
        found.append({"name": parted["name"], "affiliation": parted["house"]} | ({"role": role} if role else {}))
    elif is_name(bare):
        found.extend({"name": name, "role": role} if role else {"name": name} for name in _apart(bare, known))
    elif found and len(piece) < _NAME:
        found[-1].setdefault("affiliation", piece)


def _house_after(piece: str, known: Lexicon) -> int:
    """Return where an agency's name ends *piece* after a full name, ``Tom Davies Associated Press``; or 0."""
    if piece.count(" ") < 2:  # noqa: PLR2004 -- of first and last name and a house
        return 0
    for match in re.finditer(" ", piece):
        if known.is_agency(piece[match.end() :]) and is_full_name(piece[: match.start()]):
            return match.start()
    return 0


def _belongs(bare: str, last: dict[str, str], known: Lexicon) -> bool:
    """Is *bare* the house that the *last* one writes for?"""
    if known.is_agency(bare) or known.is_agency(bare.split(" ", 1)[0]):
        return True
    if "name" not in last:
        return False
    return is_house(bare) or (" " not in bare and " " in last["name"] and bare[0].upper() != bare[0].lower())


def _apart(names: str, known: Lexicon) -> list[str]:
    """Split Chinese names that only spaces part."""
    words = names.split()
    return words if known.tag == "zh" and all(len(word) in _CHINESE for word in words) else [names]


_CHINESE = range(2, 5)  # letters of a name
_KOREAN = lazily(r"(?P<house>[^\W\d_]{3,10}) (?P<name>[가-힣]{2,4})")  # names have no space


def _house_before(piece: str, known: Lexicon) -> str:
    """Return the agency that stands before a role and a name, in a script without capitals: ``新华社记者李望舒``."""
    house = known.agency(piece)
    after = piece[len(house) :].strip()
    if not house or not after or house[0].upper() != house[0].lower():
        return ""
    return house if _role(after, known)[0] and _role(after, known)[1] else ""


def _pieces(part: str, known: Lexicon) -> list[str]:
    """Split *part* at joiners and commas, and where a role is glued to a name."""
    out: list[str] = []
    for piece in _unjoined(_split(known.tag).split(part), known):
        out.extend(_GLUED.split(piece, maxsplit=1) if " " in piece else [piece])
    return out


def _unjoined(pieces: list[str], known: Lexicon) -> list[str]:
    """Split pieces at the Arabic ``and``, which is glued to the second name, where two full names remain."""
    if known.tag != "ar":
        return pieces
    out: list[str] = []
    for piece in pieces:
        match = _AND_GLUED.search(piece) if piece.count(" ") > 2 else None  # noqa: PLR2004 -- two full names
        out.extend([piece[: match.start()], piece[match.start() + 2 :]] if match else [piece])
    return out


# Names that begin with that letter themselves are no ``and``.
_AND_GLUED = lazily(r"(?<=\w\w)\sو(?!(?:ليد|ائل|سام|فاء|جدي|داد|هيب|ديع|حيد|صفي|ضاح|نيس|رد)\b)(?=\w{2,}\s\w{2,}$)")


@cache
def _split(tag: str) -> re.Pattern[str]:
    known = lexicon(tag)
    words = [word for word in known.joiners if (word.isalpha() and word.isascii()) or len(word) > 1]
    signs = [word for word in known.joiners if word not in words and not word.isalpha()]
    joined = rf"\s+(?:{alternatives(words)})\s+|" if words else ""
    marks = alternatives([*signs, ",", "،", "、", "，"])
    single = [word for word in known.joiners if word not in words and word.isalpha()]
    alone = rf"|\s+(?:{alternatives(single)})\s+" if single else ""
    return re.compile(rf"{joined}\s*(?:{marks})\s*{alone}")


def _role(piece: str, known: Lexicon) -> tuple[str, str]:
    """Split a role off *piece*, at either end."""
    for ending in known.endings:
        if piece.endswith(ending):
            return ending, piece[: -len(ending)].strip()
        if known.tag == "zh" and piece.startswith(ending) and len(piece) - len(ending) > 1:
            return ending, piece[len(ending) :].strip()
    low = piece.lower()
    if known.tag == "en":
        low = low.removesuffix("s")  # of several people
    words = low.split()
    titled = next((at for at, word in enumerate(words) if at > 1 and word in BEFORE_ROLES), 0)
    if (
        titled
        and low.endswith(known.roles)
        and not known.is_agency(words[0].upper())
        and is_full_name(" ".join(piece.split()[:titled]))
    ):
        name = " ".join(piece.split()[:titled])
        return piece[len(name) :].strip(" ,"), name
    if not words or _role_words(known).isdisjoint((words[0], words[-1])):
        return "", piece
    for role in known.roles:
        if low.startswith(role + " ") and piece[0].islower() and is_full_name(piece[len(role) :].strip()):
            return piece[: len(role)], piece[len(role) :].strip()
        if low.endswith(" " + role) and _is_before_role(piece[: -len(role)].strip(" ,"), known):
            return _wider_role(piece, piece[: -len(role)].strip(" ,"))
        if low == role or low.startswith(role + " ") or (low.endswith(" " + role) and len(low.split()) < 5):  # noqa: PLR2004
            return piece, ""
    return "", piece


@cache
def _role_words(known: Lexicon) -> frozenset[str]:
    """The words that a role begins or ends with."""
    return frozenset(word for role in known.roles for word in (role.split()[0], role.rsplit(maxsplit=1)[-1]))


def _wider_role(piece: str, name: str) -> tuple[str, str]:
    """Give back to the role what stands before it and belongs to it: ``Deputy``, ``Political``."""
    words = name.split()
    while len(words) > 2 and words[-1].lower() in BEFORE_ROLES:  # noqa: PLR2004 -- first and last name
        words.pop()
    name = " ".join(words)
    return piece[len(name) :].strip(" ,"), name


def _is_before_role(text: str, known: Lexicon) -> bool:
    """Is *text*, before a role, somebody's name and not more of the role, or whose (``AP Technology Writer``)?"""
    if not is_full_name(text) or known.is_agency(text.split(maxsplit=1)[0].upper()):
        return False
    return not any(word in role.split() for word in text.lower().split() for role in known.roles)


def _place(piece: str, known: Lexicon) -> str:
    """Return the place that *piece* says the story comes from, ``from Paris``, or ``""``."""
    for word in known.places:
        if (
            piece.startswith(word)
            and len(piece) > len(word) + 1
            and piece[len(word)].lower() != piece[len(word)].upper()
        ):
            return piece[len(word) :] if piece[len(word)].isupper() else ""
    return ""


_ASKED = lazily(
    r"(?:Write to|Email|E-mail|Contact|Reach|Reach out to|Send tips to)\s(?P<name>[^\W\d_][^@,:]{4,40}?)"
    r"(?: via email)? (?:at|on|via)\s\S{0,40}@"
)
_SAID = lazily(
    r"(?P<name>[^\W\d_][^,:.()]{4,40}?) (?:is|ist|est|es|è|é|er|är|jest) (?:an?|the|un|une|una|um|uma|en|et)?\b"
    r"(?P<role>[^.;]{3,90})"
)


def told(line: str, known: Lexicon) -> tuple[Byline, ...]:
    """Return who wrote, as a line beside the story says: ``Write to Ann Lee at …``, ``Ann Lee is a reporter for …``."""
    asked = _ASKED.match(line[:_MOST])
    contact = _CONTACT.search(line)
    if asked:
        name = asked["name"].strip()
        return (Byline(name=name, text=line, contact=contact[0] if contact else ""),) if is_full_name(name) else ()
    names = _said(line, known)
    reached = contact[0] if contact and len(names) == 1 else ""
    return tuple([Byline(name=name, text=line, contact=reached) for name in names])


def _said(line: str, known: Lexicon) -> list[str]:
    """Return whom the first sentences of *line* say to be of a trade that writes, one a sentence."""
    names: list[str] = []
    for sentence in _SENTENCES.split(line[:_TOLD]):
        match = _SAID.match(sentence)
        name = match["name"].strip() if match else ""
        if match is None or not is_full_name(name) or not _tells_role(match["role"], known):
            break
        names.append(name)
    return names


_TOLD = 600  # characters that say who several authors are
_SENTENCES = lazily(r"(?<=\.)\s+(?=[^\W\d_a-z])")


def _tells_role(text: str, known: Lexicon) -> bool:
    """Does *text*, after ``is a``, name the trade of who writes for a paper?"""
    words = text.lower().split()
    return any(f" {role} " in f" {' '.join(words[:8])} " for role in known.roles)


def is_name(text: str) -> bool:
    """Could *text* be the name of a person or a desk?"""
    if not text or len(text) > _NAME or _NOT_NAME.search(text):
        return False
    words = text.split()
    if len(words) > _WORDS:
        return False
    if not is_cased(text[0]):
        return text[0].isalpha() and len(text) <= (6 if len(words) == 1 and text[0] > "\u2e80" else 28)
    return all(_capital(word) or word.lower() in PARTICLES for word in words) and any(map(_capital, words))


def is_cased(letter: str) -> bool:
    """Is *letter* of a script with capitals? Those of Georgian begin no names."""
    return letter.lower() != letter.upper() and not "\u10d0" <= letter < "\u1100"


def is_full_name(text: str) -> bool:
    """Could *text* be first and last name of one person, and hardly anything else?"""
    words = text.split()
    return 2 <= len(words) <= 4 and is_name(text) and all(len(word) > 1 for word in words)  # noqa: PLR2004


def once(text: str) -> str:
    """Return *text*, or its first half if both are alike: a name printed twice, beside a portrait."""
    words = text.split()
    half = len(words) // 2
    return " ".join(words[:half]) if half > 1 and words[:half] == words[half:] else text


def _capital(word: str) -> bool:
    first = word[0]
    return first.isupper() or (first in "'’(" and len(word) > 1 and word[1].isupper())
