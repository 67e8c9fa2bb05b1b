"""Distinguishes languages unknown to the libraries from similar ones, by letters or words that those lack."""

from __future__ import annotations


def distinguish(tag: str, sample: str) -> str:
    """Return the language of *sample*: the *tag* that a library found, or that of a similar language unknown to it."""
    if sample.isascii() or tag in _WITH_STROKE:
        return tag
    if tag == "es":
        return "ast" if _is_asturian(sample) else tag
    for similar, letters, share, other_letters in _LETTERS:
        if all(letter in sample for letter in letters):
            count = sample.count(letters[0])
            often = count >= _MIN_COUNT and count * share >= len(sample)
            return (
                similar if often and not (other_letters and _is_other_language(sample, letters, other_letters)) else tag
            )
    return tag


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


def _is_asturian(sample: str) -> bool:
    return (
        len(_ASTURIAN.intersection(sample.split())) >= _MIN_COUNT
        or sample.count("’l ") + sample.count("'l ") >= _MIN_COUNT
    )


_ASTURIAN = frozenset(
    ["ye", "nel", "nes", "tamién", "dempués", "pela", "pelos", "munchos", "munches", "entá", "anque", "tien", "yera"]
)
_MIN_COUNT = 3  # minimum occurrences in a sample
