"""Which of two whole texts of an entry is read, where a feed says the same for several readers.

Feeds of Russian sites have ``yandex:full-text``, mostly without markup, and ``turbo:content`` with pictures and links.
"""

from __future__ import annotations

import re

from newsformat.markup.html import unescaped, unescaped_value


def fuller(first: str, second: str) -> str:
    """Return that of two texts, in HTML, which says all that the other does; ``""`` if neither does."""
    texts = sorted((first, second), key=len, reverse=True)  # of two with the same words, the one with more markup
    (words, more), (others, fewer) = [(_words(text), len(_SHOWN.findall(text))) for text in texts]
    if others in words and fewer <= more:
        return texts[0]
    return texts[1] if words in others and more <= fewer else ""


def pictures_in(html: str) -> set[str]:
    """Return the addresses of the pictures in *html*."""
    return {unescaped_value(address) for address in _PICTURE.findall(html)}


def _words(html: str) -> str:
    """Return the letters of *html*, as markup may part words."""
    return "".join(unescaped(_TAG.sub("", html)).split())


_TAG = re.compile(r"<[^<>]*+>")
_SHOWN = re.compile(r"<(?:img|iframe|video|audio|object|embed)\b", re.IGNORECASE)
_PICTURE = re.compile(r"""<img\b[^<>]*?\ssrc\s*=\s*["']?([^\s"'<>]++)""", re.IGNORECASE)
