"""NSML → an article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, cast

from newsformat import Article, Block, Byline, Foreign, Raw, Status
from newsformat.markup.xml import (
    Element,
    attribute_names,
    attributes_of,
    has_text,
    line_of,
    local,
    new_element,
    report_repeated_elements,
    report_stray_texts,
    report_undefined_content,
    snippet,
    take_out,
    text_of,
    whole_number,
)
from newsformat.plugin import Report, Source
from newsformat_broadcast._desk import page_number, presenter
from newsformat_broadcast._nsml._document import part, tree
from newsformat_broadcast._nsml._names import DATES, DURATIONS, MOMENTS, READ_IN, SPACE, STANDARD, WIRE, is_true
from newsformat_broadcast._options import Captions, ScriptOptions
from newsformat_broadcast._script import Keep, Script, aside


_NOT_KEPT = frozenset(("words", "float"))  # of <meta>: counted anew on writing, or read as the status
_KEPT_WHOLE = ("projects", "form", "field-atts", "aeset-atts")  # parts that are kept unchanged
_PARTS = frozenset(("head", "fields", "body", "aeset", *_KEPT_WHOLE))
_HIDDEN = re.compile(r"\]\] (?P<version>\S+) (?P<type>\S+) (?P<runs>\d+) \[\[")
_LATEST = 253_402_300_799  # the last second of the year 9999


def read(source: Source, options: ScriptOptions, report: Report, /) -> Iterator[Article]:
    """Yield the story of *source*."""
    yield read_story(tree(source.read_bytes(), source, report), options.captions, report)


def read_story(root: Element, captions: Captions, report: Report) -> Article:
    """Return the story of a document."""
    report_repeated_elements(
        (child for holder in (root, *root.iterchildren("story")) for child in holder), _PARTS, report
    )
    story = _Story(root, report)
    story.head()
    story.fields()
    for name in _KEPT_WHOLE:
        if (element := part(root, name)) is not None and (len(element) or text_of(element)):
            story.keep(name, element)
    article = Article(**story.values, body=list(_Body(root, captions, report).blocks()), foreign=story.foreign)
    report_undefined_content(root, STANDARD, report, lambda: article, content=READ_IN)
    report_stray_texts(root, report, lambda: article, ("body",))
    return article


class _Story:
    """Reads the metadata of a story."""

    def __init__(self, root: Element, report: Report) -> None:
        self.values: dict[str, Any] = {}
        self.foreign: list[Foreign] = []
        self._root, self._report = root, report

    def keep(self, name: str, element: Element) -> None:
        """Keep *element* unchanged as foreign."""
        self.foreign.append(Foreign(SPACE, name, snippet(element)))

    def head(self) -> None:
        """Read the head."""
        head = part(self._root, "head")
        for element in [] if head is None else head.iterchildren("*"):
            match local(element):
                case "storyid" if "uri" not in self.values:
                    self.values["uri"] = text_of(element)
                case "meta":
                    self._meta(element)
                case name if text_of(element) or element.keys() or len(element):
                    self.keep(f"head/{name}", element)

    def _meta(self, meta: Element) -> None:
        if is_true(meta.get("float")):
            self.values["status"] = Status.WITHHELD
        if urgency := WIRE.get(meta.get("wire") or ""):
            self.values["urgency"] = urgency
        attributes = {key: value for key, value in attributes_of(meta) if key not in _NOT_KEPT}
        if attributes:
            self.keep("head/meta", new_element("meta", attributes))

    def fields(self) -> None:
        """Read the fields: those of the model, and all others that are not empty as foreign."""
        fields = part(self._root, "fields")
        for element in [] if fields is None else fields.iterchildren("*"):
            name, text = (element.get("id") or "").lower(), text_of(element)
            if not text:
                continue
            if not self._is_known_field(name, text):
                self.foreign.append(Foreign(SPACE, "fields", snippet(_modern(element, name))))
            elif names := [key for key in attribute_names(element) if key != "id"]:
                why = f"attributes of the field {name:.40} are left out: {', '.join(names)}"
                self._report.left_out(why, line=line_of(element))

    def _is_known_field(self, name: str, text: str) -> bool:
        value: object
        match name:
            case "title":
                attribute, value = "headline", text
            case "page-number":
                attribute, value = "identifiers", [page_number(text)]
            case "presenter":
                attribute, value = "contributors", [presenter(text)]
            case "writer":
                attribute, value = "bylines", [Byline(name=text)]
            case "air-date" | "create-date" | "modify-date":
                attribute, value = MOMENTS[name], moment(text)
            case _:
                return False
        if value is None or attribute in self.values:
            return False
        self.values[attribute] = value
        return True


def moment(text: str) -> datetime | None:
    """Return the time of *text*, seconds since 1970; `None` if it is not one."""
    seconds = whole_number(text)
    return datetime.fromtimestamp(seconds, UTC) if seconds and seconds <= _LATEST else None


def _modern(field: Element, name: str) -> Element:
    """Return *field* in the form of NSML 3; in NSML 2 all fields are ``<f>``."""
    if local(field) != "f":
        return field
    kind = "date" if name in DATES else "duration" if name in DURATIONS else "string"
    if kind != "string" and whole_number(text_of(field)) is None:
        kind = "string"
    element = new_element(kind, {"id": name} | {key: value for key, value in attributes_of(field) if key != "id"})
    for key in ("aready", "uec", "ro"):
        if element.get(key) == key:  # NSML 2 has attributes without values
            element.set(key, "true")
    element.text = text_of(field)
    return element


class _Body:
    """Reads the text of a story, with anchored elements in their places."""

    def __init__(self, root: Element, captions: Captions, report: Report) -> None:
        aeset = part(root, "aeset")
        self._all = [] if aeset is None else list(aeset.iterchildren("ae"))
        self._ids = {element: element.get("id") or "" for element in self._all}
        self._anchored = {name: element for element, name in reversed(self._ids.items())}
        self._body, self._report, self._seen = part(root, "body"), report, set[str]()
        kept: dict[str, Keep] = {"pi": self._aside, "a": self._anchor, "sb": self._marker}
        if captions is Captions.APART:
            kept["cc"] = self._aside
        self._script = Script(frozenset(("cc",)), kept, report)

    def blocks(self) -> Iterator[Block]:
        """Yield the paragraphs with their anchored elements, then elements without an anchor."""
        if self._body is not None:
            yield from self._script.blocks(self._body)
        for element in self._all:
            name = self._ids[element]
            if self._anchored[name] is not element:
                self._report.left_out("a second anchored element with the same id is left out", line=line_of(element))
            elif name not in self._seen:
                self._report.note("an anchored element without an anchor is kept at the end", line=line_of(element))
                yield _cue(element)

    def _aside(self, element: Element) -> list[Block]:
        anchors = list(element.iter("a"))
        cues = [cue for anchor in anchors for cue in self._anchor(anchor)]
        for parent in {id(node): node for anchor in anchors if (node := anchor.getparent()) is not None}.values():
            take_out(parent, {id(child) for child in parent if local(child) == "a"})
        return [*cues, *aside(SPACE, element)]

    def _anchor(self, anchor: Element) -> list[Block]:
        name = anchor.get("idref") or ""
        if name not in self._anchored or name in self._seen:
            why = "an anchor without a target, or with one that was anchored before, is left out"
            self._report.left_out(f"{why}: {name:.20}", line=line_of(anchor))
            return []
        self._seen.add(name)
        if has_text(anchor):
            self._report.left_out(f"the text in an anchor is left out: {text_of(anchor):.60}", line=line_of(anchor))
        inner = [block for child in anchor if local(child) in {"cc", "pi"} for block in self._aside(child)]
        return [_cue(self._anchored[name]), *inner]

    def _marker(self, marker: Element) -> list[Block]:
        self._report.left_out("a marker in the text (<sb/>) is left out", line=line_of(marker))
        return []


def _cue(element: Element) -> Raw:
    """Return an anchored element without its id; data hidden in its first line (NSML 2) become attributes (NSML 3)."""
    element.attrib.pop("id", "")
    first = next(element.iterchildren("*"), None)
    hidden = _HIDDEN.fullmatch(text_of(first)) if first is not None and local(first) == "ap" else None
    if first is not None and hidden is not None:
        element.remove(first)
        for name, value in cast("dict[str, str]", hidden.groupdict()).items():
            if element.get(name) is None:
                element.set(name, value)
    return Raw(SPACE, snippet(element))
