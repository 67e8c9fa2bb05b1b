"""Searches what was read for values of the document, to find out which of them are lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import islice
from typing import Any

from attrs import has

from newsformat._concepts import Foreign
from newsformat._repr import non_default_attributes
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
_SEPARATOR = re.compile(r"[,;|]")
_PARTS = 50  # words of a text that were not read as words, but may be parts of some
_TRIES = 50  # occurrences of a short value that are checked before it counts as kept


class ReadValues:
    """The values in what was *read*: the strings and numbers of articles, or of other objects, tuples and dictionaries.

    Attributes:
        text: all of them, a line each.
        words: the words in them.
    """

    def __init__(self, read: object) -> None:
        self._named = [(name, _plain(value)) for name, value in _named_values(read)]
        self.text = "\n".join([value for _, value in self._named])

    @cached_property
    def words(self) -> frozenset[str]:
        return frozenset(_WORD.findall(self.text))

    @cached_property
    def _assignments(self) -> str:
        """The same after the names of their attributes, as in ``language=eo``; each is between line feeds."""
        return "".join(["\n", *[f"{name}={value}\n" for name, value in self._named]])

    def has(self, name: str, value: str) -> bool:
        """Is *value*, under *name* if given, found? An ambiguous one counts only with its name, or as a word.

        Letters and other signs, such as ``G20``, count wherever they are all that a part of the article says; others do
        so where they are a text of their own.
        """
        value = _plain(value)
        if value not in _TRUTHS:
            if len(value) > _MAY_BE_ANYTHING:
                return _has_word(self.text, value) or _has_parts(self.text, value)
            if f"\ntext={value}\n" in self._assignments:
                return True
            if _MIXED.search(value) and f"={value}\n" in self._assignments:
                return True
        if not name:
            return _has_word(self.text, value)
        name = _OF_MODEL.get(name, name)
        return any(_has_word(self._assignments, f"{name}{sign}{value}") for sign in "=:")  # a foreign part may be JSON

    def has_words(self, value: str) -> bool:
        """Are the words of *value*, which may have markup, in it? Markup may part a word. Signs alone count as one.

        Markup without text, such as a picture, is there if its address and description are; rules and line breaks have
        nothing to look for.
        """
        text = unescaped(_TAG.sub(" ", without_cdata(value)))
        others = (word for word in _WORD.findall(text) if word not in self.words)
        if _WORD.search(text) is None:
            shown = [text.strip()] if text.strip() else [unescaped(a or b) for a, b in _SHOWN.findall(value)]
            return all(_plain(part) in self.text for part in shown) if shown else not _OTHER.search(value)
        return all(word in self.text for word in islice(others, _PARTS))

    def has_word(self, word: str) -> bool:
        """Is *word* in it, and no part of another word?"""
        return _has_word(self.text, word)


def _named_values(read: object) -> Iterator[tuple[str, str]]:
    """Yield each string and number in *read*, with the name of its attribute or key."""
    waiting: list[tuple[str, Any]] = [("", read)]
    while waiting:
        name, value = waiting.pop()
        if isinstance(value, str):
            yield name, value
        elif isinstance(value, dict):
            waiting += reversed([(str(key), item) for key, item in value.items()])
        elif isinstance(value, tuple | list | set | frozenset):
            waiting += [(name, item) for item in reversed([*value])]
        elif isinstance(value, Foreign):
            waiting += [("", value.name), (value.name, value.value)]
        elif has(type(value)):
            waiting += reversed([*non_default_attributes(value)])
        elif not isinstance(value, bytes):
            yield name, repr(value)


def _has_word(text: str, word: str) -> bool:
    """Is *word*, which may be several words or begin with a sign, in *text*, and no part of another word?"""
    index = text.find(word)
    for _ in range(_TRIES):
        if index < 0:
            return False
        end = index + len(word)
        if not (_are_one_word(text[index - 1 : index], word[:1]) or _are_one_word(word[-1:], text[end : end + 1])):
            return True
        index = text.find(word, index + 1)
    return True


def _are_one_word(letter: str, following: str) -> bool:
    """Do two characters, if there are both, belong to one word?"""
    return _joins(letter) and _joins(following)


def _joins(letter: str) -> bool:
    """Can a word go on with *letter*? Han, kana and hangul need no space between words."""
    return (letter.isalnum() or letter == "_") and letter < _EAST_ASIAN


_EAST_ASIAN = "\u2e80"  # the first of their characters


def _has_parts(text: str, joined: str) -> bool:
    """Is each of the parts of *joined*, a list in one text such as ``budget, schools``, in *text*?"""
    parts = [part for part in map(str.strip, _SEPARATOR.split(joined)) if part]
    return parts not in ([], [joined]) and all(_has_word(text, part) for part in parts)


def _plain(text: str) -> str:
    """Return *text* as a line without the signs that XML and JSON may escape; far faster than with `str.translate`."""
    return line(text.replace('"', "").replace("'", "").replace("\\", ""))
