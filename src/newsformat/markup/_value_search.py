"""Is a value of the document found anywhere in what was read?"""

from __future__ import annotations

import re
from functools import cached_property
from itertools import islice

from newsformat._text import line
from newsformat.markup._html._marked import without_cdata
from newsformat.markup._xml._characters import unescaped


_MAY_BE_ANYTHING = 3  # characters
_TRUTHS = frozenset(("true", "false"))
_TAG = re.compile(r"<[^<>]*>")
_SHOWN = re.compile(r"""\b(?:src|href|alt|poster)=(?:"([^"<>]+)"|'([^'<>]+)')""")
_OF_MODEL = {"lang": "language"}  # names of attributes that the model has under another name
_MIXED = re.compile(r"[^\W\d_].*[^a-z]|[^a-z].*[^\W\d_]")
_OTHER = re.compile(
    r"<(?!/?(?:blockquote|br|div|figcaption|figure|h[1-6]|hr|li|ol|p|pre|section|span|table|tbody|td|th|tr|ul)\b|!--)",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w+")
_PARTS = 50  # words of a text that were not read as words, but may be parts of some
_TRIES = 50  # occurrences of a short value that are checked before it counts as kept


class Kept:
    """The texts and names in what was *read*.

    Attributes:
        text: all of them, without quotation marks.
        words: the words in it.
    """

    def __init__(self, read: object) -> None:
        self.text = line(_without_signs(repr(read)))

    @cached_property
    def words(self) -> frozenset[str]:
        return frozenset(_WORD.findall(self.text))

    def has(self, name: str, value: str) -> bool:
        """Is *value*, under *name* if given, found? An ambiguous one counts only with its name, or as a word.

        Letters and other signs, such as ``G20``, count wherever they are all that a part of the article says; others do
        so where they are a text of their own.
        """
        shown = _without_signs(repr(value))
        if len(shown) > _MAY_BE_ANYTHING and shown not in _TRUTHS:
            return shown in self.text
        if shown not in _TRUTHS and _MIXED.search(shown) and (f"={shown})" in self.text or f"={shown}," in self.text):
            return True
        if f"text={shown})" in self.text or f"text={shown}, marks=" in self.text:
            return True
        name = _OF_MODEL.get(name, name)
        ways = [f"{name}{sign}{shown}" for sign in ("=", ":", ", value=")] if name else [shown]
        return any(map(self.has_word, ways))

    def has_words(self, value: str) -> bool:
        """Are the words of *value*, which may have markup, in it? Markup may part a word. Signs alone count as one.

        Markup without text, such as a picture, is there if its address and description are; rules and line breaks have
        nothing to look for.
        """
        text = unescaped(_TAG.sub(" ", without_cdata(value)))
        others = (word for word in _WORD.findall(text) if word not in self.words)
        if _WORD.search(text) is None:
            shown = [text.strip()] if text.strip() else [unescaped(a or b) for a, b in _SHOWN.findall(value)]
            return all(_without_signs(repr(part)) in self.text for part in shown) if shown else not _OTHER.search(value)
        return all(word in self.text for word in islice(others, _PARTS))

    def has_word(self, word: str) -> bool:
        """Is *word* in it, and no part of another word?"""
        index = self.text.find(word)
        for _ in range(_TRIES):
            if index < 0:
                return False
            neighbours = self.text[max(index - 1, 0) : index], self.text[index + len(word) : index + len(word) + 1]
            if not any(neighbour.isalnum() or neighbour == "_" for neighbour in neighbours):
                return True
            index = self.text.find(word, index + 1)
        return True


def _without_signs(text: str) -> str:
    """Return *text* without the signs that `repr`, XML and JSON may escape; far faster than with `str.translate`."""
    return text.replace('"', "").replace("'", "").replace("\\", "")
