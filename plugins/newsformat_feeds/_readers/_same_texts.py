"""Chooses between two full texts of an entry, given for different receivers.

Feeds of Russian sites have ``yandex:full-text``, mostly without markup, and ``turbo:content`` with pictures and links.
"""

from __future__ import annotations

import re

from newsformat.markup.html import unescaped, unescaped_value


def fuller(first: str, second: str) -> str:
    """Return the one of two HTML texts that contains the other, or ``""``."""
    texts = sorted((first, second), key=len, reverse=True)  # of two with the same words, the one with more markup
    (words, more), (others, fewer) = [(_words(text), len(_SHOWN.findall(text))) for text in texts]
    if others in words and fewer <= more:
        return texts[0]
    return texts[1] if words in others and more <= fewer else ""


def pictures_in(html: str) -> set[str]:
    """Return the addresses of the pictures in *html*."""
    return {unescaped_value(address) for address in _PICTURE.findall(html)}


def _words(html: str) -> str:
    """Return the letters of *html*, as markup may split words."""
    return "".join(unescaped(_TAG.sub("", html)).split())


_TAG = re.compile(r"<[^<>]*+>")
_SHOWN = re.compile(r"<(?:img|iframe|video|audio|object|embed)\b", re.IGNORECASE)
_PICTURE = re.compile(r"""<img\b[^<>]*?\ssrc\s*=\s*["']?([^\s"'<>]++)""", re.IGNORECASE)
