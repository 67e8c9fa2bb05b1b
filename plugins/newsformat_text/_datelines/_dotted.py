"""Datelines before a dot at half height, as papers along the Rhine print them: ``Köln · Die Stadt …``."""

from __future__ import annotations

from newsformat.markup.hyphens import begins_small
from newsformat.plugin import lazily
from newsformat_text._datelines._parts import REACH, SENTENCE, Cut, made
from newsformat_text._languages._houses import KINDS, MENU
from newsformat_text._languages._lexicon import Lexicon


_DOTTED = lazily(
    r"(?:[^\W\d_a-z]\w{2,14} \| )?"
    r"(?P<place>[^\W\d_a-z][\w/.’'-]{2,24}(?: [\w/.’'-]{1,16}){0,3}) · (?=[\w„»\"])"
)


_AMID = frozenset({"am", "an", "auf", "bei", "der", "den", "im", "in", "ob", "vor"})  # Mülheim an der Ruhr


def cut(line: str, known: Lexicon) -> Cut | None:
    """Return the place that *line* begins with, perhaps behind a kind of article, and the story behind the dot."""
    match = _DOTTED.match(line[:REACH]) if " · " in line[:REACH] and len(line) >= SENTENCE else None
    if match is None:
        return None
    place = match["place"]
    if any(begins_small(word) and word not in _AMID for word in place.split()):
        return None
    low = place.lower()
    named = low in KINDS or low in MENU or known.is_agency(place) or known.find(place) is not None
    return None if named else made(line, match.end(), (place, "", ""), known)
