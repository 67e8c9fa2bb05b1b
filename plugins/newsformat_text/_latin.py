"""Which encoding a text in Latin letters is in, by the letters that its language has: those of one byte are much alike.

What is guessed from how often letters occur takes Spanish for Central European, and knows nothing of what was typed on
a Macintosh or under DOS. The language is told by the words that have no accents.
"""

from __future__ import annotations

from collections.abc import Iterable

from newsformat.plugin import lazily
from newsformat_text._languages._identify import identify


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
_SIGNS = frozenset("«»“”„‘’‚‹›–—…°§©®€£¿¡ªº·•½¼¾×¨´²³\u00a0\u00ad")
_WITHIN, _OPENING = frozenset("’·\u00ad"), frozenset("„‚“‘¿¡")
_CONSONANTS = frozenset("çñðþÇÑÐÞ")
_RUN = lazily(r"[\x80-\xff]+")
_SAMPLE = 16 * 1024  # bytes
_MOST_HIGH = 0.4  # of the letters: those with accents
_ALONE = 0.7  # of them stand beside letters without
# Most of what is no ASCII is а to я, or of Ukrainian: so are bytes in no other encoding that they could be in.
_RUSSIAN = "".join(map(chr, range(0x430, 0x450)))
_CYRILLIC, _SURE = {"iso8859_5": _RUSSIAN, "koi8_u": f"{_RUSSIAN}іїєґ"}, 0.9


def better(content: bytes, name: str) -> str:
    """Return the encoding whose letters *content* has more than those of *name*, which was guessed; that if none is."""
    sample = content[:_SAMPLE]
    runs = _RUN.findall(sample.decode("latin-1"))
    if not runs:  # beyond the sample
        return name
    high, letters = sum(map(len, runs)), sum(bytes((byte,)).isalpha() for byte in sample)
    if high > _MOST_HIGH * (high + letters):
        if name == "koi8_r" and sample.decode(name) == sample.decode("koi8_u"):
            return name
        return next((own for own, known in _CYRILLIC.items() if _share(sample, own, known) >= _SURE), name)
    if sum(len(run) == 1 for run in runs) < _ALONE * len(runs):
        return name
    tag, _ = identify(sample.decode(name, errors="replace"))
    own, encodings = _LETTERS.get(tag.split("-")[0], ("", ()))
    if not own:
        return name
    known = (*own, *own.upper(), *_SIGNS)
    return max(dict.fromkeys((*encodings, name)), key=lambda encoding: _share(sample, encoding, known))


def _share(sample: bytes, encoding: str, known: Iterable[str]) -> float:
    """Return how much of what is no ASCII is *known* as text in *encoding*, and stands where it may.

    A capital may not stand within a word, and no sign but an apostrophe; one that opens something not behind a letter.
    No word is a consonant with an accent: Ñ between blanks is the dash of a Macintosh.
    """
    own, good, all_told = frozenset(known), 0, 0
    text = f" {sample.decode(encoding, errors='replace')} "
    for at in [at for at, char in enumerate(text) if not char.isascii()]:
        before, char, after = text[at - 1], text[at], text[at + 1]
        all_told += 1
        if char not in own or (char.isupper() and before.islower()):
            continue
        if char in _CONSONANTS and before.isspace() and after.isspace():
            continue
        sign = before.isalpha() and not char.isalpha() and char not in _WITHIN
        good += not (sign and (after.isalpha() or char in _OPENING))
    return good / all_told if all_told else 0.0
