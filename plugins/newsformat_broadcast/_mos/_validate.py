"""Validation of MOS messages, by the DTD (2.8.4, 3.8.4, 4.0) and the descriptions of fields."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newsformat.markup.documents import document_problems
from newsformat.markup.xml import Element, line_of, local, text_of
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source, shortened
from newsformat_broadcast._mos._names import HEADER, LONGEST, METADATA, MODELS
from newsformat_broadcast._mos._reader import in_utf_8, message_of
from newsformat_broadcast._mos._soap import messages_in


_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[,.]\d+)?(?:Z|[+-]\d\d:\d\d)?", re.ASCII)
_SPAN = re.compile(r"\d\d?:\d\d:\d\d", re.ASCII)
_COUNT = re.compile(r"\d{1,10}", re.ASCII)
_FORMS = {
    **dict.fromkeys(("roEdStart", "created", "changed"), (_TIME, "a time such as 2026-11-24T18:00:00")),
    "roEdDur": (_SPAN, "a duration such as 00:28:30"),
    **dict.fromkeys(
        ("messageID", "objTB", "objRev", "objDur", "itemEdStart", "itemEdDur", "itemUserTimingDur"),
        (_COUNT, "a number"),
    ),
    "mosScope": (re.compile("OBJECT|STORY|PLAYLIST"), "OBJECT, STORY or PLAYLIST"),
    "objType": (re.compile("STILL|AUDIO|VIDEO|OTHER"), "STILL, AUDIO, VIDEO or OTHER"),
    "objAir": (re.compile("READY|NOT READY"), "READY or NOT READY"),
}
_SHORT = frozenset(
    (
        *("mosID", "ncsID", "roID", "roSlug", "roChannel", "roTrigger", "storyID", "storySlug", "storyNum", "itemID"),
        *("itemSlug", "itemChannel", "itemTrigger", "objID", "objSlug", "objGroup", "createdBy", "changedBy"),
        *("macroIn", "macroOut"),
    )
)
_IN_BODY = frozenset(("p", "storyItem", "storyPresenter", "storyPresenterRR", "pi", "pkg", "em", "tab", "b", "i", "u"))


class _Place(NamedTuple):
    """A child in a content model: its position, and whether it is required and repeatable."""

    rank: int
    needed: bool
    many: bool


@cache
def _places(name: str) -> dict[str, _Place]:
    parts = [(part.rstrip("?*+"), part[-1]) for part in MODELS[name].split()]
    return {part: _Place(rank, sign not in "?*", sign in "*+") for rank, (part, sign) in enumerate(parts)}


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the messages of *source*, in order.

    Raises:
        ReadError: it is not well-formed.
    """
    yield from document_problems(in_utf_8(source), _document, report)


def _document(root: Element) -> Iterator[Problem]:
    for message in messages_in(root, Report(heard=False)):
        yield from _message(message)


def _message(root: Element) -> Iterator[Problem]:
    message = message_of(root)
    if message is None:
        yield Problem("root", f"<{local(root):.60}> is not a MOS message", line_of(root))
        return
    if local(root) == "mos":
        yield from _header(root)
    if local(message) not in MODELS:
        name = f"{local(message):.60}"
        yield Problem("message", f"<{name}> is not known here, and not checked", line_of(message), severity=_WARNING)
        return
    yield from _elements(message)


_WARNING = Severity.WARNING


def _header(root: Element) -> Iterator[Problem]:
    names = [local(element) for element in root.iterchildren("*")]
    for name in HEADER:
        if name not in names and name != "messageID":
            yield Problem("required", f"<mos> has no <{name}>", line_of(root))
        elif names.count(name) > 1:
            yield Problem("once", f"<mos> has <{name}> {names.count(name)} times", line_of(root))
    if len([name for name in names if name not in HEADER]) > 1:
        yield Problem("message", "<mos> must contain one message", line_of(root))
    for child in root.iterchildren("*"):
        if local(child) in HEADER:
            yield from _value(child)
        if local(child) in {"mosID", "ncsID"} and not text_of(child):
            yield Problem("empty", f"<{local(child)}> is empty", line_of(child), severity=_WARNING)


def _elements(message: Element) -> Iterator[Problem]:
    """Yield the problems of *message* and its descendants, except for external metadata."""
    waiting = [message]
    while waiting:
        element = waiting.pop()
        inner = list(element.iterchildren("*"))
        if local(element) in MODELS and "mosItem" not in map(local, inner):  # as written by ENPS in <storyItem>
            yield from _content(element, inner)
        elif local(element) == "storyBody":
            yield from _body(element)
        if not inner:
            yield from _value(element)
        waiting += [child for child in inner if local(child) != "mosPayload"]


def _content(element: Element, inner: list[Element]) -> Iterator[Problem]:
    name, places, counts = local(element), _places(local(element)), Counter(map(local, inner))
    for part, place in places.items():
        if place.needed and not counts[part]:
            yield Problem("required", f"<{name}> has no <{part}>", line_of(element))
        elif counts[part] > 1 and not place.many:
            yield Problem("once", f"<{name}> has <{part}> {counts[part]} times", line_of(element))
    furthest = 0
    for child in inner:
        part = local(child)
        if part not in places:
            why = f"<{part:.60}> is not allowed in <{name}>; additions belong in <{METADATA}>"
            yield Problem("place", why, line_of(child), severity=_WARNING)
            continue
        if places[part].rank < furthest and part != METADATA:  # in 4.0 also allowed before the text
            yield Problem("order", f"<{part}> is too late in <{name}>", line_of(child))
        furthest = max(furthest, places[part].rank if part != METADATA else 0)
        if places[part].needed and part in _SHORT and not text_of(child):
            yield Problem("empty", f"<{part}> is empty", line_of(child), severity=_WARNING)


def _body(body: Element) -> Iterator[Problem]:
    waiting = list(body.iterchildren("*"))
    while waiting:
        element = waiting.pop()
        name = local(element)
        if name not in _IN_BODY:
            why = f"<{name:.60}> is not allowed in the text of a story"
            yield Problem("place", why, line_of(element), severity=_WARNING)
        elif name != "storyItem":
            waiting += element.iterchildren("*")


def _value(element: Element) -> Iterator[Problem]:
    name, text = local(element), text_of(element)
    if name in _SHORT and len(text) > LONGEST:
        why = f"<{name}> has {len(text)} characters; MOS allows {LONGEST}, and receivers truncate it"
        yield Problem("length", why, line_of(element), severity=_WARNING)
    form = _FORMS.get(name)
    if text and form is not None and not form[0].fullmatch(text):
        yield Problem("value", f"<{name}> must be {form[1]}, not {shortened(text)!r}", line_of(element))
