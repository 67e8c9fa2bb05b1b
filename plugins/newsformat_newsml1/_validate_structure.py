"""Structural rules: valid content, from the table made from the official DTD."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newsformat.markup.xml import Element, attributes_of, line_of
from newsformat.plugin import Problem
from newsformat_newsml1._facts import ELEMENTS
from newsformat_newsml1._names import LANG
from newsformat_newsml1._rules import slots


class Model(NamedTuple):
    """The possible content of an element."""

    children: re.Pattern[str] | None
    text: bool
    attributes: dict[str, tuple[str, ...]]
    required: frozenset[str]


@cache
def models() -> dict[str, Model]:
    """Return the content model of each element of NewsML 1.2."""
    return {line.split(" ", 1)[0]: _model(*line.split()[1:]) for line in ELEMENTS.splitlines()}


def _model(content: str, *attributes: str) -> Model:
    pattern = None
    if content != "ANY":
        elements = "" if content == "EMPTY" else content.replace("#PCDATA|", "").replace("(#PCDATA)", "")
        elements = re.sub(r"[A-Za-z]+", r"(?:<\g<0>>)", elements)
        pattern = re.compile(elements.replace("(", "(?:").replace("(?:?:", "(?:").replace(",", ""))
    known: dict[str, tuple[str, ...]] = {}
    for word in attributes:
        name, _, values = word.rstrip("!#>").partition("=")
        known[name] = tuple(values.split("|")) if values else ()
    required = frozenset(word.rstrip("!#>") for word in attributes if word.endswith("!"))
    return Model(pattern, "#PCDATA" in content or content == "ANY", known, required)


@cache
def _cased() -> dict[str, str]:
    """Return the names of elements by their lower-case forms."""
    return {name.lower(): name for name in models()}


def structure_problems(root: Element) -> Iterator[Problem]:
    """Yield elements that are not valid where they stand."""
    for element in root.iter("*"):
        model = models().get(element.tag)
        if model is None:
            right_name = _cased().get(element.tag.lower())
            hint = f"; {right_name} is" if right_name else ""
            yield _problem("element", f"{element.tag} is not an element of NewsML 1{hint}", element)
            continue
        yield from _attributes(element, model)
        yield from _content(element, model)


def _attributes(element: Element, model: Model) -> Iterator[Problem]:
    names = {"xml:lang" if name == LANG else name: value for name, value in attributes_of(element)}
    for name, value in names.items():
        if name not in model.attributes:
            if not name.startswith("{http://www.w3.org/2001/XMLSchema-instance}"):
                yield _problem("attribute", f"{element.tag} has no attribute {name}", element)
        elif (values := model.attributes[name]) and value not in values:
            yield _problem("attribute", f"{name} is {' or '.join(values)}, not {value!r:.60}", element)
    for name in sorted(model.required - names.keys()):
        yield _problem("attribute", f"{element.tag} lacks the attribute {name}", element)


def _content(element: Element, model: Model) -> Iterator[Problem]:
    if model.children is None:
        return
    names = [child.tag for child in element.iterchildren("*") if child.tag in models()]
    if model.children.fullmatch("".join([f"<{name}>" for name in names])) is None:
        yield _problem("content", _what_is_wrong(element.tag, names, model.children), element)
    if not model.text and any((text or "").strip() for text in [element.text, *[child.tail for child in element]]):
        yield _problem("content", f"{element.tag} holds text, which is not allowed there", element)


def _what_is_wrong(name: str, children: list[str], model: re.Pattern[str]) -> str:
    """Describe which of *children*, which do not fit *model*, is wrong."""
    places = {slot.name: number for number, slot in enumerate(slots(name))}
    many = {slot.name for slot in slots(name) if slot.many}
    before, seen = "", set[str]()
    for child in children:
        if child not in places:
            return f"{name} holds {child}, which is not allowed there"
        if before and places[child] < places[before]:
            return f"{name} holds {child} after {before}; it must come before it"
        if child in seen and child not in many:
            return f"{name} holds more than one {child}"
        before = child
        seen.add(child)
    held = ", ".join(dict.fromkeys(children)) or "nothing"
    lacking = [other for other in places if other not in seen and _fits([*children, other], places, model)]
    if lacking:
        return f"{name} holds {held}; it lacks {' or '.join(lacking)}"
    return f"{name} holds {held}; something required is missing, or the parts may not be combined"


def _fits(children: list[str], places: dict[str, int], model: re.Pattern[str]) -> bool:
    """Do *children* match an element's content model, in order?"""
    return model.fullmatch("".join([f"<{name}>" for name in sorted(children, key=places.__getitem__)])) is not None


def _problem(rule: str, message: str, element: Element) -> Problem:
    return Problem(rule, " ".join(message.split()), line=line_of(element))
