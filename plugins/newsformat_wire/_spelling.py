"""Spells text in a code set that lacks some of its characters.

A newsroom's usual spelling comes first (``ü`` is ``ue`` in German, ``…`` is three points); then letters lose their
accents; anything else is transliterated by `anyascii`. Every replacement is reported.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from attrs import define, field


_SIGNS = {
    "\u2018": "'",
    "\u2019": "'",
    "\u201a": "'",
    "\u2039": "'",
    "\u203a": "'",
    "\u201c": '"',
    "\u201d": '"',
    "\u201e": '"',
    "\u00ab": '"',
    "\u00bb": '"',
    "\u2010": "-",
    "\u2011": "-",
    "\u2012": "-",
    "\u2013": "-",
    "\u2014": "--",
    "\u2015": "--",
    "\u2212": "-",
    "\u2026": "...",
    "\u2022": "-",
    "\u00a0": " ",
    "\u202f": " ",
    "\u2009": " ",
    "\u00ad": "",
    "\u200b": "",
    "\u200c": "",
    "\u200d": "",
    "\u200e": "",
    "\u200f": "",
    "\u2060": "",
    "\ufeff": "",
    "€": "EUR",
    "£": "GBP",
    "°": " degrees",
    "½": "1/2",
    "¼": "1/4",
    "¾": "3/4",
    "×": "x",
    "©": "(c)",
    "®": "(R)",
    "™": "(TM)",
    "§": "Sec.",
    "ß": "ss",
    "ẞ": "SS",
    "Æ": "Ae",
    "æ": "ae",
    "Ø": "Oe",
    "ø": "oe",
    "Œ": "Oe",
    "œ": "oe",
    "Đ": "D",
    "đ": "d",
    "Ł": "L",
    "ł": "l",
    "ı": "i",
    "Þ": "Th",
    "þ": "th",
    "Ð": "D",
    "ð": "d",
}
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_MAX_LISTED = 6  # replacements that are listed
_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}
_OF_LANGUAGES: Mapping[str, Mapping[str, str]] = {
    "de": _UMLAUTS,
    "da": {"å": "aa", "Å": "Aa"},
    "nb": {"å": "aa", "Å": "Aa"},
    "no": {"å": "aa", "Å": "Aa"},
    "nn": {"å": "aa", "Å": "Aa"},
    "sv": {"ä": "a", "ö": "o", "å": "a"},
}


@define
class Speller:
    """Spells text in *code_set*, the name of a codec, by the conventions of *language*."""

    code_set: str
    language: str = ""
    _known: dict[str, str] = field(init=False, factory=dict)

    def spelled(self, text: str, keep: str = "") -> tuple[str, str]:
        """Return *text* in the code set, and a description of the replacements (``""`` if there were none).

        The characters in *keep* are left to the caller.
        """
        if text.isascii() or self._holds(text):
            return text, ""
        replaced: dict[str, str] = {}
        for sign in dict.fromkeys(_NOT_ASCII.findall(text)):
            if sign not in keep and (spelled := self._sign(sign)) != sign:
                replaced[sign] = spelled
                text = text.replace(sign, spelled)  # which is ASCII, so nothing is replaced twice
        replacements = [f"{sign} → {spelled or 'nothing'}" for sign, spelled in replaced.items()]
        more = [f"{len(replacements) - _MAX_LISTED} more"] if len(replacements) > _MAX_LISTED else []
        return text, ", ".join([*replacements[:_MAX_LISTED], *more])

    def _sign(self, sign: str) -> str:
        if sign not in self._known:
            self._known[sign] = sign if self._holds(sign) else self._spelled(sign)
        return self._known[sign]

    def _holds(self, text: str) -> bool:
        try:
            text.encode(self.code_set)
        except UnicodeEncodeError:
            return False
        return True

    def _spelled(self, sign: str) -> str:
        letters_of_language = _OF_LANGUAGES.get(self.language.partition("-")[0], {})
        if sign in letters_of_language or sign in _SIGNS:
            return letters_of_language.get(sign, _SIGNS.get(sign, ""))
        bare = "".join([code for code in unicodedata.normalize("NFKD", sign) if not unicodedata.combining(code)])
        if bare.isascii():
            return bare if bare.isprintable() else ""
        from anyascii import anyascii

        return "" if "\ud800" <= sign <= "\udfff" else anyascii(sign).replace("\n", " ")
