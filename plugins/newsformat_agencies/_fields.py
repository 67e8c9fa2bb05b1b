"""Readers for fields that the stories of several agencies have in common."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeAlias

from newsformat import Dateline, Identifier
from newsformat.markup.languages import language_tag
from newsformat.markup.xml import Element, local
from newsformat.plugin import line
from newsformat_agencies._draft import Draft


Take: TypeAlias = Callable[[Element, str, Draft], None]
"""Takes a field, of which the text is given, into the draft of its story."""

_URGENCY = re.compile(r"[1-9]")


def text_as(attribute: str) -> Take:
    """Return a reader that stores the text of a field as *attribute*."""
    return lambda field, text, draft: draft.take(attribute, text, field)


def marked_as(attribute: str) -> Take:
    """Return a reader that stores a field, which may contain HTML, as the inline content *attribute*."""
    return lambda field, _, draft: draft.take(attribute, draft.inlines(field), field)


def moment_as(attribute: str, zone: str) -> Take:
    """Return a reader that stores a time as *attribute*; *zone* applies if it has no time zone."""
    return lambda field, _, draft: draft.take(attribute, draft.moment(field, zone), field)


def embargo_in(zone: str) -> Take:
    """Return a reader that stores the end of an embargo; *zone* applies if it has no time zone."""
    return lambda field, _, draft: draft.take("embargo", draft.embargo(field, zone), field)


def body(field: Element, text: str, draft: Draft) -> None:
    """Append the blocks of *field* to the body."""
    draft.add("body", *draft.blocks(field))


def identifier(field: Element, text: str, draft: Draft) -> None:
    """Read *field* as an identifier; its kind is the element name."""
    draft.add("identifiers", Identifier(value=text, kind=local(field)))


def place(field: Element, text: str, draft: Draft) -> None:
    """Read *field* as the place of the dateline."""
    draft.take("dateline", Dateline(place=text), field)


def language(field: Element, text: str, draft: Draft) -> None:
    """Read *field* as the language, or keep it if it is not a language tag."""
    if tag := language_tag(text):
        draft.take("language", tag, field)
    else:
        draft.keep(field)


def urgency(field: Element, text: str, draft: Draft) -> None:
    """Read *field* as the urgency, or keep it if it is not one."""
    if _URGENCY.fullmatch(text):
        draft.take("urgency", int(text), field)
    else:
        draft.keep(field)


def keywords(field: Element, text: str, draft: Draft) -> None:
    """Read *field* as keywords separated by commas."""
    draft.add("keywords", *[word for part in text.split(",") if (word := line(part))])
