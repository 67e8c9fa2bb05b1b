"""TTML → an article."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from newsformat import Article, Inline, Style, Text
from newsformat.markup.languages import language_tag
from newsformat.markup.xml import (
    XML_LANG,
    Element,
    attributes_of,
    line_of,
    local,
    local_name,
    parse,
    report_repeated_elements,
    report_stray_texts,
    report_undefined_content,
    text_of,
    whole_number,
)
from newsformat.plugin import ReadError, Report, Source
from newsformat_broadcast._captions._markup import spoken_lines
from newsformat_broadcast._captions._transcript import Cue, article
from newsformat_broadcast._captions._ttml_rules import WITH_TEXT, WITHIN
from newsformat_broadcast._options import CaptionOptions


SPACE = "ttml"
_ID = "{http://www.w3.org/XML/1998/namespace}id"
_CLOCK = re.compile(r"(\d{2,4}):(\d\d):(\d\d)(?:\.(\d{1,9})|:(\d{1,3})(?:\.\d{1,3})?)?", re.ASCII)
_OFFSET = re.compile(r"(\d{1,15})(?:\.(\d{1,9}))?(h|ms|m|s|f|t)", re.ASCII)
_LOOKS = {
    ("fontStyle", "italic"): Style.EMPHASIS,
    ("fontStyle", "oblique"): Style.EMPHASIS,
    ("fontWeight", "bold"): Style.STRONG,
    ("textDecoration", "underline"): Style.UNDERLINE,
}
_LOOKED_AT = frozenset(name for name, _ in _LOOKS)
_TIMED = ("begin", "end", "dur", "timeContainer", "region", "style", "agent", "role")
_READ: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("tt", "head", "metadata", "title", "desc", "copyright", "styling", "layout"), ()),
    **dict.fromkeys(("body", "div", "p", "span", "br", "set", "region", "style"), _TIMED),
    "agent": ("type",),
    "name": ("type",),
}
_CONTENT = {name: {*held, *(("#text",) if name in WITH_TEXT else ())} for name, held in WITHIN.items()}
_MAX_RATE = 10**10  # of a rate
_LAYOUT_NAMESPACE = re.compile(
    r"#(?:styling|style|parameter)\b|/(?:styling|style|parameter)\Z"
)  # namespaces, in all versions
_DEFAULT_FRAME_RATE = 30
_IGNORED_TYPES = frozenset(("", "person", "full"))  # of agents and their names


def read(source: Source, options: CaptionOptions, report: Report, /) -> Iterator[Article]:
    """Yield the transcript of *source*.

    Raises:
        ReadError: it is not well-formed, not TTML, or has no captions.
    """
    root = parse(source.read_bytes(), source=source.name, limits=source.limits, report=report)
    if local(root) != "tt":
        raise ReadError(f"not TTML: the root element is {local(root):.60}")
    captions = _Captions(root, report)
    cues = list(captions.cues())
    result = article(cues, SPACE, options.pause, report, **captions.values())
    spaces = {key.rpartition("}")[0][1:] for element in root.iter("*") for key in map(str, element.keys())}
    looks = [space for space in spaces if _LAYOUT_NAMESPACE.search(space)]
    report_undefined_content(root, _READ, report, lambda: result, own=looks, content=_CONTENT)
    report_stray_texts(root, report, lambda: result, ("p",))
    yield result


class _Captions:
    """Reads the captions of a document, with the agents and rates that they refer to."""

    def __init__(self, root: Element, report: Report) -> None:
        self._root, self._report = root, report
        attributes = {local_name(key): value for key, value in attributes_of(root)}
        self._frames = self._rate(attributes, "frameRate", _DEFAULT_FRAME_RATE)
        self._ticks = self._rate(attributes, "tickRate", self._frames)
        self._begins: dict[Element, float] = {}
        self._styles = {style.get(_ID) or "": style for style in root.iter("{*}style")}
        self._known_looks: dict[str, dict[str, str]] = {}
        self._agents = {inner.get(_ID) or "": self._name(inner) for inner in root.iter("{*}agent")}

    def _name(self, agent: Element) -> str:
        names = [text_of(element) for element in agent.iter("{*}name") if text_of(element)]
        for inner in agent.iter("{*}agent", "{*}name"):
            if (type := inner.get("type") or "") not in _IGNORED_TYPES:
                self._report.left_out(f"the type of <{local(inner)}> is left out: {type:.40}", line=line_of(inner))
        for name in names[1:]:
            self._report.left_out(f"a further name of a speaker is left out: {name:.60}", line=line_of(agent))
        return names[0] if names else agent.get(_ID) or ""

    def _rate(self, values: dict[str, str], name: str, usual: int) -> int:
        """Return the rate *name* per second, or the *usual* one; an invalid rate is reported."""
        value = values.get(name, "")
        if 0 < (rate := whole_number(value) or 0) < _MAX_RATE:
            return rate
        if value:
            self._report.left_out(f"an invalid {name} is left out: {value:.40}", line=line_of(self._root))
        return usual

    def values(self) -> dict[str, Any]:
        """Return the metadata of the document."""
        values: dict[str, Any] = {}
        language = self._root.get(XML_LANG) or ""
        if tag := language_tag(language):
            values["language"] = tag
        elif language:
            self._report.left_out(f"an invalid language is left out: {language:.40}", line=line_of(self._root))
        head = next((child for child in self._root if local(child) == "head"), None)
        titles = [] if head is None else [text_of(element) for element in head.iter("{*}title") if text_of(element)]
        if titles:
            values["title"] = titles[0]
        for text in titles[1:]:
            self._report.left_out(f"a further <title> is left out: {text:.60}")
        for inner in [] if head is None else head.iter("{*}desc", "{*}copyright"):
            self._report.left_out(
                f"<{local(inner)}> of the head is left out: {text_of(inner):.60}", line=line_of(inner)
            )
        return values

    def cues(self) -> Iterator[Cue]:
        """Yield the captions."""
        report_repeated_elements(self._root, ("head", "body"), self._report)
        body = next((child for child in self._root if local(child) == "body"), None)
        if body is not None:
            self._report_parts(body)
        captions = [] if body is None else [*body.iter("{*}p")]
        looks = [self._looks(element).items() for element in captions]
        usual = set(looks[0]).intersection(*looks) if looks else set[tuple[str, str]]()
        for element in captions:
            begin = self._begun(element.getparent())
            start = self._seconds(element.get("begin"), begin)
            if start is None and begin:
                start = begin
            end = self._seconds(element.get("end"), begin)
            if end is None:
                end = (start or 0.0) + (self._seconds(element.get("dur")) or 0.0)
            if start is None and text_of(element):
                self._report.note("a caption has no start of its own", line=line_of(element))
            lines = [
                spoken for speaker, words in self._lines(element, usual) for spoken in spoken_lines(words, speaker)
            ]
            if lines:
                yield Cue(start or 0.0, max(end, start or 0.0), tuple(lines), line_of(element))

    def _report_parts(self, body: Element) -> None:
        """Report metadata and attributes of *body* and its parts that are not read."""
        for element in body.iter("{*}*"):
            name, text = local(element), text_of(element)
            if element.get("timeContainer") == "seq":
                self._report.left_out(f"the sequential timing of <{name}> is left out", line=line_of(element))
            if name in {"title", "desc", "copyright"} and text:
                self._report.left_out(f"<{name}> of a part is left out: {text:.60}", line=line_of(element))
            if element.get(XML_LANG) not in {None, self._root.get(XML_LANG)}:
                what = "a caption" if name in {"p", "span"} else f"<{name}>"
                self._report.left_out(f"the language of {what} is left out", line=line_of(element))
            for key, value in attributes_of(element):
                if local_name(key) == "role" and value.strip():
                    self._report.left_out(f"the role of <{name}> is left out: {value:.40}", line=line_of(element))

    def _begun(self, element: Element | None) -> float:
        """Return the start of *element*, to which the times of its descendants are relative (12.2.1, 12.4)."""
        if element is None:
            return 0.0
        if element not in self._begins:
            begin = (self._seconds(element.get("begin")) or 0.0) if local(element) in {"div", "body"} else 0.0
            self._begins[element] = begin + self._begun(element.getparent())
        return self._begins[element]

    def _lines(self, element: Element, usual: Collection[tuple[str, str]]) -> list[tuple[str, list[Inline]]]:
        """Return the lines of a caption, each with its speaker; looks that are *usual* in all captions say nothing."""
        lines: list[tuple[str, list[Inline]]] = [(self._speaker(element, ""), [])]
        looks = dict(item for item in self._looks(element).items() if item not in usual)
        self._take(element, lines, looks, lines[0][0])
        return lines

    def _take(self, element: Element, lines: list[tuple[str, list[Inline]]], looks: Mapping[str, str], by: str) -> None:
        marks = [_LOOKS[item] for item in looks.items() if item in _LOOKS]
        lines[-1][1].append(Text(element.text or "", marks))
        for child in element:
            if local(child) == "br":
                lines.append((by, []))
            elif local(child) == "span":
                speaker = self._speaker(child, by)
                if speaker != by:
                    lines.append((speaker, []))
                self._take(child, lines, {**looks, **self._looks(child)}, speaker)
                if speaker != by:
                    lines.append((by, []))
            lines[-1][1].append(Text(child.tail or "", marks))

    def _looks(self, element: Element) -> dict[str, str]:
        """Return the look of *element*, of its own attributes or else of the styles that it refers to (8.4)."""
        own = {local_name(key): value.strip() for key, value in attributes_of(element)}
        looks: dict[str, str] = {}
        for name in own.get("style", "").split():
            looks |= self._looks_of_style(name)
        return looks | {name: own[name] for name in _LOOKED_AT & own.keys()}

    def _looks_of_style(self, name: str) -> dict[str, str]:
        if name not in self._known_looks:
            self._known_looks[name] = {}  # for a style that refers to itself
            if name in self._styles:
                self._known_looks[name] = self._looks(self._styles[name])
        return self._known_looks[name]

    def _speaker(self, element: Element, by: str) -> str:
        ids = next((value for key, value in attributes_of(element) if local_name(key) == "agent"), "")
        name = ids.split()[0] if ids.split() else ""
        if name and name not in self._agents:
            self._report.left_out(f"a speaker who is not defined is left out: {name:.40}", line=line_of(element))
        return self._agents.get(name, by)

    def _seconds(self, value: str | None, base: float = 0.0) -> float | None:
        """Return the time in *value*, relative to *base*, in seconds; an invalid time is reported."""
        text = (value or "").strip()
        if match := _CLOCK.fullmatch(text):
            hours, minutes, rest, fraction, frames = match.groups()
            whole_seconds = int(hours) * 3600 + int(minutes) * 60 + int(rest)
            return base + whole_seconds + float(f"0.{fraction or 0}") + int(frames or 0) / self._frames
        if match := _OFFSET.fullmatch(text):
            count = float(f"{match[1]}.{match[2] or 0}")
            units = {"h": 3600, "m": 60, "s": 1, "ms": 0.001, "f": 1 / self._frames, "t": 1 / self._ticks}
            return base + count * units[match[3]]
        if text:
            self._report.left_out(f"the invalid time of a caption is left out: {text:.40}")
        return None
