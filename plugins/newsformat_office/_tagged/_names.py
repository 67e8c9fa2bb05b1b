"""What documents that newsformat writes begin with, and the names of styles in them."""

from __future__ import annotations

from typing import Final


OWN_INDESIGN: Final = "<DefineParaStyle:Body=<Nextstyle:Body><BasedOn:><pHyphenation:1><cNoBreak:0>"
"""How the style of the text is defined first of all: so no other program writes it."""
OWN_XPRESS: Final = '@Body=[S"","Body"]<*L*kn0>'
