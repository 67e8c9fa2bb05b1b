"""The language packs that newsformat brings: one module a language, phrases as data."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

from newsformat.plugin import Language


TAGS = (
    "und", "af", "am", "ar", "az", "be", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "et", "eu", "fa",
    "fi", "fil", "fr", "gl", "gu", "ha", "he", "hi", "hr", "hu", "hy", "id", "ig", "is", "it", "ja", "ka", "kk", "km",
    "kn", "ko", "ku", "ky", "lo", "lt", "lv", "mk", "ml", "mn", "mr", "ms", "my", "ne", "nl", "no", "pa", "pl",
    "ps", "pt", "ro", "ru", "si", "sk", "sl", "so", "sq", "sr", "sv", "sw", "ta", "te", "tg", "th", "tr", "uk",
    "ur", "uz", "vi", "yo", "zh", "zu",
)  # fmt: skip


def packs(wanted: frozenset[str] = frozenset()) -> Iterator[Language]:
    """Yield the packs of the *wanted* tags, or every one; each is a module of this package named by its tag."""
    for tag in TAGS:
        if not wanted or tag in wanted:
            yield import_module(f"{__name__}._{tag}").PACK
