"""The language packs of newsformat: one module per language, phrases as data."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

from newsformat.plugin import Language


TAGS = (
    "und", "af", "am", "ar", "as", "ast", "az", "ba", "be", "bg", "bho", "bn", "bo", "br", "ca", "ceb", "cs", "cv",
    "cy", "da", "de", "dv", "el", "en", "es", "et", "eu", "fa", "fi", "fil", "fo", "fr", "fy", "ga", "gd", "gl", "gu",
    "ha", "he", "hi", "hr", "hsb", "ht", "hu", "hy", "id", "ig", "is", "it", "ja", "jv", "ka", "kk", "kl", "km", "kn",
    "ko", "ku", "ky", "lb", "lg", "lo", "lt", "lv", "mg", "mi", "mk", "ml", "mn", "mr", "ms", "mt", "my", "ne", "nl",
    "no", "ny", "oc", "om", "or", "os", "pa", "pl", "ps", "pt", "rm", "ro", "ru", "rw", "sah", "sd", "se", "si", "sk",
    "sl", "sn", "so", "sq", "sr", "su", "sv", "sw", "ta", "te", "tg", "th", "ti", "tk", "tn", "tr", "tt", "ug", "uk",
    "ur", "uz", "vi", "xh", "yi", "yo", "zh", "zu",
)  # fmt: skip


def packs(wanted: frozenset[str] = frozenset()) -> Iterator[Language]:
    """Yield the packs of the *wanted* tags, or every one; each is a module of this package named by its tag."""
    for tag in TAGS:
        if not wanted or tag in wanted:
            yield import_module(f"{__name__}._{tag}").PACK
