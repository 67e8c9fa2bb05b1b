"""The tokens of Rich Text Format: braces, control words, hexadecimal bytes and text.

Takes linear time: the expression cannot backtrack.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from newsformat_office._rtf._words import LOOKS, SIGNS


class Open(NamedTuple):
    """A group begins."""


class Close(NamedTuple):
    """A group ends, at offset *end*."""

    end: int


class Word(NamedTuple):
    r"""A control word, such as ``\b0``, or a control symbol, such as ``\*``; *number* is `None` if it has none."""

    name: str
    number: int | None = None


class Controls(NamedTuple):
    """Control words that follow one another, without formatting that is not read."""

    words: tuple[Word, ...]


class Chars(NamedTuple):
    r"""Bytes of text; *hexadecimal* is ``\'e9``."""

    content: bytes
    hexadecimal: bool = False


class Data(NamedTuple):
    r"""Binary data after ``\bin``."""

    content: bytes


Token = Open | Close | Word | Controls | Chars | Data

TOKEN = re.compile(
    rb"(?P<chars>[^\\{}\r\n\0]++)"
    rb"|\\(?:(?P<word>[A-Za-z]++)(?P<number>-?+[0-9]++)?+\x20?+|'(?P<hex>[0-9A-Fa-f]{2})|(?P<symbol>[^A-Za-z]))"
    rb"|(?P<brace>[{}])|[\r\n\0]++|(?P<stray>\\)",
    re.DOTALL,
)
_WORD = rb"\\(?!bin(?![A-Za-z]))[A-Za-z]++(?:-?+[0-9]++)?+\x20?+"
_WORDS_OR_TOKEN = re.compile(rb"(?:%s){2,32}+|%s" % (_WORD, TOKEN.pattern), re.DOTALL)
_SINGLE_WORD = re.compile(_WORD)
_BACKSLASH, _OPENING, _CLOSING = b"\\{}"
_KEPT = 4096  # different words with their numbers, and sequences of them, of which a document has some hundreds
_SHORT = 160  # bytes of what is kept
_DIGITS = 10  # of a 32-bit number
_ESCAPED = {"\\": b"\\", "{": b"{", "}": b"}"}
_OPEN = Open()


def tokens(document: bytes) -> Iterator[Token]:
    """Yield the tokens of *document*; line breaks and NUL, which have no meaning, are skipped."""
    position, length = 0, len(document)
    while position < length:
        for found in _WORDS_OR_TOKEN.finditer(document, position):
            text, position = found[0], found.end()
            first = text[0]
            if first == _BACKSLASH:
                token = _escaped(text) if len(text) < _SHORT else _token_of(text)
                if isinstance(token, Word) and token.name == "bin":
                    size = min(max(token.number or 0, 0), length - position)
                    yield Data(document[position : position + size])
                    position += size
                    break  # to go on behind the data
                if token is not None:
                    yield token
            elif first == _OPENING:
                yield _OPEN
            elif first == _CLOSING:
                yield Close(position)
            elif first not in b"\r\n\0":
                yield Chars(text)


def _token_of(text: bytes) -> Word | Controls | Chars | None:
    """Return the token *text*, which begins with a backslash; `None` if it is nothing else."""
    if text.rfind(b"\\") > 1:
        return Controls(tuple(_effective(text)))
    if text[1:2].isalpha():
        return _word_of(text)
    symbol = text[1:].decode("latin-1")
    if len(symbol) > 1:
        return Chars(bytes.fromhex(symbol[1:]), hexadecimal=True)
    return Chars(_ESCAPED[symbol], hexadecimal=True) if symbol in _ESCAPED else Word(symbol) if symbol else None


_escaped = lru_cache(_KEPT)(_token_of)


def _effective(text: bytes) -> Iterator[Word]:
    """Yield the control words in *text* but those in `LOOKS`, unless they end what precedes them."""
    ends_text = True
    for found in _SINGLE_WORD.finditer(text):
        word = _word_of(found[0])
        if ends_text or word.name not in LOOKS:
            yield word
        ends_text = word.name == "u" or word.name in SIGNS


def _word_of(text: bytes) -> Word:
    word = text[1:].rstrip(b" ")
    name = word.rstrip(b"-0123456789")
    return Word(name.decode(), _number(word[len(name) :]))


def _number(digits: bytes) -> int | None:
    return int(digits) if digits and len(digits) <= _DIGITS + (digits[0] == ord("-")) else None
