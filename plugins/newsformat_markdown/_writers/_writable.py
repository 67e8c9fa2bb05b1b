"""Characters that Markdown cannot contain: controls, lone surrogates, noncharacters."""

from __future__ import annotations

import re
from typing import Any

from attrs import evolve, fields, has

from newsformat import Article


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
    return _cleaned(article)  # type: ignore[no-any-return]  # of the same type


def _cleaned(value: Any) -> Any:
    if isinstance(value, str):
        return _UNWRITABLE.sub("", value) if type(value) is str else value
    if isinstance(value, tuple):
        return tuple([_cleaned(item) for item in value])
    if has(type(value)):
        changes = {}
        for attribute in fields(type(value)):
            old = getattr(value, attribute.name)
            if (new := _cleaned(old)) is not old:
                changes[attribute.name] = new
        return evolve(value, **changes) if changes else value
    return value
