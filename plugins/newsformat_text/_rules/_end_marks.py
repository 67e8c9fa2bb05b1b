"""Marks under a story that are nobody's words: initials, a word that ends it, an agency and who edits there."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._lexicon import Lexicon
from newsformat_text._shape import STOPS


_INITIALS = Verdict(Label.SKIPPED, 0.85, "initials under the story")
_ENDED = Verdict(Label.SKIPPED, 0.9, "a word that ends the story")
_AGENCY = Verdict(Label.SKIPPED, 0.75, "an agency and who edited there, under the story")

_SHORT = 24  # characters of initials
_NAMES = 3  # words behind an agency
_BRACKETED = lazily(r"[(\[]\w{2,10}(?:[/,]\s?[\w.-]{2,14}){0,3}[)\]]")
# م ن / ف ح, ع.ج/ أ.ح
_LETTERS = r"[^\W\d_](?:[ .]{1,2}[^\W\d_]){0,2}\.?"
_EDITORS = lazily(rf"{_LETTERS}(?:\s?/\s?{_LETTERS}){{1,3}}|[^\W\d_](?:\.\s?[^\W\d_]){{1,2}}\.?")
_SIGNS = " /()（）[]【】<>#*=-–—."
_ENDS = frozenset([
    "انتهى", "النهاية", "تمت", "پایان", "انتهای پیام", "ختم شد", "完", "完了", "终", "終", "끝", "समाप्त", "শেষ",
    "ends", "end", "fin", "ende", "konec", "koniec", "конец", "кінець", "τέλος", "30",
])  # fmt: skip


def mark(line: str, known: Lexicon) -> Verdict | None:
    """Return what *line*, under a story, is, if it is such a mark; words of a story have no signs around them."""
    if _BRACKETED.fullmatch(line):
        return _INITIALS
    if len(line) <= _SHORT:
        if _EDITORS.fullmatch(line):
            return _INITIALS
        bare = line.strip(_SIGNS)
        if bare.lower() in _ENDS and len(bare) < len(line):
            return _ENDED
    return _AGENCY if _is_edited(line, known) else None


def _is_edited(line: str, known: Lexicon) -> bool:
    """Is *line* an agency and names of people, in a script without capitals: ``भाषा अविनाश पवनेश``?"""
    name = known.agency(line) if "\u0530" < line[0] < "\u2e80" else ""
    words = line[len(name) :].split()
    if not name or line[len(name) : len(name) + 1] != " " or not 0 < len(words) <= _NAMES:
        return False
    return all(word.isalpha() or word[-1] not in STOPS for word in words)
