"""Rules for TTML (https://www.w3.org/TR/ttml2/); the functions name the sections."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsformat.markup.xml import Element, has_text, line_of, local, parse
from newsformat.plugin import NoSchema, Problem, ReadError, Report, Source


_XML: Final = "{http://www.w3.org/XML/1998/namespace}"
_TT: Final = "http://www.w3.org/ns/ttml"
_OLDER: Final = (
    "http://www.w3.org/2006/10/ttaf1",
    "http://www.w3.org/2006/04/ttaf1",
    "http://www.w3.org/2004/11/ttaf1",
)
# 12.3.1: a clock time with a fraction or frames, or an offset with a unit
_TIME: Final = re.compile(
    r"\d{2,}:[0-5]\d:[0-5]\d(?:\.\d+|:\d{2,}(?:\.\d+)?)?|\d+(?:\.\d+)?(?:h|m|s|ms|f|t)|wallclock\(.*\)", re.ASCII
)
_CLOCK: Final = re.compile(r"(\d{2,5}):(\d\d):(\d\d(?:\.\d{1,9})?)", re.ASCII)
# 8.1, 7.1: the children allowed in an element
WITHIN: Final = {
    "tt": ("head", "body"),
    "head": ("metadata", "resources", "styling", "layout", "animation", "profile"),
    "body": ("metadata", "animate", "set", "div"),
    "div": ("metadata", "animate", "set", "image", "div", "p"),
    "p": ("metadata", "animate", "set", "audio", "image", "span", "br"),
    "span": ("metadata", "animate", "set", "audio", "image", "span", "br"),
    "layout": ("metadata", "region"),
    "styling": ("metadata", "initial", "style"),
}
WITH_TEXT: Final = frozenset(("p", "span"))


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the document.

    Raises:
        ReadError: it is not well-formed, or not TTML.
    """
    root = parse(source.read_bytes(), source=source.name, limits=source.limits, report=report)
    if local(root) != "tt":
        raise ReadError(f"not TTML: the root element is {local(root):.60}")
    space = _space(root)
    if space in _OLDER:
        yield _warning("namespace", "the namespace belongs to a draft of TTML", root)
    elif space != _TT:
        yield Problem("namespace", f"the namespace must be {_TT}", line_of(root))
    if root.get(f"{_XML}lang") is None:  # 8.1.1
        yield Problem("lang", "xml:lang is required, even if it is empty", line_of(root))
    yield from _ids(root)
    for element in root.iter(f"{{{space}}}*" if space else "*"):
        yield from _place(element, space)
        yield from _times(element)


def _space(element: Element) -> str:
    tag = str(element.tag)
    return tag[1:].partition("}")[0] if tag.startswith("{") else ""


def _warning(rule: str, message: str, element: Element) -> Problem:
    return Problem.warning(rule, message, line_of(element))


def _ids(root: Element) -> Iterator[Problem]:
    """Yield repeated IDs, and references to undefined styles, regions and agents (10.2.1, 11.2.1)."""
    known: dict[str, str] = {}
    for element in root.iter("*"):
        if key := element.get(f"{_XML}id"):
            if key in known:
                yield Problem("unique", f"another element has the ID {key:.60}", line_of(element))
            known.setdefault(key, local(element))
    for element in root.iter("*"):
        for name, needed in (("style", "style"), ("region", "region")):
            for key in (element.get(name) or "").split() if local(element) != name or name == "style" else ():
                if known.get(key) != needed:
                    yield Problem("reference", f"there is no {needed} {key:.60}", line_of(element))


def _place(element: Element, space: str) -> Iterator[Problem]:
    """Yield children that are not allowed in *element*, and text where there may be none (8.1)."""
    name = local(element)
    allowed = WITHIN.get(name)
    if allowed is None:
        return
    for child in element.iterchildren("*"):
        if _space(child) == space and local(child) not in allowed:
            yield Problem("place", f"<{local(child)}> is not allowed in <{name}>", line_of(child))
    if name == "tt":
        order = [local(child) for child in element.iterchildren("*") if local(child) in allowed]
        if order not in (["head", "body"], ["head"], ["body"], []):
            yield Problem("order", "a document must have one head followed by one body", line_of(element))
    if name not in WITH_TEXT and has_text(element):
        yield Problem("text", f"text is allowed in <p> and <span>, not in <{name}>", line_of(element))


def _times(element: Element) -> Iterator[Problem]:
    """Yield invalid times (12.3.1), and elements that end before they begin."""
    for name in ("begin", "end", "dur"):
        value = element.get(name)
        if value is not None and not _TIME.fullmatch(value.strip()):
            yield Problem("time", f"{name} is not a time: {value[:40]!r}", line_of(element))
    begin, end = (_CLOCK.fullmatch((element.get(name) or "").strip()) for name in ("begin", "end"))
    if begin and end and _seconds(end) < _seconds(begin):
        yield _warning("order", "it ends before it begins", element)
    if local(element) == "p" and not any(element.get(name) for name in ("begin", "end", "dur")):
        above = [*element.iterancestors("*"), *element.iterchildren("{*}span")]
        if not any(child.get("begin") or child.get("timeContainer") for child in above):
            yield _warning("untimed", "neither a paragraph nor an element around it has a time", element)


def _seconds(match: re.Match[str]) -> float:
    hours, minutes, rest = match.groups()
    return int(hours) * 3600 + int(minutes) * 60 + float(rest)
