"""Which language is a text in? A library says so (Compact Language Detector 2), from a short sample.

Only plain Arabic is told from its letters alone, which takes a tenth of the library's time and is as sure: no other
language is written in them without letters that Arabic lacks.
"""

from __future__ import annotations

import re


SAMPLE = 600  # characters; more change nothing
_SHORT = 60
_ARABIC = frozenset("ابتثجحخدذرزسشصضطظعغفقكلمنهويةأإىءئؤآ")
_ONLY_ARABIC = frozenset("ةأإ")  # not ى, which old Persian texts have for ی
_NOT_ARABIC = frozenset("پچژگکیےٹڈڑںھہۀێەڵڕۆڤېځډټړښږڼڭۇۈۋڠڽݢڄٽٿڀٺڻڪ")
_ENOUGH = 12  # different letters
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ufffe\uffff\ufdd0-\ufdef]")
_NOT_PROSE = re.compile(r"https?://\S+|\S+@\S+|\d+")

# CLD2's own names, and the tags of BCP 47 that are preferred to them.
_TAGS = {
    "iw": "he", "nb": "no", "nn": "no", "in": "id", "jw": "jv", "ji": "yi", "mo": "ro", "sh": "sr", "tl": "fil",
    "zh-TW": "zh-Hant", "zh-CN": "zh", "un": "", "xxx": "", "sr-ME": "sr", "bh": "bho",
}  # fmt: skip


def identify(text: str) -> str:
    """Return the BCP 47 tag of the language of *text*, ``""`` if it cannot be told."""
    letters = frozenset(text[:_SHORT])
    if len(letters & _ARABIC) >= _ENOUGH and letters.isdisjoint(_NOT_ARABIC) and not letters.isdisjoint(_ONLY_ARABIC):
        return "ar"
    return _detected(_sample(text))


def _sample(text: str) -> str:
    """The first lines that are running text, or else whatever there is."""
    lines = text[:8000].split("\n")
    long = [line for line in lines if len(line) > 60 or (len(line) > 25 and not line.isascii())]  # noqa: PLR2004
    sample = " ".join(long)[:SAMPLE] if long else text[:SAMPLE]
    return _CONTROL.sub(" ", _NOT_PROSE.sub(" ", sample))


def _detected(sample: str) -> str:
    import pycld2  # type: ignore[import-untyped]  # it has no stubs

    try:
        _, _, found = pycld2.detect(sample, isPlainText=True, bestEffort=True)
    except (pycld2.error, ValueError):
        return ""
    tag = found[0][1]
    return _TAGS.get(tag, "" if tag.startswith(("xx-", "zzp")) else tag)
