"""Languages that the libraries do not know and take for neighbours: told by letters or small words that those lack."""

from __future__ import annotations


def told_apart(tag: str, sample: str) -> str:
    """Return the language of *sample*, for which a library has found *tag*: that, or one that it does not know."""
    if sample.isascii() or tag == "vi":
        return tag
    if tag == "es":
        return "ast" if _is_asturian(sample) else tag
    for own, letters, share in _LETTERS:
        if all(letter in sample for letter in letters):
            count = sample.count(letters[0])
            return own if count >= _SEVERAL and count * share >= len(sample) else tag
    return tag


# The first of these letters is so frequent that one of so many characters is it.
_LETTERS = (
    ("cv", "ӗӑ", 60),  # no other language in Cyrillic letters has both
    ("os", "ӕ", 30), ("os", "æы", 30),  # mostly typed as the Latin letter
    ("sah", "ҕҥы", 120),
    ("se", "áđ", 50),  # as Vietnamese, which the libraries know
    ("hsb", "ěł", 70),
)  # fmt: skip


def _is_asturian(sample: str) -> bool:
    return (
        len(_ASTURIAN.intersection(sample.split())) >= _SEVERAL or sample.count("’l ") + sample.count("'l ") >= _SEVERAL
    )


_ASTURIAN = frozenset(
    ["ye", "nel", "nes", "tamién", "dempués", "pela", "pelos", "munchos", "munches", "entá", "anque", "tien", "yera"]
)
_SEVERAL = 3  # of a sign or of these words in a sample
