"""The markup in the text of a caption (WebVTT, 4.2.2; what SubRip has of it): who speaks, and how it looks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import define, field

from newsformat import Inline, Lang, Mark, Style, Text
from newsformat.markup.html import unescaped
from newsformat.plugin import frozen, plain


_STYLES = {"b": Style.STRONG, "i": Style.EMPHASIS, "u": Style.UNDERLINE, "s": Style.STRIKE}
_OF_WEBVTT = frozenset(("b", "i", "u", "c", "v", "lang", "ruby", "rt"))
_OF_SUBRIP = frozenset(("b", "i", "u", "s", "font"))
_TAG = re.compile(r"<(?P<end>/?)(?P<name>[A-Za-z]*)(?P<classes>[.][^\s<>]*+)?(?P<said>[^<>]*+)>")
_PLACE = re.compile(r"\{\\an?\d{1,2}\}", re.ASCII)  # where on the screen, as SubStation Alpha has it


@frozen
class Said:
    """A line of a caption: the words, and who says them; *turns* is that somebody else begins to speak."""

    words: tuple[Inline, ...]
    speaker: str = ""
    turns: bool = False

    @property
    def text(self) -> str:
        """The words without their marks."""
        return " ".join(plain(self.words).split())


def webvtt_lines(lines: list[str]) -> list[Said]:
    """Return the lines of a cue of WebVTT."""
    return _Markup(_OF_WEBVTT, escaped=True).lines(lines)


def subrip_lines(lines: list[str]) -> list[Said]:
    """Return the lines of a cue of SubRip; what is no tag of it is text."""
    return _Markup(_OF_SUBRIP, escaped=False).lines([_PLACE.sub("", line) for line in lines])


def sami_lines(lines: list[str]) -> list[Said]:
    """Return the lines of a caption of SAMI; other elements of HTML are layout."""
    return _Markup(_OF_SUBRIP, escaped=True).lines(lines)


@define
class _Markup:
    """Tags that are open, over the lines of a cue."""

    known: frozenset[str]
    escaped: bool
    open: list[tuple[str, Mark | None]] = field(factory=list)
    speaker: str = ""

    def lines(self, lines: list[str]) -> list[Said]:
        """Return each line, as it is said."""
        return [said for line in lines for said in self._line(line)]

    def _line(self, line: str) -> Iterator[Said]:
        words: list[Inline] = []
        speaker, place = self.speaker, 0
        for tag in _TAG.finditer(line):
            if not self.escaped and tag["name"].lower() not in self.known:
                continue
            self._say(line[place : tag.start()], words)
            place = tag.end()
            if tag["name"].lower() == "v":
                yield from turned(words, speaker)
                words = []
            self._tag(tag)
            speaker = self.speaker
        self._say(line[place:], words)
        yield from turned(words, speaker)

    def _say(self, text: str, words: list[Inline]) -> None:
        names = [name for name, _ in self.open]
        if text and "rt" not in names:
            marks = [mark for _, mark in self.open if mark is not None]
            words.append(Text(unescaped(text) if self.escaped else text, tuple(dict.fromkeys(marks))))

    def _tag(self, tag: re.Match[str]) -> None:
        name, said = tag["name"].lower(), " ".join(unescaped(tag["said"]).split())
        if name not in self.known:
            return
        if name == "v":
            self.speaker = "" if tag["end"] else said
        elif tag["end"]:
            names = [each for each, _ in self.open]
            if name in names:
                del self.open[len(names) - 1 - names[::-1].index(name) :]
        elif len(self.open) < _DEEPEST:
            self.open.append((name, Lang(said) if name == "lang" and said else _STYLES.get(name)))


_DEEPEST = 50  # tags in tags
_DASH = re.compile(r"\s*(?:[-–—‐‑]\s*(?=[^\W\d_]|[\"“„«¿¡'\[(♪])|(?:>>|&gt;&gt;)>?:?\s*)")


def turned(words: list[Inline], speaker: str) -> Iterator[Said]:
    """Yield *words*, if there are any, without the dash or the ``>>`` that says that somebody else begins."""
    if not any(isinstance(word, Text) and word.text.strip() for word in words):
        return
    first = words[0]
    turn = _DASH.match(first.text) if isinstance(first, Text) else None
    if turn is not None and isinstance(first, Text):
        words = [Text(first.text[turn.end() :], first.marks), *words[1:]]
    yield Said(tuple(words), speaker, turn is not None)
