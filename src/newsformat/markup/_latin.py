"""Determines the single-byte encoding of a text in Latin letters by the letters of its language.

Methods based on letter frequencies take Spanish for Central European, and do not know text typed on a Macintosh or
under DOS. The language is recognised by its shortest words without accents.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Container
from functools import cache
from typing import TypeAlias

from newsformat._lazy_patterns import lazily


_WESTERN, _CENTRAL = ("cp1252", "mac_roman", "cp850"), ("cp1250", "iso8859_2", "cp852", "mac_latin2")
_BALTIC = ("cp1257", "iso8859_13", "cp775")
_LETTERS: dict[str, tuple[str, tuple[str, ...]]] = {
    "en": ("éèêëïöüñçàâôáíóúå", _WESTERN), "de": ("äöüßéèáàç", _WESTERN), "fr": ("àâæçéèêëîïôœùûüÿñ", _WESTERN),
    "es": ("áéíñóúüç", _WESTERN), "pt": ("áâãàçéêíóôõúüñ", _WESTERN), "it": ("àèéìíòóùúîç", _WESTERN),
    "ca": ("àçèéíïòóúü", _WESTERN), "gl": ("áéíñóúüç", _WESTERN), "nl": ("éëïöüèêáóçâîôû", _WESTERN),
    "sv": ("åäöéüèà", _WESTERN), "no": ("æøåéòôóäöü", _WESTERN), "da": ("æøåéäöü", _WESTERN),
    "fi": ("äöåéšž", _WESTERN), "id": ("éèê", _WESTERN), "ms": ("éèê", _WESTERN), "sq": ("çë", _WESTERN),
    "af": ("êëéèôûîïö", _WESTERN), "is": ("áðéíóúýþæö", ("cp1252", "mac_iceland", "cp850")),
    "pl": ("ąćęłńóśźżé", _CENTRAL), "cs": ("áčďéěíňóřšťúůýžöü", _CENTRAL), "sk": ("áäčďéíĺľňóôŕšťúýž", _CENTRAL),
    "hu": ("áéíóöőúüű", _CENTRAL), "hr": ("čćđšžéö", _CENTRAL), "sl": ("čšžćđéö", _CENTRAL),
    "ro": ("ăâîșțşţ", ("cp1250", "iso8859_2", "mac_romanian", "iso8859_16")),
    "tr": ("çğıöşüâîûİ", ("cp1254", "mac_turkish", "cp857")), "et": ("äöõüšž", (*_BALTIC, "cp1252")),
    "lt": ("ąčęėįšųūž", _BALTIC), "lv": ("āčēģīķļņšūž", _BALTIC),
}  # fmt: skip
_WORDS = {
    "en": "the of and to in that is for it was with by",
    "de": "der die und in den von zu das mit sich des auf",
    "fr": "de la le les et des en un du une que est",
    "es": "de la que el en los del se las por con para",
    "pt": "de que do da em um para com uma os no dos",
    "it": "di che e la il un per in una del della con",
    "ca": "de la que el els del i les amb una per als",
    "gl": "de que do da en un unha o a os para con",
    "nl": "de het een van en in dat te op voor met zijn",
    "sv": "och att det som en av den med till har inte om",
    "no": "og det som en av til har med ikke den et fra",
    "da": "og det af en til der den med ikke som et har",
    "fi": "ja on oli ei se kun mutta sen ovat niin joka oli",
    "id": "yang dan di itu dengan untuk dari dalam tidak ini",
    "ms": "yang dan di itu untuk dengan pada dalam tidak oleh",
    "sq": "dhe nga me se ka u do kjo i e por si",
    "af": "die en van in het is om te wat nie vir met",
    "is": "og sem til um hefur var ekki hann fyrir en er eru",
    "pl": "w i na z do nie o jest po od przez dla",
    "cs": "a v na se je z do o za po ale podle",
    "sk": "a v na sa je z do o za po ale pri",
    "hu": "a az is hogy nem egy volt meg de csak van el",
    "hr": "i u je na se da za su od a koji s",
    "sl": "in je v na se za da so pa ki ne iz",
    "ro": "de la cu pe un o care din nu mai a pentru",
    "tr": "ve bir bu da de ile olarak ancak olan sonra",
    "et": "ja on ei et ta oli see kui ning ka mis aga",
    "lt": "ir kad su yra buvo i o bet nuo po tai kaip",
    "lv": "un ir ar no uz par ka tas bet kas pie",
}
_OF_LATIN = {  # encodings, and the languages written in them
    encoding: [tag for tag, (_, names) in _LETTERS.items() if encoding in names]
    for _, encodings in _LETTERS.values()
    for encoding in encodings
}
_SIGNS = frozenset("«»“”„‘’‚‹›–—…°§©®€£¿¡ªº·•½¼¾×¨´²³\u00a0\u00ad")
_WITHIN, _OPENING = frozenset("’·\u00ad"), frozenset("„‚“‘¿¡")
_CONSONANTS = frozenset("çñðþÇÑÐÞ")
_RUN, _ASCII_LETTERS, _WORD = lazily(rb"[\x80-\xff]+"), lazily(rb"[a-zA-Z]+"), lazily(rb"[a-z\x80-\xff]+")
_LAST_OF_ASCII = 0x7F
_SAMPLE = 16 * 1024  # bytes
_MOST_HIGH = 0.4  # maximum share of letters with accents
_ALONE = 0.7  # minimum share of them with plain letters on both sides
# In these encodings, most letters beyond ASCII are а to я, or Ukrainian, which holds for no other possible encoding.
_RUSSIAN = "".join(map(chr, range(0x430, 0x450)))
_CYRILLIC, _SURE = {"iso8859_5": _RUSSIAN, "koi8_u": f"{_RUSSIAN}іїєґ"}, 0.9
Places: TypeAlias = Counter[tuple[int, int, int]]


def better(content: bytes, name: str, among: Collection[str]) -> str:
    """Return the one *among* these encodings that *content* has more letters of than of *name*, the guessed encoding.

    It is *name* if there is none. If the letters of several languages fit, the one with its small words counts.
    """
    sample = content[:_SAMPLE]
    runs = [*map(len, _RUN.findall(sample))]
    if not runs:  # outside of the sample
        return name
    high, letters = sum(runs), sum(map(len, _ASCII_LETTERS.findall(sample)))
    places = _places(sample)
    if high > _MOST_HIGH * (high + letters):
        if name == "koi8_r" and sample.decode(name) == sample.decode("koi8_u"):
            return name
        others = ((language, known) for language, known in _CYRILLIC.items() if language in among)
        return next((language for language, known in others if _share(places, language, known) >= _SURE), name)
    if runs.count(1) < _ALONE * len(runs):
        return name
    words = _small_words(sample)
    likely = dict.fromkeys((*[encoding for encoding in among if encoding in _OF_LATIN], name))
    return max(likely, key=lambda encoding: _fit(places, encoding, words))


def _small_words(sample: bytes) -> dict[str, int]:
    """Return how many small words of each language *sample* has."""
    words = Counter(_WORD.findall(sample.lower()))
    return {tag: sum(words[word] for word in known.encode().split()) for tag, known in _WORDS.items()}


def _fit(places: Places, encoding: str, words: dict[str, int]) -> tuple[float, int]:
    """Return how well *encoding* fits the language that it fits best: its letters, and then its small *words*."""
    tags = _OF_LATIN.get(encoding, _LETTERS)
    return max((_share(places, encoding, _letters_of(tag)), words[tag]) for tag in tags)


@cache
def _letters_of(tag: str) -> frozenset[str]:
    letters, _ = _LETTERS[tag]
    return frozenset((*letters, *letters.upper())) | _SIGNS


def _places(sample: bytes) -> Places:
    """Return the bytes of *sample* beyond ASCII with their neighbours, and their frequencies."""
    padded = b" %b " % sample
    return Counter(three for three in zip(padded, padded[1:], padded[2:], strict=False) if three[1] > _LAST_OF_ASCII)


def _share(places: Places, encoding: str, known: Container[str]) -> float:
    """Return the share of characters beyond ASCII that are *known* in *encoding*, and stand where they may.

    A capital may not stand within a word, nor a symbol other than an apostrophe, nor an opening mark after a letter. An
    accented consonant alone is not a word: Ñ between blanks is a dash of the Macintosh.
    """
    table, good = _table(encoding), 0
    for (earlier, byte, later), times in places.items():
        before, char, after = table[earlier], table[byte], table[later]
        if char not in known or (char.isupper() and before.islower()):
            continue
        if char in _CONSONANTS and before.isspace() and after.isspace():
            continue
        sign = before.isalpha() and not char.isalpha() and char not in _WITHIN
        good += 0 if sign and (after.isalpha() or char in _OPENING) else times
    return good / places.total()


@cache
def _table(encoding: str) -> str:
    return "".join(bytes((byte,)).decode(encoding, "replace")[:1] or "\ufffd" for byte in range(256))
