"""What takes a field of a story, where several agencies have fields that mean the same."""

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
    """Return what takes the text of a field as *attribute*."""
    return lambda field, text, draft: draft.take(attribute, text, field)


def marked_as(attribute: str) -> Take:
    """Return what takes the running text of a field, which may be HTML, as *attribute*."""
    return lambda field, _, draft: draft.take(attribute, draft.inlines(field), field)


def moment_as(attribute: str, zone: str) -> Take:
    """Return what takes the moment that a field says, in *zone* if it says none, as *attribute*."""
    return lambda field, _, draft: draft.take(attribute, draft.moment(field, zone), field)


def embargo_in(zone: str) -> Take:
    """Return what takes the end of the embargo that a field says, in *zone* if it says none."""
    return lambda field, _, draft: draft.take("embargo", draft.embargo(field, zone), field)


def body(field: Element, text: str, draft: Draft) -> None:
    """Take *field* as the next part of the body."""
    draft.add("body", *draft.blocks(field))


def identifier(field: Element, text: str, draft: Draft) -> None:
    """Take *field* as an identifier, of the kind that it is called."""
    draft.add("identifiers", Identifier(value=text, kind=local(field)))


def place(field: Element, text: str, draft: Draft) -> None:
    """Take *field* as the place of the dateline."""
    draft.take("dateline", Dateline(place=text), field)


def language(field: Element, text: str, draft: Draft) -> None:
    """Take *field* as the language, if it is one."""
    if tag := language_tag(text):
        draft.take("language", tag, field)
    else:
        draft.keep(field)


def urgency(field: Element, text: str, draft: Draft) -> None:
    """Take *field* as the urgency, if it is one."""
    if _URGENCY.fullmatch(text):
        draft.take("urgency", int(text), field)
    else:
        draft.keep(field)


def keywords(field: Element, text: str, draft: Draft) -> None:
    """Take *field* as keywords, which commas part."""
    draft.add("keywords", *[word for each in text.split(",") if (word := line(each))])
