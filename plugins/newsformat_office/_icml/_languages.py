"""InDesign's names of languages ⇄ BCP 47 tags."""

from __future__ import annotations

import re
from typing import Final

from newsformat import Lang, Text
from newsformat.plugin import Report, shortened


_NAMES: Final = {
    "ar": "Arabic", "bg": "Bulgarian", "bn-IN": "bn_IN", "ca": "Catalan", "cs": "Czech", "da": "Danish",
    "de": "German: Reformed", "de-1901": "German: Traditional", "de-AT": "German: Austrian",
    "de-CH": "German: Swiss", "el": "Greek", "en-US": "English: USA", "en-GB": "English: UK",
    "en-CA": "English: Canadian", "es": "Spanish: Castilian", "et": "Estonian", "fi": "Finnish", "fr": "French",
    "fr-CA": "French: Canadian", "he": "Hebrew", "hi-IN": "hi_IN", "hr": "Croatian", "hu": "Hungarian",
    "it": "Italian", "lt": "Lithuanian", "lv": "Latvian", "nb": "Norwegian: Bokmal", "nl": "Dutch",
    "nn": "Norwegian: Nynorsk", "pl": "Polish", "pt": "Portuguese", "pt-BR": "Portuguese: Brazilian",
    "ro": "Romanian", "ru": "Russian", "sk": "Slovak", "sl": "Slovenian", "sv": "Swedish", "tr": "Turkish",
    "uk": "Ukrainian", "ja": "Japanese", "ko": "Korean", "zh-Hans": "Chinese: Simplified",
    "zh-Hant": "Chinese: Traditional",
}  # fmt: skip
_TAGS: Final = {name.lower(): tag for tag, name in _NAMES.items()} | {
    "german": "de", "english": "en", "spanish": "es", "norwegian": "nb", "greek: modern": "el",
    "english: usa legal": "en-US", "english: usa medical": "en-US", "dutch: old rules": "nl",
    "dutch: 2005 reform": "nl", "french: classic": "fr", "swiss german": "de-CH",
}  # fmt: skip
_TAG: Final = re.compile(r"[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*")
_CODE: Final = re.compile(r"([a-z]{2,3})_([A-Z]{2})(?:_.*)?")
_OTHER_SCRIPTS: Final = frozenset(("ar", "bg", "bn", "el", "he", "hi", "ja", "ko", "ru", "uk", "zh"))
_LATIN_ENDS: Final = "\u024f"


def tag_of(applied: str) -> str:
    """Return the tag of the *applied* language of a style or run; ``""`` if it is unknown."""
    name = applied.removeprefix("Language/").removeprefix("$ID/").replace("%3a", ":")
    code = _CODE.fullmatch(name)
    return f"{code[1]}-{code[2]}" if code else _TAGS.get(name.lower(), "")


def applied_of(tag: str) -> str:
    """Return InDesign's name of the language *tag*; ``""`` if it has none."""
    name = _NAMES.get(tag) or _NAMES.get(tag.partition("-")[0]) or _NAMES.get({"en": "en-US"}.get(tag, ""))
    return f"$ID/{name}" if name else ""


def fits_script(tag: str, text: str) -> bool:
    """May *text* be in the language *tag*, judging by its script? Programs apply a Latin language by default."""
    letters = [char for char in text if char.isalpha()]
    others = sum(char > _LATIN_ENDS for char in letters)
    return (tag.partition("-")[0] in _OTHER_SCRIPTS) == (2 * others > len(letters))


def language_of(run: Text, report: Report) -> str:
    """Return the language of *run*; ``""`` if it has none, or one that cannot be part of a style name."""
    language = next((mark.language for mark in run.marks if isinstance(mark, Lang)), "")
    if not language or _TAG.fullmatch(language):
        return language
    report.lost("inline.lang", where=shortened(run.text), why="it is not a language tag")
    return ""
