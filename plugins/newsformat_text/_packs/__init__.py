"""The language packs that newsformat brings: one module a language, phrases as data."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

from newsformat.plugin import Language


TAGS = (
    "und", "ar", "bn", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "id", "it", "ja", "ko", "nl",
    "no", "pl", "pt", "ru", "sv", "th", "tr", "uk", "ur", "vi", "zh",
)  # fmt: skip


def packs() -> Iterator[Language]:
    """Yield every pack; each is a module of this package named by its tag."""
    for tag in TAGS:
        yield import_module(f"{__name__}._{tag}").PACK
