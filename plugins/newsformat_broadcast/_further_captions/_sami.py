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
_PLACE: Final = re.compile(r"<(?P<end>/?)(?P<name>sync|p)\b(?P<said>[^<>]*+)>", re.IGNORECASE)
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
    """A text, in a ``P`` of these *attributes*, that is shown from *start* on."""

    attributes: dict[str, str]
    start: float
    end: float | None
    text: str


@define
class _Class:
    """Captions of a class: those that there are, and the one that is shown."""

    cues: list[Cue] = field(factory=list)
    speaker: str = ""

    def show(self, start: float, end: float | None, text: str) -> None:
        """Show *text* from *start* on, instead of what is shown."""
        if self.cues and self.cues[-1].end < 0:
            self.cues[-1] = evolve(self.cues[-1], end=start)
        lines = [" ".join(each.split()) for each in _BREAK.split(text)]
        said = tuple(evolve(each, speaker=self.speaker) for each in sami_lines(lines) if each.text)
        if said:
            self.cues.append(Cue(start, -1.0 if end is None else end, said))

    def ended(self) -> list[Cue]:
        """Return the captions; one that nothing ends is there for a moment."""
        return [evolve(cue, end=cue.start) if cue.end < 0 else cue for cue in self.cues]


def read(source: Source, options: CaptionOptions, report: Report, /) -> Iterator[Article]:
    """Yield the transcript of each class.

    Raises:
        ReadError: there are no captions in it.
    """
    text = "\n".join(read_lines(source, report))
    begun = _BODY.search(text)
    head, body = (text[: begun.start()], text[begun.start() :]) if begun else (text, "")
    classes = _classes(_END.split(body, maxsplit=1)[0], report)
    if not any(each.cues for each in classes.values()):
        raise ReadError("not SAMI, or a file without captions: no SYNC has a text")
    title, parameters = _TITLE.search(head), _PARAMETERS.search(head)
    _tell_text(_KNOWN.sub("", _COMMENT.sub("", head)), report)
    said = parameters[1].strip().removesuffix("-->").strip() if parameters else ""
    kept = [Foreign(SPACE, "SAMIParam", said)] if said else []
    styles = {found[1].lower(): _style(found[2]) for found in _CLASS.finditer(head)}
    for name, each in classes.items():
        if each.cues:
            style = styles.get(name.lower(), {})
            values = {"title": line(unescaped(title[1])) if title else "", "language": _language(name, style)}
            made = article(each.ended(), SPACE, options.pause, report, **values)
            called = " ".join(filter(None, (name, style.get("name"))))
            yield evolve(made, foreign=[*made.foreign, *([Foreign(SPACE, "class", called)] if called else []), *kept])


def _style(said: str) -> dict[str, str]:
    return {name.lower(): line(value).strip("\"'") for name, value in _PROPERTY.findall(said)}


def _language(name: str, style: dict[str, str]) -> str:
    """Return the language of the class *name*: as its *style* says, or else it itself."""
    said = re.sub("-cc$", "", style.get("lang", ""), flags=re.IGNORECASE)
    named = _NAMED.fullmatch(name.upper())
    return language_tag(said) or (language_tag(f"{named[1]}-{named[2]}") if named else "")


def _classes(body: str, report: Report) -> dict[str, _Class]:
    """Return the captions in *body*, by the names of their classes."""
    classes: dict[str, _Class] = {}
    for comment in _COMMENT.findall(body):
        if comment.strip():
            report.note(f"a comment is not kept: {comment.strip():.60}")
    for piece in _pieces(_COMMENT.sub("", body), report):
        shown = classes.setdefault(piece.attributes.get("class", ""), _Class())
        if piece.attributes.get("id", "").lower() == "source":
            shown.speaker = line(unescaped(_TAG.sub(" ", piece.text)))
        else:
            shown.show(piece.start, piece.end, piece.text)
    return {name: each for name, each in classes.items() if each.cues}


def _pieces(body: str, report: Report) -> Iterator[_Piece]:
    """Yield what stands in each ``P``, or right in a ``SYNC``; *report* is told of text elsewhere."""
    start, end, place = 0.0, None, 0
    inside: dict[str, str] | None = None
    for tag in _PLACE.finditer(f"{body}</p>"):
        said = body[place : tag.start()]
        if inside is None:
            _tell_text(said, report)
        elif inside or said.strip():
            yield _Piece(inside, start, end, said)
        attributes = {
            found[1].lower(): found[2] or found[3] or found[4] or "" for found in _ATTRIBUTE.finditer(tag["said"])
        }
        inside, place = None if tag["end"] else attributes, tag.end()
        if tag["name"].lower() == "sync" and not tag["end"]:
            start, end = _seconds(attributes.get("start", "")) or 0.0, _seconds(attributes.get("end", ""))
            inside = {}


def _tell_text(said: str, report: Report) -> None:
    """Tell *report* of what is *said* outside of captions."""
    if text := line(unescaped(_TAG.sub(" ", said))):
        report.left_out(f"text outside of captions: {text:.60}")


def _seconds(said: str) -> float | None:
    """Return thousandths of a second as seconds."""
    digits = re.match(r"\d{1,9}", said.strip(), re.ASCII)
    return int(digits[0]) / 1000 if digits else None
