"""Values of header fields: encoded words (RFC 2047, RFC 2231), addresses and parameters."""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple
from urllib.parse import unquote_to_bytes

from newsformat.plugin import lazily, line
from newsformat_mail._charsets import decoded


class Parameters(NamedTuple):
    """A value in lower case, and its parameters."""

    value: str
    named: dict[str, str]


class Mailbox(NamedTuple):
    """A sender: a name, an address, or both."""

    name: str
    address: str


# Encoded words ----------------------------------------------------------------

_ENCODED_WORD = lazily(
    rb"=\?([\w.+:-]{1,40})(?:\*[\w-]{0,20})?\?(?:([Bb])\?([^?]{0,4000})|([Qq])\?((?:(?!\?=)[^\n]){0,4000}+))\?="
)
_BLANKS = b" \t"


def text_of(value: bytes, charset: str = "") -> str:
    """Return *value* as one line; bytes that are not ASCII are decoded as *charset*, by default UTF-8.

    Encoded words are decoded in any place, even with blanks in them; a character may be split over two of them.
    """
    parts: list[str] = []
    place, before = 0, ("", b"")
    for word in _ENCODED_WORD.finditer(value):
        between = value[place : word.start()]
        coded_word = (word[1].decode("ascii").lower(), _word_bytes(word))
        joins = before[0] and not between.strip(_BLANKS)
        if joins and before[0] == coded_word[0]:
            coded_word = (coded_word[0], before[1] + coded_word[1])
        else:
            parts += [_word(before), "" if joins else decoded(between, charset)[0]]
        place, before = word.end(), coded_word
    parts += [_word(before), decoded(value[place:], charset)[0]]
    return line("".join(parts))


def _word_bytes(word: re.Match[bytes]) -> bytes:
    if word[2]:
        without_quoted = re.sub(rb"[^A-Za-z0-9+/]", b"", word[3])
        return binascii.a2b_base64(without_quoted[: len(without_quoted) - (len(without_quoted) % 4 == 1)] + b"==")
    return binascii.a2b_qp(word[5], header=True)


def _word(word: tuple[str, bytes]) -> str:
    return decoded(word[1], word[0])[0] if word[0] else ""


# Parameters -------------------------------------------------------------------

_PARAMETER = lazily(rb""";\s*+([\w!#$%&+^`{|}~.*-]++)\s*+=\s*+(?:"((?:[^"\\]|\\.)*+)"?|([^;"]*+))""", re.DOTALL)
_QUOTED = lazily(rb"\\(.)", re.DOTALL)
_MOST_PARAMETERS = 64


def parameters(value: bytes) -> Parameters:
    """Return *value*, such as a media type, and its parameters."""
    first = value.partition(b";")[0].strip().lower()
    parameters_: dict[str, bytes] = {}
    for found in islice(_PARAMETER.finditer(value), _MOST_PARAMETERS):
        name, quoted, without_quoted = found.groups(b"")
        parameters_.setdefault(
            name.decode("ascii", "replace").lower(), _QUOTED.sub(rb"\1", quoted) or without_quoted.strip()
        )
    return Parameters(first.decode("ascii", "replace"), dict(_joined(parameters_)))


def _joined(values: dict[str, bytes]) -> Iterator[tuple[str, str]]:
    """Yield the parameters; those in sections or with an encoding (RFC 2231) are joined and decoded."""
    for name, value in values.items():
        if "*" not in name:
            yield name, text_of(value)
    for name in dict.fromkeys(name.partition("*")[0] for name in values if "*" in name):
        sections = [text for n in range(len(values)) for text in (f"{name}*{n}", f"{name}*{n}*") if text in values]
        known = [f"{name}*"] if f"{name}*" in values else sections
        yield name, _decoded([(text, values[text]) for text in known])


def _decoded(sections: list[tuple[str, bytes]]) -> str:
    """Return the joined value of *sections*; the first may begin with encoding and language in apostrophes."""
    charset, content = "", b""
    for number, (name, part) in enumerate(sections):
        value = part
        if name.endswith("*"):
            if number == 0 and part.count(b"'") > 1:
                declared, _, value = part.split(b"'", 2)
                charset = declared.decode("ascii", "replace")
            value = unquote_to_bytes(value)
        content += value
    return line(decoded(content, charset)[0])


# Addresses --------------------------------------------------------------------

_TOKEN = lazily(rb'"((?:[^"\\]|\\.)*+)"?|\(((?:[^()\\]|\\.)*+)\)?|<([^<>]*+)>?|([,;])|([^",;<(]++|.)', re.DOTALL)
_ADDRESS = lazily(r"[^\s@<>,;:\"()]{1,200}@[^\s@<>,;:\"()]{1,200}")


def mailboxes(value: bytes, charset: str = "") -> list[Mailbox]:
    """Return the mailboxes in *value*; the name of a group is dropped, its members are not."""
    found: list[Mailbox] = []
    name: list[bytes] = []
    comment, address = b"", ""
    for token in _TOKEN.finditer(value + b","):
        quoted, remark, inner, end, words = token.groups()
        if end:
            found += _mailbox(b" ".join(name), comment, address, charset)
            name, comment, address = [], b"", ""
        elif inner is not None:
            address = line(decoded(inner, charset)[0])
        elif remark is not None:
            comment = remark
        elif quoted is not None:
            name.append(_QUOTED.sub(rb"\1", quoted))
        elif words.strip():
            name.append(words.strip().rpartition(b":")[2] if b"=?" not in words else words.strip())
    return found


def _mailbox(name: bytes, comment: bytes, address: str, charset: str) -> list[Mailbox]:
    """Return the mailbox of parts such as ``Ann Lee <ann@acme.example>`` or ``ann@acme.example (Ann Lee)``."""
    text = text_of(name, charset)
    if not address and (inner := _ADDRESS.search(text)):
        address = inner[0]
        text = line(text.replace(address, "").replace("<>", ""))
    text = text or text_of(comment, charset)
    text = text.strip("\"' ") if text[:1] in "\"'" else text
    if text.casefold() == address.casefold():
        text = ""
    return [Mailbox(text, address)] if text or address else []
