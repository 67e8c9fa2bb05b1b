"""Recognises decks that name an interviewee, who is not the author: ``Interview mit Eva Sommer``, ``Rozmowa z …``."""

from __future__ import annotations

import re

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._labels import Label, Verdict
from newsformat_text._shape import ends_sentence


INTERVIEWED = Verdict(Label.SUBHEAD, 0.85, "names the interviewee, below the headline")

_LONGEST = 100  # characters
_INTERVIEW_WITH = lazily(
    r"(?:an?\s)?(?:exclusive\s)?"
    r"(?:(?:interview|conversation)\swith|(?:interview|gespräch|im\sgespräch)\smit|interview\smet|in\sgesprek\smet"
    r"|(?:entretien|interview|rencontre)\savec|(?:entrevista|conversación|conversa)\s(?:a|con|com|amb)"
    r"|(?:intervista|conversazione|colloquio)\s(?:a|ad|con)|(?:intervju|samtal|samtale|interview)\smed"
    r"|(?:rozmowa|wywiad)\sze?|(?:rozhovor|rozgovor|razgovor|intervju|pogovor)\ss[eao]?|interviu\scu"
    r"|(?:интервью|беседа|разговор)\sсо?|(?:розмова|інтерв['’]ю)\s(?:з|із|зі)|(?:интервю|разговор)\sсъ?с?"
    r"|συνέντευξη\sμε|(?:حوار|مقابلة|لقاء)\sمع|(?:گفتگو|گفت‌وگو|گفت‌و‌گو|مصاحبه)\sبا|ריאיון\sעם|ראיון\sעם"
    r"|wawancara\sdengan)\s(?!(?:cura|cargo)\s)(?=\S)"  # but Intervista a cura di Anna Rossi
    r"|[^.!?]{4,70}\sile\s(?:söyleşi|röportaj)$",
    re.IGNORECASE,
)


def names_interviewee(line: str, below: str) -> bool:
    """Does *line*, below a headline, name an interviewee, without being a sentence or continuing *below*?"""
    if len(line) > _LONGEST or _INTERVIEW_WITH.match(line) is None:
        return False
    return not (ends_sentence(line) or begins_lowercase(below))
