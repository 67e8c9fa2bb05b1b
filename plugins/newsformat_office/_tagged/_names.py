"""Definitions with which documents written by newsformat begin."""

from __future__ import annotations

from typing import Final


OWN_INDESIGN: Final = "<DefineParaStyle:Body=<Nextstyle:Body><BasedOn:><pHyphenation:1><cNoBreak:0>"
"""The first definition of a style, in a form that no other program writes."""
OWN_XPRESS: Final = '@Body=[S"","Body"]<*L*kn0>'
