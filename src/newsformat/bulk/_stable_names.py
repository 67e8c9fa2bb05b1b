"""Names files by their content, so that an article keeps its file when its feed changes."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import dropwhile
from urllib.parse import unquote

import newsformat as nf
from newsformat._body_text import body_text
from newsformat._lazy_patterns import lazily


_SELECTORS = lazily("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")  # of variants, as of the look of an emoji
_LONGEST = 60  # bytes of the words in a name: file systems allow 255 in all
_DIGITS = 8  # of a digest, hexadecimal


def stable_name(article: nf.Article) -> str:
    """Return a name that is practically unique: some words, and a digest of what identifies the article.

    That is its URI, or else its slug, headline and date, or else its text.
    """
    if article.uri:
        return _name(reversed(_words(unquote(_without_site(article.uri)))), article.uri, backwards=True)
    headline, date = nf.plain(article.headline), article.published or article.created
    identity = [article.slug, headline, date.isoformat() if date else ""]
    return _name(_words(article.slug or headline), "\n".join(identity) if any(identity) else body_text(article.body))


def distinct(names: Iterable[str]) -> Iterator[str]:
    """Yield *names*, those that are there again with a number, ``lock-opens-3f2a91bc-2``."""
    counts = Counter[str]()
    for name in names:
        counts[name] += 1
        yield f"{name}-{counts[name]}" if counts[name] > 1 else name


def _without_site(uri: str) -> str:
    """Return the path of a web address, which identifies the article better than its site does."""
    return uri.partition("://")[2].partition("/")[2] or uri


def _words(text: str) -> list[str]:
    text = unicodedata.normalize("NFC", _SELECTORS.sub("", text.lower()))
    parts = "".join([char if char.isalnum() or _is_mark(char) else " " for char in text]).split()
    words = ["".join(dropwhile(_is_mark, part)) for part in parts]
    return [word for word in words if word]


def _is_mark(character: str) -> bool:
    """Is *character* part of a letter before it, as are the vowel signs of Indic scripts?"""
    return unicodedata.category(character) in {"Mn", "Mc"}


def _name(words: Iterable[str], identity: str, *, backwards: bool = False) -> str:
    """Return as many of *words* as there is room for, in the order of the text, and the digest of *identity*.

    If there is no room for the first one, as in scripts without spaces, its beginning is used.
    """
    taken: list[str] = []
    room = _LONGEST
    for word in words:
        room -= len(word.encode()) + 1
        if room < 0:
            taken = taken or [word.encode()[: _LONGEST - 1].decode(errors="ignore")]
            break
        taken.append(word)
    digest = sha256(identity.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]
    return "-".join([*(reversed(taken) if backwards else taken), digest])
