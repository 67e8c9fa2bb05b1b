"""Credits glued to the word that follows them, and credits on lines of their own."""

from __future__ import annotations

import re

from newsformat_text._lexicon import Lexicon


_LATIN = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-Ž][a-zß-öø-ÿā-ž]")
_KICKER = re.compile(r"([A-ZÀ-ÖØ-ÞĀ-Ž]{4,24})(?=[A-ZÀ-ÖØ-Þ](?!s\b)[a-zß-öø-ÿ])")
_PARTS = re.compile(r"\s*(?:[,/،、;+&|]|\s[–—-]\s|\s(?:and|und|et|y|e|og|och|en|i|и|та|ve|و|ו)\s)\s*")
_AROUND = " .,:;()[]（）【】〔〕-–—/©|"


def unglue(line: str, known: Lexicon) -> tuple[str, str] | None:
    """Return the agency glued to the start of *line* and the rest, or ``None``.

    Only an exact name from the language pack is cut off, and only where what remains starts a word: in Latin script a
    capital and a small letter, in others a word that is no mere ending.
    """
    name = known.agency(line)
    if not name:
        return None
    rest = line[len(name) :]
    if not rest or not _starts_word(name, rest, known):
        return None
    return name, rest


def _starts_word(name: str, rest: str, known: Lexicon) -> bool:
    if rest[0].upper() != rest[0].lower():
        return name[-1].isalpha() and _LATIN.match(rest) is not None
    if not rest[0].isalpha() or rest[0] > "\u2e80":  # scripts without spaces glue all words
        return False
    word = rest.split(maxsplit=1)[0].rstrip("،,.:؛")
    return len(word) > 2 and word not in known.unglued_never and rest[0] != "ة"  # noqa: PLR2004 -- letters of a word


def kicker(line: str) -> tuple[str, str] | None:
    """Split a headline from a word in capitals that is glued before it: ``CRONACAIl faro …``."""
    match = _KICKER.match(line)
    return (match[1], line[match.end() :]) if match else None


def agencies(line: str, known: Lexicon) -> tuple[str, ...]:
    """Return the agencies of a line that holds nothing else, e.g. ``(AFP, dpa)``; none if there is more in it."""
    if len(line) > 80:  # noqa: PLR2004 -- characters of a credit
        return ()
    parts = [part for part in _PARTS.split(line.strip(_AROUND)) if part]
    if parts and all(known.is_agency(part) for part in parts):
        return tuple(parts)
    return ()
