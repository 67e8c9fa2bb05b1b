"""Picture credits, alone or at the end of a line: ``Ann Lee / AFP``, ``(EFE/Juan Pérez)``, ``… lock. Foto: Lee``."""

from __future__ import annotations

from collections import deque
from itertools import dropwhile

from newsformat.plugin import lazily
from newsformat_text._authors import _person
from newsformat_text._languages._lexicon import Kind, Lexicon
from newsformat_text._rules import _credit_endings, _file_pictures
from newsformat_text._shape import CJK, QUESTION_OR_EXCLAMATION, STOPS, ends_with_signature


_WITH_CREDIT = 180  # characters of a caption with a credit without brackets
CREDITED = 70  # characters of a credit
_PARTS = lazily("[/|]")
_MOST_PARTS = 4  # of a credit: photographer, agencies, seller
_BRACKET = lazily(r"[(（\[]([^()（）\[\]]{3,80})[)）\]][.。]?$")
_BRACKET_LAST = frozenset(")）].。")
_PHOTO = lazily(
    r"\b(?:AP|AFP|EPA|Reuters|PTI|Kyodo) (?:Photo|photo|Images)\b|\b(?:Photo|Foto|Fot\.|Photograph|фото|Фото)\b"
)
# Words in headlines for what accompanies the story, which are no credits: (фото, відео), (Photos & Video).
_ACCOMPANYING = frozenset([
    "фото", "відео", "видео", "фоторепортаж", "фотогалерея", "відеосюжет", "инфографика", "інфографіка", "foto",
    "fotos", "photo", "photos", "video", "videos", "vídeo", "vídeos", "vidéo", "vidéos", "videó", "wideo", "zdjęcia",
    "galeria", "infografik", "infografika", "infografía", "infographic", "infographie", "infográfico", "βίντεο",
    "снимки",
])  # fmt: skip
_WORDS_FOR_AND = frozenset(
    ["и", "і", "й", "та", "e", "y", "i", "a", "et", "und", "and", "och", "og", "ve", "και", "&", "+"]
)
_HOUSES = lazily(
    r"Cropix|CROPIX|Pixsell|PIXSELL"
    r"|KEYSTONE|Keystone|Ritzau|Bildbyrån|Profimedia|East News|Agencja |Inquam|Unsplash|Pexels|Pixabay"
    r"|Getty|Shutterstock|[Ii]mago\b|Alamy|picture.alliance|Scanpix|Lehtikuva|AP\b|AFP\b|EPA\b|EFE\b|Reuters|REUTERS|dpa\b"
)


def is_house_and_name(line: str) -> bool:
    """Is *line* an agency and a name: ``SRF/Ann Lee``? A town and its agency (``WARSZAWA/PAP``) sign the story."""
    organisation, _, name = line.partition("/")
    return " " in name and organisation.isupper() and " " not in organisation and bool(_INITIALS.fullmatch(line))


def is_handed_on(line: str) -> bool:
    """Is *line* only a photographer or station and an agency that distributes it: ``KEYT-TV via AP``?"""
    return len(line) < CREDITED and _VIA_AGENCY.fullmatch(line.strip("()")) is not None


_VIA_AGENCY = lazily(
    r"[^.!?:]{2,50}\svia\s(?:AP|AFP|Reuters|REUTERS|EPA|EFE|dpa|Xinhua|Kyodo|Getty(?:\sImages)?|Shutterstock|Imago)"
)


def is_credit(line: str, lexicon: Lexicon) -> bool:
    """Is *line* only a credit: ``Ann Lee / AFP``, ``(EFE/Juan Pérez)``, ``Ann Lee/Stringer/Getty Images``?"""
    if line.rstrip(")]").endswith(_LITHUANIAN):
        return len(line) <= CREDITED and _SENTENCE.search(line) is None
    parts = [part.strip() for part in _PARTS.split(line.strip("()[]（）"))]
    if not 1 < len(parts) <= _MOST_PARTS or len(line) > CREDITED:
        return False
    if line.isupper() and (_is_shouted(parts[0], parts[-1]) or _is_person_and_agency(parts, lexicon)):
        return True
    if parts[-1].startswith("The ") and _person.is_name(parts[-1]) and lexicon.tag == "en":
        return _person.is_full_name(parts[0]) and not parts[0].startswith("The ")
    is_bracketed = line[0] == "(" and line[-1] == ")"
    for organisation, other_parts in ((parts[-1], parts[:-1]), (parts[0], parts[1:])):
        if is_house(organisation, lexicon) or (is_bracketed and _person.is_organisation(organisation)):
            names = [*dropwhile(lambda part: is_house(part, lexicon), other_parts)]  # without other agencies
            return bool(names) and _person.is_full_name(names[0]) and all(map(_person.is_name, names[1:]))
    return False


def _is_person_and_agency(parts: list[str], lexicon: Lexicon) -> bool:
    """Are the *parts*, in capitals, a person and an agency: ``ANN LEE/ALAMY``?"""
    return len(parts) == 2 and is_house(parts[1].title(), lexicon) and _person.is_full_name(parts[0])  # noqa: PLR2004 -- house, name


def _is_shouted(first: str, last: str) -> bool:
    """Are *first* and *last*, in capitals, a person and a newspaper in either order: ``ANN LEE / THE POST``?"""
    if last.startswith("THE "):
        return _person.is_full_name(first)
    return _person.is_organisation(first) and _person.is_full_name(last)


# Ends of Lithuanian credits: BNS nuotr., Jono Petraičio nuotr., Ona Petraitė BNS Foto
_LITHUANIAN = (" nuotr.", " nuotrauka", " nuotraukos", "BNS Foto")


_SENTENCE = lazily(r"[^\W\d_]{4}[.!?] (?!/)")  # a description of the picture before the credit


def is_house(name: str, lexicon: Lexicon) -> bool:
    return lexicon.names_agency(name) or (len(name) < CREDITED and _HOUSES.match(name) is not None)


def ends_with_credit(line: str, lexicon: Lexicon) -> bool:
    """Does *line* end with a picture credit or with words for a file picture?"""
    if _file_pictures.is_file_caption(line, lexicon.tag) or (
        lexicon.tag in CJK and _credit_endings.EASTERN.search(line)
    ):
        return True
    if line[-1] in _BRACKET_LAST and (match := _BRACKET.search(line)):
        inner = match[1]
        found = lexicon.find(inner)
        if _says_what_accompanies(inner):
            return False
        has_name = found is not None and found.kind is Kind.CAPTION and bool(found.rest)
        return has_name or _PHOTO.match(inner) is not None or is_credit(inner, lexicon)
    return lexicon.tag not in CJK and credit_at_end(line, lexicon) > 0


def _says_what_accompanies(text: str) -> bool:
    """Is *text* only words for what accompanies a story, in brackets in headlines: ``фото, відео``?"""
    words = text.lower().replace(",", " ").replace("/", " ").replace("+", " ").split()
    return not _ACCOMPANYING.isdisjoint(words) and all(
        word in _ACCOMPANYING or word in _WORDS_FOR_AND for word in words
    )


def credit_at_end(line: str, lexicon: Lexicon) -> int:
    """Return where the picture credit after the last sentence of *line* begins (``… lock. Foto: Ann Lee``), or 0."""
    start = _after_stop(line, len(line)) if len(line) <= _WITH_CREDIT else 0
    if not start:
        return 0
    if _is_credit_behind(line, start, lexicon):
        return start
    start = _after_stop(line, start - 2)  # … lock. Fot. Anna Nowak
    return start if start and _begins_credit(line[start:], lexicon) else 0


def _after_stop(line: str, end: int) -> int:
    """Return where the last sentence of *line* up to *end* begins behind another one, or 0."""
    if not any(map(line.__contains__, _ENDS)):  # the case of most short lines
        return 0
    last = deque(_STOP.finditer(line, 0, end), maxlen=1)
    return last[0].end() if last else 0


def _is_credit_behind(line: str, start: int, lexicon: Lexicon) -> bool:
    """Is the rest of *line* from *start* on a credit? Behind a call or question, it must have a colon."""
    last = line[start:]
    if line[start - 2] in QUESTION_OR_EXCLAMATION:  # Gold! Berg/Lind Olympiasieger
        found = lexicon.find(last)
        return found is not None and found.marked and _begins_credit(last, lexicon)
    initials = _INITIALS.fullmatch(last) is not None and not ends_with_signature(line)
    return _begins_credit(last, lexicon) or is_credit(last, lexicon) or initials


def _begins_credit(text: str, lexicon: Lexicon) -> bool:
    """Is *text* a word for pictures and a photographer or agency?"""
    found = lexicon.find(text)
    if found is None or found.kind is not Kind.CAPTION or not found.rest:
        return False
    if not found.marked and found.rest[-1] in STOPS and not _person.has_case(found.rest[0]):
        return False
    owner = _person.is_full_name(found.rest) or lexicon.names_agency(found.rest)
    return owner or (found.marked and not _is_description(found.rest))


def _is_description(shown: str) -> bool:
    """Are most words of *shown*, behind a word for pictures, in small letters: ``Video: así cayó el puente``?"""
    words = shown.split()
    return len(words) >= _MIN_WORDS and 2 * sum(word[0].islower() for word in words) > len(words)


_MIN_WORDS = 4  # words of such a description
_STOP = lazily(
    r"[.!?।։។။።](?:(?<!\.)|(?<=[\w”\"»)\u0900-\u0dff]{2}\.)|(?<=\s\d\.))\s"
)  # also behind a date (May 2) and vowel signs, but not behind an initial
_ENDS = ".!?।։។။።"  # each match has one of these
_INITIALS = lazily(  # SRF/Ann Lee, RFA/ហ៊ុម ចំរើន, Vísir/Vilhelm
    r"[A-ZÄÖÜ]{2,6}/(?:[^\W\d_][\w’'-]{1,20}(?: [^\W\d_][\w’'-]{1,20}){1,2}"
    r"|[\u1000-\u17ff]{2,20}(?: [\u1000-\u17ff]{2,20}){1,2})"
    r"|(?:[^\W\d_a-zà-ÿ][^\W\d_]{2,14} )?[^\W\d_a-zà-ÿ][^\W\d_]{2,14}"
    r"/[^\W\d_a-zà-ÿ][\w’'-]{1,20}(?: [^\W\d_a-zà-ÿ][\w’'-]{1,20}){0,2}"
)
