"""The language packs that newsformat brings: one module a language, phrases as data."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

from newsformat.plugin import Language


TAGS = (
    "und", "ar", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hr",
    "hu", "id", "is", "it", "ja", "ko", "lt", "lv", "ms", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sr",
    "sv", "sw", "th", "tr", "uk", "ur", "vi", "zh",
)  # fmt: skip


def packs(wanted: frozenset[str] = frozenset()) -> Iterator[Language]:
    """Yield the packs of the *wanted* tags, or every one; each is a module of this package named by its tag."""
    for tag in TAGS:
        if not wanted or tag in wanted:
            yield import_module(f"{__name__}._{tag}").PACK
