"""Identifies the language of a text, with a library and from a short sample.

Only plain Arabic is recognised by its letters alone and plain English by its smallest words, which takes a tenth of a
library's time and is as reliable: any other language in that script has some letters that Arabic lacks.

The libraries do not report scripts. Where a text runs in the other direction than usual in its language, the tag names
the script: Kurdish in Arabic letters is ``ku-Arab``.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from newsformat.markup.languages import is_plain_english
from newsformat.plugin import direction_of, inlines, lazily
from newsformat_text._languages._libraries import Identified, detector
from newsformat_text._languages._similar_languages import distinguish


SAMPLE = 600  # characters; more make no difference
_MAX_READ = 8000  # characters that the sample is taken from
_FIRST_CHARACTERS = 60
_ARABIC = frozenset("ابتثجحخدذرزسشصضطظعغفقكلمنهويةأإىءئؤآ")
_ONLY_ARABIC = frozenset("ةأإ")  # not ى, which old Persian texts have for ی
_NOT_ARABIC = frozenset("پچژگکیےٹڈڑںھہۀێەڵڕۆڤېځډټړښږڼڭۇۈۋڠڽݢڄٽٿڀٺڻڪ")
_MIN_LETTERS = 12  # minimum different letters
_CONTROL = lazily("[\x00-\x1f\x7f-\x9f\ufffe\uffff\ufdd0-\ufdef]")
_ADDRESS = lazily(r"https?://\S+|\S+@\S+")
_NUMBER = lazily(r"\d\d*")
_ASCII_NUMBER = lazily(r"\d\d*", re.ASCII)  # three times as fast
_LEFTWARD = lazily("[\u0590-\u08ff]")  # right-to-left letters of all scripts used by newspapers
_SCRIPTS = {
    "ARABIC": "Arab", "HEBREW": "Hebr", "SYRIAC": "Syrc", "THAANA": "Thaa", "NKO": "Nkoo",
    "LATIN": "Latn", "CYRILLIC": "Cyrl", "DEVANAGARI": "Deva", "GURMUKHI": "Guru",
}  # fmt: skip


# Function words of Kurdish in Latin letters, which the libraries take for other languages.
_KURMANJI = frozenset(["û", "li", "ji", "di", "bi", "ku", "ya", "yê", "jî", "bo", "got", "hat", "wê", "ev", "dê"])
_MIN_KURDISH = 5  # minimum number of them; the first is a word in no other language
_IN_KURMANJI = Identified("ku", sure=True)
# Kazakh in the Latin letters of 2018; the libraries take it for Turkmen, which lacks ǵ.
_IN_KAZAKH = Identified("kk-Latn", sure=True)
_PLAIN_ARABIC = Identified("ar", sure=True)
_PLAIN_ENGLISH = Identified("en", sure=True)
_IN_FILIPINO = Identified("fil", sure=True)
_GENITIVES = 3  # ``ng``, which is a word in no other language
_SMALL = 8  # minimum number of function words in a sample


def identify(text: str) -> Identified:
    """Return the language of *text*."""
    letters = frozenset(text[:_FIRST_CHARACTERS])
    if (
        len(letters & _ARABIC) >= _MIN_LETTERS
        and letters.isdisjoint(_NOT_ARABIC)
        and not letters.isdisjoint(_ONLY_ARABIC)
    ):
        return _PLAIN_ARABIC
    sample = _sample(text)
    if is_plain_english(sample):
        return _PLAIN_ENGLISH
    if "ê" in sample and _is_kurmanji(sample):
        return _IN_KURMANJI
    if " ng " in sample and _is_filipino(sample):
        return _IN_FILIPINO
    found = detector()(sample)
    if (similar := distinguish(found.tag, sample)) != found.tag:
        return Identified(similar, sure=True)
    if found.tag == "tk" and "ǵ" in sample:
        return _IN_KAZAKH
    if not found.tag:
        return Identified(_by_cyrillic_letters(sample), sure=False)
    if found.tag == "sd" and _is_urdu(sample):
        return found._replace(tag="ur")
    leftward = not sample.isascii() and _LEFTWARD.search(sample, 0, _FIRST_CHARACTERS) is not None
    if leftward != (direction_of(found.tag) == "rtl"):
        return _in_script(found, sample)
    return found


def _is_kurmanji(sample: str) -> bool:
    found = _KURMANJI.intersection(sample.split())
    return len(found) >= _MIN_KURDISH - ("û" in found)


def _is_filipino(sample: str) -> bool:
    """Does *sample* contain Filipino function words often enough, even among English names and quotations?"""
    return sample.count(" ng ") >= _GENITIVES and sum(map(sample.count, (" mga ", " ang ", " sa ", " na "))) >= _SMALL


def _is_urdu(sample: str) -> bool:
    """Does *sample* contain letters of Urdu and none only used in Sindhi? The libraries confuse the two."""
    return not _URDU_ALONE.isdisjoint(sample) and _SINDHI_ALONE.isdisjoint(sample)


_URDU_ALONE, _SINDHI_ALONE = frozenset("ےں"), frozenset("ٻڀٺٿٽڦڄڃڇڪڱڳڻڌڏڊڍ")


def _by_cyrillic_letters(sample: str) -> str:
    """Return ``ru`` if *sample* has only Russian letters, some of them missing from related languages; else ``""``."""
    cyrillic = {char for char in sample.lower() if _FIRST_CYRILLIC <= char <= _LAST_CYRILLIC}
    if cyrillic.isdisjoint(_RUSSIAN_ALONE) or not cyrillic <= _RUSSIAN:
        return ""
    size = sum(map(sample.lower().count, cyrillic))
    return "ru" if size >= _WORDS and 2 * size > sum(map(str.isalpha, sample)) else ""


_FIRST_CYRILLIC, _LAST_CYRILLIC = "\u0400", "\u052f"
_RUSSIAN = frozenset("абвгдеёжзийклмнопрстуфхцчшщъыьэюя")
_RUSSIAN_ALONE = frozenset("ыэ")  # also Belarusian, but that soon shows its own letters, too
_WORDS = 24  # minimum letters


def _in_script(found: Identified, sample: str) -> Identified:
    """Return *found* with the script of *sample* in its tag, if its direction is unusual for the language.

    If only the minority of words in the other direction, such as a quotation, was identified, identify the rest.
    """
    direction = direction_of("", inlines(sample))
    if direction_of(found.tag) == direction:
        return found
    words = sample.split()
    most = [word for word in words if (_LEFTWARD.search(word) is not None) is (direction == "rtl")]
    if len(most) < len(words) and direction_of((alone := detector()(" ".join(most))).tag) == direction:
        return alone
    names = Counter([unicodedata.name(char, "").partition(" ")[0] for char in sample if char.isalpha()])
    script = max(_SCRIPTS, key=lambda name: names[name])
    return found._replace(tag=f"{found.tag}-{_SCRIPTS[script]}") if names[script] else found


def _sample(text: str) -> str:
    """Return the first lines of running text in *text*, or its beginning if there are none."""
    long_lines, size = [], 0
    for line in _lines(text[:_MAX_READ]):
        if (len(line) > 60 or (len(line) > 25 and not line.isascii())) and _RIGHTS not in line:  # noqa: PLR2004 -- letters
            long_lines.append(line)
            size += len(line)
            if size >= SAMPLE:
                break
    sample = (
        " ".join(long_lines)[:SAMPLE] if _MAX_RATIO * size >= min(len(text), SAMPLE) else _without_rights(text[:SAMPLE])
    )
    if (
        long_lines
        and _is_latin(sample)
        and not _is_latin(text[:SAMPLE])
        and _are_short_lines_non_latin(text[:SAMPLE], size)
    ):
        sample = text[:SAMPLE]
    if "@" in sample or "://" in sample:
        sample = _ADDRESS.sub(" ", sample)
    sample = (_ASCII_NUMBER if sample.isascii() else _NUMBER).sub(" ", sample)
    return sample if sample.isprintable() else _CONTROL.sub(" ", sample)


def _without_rights(text: str) -> str:
    """Return *text* without lines of English rights notices, unless nothing else is left."""
    if _RIGHTS not in text:
        return text
    return " ".join([line for line in _lines(text) if _RIGHTS not in line]) or text


def _is_latin(text: str) -> bool:
    """Are all letters of *text* Latin?"""
    return text.isascii() or not any(beyond[0].isalpha() for beyond in _BEYOND_LATIN.finditer(text))


def _are_short_lines_non_latin(text: str, size: int) -> bool:
    """Are non-Latin letters more than half of the short lines of *text*, with *size* Latin characters in long lines?"""
    return 2 * sum(char >= _NOT_LATIN and char.isalpha() for char in text) > len(text) - size


_RIGHTS = "ights reserved"  # English notice below stories in any language
_NOT_LATIN = "\u0370"  # the first non-Latin letter
_BEYOND_LATIN = lazily("[^\x00-\u036f]")
_MAX_RATIO = 4  # a text more than this many times as long as its long lines is not represented by these


def _lines(text: str) -> Iterator[str]:
    """Yield the lines of *text* one by one, as mostly only the first few are needed."""
    start = 0
    while (stop := text.find("\n", start)) >= 0:
        yield text[start:stop]
        start = stop + 1
    yield text[start:]
