"""Shadow trees that a page declares (HTML Living Standard, 4.12.3): browsers show them, unlike other templates.

Programs that save a page write what components show as ``<template shadowrootmode="open">``.
"""

from __future__ import annotations

import re

from newsformat.markup._html._guard import ATTRIBUTES


_TEMPLATE = re.compile(rf"<(?P<end>/?)template(?P<rest>(?=[\s/>]){ATTRIBUTES})>?+", re.IGNORECASE | re.VERBOSE)
_NAMES = ("shadowroot", "shadowRoot", "SHADOWROOT")  # spellings by hand; programs write the first
_OF_SHADOW = re.compile(r"\sshadowroot(?:mode)?\s*=", re.IGNORECASE)


def with_shadows(text: str) -> str:
    """Return the page *text* with divisions for the templates that are shadow trees."""
    if all(name not in text for name in _NAMES):
        return text
    shown: list[bool] = []  # of the open templates

    def division(tag: re.Match[str]) -> str:
        if not tag["end"]:
            shown.append(_OF_SHADOW.search(tag["rest"]) is not None)
            return "<div>" if shown[-1] else tag[0]
        return "</div>" if shown and shown.pop() else tag[0]

    return _TEMPLATE.sub(division, text)
