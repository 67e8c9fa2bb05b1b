"""Characters that Markdown cannot contain: controls, lone surrogates, noncharacters."""

from __future__ import annotations

import re
from functools import partial

from newsformat import Article
from newsformat.plugin import reworded


_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n") + b"\x7f"
_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def is_writable(text: str) -> bool:
    """Can a document contain every character of *text*?"""
    try:
        encoded = text.encode()
    except UnicodeEncodeError:  # a lone surrogate
        return False
    # Much faster than a search, which only texts with such a character need.
    if len(encoded.translate(None, _CONTROLS)) != len(encoded):
        return False
    return (b"\xc2" not in encoded and b"\xef\xbf" not in encoded) or _UNWRITABLE.search(text) is None


def writable(article: Article) -> Article:
    """Return *article* without such characters in any of its texts."""
    return reworded(article, partial(_UNWRITABLE.sub, ""))
