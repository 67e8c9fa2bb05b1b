"""Picture credits, alone or at the end of a line: ``Ann Lee / AFP``, ``(EFE/Juan Pérez)``, ``… lock. Foto: Lee``."""

from __future__ import annotations

from collections import deque
from itertools import dropwhile

from newsformat.plugin import lazily
from newsformat_text._authors import _person
from newsformat_text._languages._lexicon import Kind, Lexicon
from newsformat_text._rules import _file_pictures, _taken_for
from newsformat_text._shape import CJK, QUESTION_OR_EXCLAMATION, STOPS, ends_with_signature


_WITH_CREDIT = 180  # characters of a caption and a credit that no brackets part
CREDITED = 70  # characters of a credit
_PARTS = lazily("[/|]")
_MOST_PARTS = 4  # of a credit: who took the picture, for whom, and who sells it
_BRACKET = lazily(r"[(（\[]([^()（）\[\]]{3,80})[)）\]][.。]?$")
_BRACKET_LAST = frozenset(")）].。")
_PHOTO = lazily(
    r"\b(?:AP|AFP|EPA|Reuters|PTI|Kyodo) (?:Photo|photo|Images)\b|\b(?:Photo|Foto|Fot\.|Photograph|фото|Фото)\b"
)
# What a headline says that the story comes with, and not whose it is: (фото, відео), (Photos & Video).
_COME = frozenset([
    "фото", "відео", "видео", "фоторепортаж", "фотогалерея", "відеосюжет", "инфографика", "інфографіка", "foto",
    "fotos", "photo", "photos", "video", "videos", "vídeo", "vídeos", "vidéo", "vidéos", "videó", "wideo", "zdjęcia",
    "galeria", "infografik", "infografika", "infografía", "infographic", "infographie", "infográfico", "βίντεο",
    "снимки",
])  # fmt: skip
_AND = frozenset(["и", "і", "й", "та", "e", "y", "i", "a", "et", "und", "and", "och", "og", "ve", "και", "&", "+"])
_HOUSES = lazily(
    r"Cropix|CROPIX|Pixsell|PIXSELL"
    r"|KEYSTONE|Keystone|Ritzau|Bildbyrån|Profimedia|East News|Agencja |Inquam|Unsplash|Pexels|Pixabay"
    r"|Getty|Shutterstock|[Ii]mago\b|Alamy|picture.alliance|Scanpix|Lehtikuva|AP\b|AFP\b|EPA\b|EFE\b|Reuters|REUTERS|dpa\b"
)


def is_house_and_name(line: str) -> bool:
    """SRF/Ann Lee; a town and its agency (WARSZAWA/PAP) sign the story."""
    house, _, name = line.partition("/")
    return " " in name and house.isupper() and " " not in house and bool(_INITIALS.fullmatch(line))


def is_handed_on(line: str) -> bool:
    """Is *line* who took a picture and through whom it came, ``KEYT-TV via AP``, and nothing else?"""
    return len(line) < CREDITED and _VIA.fullmatch(line.strip("()")) is not None


_VIA = lazily(
    r"[^.!?:]{2,50}\svia\s(?:AP|AFP|Reuters|REUTERS|EPA|EFE|dpa|Xinhua|Kyodo|Getty(?:\sImages)?|Shutterstock|Imago)"
)


def is_credit(line: str, known: Lexicon) -> bool:
    """Is *line* ``Ann Lee / AFP``, ``(EFE/Juan Pérez)`` or ``Ann Lee/Stringer/Getty Images``, and nothing else?"""
    if line.rstrip(")]").endswith(_LITHUANIAN):
        return len(line) <= CREDITED and _SHOWN.search(line) is None
    parts = [part.strip() for part in _PARTS.split(line.strip("()[]（）"))]
    if not 1 < len(parts) <= _MOST_PARTS or len(line) > CREDITED:
        return False
    if line.isupper() and (_is_shouted(parts[0], parts[-1]) or _is_bought(parts, known)):
        return True
    if parts[-1].startswith("The ") and _person.is_name(parts[-1]) and known.tag == "en":
        return _person.is_full_name(parts[0]) and not parts[0].startswith("The ")
    for house, others in ((parts[-1], parts[:-1]), (parts[0], parts[1:])):
        if is_house(house, known):
            names = [*dropwhile(lambda part: is_house(part, known), others)]  # without whoever else sells it
            return bool(names) and _person.is_full_name(names[0]) and all(map(_person.is_name, names[1:]))
    return False


def _is_bought(parts: list[str], known: Lexicon) -> bool:
    """Are the *parts*, in capitals, a person and a house: ``ANN LEE/ALAMY``?"""
    return len(parts) == 2 and is_house(parts[1].title(), known) and _person.is_full_name(parts[0])  # noqa: PLR2004 -- house, name


def _is_shouted(first: str, last: str) -> bool:
    """Are *first* and *last*, in capitals, a person and a paper, or the other way round: ``ANN LEE / THE POST``?"""
    if last.startswith("THE "):
        return _person.is_full_name(first)
    return _person.is_organisation(first) and _person.is_full_name(last)


# BNS nuotr., Jono Petraičio nuotr., Ona Petraitė BNS Foto: whose the picture is
_LITHUANIAN = (" nuotr.", " nuotrauka", " nuotraukos", "BNS Foto")


_SHOWN = lazily(r"[^\W\d_]{4}[.!?] ")  # what the picture shows stands before that


def is_house(name: str, known: Lexicon) -> bool:
    return known.names_agency(name) or (len(name) < CREDITED and _HOUSES.match(name) is not None)


def ends_with_credit(line: str, known: Lexicon) -> bool:
    """Does *line* end with whose a picture is, or that it is from the archive?"""
    if _file_pictures.is_one(line, known.tag) or (known.tag in CJK and _taken_for.EASTERN.search(line)):
        return True
    if line[-1] in _BRACKET_LAST and (match := _BRACKET.search(line)):
        inner = match[1]
        found = known.find(inner)
        if _says_what_comes(inner):
            return False
        named = found is not None and found.kind is Kind.CAPTION and bool(found.rest)
        return named or _PHOTO.match(inner) is not None or is_credit(inner, known)
    return known.tag not in CJK and credit_at_end(line, known) > 0


def _says_what_comes(text: str) -> bool:
    """Is *text* only words for what comes with a story, ``фото, відео``, as headlines have in brackets?"""
    words = text.lower().replace(",", " ").replace("/", " ").replace("+", " ").split()
    return not _COME.isdisjoint(words) and all(word in _COME or word in _AND for word in words)


def credit_at_end(line: str, known: Lexicon) -> int:
    """Return where the picture credit after the last sentence of *line* begins, ``… lock. Foto: Ann Lee``; or 0."""
    start = _after_stop(line, len(line)) if len(line) <= _WITH_CREDIT else 0
    if not start:
        return 0
    if _is_credit_behind(line, start, known):
        return start
    start = _after_stop(line, start - 2)  # … lock. Fot. Anna Nowak
    return start if start and _begins_credit(line[start:], known) else 0


def _after_stop(line: str, end: int) -> int:
    """Return where the last sentence of *line* up to *end* begins that another stands before; 0 for nowhere."""
    if not any(map(line.__contains__, _ENDS)):  # as in most short lines
        return 0
    last = deque(_STOP.finditer(line, 0, end), maxlen=1)
    return last[0].end() if last else 0


def _is_credit_behind(line: str, start: int, known: Lexicon) -> bool:
    """Is what *line* has from *start* on whose a picture is? Behind a call or a question a colon has to tell that."""
    last = line[start:]
    if line[start - 2] in QUESTION_OR_EXCLAMATION:  # Gold! Berg/Lind Olympiasieger
        found = known.find(last)
        return found is not None and found.marked and _begins_credit(last, known)
    initials = _INITIALS.fullmatch(last) is not None and not ends_with_signature(line)
    return _begins_credit(last, known) or is_credit(last, known) or initials


def _begins_credit(text: str, known: Lexicon) -> bool:
    """Is *text* a word for pictures and whose one is?"""
    found = known.find(text)
    if found is None or found.kind is not Kind.CAPTION or not found.rest:
        return False
    if not found.marked and found.rest[-1] in STOPS and not _person.has_case(found.rest[0]):
        return False
    whose = _person.is_full_name(found.rest) or known.names_agency(found.rest)
    return whose or (found.marked and not _tells(found.rest))


def _tells(shown: str) -> bool:
    """Are most words of *shown*, behind a word for pictures, small, as in a title? ``Video: así cayó el puente``."""
    words = shown.split()
    return len(words) >= _TOLD and 2 * sum(word[0].islower() for word in words) > len(words)


_TOLD = 4  # words
_STOP = lazily(
    r"(?:(?:(?<=[\w”\"»)\u0900-\u0dff])[\w”\"»)\u0900-\u0dff]|(?<=\s)\d)\.|[!?।։។။።])\s"
)  # behind May 2, signs of vowels, and no initial
_ENDS = ".!?।։។။።"  # one of these is in all that it finds
_INITIALS = lazily(  # SRF/Ann Lee, RFA/ហ៊ុម ចំរើន, Vísir/Vilhelm
    r"[A-ZÄÖÜ]{2,6}/(?:[^\W\d_][\w’'-]{1,20}(?: [^\W\d_][\w’'-]{1,20}){1,2}"
    r"|[\u1000-\u17ff]{2,20}(?: [\u1000-\u17ff]{2,20}){1,2})"
    r"|(?:[^\W\d_a-zà-ÿ][^\W\d_]{2,14} )?[^\W\d_a-zà-ÿ][^\W\d_]{2,14}"
    r"/[^\W\d_a-zà-ÿ][\w’'-]{1,20}(?: [^\W\d_a-zà-ÿ][\w’'-]{1,20}){0,2}"
)
