"""Text → sentences of words, by the scripts that it is written in: no language is known, and no dictionary.

Words are letters, marks and digits, with apostrophes and hyphens within them and points and commas between digits; an
address is one word. Every ideograph is a word. In scripts with neither blanks nor ideographs, such as Thai, whatever
stands between blanks is one word.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final, NamedTuple
from unicodedata import category, name

from newsformat._lazy_patterns import lazily


__all__ = ["Token", "joined", "scripts_in", "sentences"]

_ADDRESS = lazily(r"(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_CLOSING: Final = ".,;:!?…)]}»”’\"'"
_WITHIN: Final = frozenset("'’-‐\u2011\u00ad\u2060")  # between letters; the last two are invisible (UAX 29, WB4)
_BETWEEN_DIGITS: Final = frozenset(".,:/")
_JOINERS: Final = frozenset("\u200c\u200d_")
_SHORT = lazily(r"[^\W\d_]\.(?:[^\W\d_]\.)+")  # as in U.S.
_ENDS: Final = frozenset(".!?…。！？؟۔।॥")
_WITHOUT_BLANKS: Final = frozenset("。！？")
_QUOTES: Final = frozenset("\"'»«”“’‘)]）」』")
_ABBREVIATIONS: Final = frozenset(
    (
        *("mr", "mrs", "ms", "dr", "prof", "st", "nr", "vs", "jr", "sr", "gen", "col", "sen", "rep", "gov", "lt"),
        *("sgt", "rev", "hon", "mt", "jan", "feb", "aug", "sept", "oct", "nov", "dec", "ca", "bzw", "sra", "mme", "cf"),
        *("e.g", "i.e", "op", "fig", "vol", "art", "tel"),
    )
)


class Token(NamedTuple):
    """A word or a sign; it is *glued* if no blank stands before it."""

    text: str
    glued: bool


def sentences(text: str) -> Iterator[list[Token]]:
    """Yield the words of each sentence of *text*, in time that is in proportion to its length."""
    sentence: list[Token] = []
    ended = False
    for token in _tokens(text):
        if ended and _begins(token, sentence):
            yield sentence
            sentence, ended = [], False
        ended = _ends(token, sentence) or (ended and token.glued and token.text in _QUOTES)
        sentence.append(token)
    if sentence:
        yield sentence


def _ends(token: Token, sentence: list[Token]) -> bool:
    """May *sentence*, its tokens so far, end with *token*?"""
    if token.text[-1] not in _ENDS:
        return False
    before = sentence[-1].text if sentence and token.glued else ""
    short = before.casefold() in _ABBREVIATIONS or (len(before) == 1 and before.isupper())
    return token.text != "." or not short


def _begins(token: Token, sentence: list[Token]) -> bool:
    """May a sentence begin with *token*? Not with a lower-case letter, nor without a blank before it."""
    if token.glued:
        return sentence[-1].text[-1] in _WITHOUT_BLANKS and token.text not in _QUOTES
    return not token.text[0].islower()


def _tokens(text: str) -> Iterator[Token]:
    for chunk in text.split():
        for number, piece in enumerate(_of_chunk(chunk)):
            yield Token(piece, glued=number > 0)


def _of_chunk(chunk: str) -> Iterator[str]:
    """Yield the words and signs of what has no blank in it."""
    place = 0
    while place < len(chunk):
        address = _ADDRESS.match(chunk, place)
        if address is not None and (found := address[0].rstrip(_CLOSING)):
            yield found
            place += len(found)
        elif (short := _SHORT.match(chunk, place)) is not None:
            yield short[0]
            place = short.end()
        else:
            length = _length(chunk, place)
            yield chunk[place : place + length]
            place += length


def _length(chunk: str, place: int) -> int:
    """Return the length of the word or symbol at *place*; equal symbols are one."""
    first, end = chunk[place], place + 1
    if _is_ideograph(first):
        while end < len(chunk) and _is_mark(chunk[end]):
            end += 1
    elif _is_word(first):
        while end < len(chunk) and (_is_part(chunk[end]) or _goes_on(chunk, end)):
            end += 1
    else:
        while end < len(chunk) and chunk[end] == first:
            end += 1
    return end - place


def _goes_on(chunk: str, position: int) -> bool:
    """Is the character at *position* within a word: between two letters or digits where it is allowed?"""
    sign, before = chunk[position], chunk[position - 1]
    after = chunk[position + 1] if position + 1 < len(chunk) else ""
    if sign in _WITHIN:
        return bool(after) and _is_part(after)
    return sign in _BETWEEN_DIGITS and before.isdecimal() and after.isdecimal()


def _is_part(char: str) -> bool:
    return _is_word(char) and not _is_ideograph(char)


def _is_word(char: str) -> bool:
    return char.isalnum() or char in _JOINERS or _is_mark(char)


def _is_mark(char: str) -> bool:
    return category(char)[0] == "M"


def _is_ideograph(char: str) -> bool:
    """Is *char* one of Chinese, which Japanese and Korean have, too?"""
    return char >= "\u2e80" and name(char, "").startswith(("CJK UNIFIED", "CJK COMPAT"))


def joined(tokens: Iterable[Token]) -> str:
    """Return the text of *tokens*."""
    return "".join([text if glued else f" {text}" for text, glued in tokens]).lstrip(" ")


def scripts_in(text: str) -> set[str]:
    """Return the scripts of *text* that have no blanks between words, by their names."""
    letters = {char for char, _ in groupby(text) if char >= "\u0e00" and char.isalpha()}
    return {first for char in letters if (first := name(char, "").partition(" ")[0]) in _WITHOUT_WORDS}


_WITHOUT_WORDS: Final = frozenset(("THAI", "LAO", "KHMER", "MYANMAR", "TIBETAN", "HIRAGANA", "KATAKANA"))
