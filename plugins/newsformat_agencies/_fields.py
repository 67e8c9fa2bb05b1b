"""What takes a field of a story, where several agencies have fields that mean the same."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeAlias

from newsformat import Dateline
from newsformat.markup.xml import Element
from newsformat_agencies._story import Story


Take: TypeAlias = Callable[[Element, str, Story], None]
"""Takes a field, of which the text is given, into the story that it is of."""

_URGENCY = re.compile(r"[1-9]")


def text_as(attribute: str) -> Take:
    """Return what takes the text of a field as *attribute*."""
    return lambda field, text, story: story.say(attribute, text, field)


def marked_as(attribute: str) -> Take:
    """Return what takes the running text of a field, which may be HTML, as *attribute*."""
    return lambda field, _, story: story.say(attribute, story.inlines(field), field)


def body(field: Element, text: str, story: Story) -> None:
    """Take *field* as the next part of the body."""
    story.add("body", *story.blocks(field))


def place(field: Element, text: str, story: Story) -> None:
    """Take *field* as the place of the dateline."""
    story.say("dateline", Dateline(place=text), field)


def urgency(field: Element, text: str, story: Story) -> None:
    """Take *field* as the urgency, if it is one."""
    if _URGENCY.fullmatch(text):
        story.say("urgency", int(text), field)
    else:
        story.keep(field)
