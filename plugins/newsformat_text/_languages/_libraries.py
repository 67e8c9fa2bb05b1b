"""Wraps the libraries that identify languages: one where its wheels are available, and another elsewhere.

- ``pycld2`` (Compact Language Detector 2) starts at once. Its wheels end with Python 3.13, and there are none for Linux
  and Windows on ARM and for the Mac on Intel.
- ``py3langid`` needs only numpy. It takes most of a second to load, once per process, and 130 MB.

They agree on news texts, and sometimes differ on a few words. Where both are installed, the first is used.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from newsformat.plugin import lazily


_LETTERS = 24  # bytes of them: fewer are not sure to be of a language
_LIKELY = 0.3  # as sure as CLD2 is with what it calls reliable; it is right more often

# CLD2's own tags, and the preferred BCP 47 tags.
_COMPACT_TAGS = {
    "iw": "he", "nb": "no", "nn": "no", "in": "id", "jw": "jv", "ji": "yi", "mo": "ro", "sh": "sr", "tl": "fil",
    "zh-TW": "zh-Hant", "zh-CN": "zh", "un": "", "xxx": "", "sr-ME": "sr", "bh": "bho",
}  # fmt: skip
# Those of py3langid. What it knows of dialects and of the dead is mostly found in a few words of the living language.
_TRAINED_TAGS = {
    "nn": "no", "tl": "fil", "kik": "ki", "gug": "gn", "zxx": "", "wuu": "zh", "yue": "zh", "arz": "ar", "ary": "ar",
    "sdh": "ku", "uzs": "uz", "pcm": "en", "ext": "es", "grc": "el", "hbo": "he",
}  # fmt: skip
_TRADITIONAL = "這個們來時會國說對學經發過後還開長門問間東車話體點關樣從當與為於電員實業讓將報記"
_SIMPLIFIED = "这个们来时会国说对学经发过后还开长门问间东车话体点关样从当与为于电员实业让将报记"
# Serbian has e where Bosnian has ije or je: reka, rijeka; mesto, mjesto (Ekavian and Ijekavian).
_EKAVIAN = lazily(
    r"\b(?:n?e?gde|ovde|posle|uvek|dve|deo|ceo|cel[aeiou]|vreme|rek[aeiou]|mest[aou]|vest[ai]?|dec[aeiou]|mer[aeiou]"
    r"|(?:čovek|nedelj|ponedelj|svet|primer|sednic|predsedni|sever|zamen|smen|promen|bezbedn|sledeć|vrednost)\w*)\b",
    re.IGNORECASE,
)
_IJEKAVIAN = lazily(
    r"\b(?:n?e?gdje|ovdje|poslije|uvijek|dvije|dio|cijel[aeiou]|vrijeme|rijek[aeiou]|mjest[aou]|vijest[ai]?|djec[aeiou]|mjer[aeiou]"
    r"|(?:čovjek|nedjelj|ponedjelj|svijet|primjer|sjednic|predsjedni|sjever|zamjen|smjen|promjen|bezbjedn|sljedeć|vrijednost)\w*)\b",
    re.IGNORECASE,
)


class Identified(NamedTuple):
    """The BCP 47 tag of a language, ``""`` if unknown, and whether it is sure."""

    tag: str
    sure: bool


Detector = Callable[[str], Identified]
_UNKNOWN = Identified("", sure=False)


@cache
def detector() -> Detector:
    """Return a function that identifies the language of a printable sample."""
    try:
        return compact()
    except ModuleNotFoundError:
        return trained()


def compact() -> Detector:
    """Return Compact Language Detector 2."""
    import pycld2

    def detected(sample: str) -> Identified:
        try:
            reliable, size, found = pycld2.detect(sample, isPlainText=True, bestEffort=True)
        except (pycld2.error, ValueError):
            return _UNKNOWN
        tag = found[0][1]
        tag = _COMPACT_TAGS.get(tag, "" if tag.startswith(("xx-", "zzp")) else tag)
        if tag == "bs" and _is_ekavian(sample):
            tag = "sr"
        elif tag == "sr" and _is_macedonian(sample):
            tag = "mk"
        return Identified(tag, reliable and size >= _LETTERS)

    return detected


def trained() -> Detector:
    """Return the model of py3langid."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    model = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)

    def detected(sample: str) -> Identified:
        letters = "".join(filter(str.isalpha, sample))
        if not letters:
            return _UNKNOWN
        name, likely = model.classify(sample)
        tag = _TRAINED_TAGS.get(name, name)
        if tag == "bs" and _is_ekavian(sample):
            tag = "sr"
        elif tag == "sr" and _is_macedonian(sample):
            tag = "mk"
        size = len(letters.encode("utf-8", "replace"))
        return Identified(_written(tag, letters), likely >= _LIKELY and size >= _LETTERS and bool(tag))

    return detected


def _is_ekavian(sample: str) -> bool:
    return len(_EKAVIAN.findall(sample)) > len(_IJEKAVIAN.findall(sample))


def _is_macedonian(sample: str) -> bool:
    """Does *sample* contain Macedonian function words, and no Serbian ones?"""
    words = sample.lower().split()
    return _SERBIAN.isdisjoint(words) and sum(map(_MACEDONIAN.__contains__, words)) >= _MIN_MACEDONIAN


_MACEDONIAN, _SERBIAN = (
    frozenset(["во", "со", "ќе", "што", "беше", "ги", "го", "дека"]),
    frozenset(["је", "су", "у", "са", "који", "која", "које", "се"]),
)
_MIN_MACEDONIAN = 3


def _written(tag: str, letters: str) -> str:
    """Return *tag*, with the script for Chinese in traditional characters."""
    if tag != "zh":
        return tag
    traditional, simplified = (sum(map(letters.count, signs)) for signs in (_TRADITIONAL, _SIMPLIFIED))
    return "zh-Hant" if traditional > simplified else tag
