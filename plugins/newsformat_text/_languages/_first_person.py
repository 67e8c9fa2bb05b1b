"""Words with which a site or a newsroom speaks of itself, by language: ``we``, ``our``, ``unser``, ``наш``."""

from __future__ import annotations

import re
from functools import cache


_NORDIC = r"[Vv]i|[Oo]ss|[Oo]s|[Vv]år[at]?|[Vv]ores?"
_CZECHOSLOVAK = r"[Mm]y|nám|nás|[Nn]a[šs]\w{0,3}"
_SOUTH_SLAVIC = r"[Mm]i|nam[ai]?|nas|[Nn]aš\w{0,3}"
_MALAY = r"[Kk]ami|[Kk]ita"
_WORDS = {
    "bg": r"[Нн]ие|ни|[Нн]аш\w{0,3}",
    "de": r"[Ww]ir|uns|[Uu]nser\w{0,2}",
    "en": r"[Ww]e|us|[Oo]urs?",
    "es": r"[Nn]osotr[ao]s|[Nn]uestr[ao]s?",
    "fr": r"[Nn]ous|[Nn]otre|[Nn]os",
    "it": r"[Nn]oi|[Nn]ostr[aeio]",
    "nl": r"[Ww]ij|[Ww]e|ons|[Oo]nze",
    "pl": r"[Mm]y|nam|nas|nami|[Nn]asz\w{0,3}",
    "pt": r"[Nn]ós|[Nn]oss[ao]s?",
    "ro": r"[Nn]oi|[Nn]oștri|[Nn]o[as]str\w{1,3}",
    "ru": r"[Мм]ы|нас|нам|[Нн]аш\w{0,3}",
    "sr": rf"{_SOUTH_SLAVIC}|[Мм]и|нам[аи]?|нас|[Нн]аш\w{{0,3}}",
    "tr": r"[Bb]iz\w{0,3}",
    "uk": r"[Мм]и|нас|нам|[Нн]аш\w{0,3}",
    "vi": r"[Cc]húng (?:tôi|ta)",
    **dict.fromkeys(("cs", "sk"), _CZECHOSLOVAK),
    **dict.fromkeys(("da", "no", "sv"), _NORDIC),
    **dict.fromkeys(("hr", "sl"), _SOUTH_SLAVIC),
    **dict.fromkeys(("id", "ms"), _MALAY),
}


def speaks_in_first_person(text: str, tag: str) -> bool:
    """Has *text*, of a text in the language *tag*, such a word of that language or of English?"""
    return any(_pattern(key).search(text) for key in {tag, "en"} & _WORDS.keys())


@cache
def _pattern(tag: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_WORDS[tag]})(?!\w)")
