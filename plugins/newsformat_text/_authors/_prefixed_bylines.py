"""Reads bylines with *by* as a prefix of the first name: ``በዮሐንስ ደርበው`` in Amharic, ``NguNomvula Dlamini`` in Zulu."""

from __future__ import annotations

from newsformat_text._document import Document


_BYLINE_PREFIXES = {"am": "በ", "ti": "ብ", "zu": "Ngu", "xh": "Ngu", "sn": "Na"}
_WORDS = range(2, 4)  # of a name
_MIN_WORD = 2  # letters of each


def prefixed_signer(document: Document, line: str) -> str:
    """Return the author on *line*; ``""`` if it is something else, such as a place that the story mentions."""
    by, lexicon = _BYLINE_PREFIXES.get(document.lexicon.tag, ""), document.lexicon
    if lexicon.tag == "zu" and line[:1] == "U" and line[1:2].isupper() and line[2:3].islower():
        by = "U"  # of a name as the subject
    if not by or not line.startswith(by) or len(words := line[len(by) :].split()) not in _WORDS:
        return ""
    found = " ".join(words)
    if not found[0].isupper() and by.isascii():
        return ""
    plain = all(word.isalpha() and len(word) >= _MIN_WORD for word in words) and lexicon.find(line) is None
    return found if plain and sum(found in other for other in document.lines) == 1 else ""
