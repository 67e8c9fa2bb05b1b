"""The control words of a document → its stories, properties, styles and pictures."""

from __future__ import annotations

from functools import partial

from newsformat.markup.tables import SPREAD_OUT
from newsformat.plugin import Limits, ReadError, Report, limit_message, line
from newsformat_office._rtf._begins import begin
from newsformat_office._rtf._destinations import Words
from newsformat_office._rtf._encodings import DOCUMENTS, code_page_encoding
from newsformat_office._rtf._findings import SHOWN, Found
from newsformat_office._rtf._groups import Group
from newsformat_office._rtf._letters import Letters
from newsformat_office._rtf._pictures import Picture
from newsformat_office._rtf._tokens import Chars, Close, Controls, Data, Open, Token, Word, tokens
from newsformat_office._rtf._words import LOOKS, SIGNS


_START = b"{\\rtf"
_HEAD = 8192  # bytes in which it must begin


def found_in(content: bytes, limits: Limits, report: Report) -> Found:
    """Return the contents of the document *content*.

    Raises:
        ReadError: it is not RTF, or its groups are nested too deeply.
    """
    start = content[:_HEAD].find(_START)
    if start < 0 or content[:start].strip(b"\xef\xbb\xbf \t\r\n\0"):
        raise ReadError("not RTF: it does not begin with {\\rtf")
    return _Walk(content[start:], limits, report).found


class _Walk:
    """Walks through the tokens of a document."""

    def __init__(self, content: bytes, limits: Limits, report: Report) -> None:
        self._content, self._limits, self._report = content, limits, report
        self.found = Found(report)
        self._letters = Letters(content, self.found.fonts, report)
        self._group = Group(self.found.main)
        self._depth = 0
        self._starred = self._first = self._goes_on = False
        for token in tokens(content):
            if self._is_over(token):
                break
        self._end()

    def _is_over(self, token: Token) -> bool:
        """Handle *token*; return whether the document ends with it."""
        match token:
            case Controls():
                if not self._group.goal.deaf:
                    for word in token.words:
                        self._word(word.name, word.number)
            case Word():
                self._word(token.name, token.number)
            case Chars():
                self._first = False
                self._letters.add(token, self._group)
            case Open():
                self._open()
            case Close():
                self._close()
                return not self._depth and self._is_end(token.end)
            case Data():
                self._letters.end(self._group)
                if isinstance(self._group.goal, Picture):
                    self._group.goal.data(token.content)
        return False

    def _open(self) -> None:
        self._letters.end(self._group)
        self._starred, self._first = False, True
        self._depth += 1
        if self._depth > self._limits.depth:
            raise ReadError(limit_message("depth", f"groups nest deeper than {self._limits.depth}"))
        self._group = self._group.inner()

    def _close(self) -> None:
        self._letters.end(self._group)
        self._starred = self._first = False
        if self._group.outer is not None:
            self._depth -= 1
            self._group = self._group.closed()

    def _is_end(self, index: int) -> bool:
        """Does the document end with its last group? If the text continues, there was a brace too many."""
        if not self._goes_on:
            rest = self._content[index:].strip(b"\0\x1a \t\r\n")
            self._goes_on = b"\\par" in rest and not rest.startswith(_START)
            if self._goes_on:
                self._report.note("there are too many closing braces; the text after them is read")
            elif rest:
                text = line(rest[:SHOWN].decode("latin-1"))
                self._report.left_out(f"text after the end of the document is left out: {text}")
        if self._goes_on:
            self._open()
        return not self._goes_on

    def _end(self) -> None:
        self._letters.end(self._group)
        if self._depth and not self._goes_on:
            self._report.note(f"the document is truncated; groups without an end: {self._depth}")
        while self._group.outer is not None:
            self._group = self._group.closed()
        self.found.main.close()
        self.found.remark()

    def _word(self, name: str, number: int | None) -> None:
        group = self._group
        if group.goal.deaf or (name in SIGNS and self._letters.skips_symbol()):
            return
        if name == "u":
            self._letters.add_unicode(number, group)
            return
        self._letters.end(group)
        if name == "*":
            self._starred = True
            return
        if name in LOOKS and not self._starred:  # at once, as most words of a document are
            self._first = False
            return
        starred, first = self._starred, self._first
        self._starred = self._first = False
        if name in SIGNS:
            self._letters.add_text(SIGNS[name], group)
        elif not self._is_known(name, number, group, first=first) and starred:
            group.goal = Words(partial(self.found.left_out, f"the part {name} is left out"))

    def _is_known(self, name: str, number: int | None, group: Group, *, first: bool) -> bool:
        """Handle the word *name*; return whether it is known."""
        return (
            group.goal.word(name, number, group)
            or begin(name, self.found, group, first=first)
            or group.look(name, number, self.found.fonts.default)
            or self._set(name, number, group)
        )

    def _set(self, name: str, number: int | None, group: Group) -> bool:
        """Handle the word *name* if it is about the document or its encoding; return whether it is."""
        fonts = self.found.fonts
        if name == "uc":
            group.instead = max(number or 0, 0)
        elif name in DOCUMENTS:
            fonts.kind = DOCUMENTS[name]
        elif name == "ansicpg":
            fonts.page = code_page_encoding(number or 0)
            if number and not fonts.page:
                self._report.note(f"the code page {number} is unknown; read as {fonts.kind}")
        elif name == "deff":
            fonts.default = number or 0
            group.face = group.face._replace(font=fonts.default)
        elif name in {"clmgf", "clvmgf"}:
            self._report.note(SPREAD_OUT)
        elif name == "revised":
            self.found.inserted += number != 0
        else:
            return False
        return True
