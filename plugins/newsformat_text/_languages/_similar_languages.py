"""Distinguishes languages unknown to the libraries from similar ones, by letters or words that those lack."""

from __future__ import annotations

from newsformat.plugin import lazily


def distinguish(tag: str, sample: str) -> str:
    """Return the language of *sample*: the *tag* that a library found, or that of a similar language unknown to it."""
    if tag in _LIKE_ARAGONESE and _is_aragonese(sample):
        return "an"
    if sample.isascii():
        return tag
    if tag not in _WITH_W and _is_sorbian(sample):
        return "dsb" if _LOWER_SORBIAN.search(sample) else "hsb"
    if tag in _WITH_STROKE:
        return tag
    if tag in _LIKE_ASTURIAN:
        return "ast" if _is_asturian(sample) else tag
    for similar, letters, share, other_letters in _LETTERS:
        if all(letter in sample for letter in letters):
            count = sample.count(letters[0])
            often = count >= _MIN_COUNT and count * share >= len(sample)
            return (
                similar if often and not (other_letters and _is_other_language(sample, letters, other_letters)) else tag
            )
    return tag


_LIKE_ARAGONESE = frozenset({"es", "ca", "gl", "oc", "en", "pt"})
_LIKE_ASTURIAN = frozenset({"es", "ca"})
_WITH_W = frozenset({"de", "en", "nl", "cy", "vi"})
_WITH_STROKE = frozenset(
    {"vi", "hr", "bs", "sr", "sl"}
)  # these have đ, but Northern Sami is never taken for one of them
# Language; its letters; maximum characters per occurrence of the first letter; letters that must be rarer.
_LETTERS = (
    ("cv", "ӗӑ", 60, ""),  # no other language in Cyrillic letters has both
    ("os", "ӕ", 30, ""), ("os", "æы", 30, ""),  # mostly typed as the Latin letter
    ("sah", "ҕҥы", 120, ""),
    ("se", "áđ", 50, "äåæéíóöøúýćěőű"),  # as Vietnamese, which the libraries know
    ("hsb", "ěł", 150, "áéíýůąęż"),
)  # fmt: skip


def _is_other_language(sample: str, letters: str, other_letters: str) -> bool:
    """Are *other_letters* as frequent as one of the *letters*, which then are in foreign names: Wałęsa, Đorđević?"""
    low = sample.lower()
    return sum(map(low.count, other_letters)) >= min(map(low.count, letters))


def _is_sorbian(sample: str) -> bool:
    """Does *sample* have many a ``w``, as no other language has with ``ě`` and ``š``?"""
    size, low = len(sample), sample.lower()
    if "ě" not in low or not _NOT_SORBIAN.isdisjoint(low) or sample.count("w") < max(_MIN_COUNT, size // _PER_W):
        return False
    return sum(map(low.count, "ěščřž")) >= max(2, size // _PER_CARON)


_PER_W, _PER_CARON = 35, 100  # maximum characters per w, and per letter with a caron
_NOT_SORBIAN = frozenset("áéíýůúąęż")
_LOWER_SORBIAN = lazily(r"[śŚŕŔ]|(?<![dD])[źŹ]")


def _is_aragonese(sample: str) -> bool:
    """Does *sample* have several words of Aragonese, such as ``d'o`` and ``seguntes``?"""
    if "d'" not in sample and "d’" not in sample:
        return False
    words = sample.lower().replace("’", "'").split()
    found = sum(word in _ARAGONESE for word in words)
    return found > 0 and found + sum(word in _CONTRACTED for word in words) >= _MIN_COUNT


_CONTRACTED = frozenset(["d'o", "d'a", "d'os", "d'as"])
_ARAGONESE = frozenset([
    "seguntes", "dica", "anyo", "anyos", "chent", "chen", "chunto", "chunta", "chugar", "chuegos", "iste", "ista",
    "istos", "istas", "belún", "estió", "puet", "fízon", "habió", "atros", "atras", "chinero", "chunio", "chulio",
])  # fmt: skip


def _is_asturian(sample: str) -> bool:
    return (
        len(_ASTURIAN.intersection(sample.split())) >= _MIN_COUNT
        or sample.count("’l ") + sample.count("'l ") >= _MIN_COUNT
    )


_ASTURIAN = frozenset(
    ["ye", "nel", "nes", "tamién", "dempués", "pela", "pelos", "munchos", "munches", "entá", "anque", "tien", "yera"]
)
_MIN_COUNT = 3  # minimum occurrences in a sample
