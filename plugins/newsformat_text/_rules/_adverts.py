"""Markers of adverts within a story that say where it continues: ``Anzeige – der Artikel geht unten weiter``."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._languages._lexicon import Kind, Match
from newsformat_text._languages._menu_words import ADVERT_LABELS
from newsformat_text._shape import ends_sentence


def announces_story_below(line: str, match: Match) -> bool:
    """Is *line* a word for adverts and, behind a dash, colon or bar, that the story continues?

    A subheading has other words there: ``Werbung – ein Geschäft mit Zukunft``.
    """
    if match.kind is not Kind.TOOL or match.phrase not in ADVERT_LABELS or not match.rest or len(line) > _LONGEST:
        return False
    sign = line[len(match.phrase) :].lstrip()[:1]
    return sign in _SIGNS and not ends_sentence(line) and _CONTINUES.search(match.rest.lower()) is not None


_LONGEST = 80  # characters
_SIGNS = frozenset("-–—:|/")
_CONTINUES = lazily(
    r"\b(?:continu|contin[úu]a|segue\b|sig[au]e\b|suite\b|prosegue|weiter(?:lesen)?\b|fortsetzung|fortsätter"
    r"|fortsætter|fortsetter|verder\b|jatkuu|jätkub|turpinās|tęsiasi|dal(?:sza|szy|ej)\b|pokrač|folytat"
    r"|nastavlja|nadaljuje|vazhdon|devam|davamı|davom|tiếp tục|xem tiếp|berlanjut|bersambung|inaendelea"
    r"|jarraitzen|leanann|yn parhau|heldur áfram|nagpapatuloy|sii socdaa|ci gaba)"
)
