"""What documents that newsformat writes begin with, and the names of styles in them."""

from __future__ import annotations

from typing import Final

from newsformat_office._icml._names import style_name


OWN_INDESIGN: Final = "<DefineParaStyle:Body=<Nextstyle:Body><BasedOn:><pHyphenation:1><cNoBreak:0>"
"""How the style of the text is defined first of all: so no other program writes it."""
OWN_XPRESS: Final = '@Body=[S"","Body"]<*L*kn0>'


def style_of(kind: str) -> str:
    """Return the name of the style of paragraphs of this *kind*."""
    return style_name(kind)
