"""Languages that the libraries do not know and take for neighbours: told by letters or small words that those lack."""

from __future__ import annotations


def distinguish(tag: str, sample: str) -> str:
    """Return the language of *sample*, for which a library has found *tag*: that, or one that it does not know."""
    if sample.isascii() or tag in _WITH_STROKE:
        return tag
    if tag == "es":
        return "ast" if _is_asturian(sample) else tag
    for own, letters, share, others in _LETTERS:
        if all(letter in sample for letter in letters):
            count = sample.count(letters[0])
            often = count >= _SEVERAL and count * share >= len(sample)
            return own if often and not (others and _are_others(sample, letters, others)) else tag
    return tag


_WITH_STROKE = frozenset({"vi", "hr", "bs", "sr", "sl"})  # these have đ, and none is what Northern Sami is taken for
# The first of these letters is so frequent that one of so many characters is it; the last are rarer than each of them.
_LETTERS = (
    ("cv", "ӗӑ", 60, ""),  # no other language in Cyrillic letters has both
    ("os", "ӕ", 30, ""), ("os", "æы", 30, ""),  # mostly typed as the Latin letter
    ("sah", "ҕҥы", 120, ""),
    ("se", "áđ", 50, "äåæéíóöøúýćěőű"),  # as Vietnamese, which the libraries know
    ("hsb", "ěł", 150, "áéíýůąęż"),
)  # fmt: skip


def _are_others(sample: str, letters: str, others: str) -> bool:
    """Has *sample* the *others* as often as one of the *letters*, which then stand in names: Wałęsa, Đorđević?"""
    low = sample.lower()
    return sum(map(low.count, others)) >= min(map(low.count, letters))


def _is_asturian(sample: str) -> bool:
    return (
        len(_ASTURIAN.intersection(sample.split())) >= _SEVERAL or sample.count("’l ") + sample.count("'l ") >= _SEVERAL
    )


_ASTURIAN = frozenset(
    ["ye", "nel", "nes", "tamién", "dempués", "pela", "pelos", "munchos", "munches", "entá", "anque", "tien", "yera"]
)
_SEVERAL = 3  # of a sign or of these words in a sample
