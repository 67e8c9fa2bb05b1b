"""Variants of words in several scripts or spellings (https://www.mediawiki.org/wiki/Writing_systems/Syntax)."""

from __future__ import annotations

import re

from newsformat_corpora._mediawiki._page import Page


_LANGUAGES = frozenset(("zh", "sr", "kk", "ku", "uz", "tg", "gan", "wuu", "crh", "iu", "shi", "sh"))
_VARIANTS = re.compile(r"-\{(?!\{)(?:(?P<flags>[A-Za-z; -]{0,40})\|)?(?P<said>[^{}]*+)\}-")
_NAMED = re.compile(r"\s*+([a-z]{2,3}(?:-[a-z]{2,8}){0,2})\s*+:")
_HIDDEN = frozenset("HT-")  # flags of rules for the whole page, and its title


def one_variant(text: str, page: Page) -> str:
    """Return *text* with each ``-{zh-hans:…; zh-hant:…}-`` replaced by the variant for *page*, or the first."""
    language = page.site.language.lower()
    if "-{" not in text or language.partition("-")[0] not in _LANGUAGES:
        return text

    def chosen(match: re.Match[str]) -> str:
        if _HIDDEN & {*(match["flags"] or "")}:
            page.note(f"a rule for words in other scripts is left out: {match['said'].strip():.60}")
            return ""
        content: str = match["said"]
        variants: list[tuple[str, str]] = [
            (name[1], part[name.end() :].strip()) for part in content.split(";") if (name := _NAMED.match(part))
        ]
        if not variants:
            return content
        word = dict(variants).get(language, variants[0][1])
        if len(variants) > 1:
            page.note(f"of a word in several scripts one is read: {word:.60}")
        return word

    return _VARIANTS.sub(chosen, text)
