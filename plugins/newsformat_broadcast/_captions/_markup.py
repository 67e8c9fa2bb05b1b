"""The markup in the text of a caption (WebVTT, 4.2.2; the subset of SubRip): speakers and styles."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import define, field

from newsformat import Inline, Lang, Mark, Style, Text
from newsformat.markup.html import unescaped
from newsformat.plugin import frozen, plain


_STYLES = {"b": Style.STRONG, "i": Style.EMPHASIS, "u": Style.UNDERLINE, "s": Style.STRIKE}
_WEBVTT_TAGS = frozenset(("b", "i", "u", "c", "v", "lang", "ruby", "rt"))
_SUBRIP_TAGS = frozenset(("b", "i", "u", "s", "font"))
_TAG = re.compile(r"<(?P<end>/?)(?P<name>[A-Za-z]*)(?P<classes>[.][^\s<>]*+)?(?P<annotation>[^<>]*+)>")
_PLACE = re.compile(r"\{\\an?\d{1,2}\}", re.ASCII)  # a position on the screen, as in SubStation Alpha


@frozen
class SpokenLine:
    """A line of a caption: the words and the speaker; *turns* is true if a new speaker begins."""

    words: tuple[Inline, ...]
    speaker: str = ""
    turns: bool = False

    @property
    def text(self) -> str:
        """The words without their marks."""
        return " ".join(plain(self.words).split())


def webvtt_lines(lines: list[str]) -> list[SpokenLine]:
    """Return the lines of a WebVTT cue."""
    return _Markup(_WEBVTT_TAGS, escaped=True).lines(lines)


def subrip_lines(lines: list[str]) -> list[SpokenLine]:
    """Return the lines of a SubRip cue; unknown tags are text."""
    return _Markup(_SUBRIP_TAGS, escaped=False).lines([_PLACE.sub("", line) for line in lines])


def sami_lines(lines: list[str]) -> list[SpokenLine]:
    """Return the lines of a SAMI caption; other HTML elements are layout."""
    return _Markup(_SUBRIP_TAGS, escaped=True).lines(lines)


@define
class _Markup:
    """Reads the lines of a cue, across which tags may stay open."""

    known: frozenset[str]
    escaped: bool
    open: list[tuple[str, Mark | None]] = field(factory=list)
    speaker: str = ""

    def lines(self, lines: list[str]) -> list[SpokenLine]:
        """Return the lines, split where the speaker changes."""
        return [piece for line in lines for piece in self._line(line)]

    def _line(self, line: str) -> Iterator[SpokenLine]:
        words: list[Inline] = []
        speaker, place = self.speaker, 0
        for tag in _TAG.finditer(line):
            if not self.escaped and tag["name"].lower() not in self.known:
                continue
            self._add_text(line[place : tag.start()], words)
            place = tag.end()
            if tag["name"].lower() == "v":
                yield from spoken_lines(words, speaker)
                words = []
            self._tag(tag)
            speaker = self.speaker
        self._add_text(line[place:], words)
        yield from spoken_lines(words, speaker)

    def _add_text(self, text: str, words: list[Inline]) -> None:
        names = [name for name, _ in self.open]
        if text and "rt" not in names:
            marks = [mark for _, mark in self.open if mark is not None]
            words.append(Text(unescaped(text) if self.escaped else text, tuple(dict.fromkeys(marks))))

    def _tag(self, tag: re.Match[str]) -> None:
        name, annotation = tag["name"].lower(), " ".join(unescaped(tag["annotation"]).split())
        if name not in self.known:
            return
        if name == "v":
            self.speaker = "" if tag["end"] else annotation
        elif tag["end"]:
            names = [text for text, _ in self.open]
            if name in names:
                del self.open[len(names) - 1 - names[::-1].index(name) :]
        elif len(self.open) < _DEEPEST:
            self.open.append((name, Lang(annotation) if name == "lang" and annotation else _STYLES.get(name)))


_DEEPEST = 50  # nested tags
_DASH = re.compile(r"\s*(?:[-–—‐‑]\s*(?=[^\W\d_]|[\"“„«¿¡'\[(♪])|(?:>>|&gt;&gt;)>?:?\s*)")


def spoken_lines(words: list[Inline], speaker: str) -> Iterator[SpokenLine]:
    """Yield *words* as a line, if not blank, without a leading dash or ``>>``, which marks a new speaker."""
    text = plain(words)
    if not text.strip():
        return
    turn = _DASH.match(text)
    yield SpokenLine(_without_start(words, turn.end() if turn else 0), speaker, turn is not None)


def _without_start(words: list[Inline], length: int) -> tuple[Inline, ...]:
    """Return *words* without their first *length* characters, which may be in several runs (``- <i>It sails</i>``)."""
    found: list[Inline] = []
    for word in words:
        if isinstance(word, Text):
            found.append(Text(word.text[length:], word.marks))
            length = max(length - len(word.text), 0)
    return tuple(found)
