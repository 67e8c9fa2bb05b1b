"""SAMI → articles, one for each class of captions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from attrs import define, evolve, field

from newsformat import Article, Foreign
from newsformat.markup.html import unescaped
from newsformat.markup.languages import language_tag
from newsformat.plugin import ReadError, Report, Source, line
from newsformat_broadcast._captions._markup import sami_lines
from newsformat_broadcast._captions._text import read_lines
from newsformat_broadcast._captions._transcript import Cue, article
from newsformat_broadcast._options import CaptionOptions


SPACE: Final = "sami"
_BODY: Final = re.compile(r"<(?:body|sync)\b", re.IGNORECASE)
_END: Final = re.compile(r"</(?:body|sami)\b[^<>]*+>", re.IGNORECASE)
_COMMENT: Final = re.compile(r"<!--(.*?)(?:-->|\Z)", re.DOTALL)
_PLACE: Final = re.compile(r"<(?P<end>/?)(?P<name>sync|p)\b(?P<attributes>[^<>]*+)>", re.IGNORECASE)
_ATTRIBUTE: Final = re.compile(r"(?<![\w-])([A-Za-z][\w-]*+)\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s\"'>]++))")
_TITLE: Final = re.compile(r"<title[^<>]*+>([^<]*+)", re.IGNORECASE)
_PARAMETERS: Final = re.compile(r"<samiparam[^<>]*+>\s*+(?:<!--)?([^<]*+)", re.IGNORECASE)
_KNOWN: Final = re.compile(r"<(?:title|samiparam|style)\b[^<>]*+>[^<]*+", re.IGNORECASE)
_CLASS: Final = re.compile(r"\.([\w-]{1,40})\s*+\{([^{}]*+)\}")
_PROPERTY: Final = re.compile(r"(?<![\w-])([A-Za-z][\w-]*+)\s*+:\s*+([^;]*+)")
_BREAK: Final = re.compile(r"<br\b[^<>]*+>", re.IGNORECASE)
_TAG: Final = re.compile(r"<[^<>]*+>")
_NAMED: Final = re.compile(r"([A-Z]{2})([A-Z]{2})CC")  # ENUSCC


class _Piece(NamedTuple):
    """The text of a ``P`` with these *attributes*, shown from *start* on."""

    attributes: dict[str, str]
    start: float
    end: float | None
    text: str


@define
class _Class:
    """The captions of a class: *cues*, the last of which may have no end yet."""

    cues: list[Cue] = field(factory=list)
    speaker: str = ""

    def show(self, start: float, end: float | None, text: str) -> None:
        """Show *text* from *start* on, in place of the current caption."""
        if self.cues and self.cues[-1].end < 0:
            self.cues[-1] = evolve(self.cues[-1], end=start)
        lines = [" ".join(part.split()) for part in _BREAK.split(text)]
        spoken = tuple(
            evolve(spoken_line, speaker=self.speaker) for spoken_line in sami_lines(lines) if spoken_line.text
        )
        if spoken:
            self.cues.append(Cue(start, -1.0 if end is None else end, spoken))

    def ended(self) -> list[Cue]:
        """Return the captions; one without an end ends when it begins."""
        return [evolve(cue, end=cue.start) if cue.end < 0 else cue for cue in self.cues]


def read(source: Source, options: CaptionOptions, report: Report, /) -> Iterator[Article]:
    """Yield the transcript of each class.

    Raises:
        ReadError: it contains no captions.
    """
    text = "\n".join(read_lines(source, report))
    begun = _BODY.search(text)
    head, body = (text[: begun.start()], text[begun.start() :]) if begun else (text, "")
    classes = _classes(_END.split(body, maxsplit=1)[0], report)
    if not any(class_name.cues for class_name in classes.values()):
        raise ReadError("not SAMI, or a file without captions: no SYNC has text")
    title, parameters = _TITLE.search(head), _PARAMETERS.search(head)
    _report_text(_KNOWN.sub("", _COMMENT.sub("", head)), report)
    parameter = parameters[1].strip().removesuffix("-->").strip() if parameters else ""
    kept = [Foreign(SPACE, "SAMIParam", parameter)] if parameter else []
    styles = {found[1].lower(): _style(found[2]) for found in _CLASS.finditer(head)}
    for name, style_class in classes.items():
        if style_class.cues:
            style = styles.get(name.lower(), {})
            values = {"title": line(unescaped(title[1])) if title else "", "language": _language(name, style)}
            result = article(style_class.ended(), SPACE, options.pause, report, **values)
            label = " ".join(filter(None, (name, style.get("name"))))
            yield evolve(result, foreign=[*result.foreign, *([Foreign(SPACE, "class", label)] if label else []), *kept])


def _style(properties: str) -> dict[str, str]:
    return {name.lower(): line(value).strip("\"'") for name, value in _PROPERTY.findall(properties)}


def _language(name: str, style: dict[str, str]) -> str:
    """Return the language of the class *name*, from its *style* or else from its name."""
    tag = re.sub("-cc$", "", style.get("lang", ""), flags=re.IGNORECASE)
    parts = _NAMED.fullmatch(name.upper())
    return language_tag(tag) or (language_tag(f"{parts[1]}-{parts[2]}") if parts else "")


def _classes(body: str, report: Report) -> dict[str, _Class]:
    """Return the captions in *body* by the name of their class."""
    classes: dict[str, _Class] = {}
    for comment in _COMMENT.findall(body):
        if comment.strip():
            report.note(f"a comment is left out: {comment.strip():.60}")
    for piece in _pieces(_COMMENT.sub("", body), report):
        shown = classes.setdefault(piece.attributes.get("class", ""), _Class())
        if piece.attributes.get("id", "").lower() == "source":
            shown.speaker = line(unescaped(_TAG.sub(" ", piece.text)))
        else:
            shown.show(piece.start, piece.end, piece.text)
    return {name: style_class for name, style_class in classes.items() if style_class.cues}


def _pieces(body: str, report: Report) -> Iterator[_Piece]:
    """Yield the text of each ``P``, or directly in a ``SYNC``; report text elsewhere."""
    start, end, place = 0.0, None, 0
    inside: dict[str, str] | None = None
    for tag in _PLACE.finditer(f"{body}</p>"):
        text = body[place : tag.start()]
        if inside is None:
            _report_text(text, report)
        elif inside or text.strip():
            yield _Piece(inside, start, end, text)
        attributes = {
            found[1].lower(): found[2] or found[3] or found[4] or "" for found in _ATTRIBUTE.finditer(tag["attributes"])
        }
        inside, place = None if tag["end"] else attributes, tag.end()
        if tag["name"].lower() == "sync" and not tag["end"]:
            start, end = _seconds(attributes.get("start", "")) or 0.0, _seconds(attributes.get("end", ""))
            inside = {}


def _report_text(html: str, report: Report) -> None:
    """Report text outside of captions."""
    if text := line(unescaped(_TAG.sub(" ", html))):
        report.left_out(f"text outside of captions is left out: {text:.60}")


def _seconds(text: str) -> float | None:
    """Return milliseconds as seconds; `None` if *text* is not a number."""
    digits = re.match(r"\d{1,9}", text.strip(), re.ASCII)
    return int(digits[0]) / 1000 if digits else None
