"""Builds frequent parts of an article from values already in canonical form, which is twice as fast."""

from __future__ import annotations

from typing import Any

from newsformat import Concept, Foreign, Paragraph, Rendition
from newsformat.markup.json import text_of
from newsformat.plugin import maker
from newsformat_ninjs._names import SPACE


make_concept, make_paragraph, make_rendition = maker(Concept), maker(Paragraph), maker(Rendition)
_make_foreign = maker(Foreign)


def kept(name: str, value: Any) -> Foreign:
    """Return the property *name* as a foreign part."""
    return _make_foreign(SPACE, name, text_of(value))
