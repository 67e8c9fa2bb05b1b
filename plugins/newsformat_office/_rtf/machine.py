"""Tokens of Rich Text Format → the paragraphs and tables of a document."""

from __future__ import annotations

import re
from collections.abc import Callable

from attrs import evolve

from newsformat import LineBreak, Link, Style, Text
from newsformat.markup.html import safe_url
from newsformat.plugin import Limits, ReadError, Report
from newsformat_office._rtf.paragraphs import Paragraphs
from newsformat_office._rtf.state import MARKS, SIGNS, UNDERLINES, Format, State, charset
from newsformat_office._rtf.tokens import Token


_LINK = re.compile(r'\s*HYPERLINK\s+(?:\\\S+\s+)*"([^"]*)"', re.IGNORECASE)
_LISTED = frozenset(("listtext", "pntext"))
_PAGES = frozenset((
    "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "annotation", "userprops",
))  # fmt: skip
_WHERE = {"annotation": "a comment", "userprops": "properties of its own"}
_INFO = frozenset(("title", "author", "keywords", "doccomm", "subject", "company", "manager", "category"))
_APART = frozenset(("fonttbl", "stylesheet", "info", "fldinst", "footnote", *_LISTED, *_PAGES, *_INFO))
_SKIPPED = frozenset((
    "colortbl", "listtable", "listoverridetable", "rsidtbl", "themedata", "pict", "object", "nonesttables",
    "bkmkstart", "bkmkend", "xe", "tc", "generator", "filetbl", "revtbl", "private", "template", "upr", "sp",
    "nonshppict",
))  # fmt: skip
_MOMENTS = frozenset(("creatim", "revtim"))
_PARTS_OF_MOMENT = ("yr", "mo", "dy", "hr", "min")


class Machine:
    """Takes tokens, one after the other.

    Attributes:
        text: the paragraphs and tables so far.
        info: what the document says of itself.
    """

    def __init__(self, limits: Limits, report: Report) -> None:
        self._limits, self._report = limits, report
        self.text = Paragraphs()
        self.info: dict[str, str] = {}
        self._stack: list[State] = []
        self._state = State()
        self._bytes = bytearray()
        self._to_skip = 0
        self._codepage = "cp1252"
        self._fonts: dict[int, str] = {}
        self._style = 0
        self._moment: dict[str, int] = {}
        self._optional = False
        self._words: dict[str, Callable[[], None]] = {
            "par": self.text.end_paragraph,
            "sect": self.text.end_paragraph,
            "line": self._break,
            "cell": self.text.end_cell,
            "row": self.text.end_row,
            "trhdr": self.text.head,
            "pard": self._reset,
            "plain": self._plain,
        }

    def take(self, token: Token) -> None:
        """Take the next *token*.

        Raises:
            ReadError: groups are nested too deeply.
        """
        optional, self._optional = self._optional, False
        if token.kind in {"hex", "text"}:
            self._take_bytes(bytes([int(token.text, 16)]) if token.kind == "hex" else token.text.encode("latin-1"))
            return
        if token.kind == "word" and token.text == "u":
            self._unicode(token.number or 0)
            return
        self._flush()
        self._to_skip = 0
        if token.kind == "{":
            self._open()
        elif token.kind == "}":
            self._close()
        elif token.kind == "symbol":
            self._symbol(token.text)
        else:
            self._word(token.text, token.number, optional=optional)

    def end(self) -> None:
        """Take the end of the document."""
        self._flush()
        while self._stack:
            self._close()
        self.text.end()

    # Groups ---------------------------------------------------------------------

    def _open(self) -> None:
        if len(self._stack) >= self._limits.depth:
            raise ReadError(f"groups are nested more than {self._limits.depth} deep; raise the limit depth to read it")
        self._stack.append(self._state)
        self._state = evolve(self._state)

    def _close(self) -> None:
        place, said = self._state.place, self._state.said
        self._state = self._stack.pop() if self._stack else State()
        if place == self._state.place or place in {"text", "skip"}:
            return
        if place == "footnote":
            self.text.end_note()
            return
        text = " ".join("".join(said).split())
        if place in _LISTED:
            self.text.mark = text or " "
        elif place in _PAGES and text:
            self._report.left_out(f"{_WHERE.get(place, f'the {place[:6]} of pages')}: {text[:60]}")
        elif place in _INFO and text:
            self.info[place] = text
        elif place == "fldinst" and (match := _LINK.match(text)) and safe_url(match[1]):
            self._state.link = match[1]
        elif place in _MOMENTS:
            self._end_moment(place)

    def _end_moment(self, place: str) -> None:
        year, *others = (self._moment.get(name, 0) for name in _PARTS_OF_MOMENT)
        self._moment = {}
        if year:
            month, day, hour, minute = others
            self.info[place] = f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:00"

    # Words ----------------------------------------------------------------------

    def _word(self, word: str, number: int | None, *, optional: bool) -> None:
        state = self._state
        if state.place == "skip":
            return
        if word in _APART or word in _MOMENTS:
            self._to(word)
        elif word in _SKIPPED or (optional and word not in {"shppict", "shpinst", "shptxt"}):
            if word == "pict":
                self._report.left_out("a picture is left out")
            state.place = "skip"
        elif word in self._words:
            if state.place in {"text", "footnote"}:
                self._words[word]()
        elif word in SIGNS:
            self._write(SIGNS[word])
        elif word in MARKS or word in UNDERLINES:
            mark = MARKS.get(word, Style.UNDERLINE)
            state.marks = state.marks - {mark} if number == 0 else state.marks | {mark}
        else:
            self._set(word, number)

    def _to(self, word: str) -> None:
        """Go to the destination that *word* names."""
        if word == "footnote":
            self.text.begin_note()
        self._state.place, self._state.said = word, []

    def _set(self, word: str, number: int | None) -> None:
        state, value = self._state, number or 0
        if word == "ulnone":
            state.marks -= {Style.UNDERLINE}
        elif word == "nosupersub":
            state.marks -= {Style.SUPERSCRIPT, Style.SUBSCRIPT}
        elif word in {"v", "deleted"}:
            state.hidden = number != 0
        elif word == "uc":
            state.fallback = max(value, 0)
        elif word == "f":
            state.font = value
        elif word == "fcharset":
            self._fonts[state.font] = charset(number)
        elif word == "ansicpg" and value:
            self._codepage = f"cp{value}"
        elif word == "mac":
            self._codepage = "mac-roman"
        elif word in _PARTS_OF_MOMENT:
            self._moment[word] = value
        else:
            self._set_paragraph(word, value)

    def _set_paragraph(self, word: str, value: int) -> None:
        if self._state.place == "stylesheet":
            self._style = value if word == "s" else self._style
        elif word == "s":
            self.text.format.style = value
        elif word == "outlinelevel":
            self.text.format.outline = value + 1 if 0 <= value < _TEXT else 0
        elif word == "ls":
            self.text.format.list = str(value) if value else ""
        elif word == "ilvl":
            self.text.format.depth = min(max(value, 0), 8)
        elif word == "intbl":
            self.text.format.in_table = True

    def _symbol(self, sign: str) -> None:
        if sign == "*":
            self._optional = True
        elif sign in SIGNS:
            self._write(SIGNS[sign])
        elif sign in "\r\n":
            self._word("par", None, optional=False)

    def _break(self) -> None:
        self.text.add(LineBreak())

    def _reset(self) -> None:
        self.text.format = Format()

    def _plain(self) -> None:
        self._state.marks, self._state.hidden, self._state.font = frozenset(), False, -1

    # Text -----------------------------------------------------------------------

    def _take_bytes(self, content: bytes) -> None:
        skipped = min(self._to_skip, len(content))
        self._to_skip -= skipped
        self._bytes += content[skipped:]

    def _unicode(self, number: int) -> None:
        self._flush()
        self._to_skip = self._state.fallback
        self._write(chr(number % 0x10000))

    def _flush(self) -> None:
        if self._bytes:
            encoding = self._fonts.get(self._state.font, "") or self._codepage
            content, self._bytes = bytes(self._bytes), bytearray()
            try:
                self._write(content.decode(encoding, "replace"))
            except LookupError:
                self._report.note(f"there is no encoding called {encoding}; read as Windows-1252")
                self._codepage = "cp1252"
                self._write(content.decode("cp1252", "replace"))

    def _write(self, text: str) -> None:
        state = self._state
        if state.place == "stylesheet":
            self._name_style(text)
        elif state.place in {"text", "footnote"}:
            self._write_text(text)
        elif state.place not in {"skip", "fonttbl"}:
            state.said.append(text)

    def _write_text(self, text: str) -> None:
        state = self._state
        if state.hidden:
            if text.strip():
                self._report.note("text that is hidden or deleted is left out")
            return
        if state.link:  # which is underlined to show that it is one
            self.text.add(Text(text, [*(state.marks - {Style.UNDERLINE}), Link(state.link)]))
        else:
            self.text.add(Text(text, [*state.marks]))

    def _name_style(self, text: str) -> None:
        name = text.partition(";")[0].strip()
        if name:
            self.text.styles.setdefault(self._style, name.lower())


_TEXT = 9  # the outline level of what is no heading
