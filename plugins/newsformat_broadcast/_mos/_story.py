"""A MOS story → an article."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lxml import etree

from newsformat import Article, Block, Foreign, Raw
from newsformat.markup.xml import Element, line_of, local, snippet, text_of
from newsformat.plugin import Report
from newsformat_broadcast._desk import page_number, presenter
from newsformat_broadcast._mos._names import METADATA, SPACE
from newsformat_broadcast._options import Captions
from newsformat_broadcast._script import Keep, Script, aside


FIRST_AS_BODY = "Read1stMEMasBody"
_KEPT_WHOLE = frozenset(("storyItem", "storyPresenterRR"))
_ELSEWHERE = frozenset(("roID", "storyID", "element_target", "element_source", "mosID", "ncsID", "messageID"))


def read_story(element: Element, captions: Captions, report: Report) -> Article:
    """Return the story *element*: ``story`` of a running order, or ``roStorySend`` with its text."""
    values: dict[str, Any] = {}
    foreign: list[Foreign] = []
    _with_body(element)
    for part in element.iterchildren("*"):
        text = text_of(part)
        match local(part):
            case "storyID" if "uri" not in values:
                values["uri"] = text
            case "storySlug" if "headline" not in values:
                values["headline"] = text
            case "storyNum" if "identifiers" not in values:
                values["identifiers"] = [page_number(text)] if text else []
            case "storyBody" if "body" not in values:
                foreign += _of_body(part)
                values |= _text(part, captions, report)
            case "item" | "mosExternalMetadata" as name if len(part) or text:
                foreign.append(Foreign(SPACE, name, snippet(part)))
            case name if name not in _ELSEWHERE and (len(part) or text):
                report.left_out(f"<{name}> of a story is left out", line=line_of(part))
    return Article(**values, foreign=foreign)


def _with_body(story: Element) -> None:
    """Move paragraphs directly in *story* (OpenMedia has them between the items) into a body, with these items."""
    parts = list(story.iterchildren("*"))
    if not any(local(part) == "p" for part in parts):
        return
    body = etree.SubElement(story, "storyBody")
    for part in parts:
        if local(part) in {"p", "item", *_KEPT_WHOLE}:
            part.tail = None
            body.append(part)
            if local(part) == "item":
                part.tag = "storyItem"


def _of_body(body: Element) -> Iterator[Foreign]:
    if kept := body.get(FIRST_AS_BODY):
        yield Foreign(SPACE, FIRST_AS_BODY, kept)


def _text(body: Element, captions: Captions, report: Report) -> dict[str, Any]:
    names: dict[str, None] = {}

    def read_by(element: Element) -> tuple[Block, ...]:
        if not (name := text_of(element)):
            return ()
        names[name] = None
        return (Raw(SPACE, snippet(element)),)

    kept: dict[str, Keep] = {
        "pi": lambda element: aside(SPACE, element),
        "storyPresenter": read_by,
        **dict.fromkeys((*_KEPT_WHOLE, METADATA), _raw),
    }
    if captions is Captions.APART:
        kept["pkg"] = kept["pi"]
    blocks = list(Script(frozenset(("pkg",)), kept, report).blocks(body))
    return {"body": blocks, "contributors": [presenter(name) for name in names]}


def _raw(element: Element) -> tuple[Block, ...]:
    return (Raw(SPACE, snippet(element)),) if len(element) or text_of(element) else ()
