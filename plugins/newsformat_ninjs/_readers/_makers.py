"""Makes the parts of an article that come by the dozen: twice as fast, of what has its canonical form already."""

from __future__ import annotations

from typing import Any

from newsformat import Concept, Foreign, Paragraph, Rendition
from newsformat.markup.json import text_of
from newsformat.plugin import maker
from newsformat_ninjs._names import SPACE


make_concept, make_paragraph, make_rendition = maker(Concept), maker(Paragraph), maker(Rendition)
_make_foreign = maker(Foreign)


def kept(name: str, value: Any) -> Foreign:
    """Return the property *name* as what the model has no place for."""
    return _make_foreign(SPACE, name, text_of(value))
