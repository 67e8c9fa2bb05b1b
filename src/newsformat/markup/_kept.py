"""Is what a document says anywhere in what was read of it?"""

from __future__ import annotations

from newsformat._text import line


_SIGNS = str.maketrans("", "", "\"'\\")  # which `repr`, XML and JSON may escape
_MAY_BE_ANYTHING = 3  # characters
_TRIES = 50  # places of a short value that are looked at, before it is taken for kept


class Kept:
    """The texts and names in what was *read*."""

    def __init__(self, read: object) -> None:
        self._text = line(repr(read).translate(_SIGNS))

    def has(self, name: str, value: str) -> bool:
        """Is *value*, that of *name* if there is one, in it? Short ones only with their names, or as words."""
        said = value.translate(_SIGNS)
        if len(said) > _MAY_BE_ANYTHING:
            return said in self._text
        ways = [f"{name}{sign}{said}" for sign in ("=", ":", ", value=")] if name else [said]
        return any(map(self._has_word, ways))

    def _has_word(self, word: str) -> bool:
        at = self._text.find(word)
        for _ in range(_TRIES):
            if at < 0:
                return False
            around = self._text[max(at - 1, 0) : at], self._text[at + len(word) : at + len(word) + 1]
            if not any(each.isalnum() or each == "_" for each in around):
                return True
            at = self._text.find(word, at + 1)
        return True
