"""Splits the names of a byline at words, commas, or where they are glued together."""

from __future__ import annotations

import re
from functools import cache

from newsformat.plugin import lazily
from newsformat_text._languages._alternatives import alternatives
from newsformat_text._languages._lexicon import Lexicon
from newsformat_text._languages._lexicons import lexicon_for
from newsformat_text._languages._organisation_words import DESK_WORDS, ORGANISATION_WORDS, STATION_WORDS


_LETTERS = [*map(chr, range(ord("A"), 0x530))]  # of Latin, Greek and Cyrillic script
LOWER, CAPITAL = "".join(filter(str.islower, _LETTERS)), "".join(filter(str.isupper, _LETTERS))
GLUED = lazily(rf"(?<=[{LOWER}]{{3}})(?<!Mac)(?<!Fitz)(?=[{CAPITAL}][{LOWER}]|(?:{alternatives(STATION_WORDS)})\b)")


def may_have_glued_words(words: list[str]) -> bool:
    """Does any of *words* have an inner capital or digit? Otherwise case shows no glued words.

    Expressions that say where take long to compile, as they hold all small and capital letters.
    """
    tails = "".join([word[1:] for word in words])
    return not (tails.isalpha() and tails == tails.lower()) and any(map(_has_seam, words))


def _has_seam(word: str) -> bool:
    tail = word[1:]
    if word.isalpha():
        return tail != tail.lower() and not word.isupper()
    return tail != tail.lower() or (any(map(str.isnumeric, tail)) and any(map(str.isalpha, word)))


def split_names(part: str, lexicon: Lexicon) -> list[str]:
    """Split *part* at joining words and commas, and where a role is glued to a name."""
    if "," in part:
        from newsformat.markup.printed import with_suffixes  # most bylines have no comma

        part = with_suffixes(part)
    pieces: list[str] = []
    for piece in _surnamed(
        _unjoined(_split(lexicon.tag, capitals_only=part.isupper()).split(part), lexicon), part, lexicon
    ):
        may_be_person = " " in piece and piece.rpartition(" ")[2].lower() not in DESK_WORDS  # the NewsHub Desk is one
        pieces.extend(
            GLUED.split(piece, maxsplit=1) if may_be_person and may_have_glued_words(piece.split()) else [piece]
        )
    return pieces


def _surnamed(parts: list[str], text: str, lexicon: Lexicon) -> list[str]:
    """Join the two surnames of the last person in *parts* of the *text*: ``Ana María Pérez y Gómez``."""
    last, joiner = parts[-1], _AND_OF_SURNAMES.get(lexicon.tag, "")
    joined = f"{parts[-2]} {joiner} {last}" if joiner and len(parts) > 1 else ""
    is_name = " " in joined.partition(f" {joiner} ")[0] and " " not in last and last.istitle()
    is_house = (
        lexicon.is_agency(last) or lexicon.is_agency(last.upper()) or last.lower() in ORGANISATION_WORDS | DESK_WORDS
    )  # y Efe
    if not is_name or is_house or not text.endswith(joined):
        return parts
    return [*parts[:-2], joined]


_AND_OF_SURNAMES = {"ca": "i", "es": "y", "gl": "e", "pt": "e"}


def _unjoined(parts: list[str], lexicon: Lexicon) -> list[str]:
    """Split pieces at an ``and`` glued to the second name, if two full names result."""
    glued = _AND_GLUED.get(lexicon.tag)
    if glued is None:
        return parts
    pieces: list[str] = []
    for piece in parts:
        match = glued.search(piece) if piece.count(" ") > 2 else None  # noqa: PLR2004 -- two full names
        pieces.extend([piece[: match.start()], piece[match.start() + 2 :]] if match else [piece])
    if len(parts) > 1 and glued.match(f"__ {parts[-1]}", 2):  # יוסי כהן, ודנה לוי
        pieces[-1] = parts[-1][1:]
    return pieces


# Names that start with that letter themselves, which is then not ``and``.
_AND_GLUED = {
    "ar": lazily(r"(?<=\w\w)\sو(?!(?:ليد|ائل|سام|فاء|جدي|داد|هيب|ديع|حيد|صفي|ضاح|نيس|رد)\b)(?=\w{2,}\s\w{2,}$)"),
    "he": lazily(r"(?<=\w\w)\sו(?!(?:רד|יקטור|לדימיר|יקי|אסים|לרי|יוי|יויאן)\b)(?=\w{2,}\s\w{2,}(?:\"\w)?$)"),
}


@cache
def _split(tag: str, *, capitals_only: bool) -> re.Pattern[str]:
    own_joiners = lexicon_for(tag).joiners
    capitals = [
        word.upper() for word in own_joiners if capitals_only or len(word) > 1
    ]  # in lower case only, as Y and E are initials
    joiners = [*own_joiners, *(word for word in capitals if word not in own_joiners)]
    words = [word for word in joiners if (word.isalpha() and word.isascii()) or len(word) > 1]
    signs = [word for word in joiners if word not in words and not word.isalpha()]
    joined = rf"\s+(?:{alternatives(words)})\s+|" if words else ""
    marks = alternatives([*signs, ",", "،", "、", "，"])
    single = [word for word in joiners if word not in words and word.isalpha()]
    alone = rf"|\s+(?:{alternatives(single)})\s+" if single else ""
    last = rf"(?:(?:{alternatives(words)})\s+)?" if words else ""  # Ann Lee, Reporter, and Bo Diaz
    return re.compile(rf"{joined}\s*(?:{marks})\s*{last}{alone}")
