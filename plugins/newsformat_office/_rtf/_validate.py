r"""Validation of Rich Text Format, by its specification (1.9.1): groups, and references of control words.

The package's docstring lists the rules.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Generator, Iterator

from newsformat.plugin import NoSchema, Problem, ReadError, Report, Source
from newsformat_office._rtf._tokens import TOKEN


_CHARSETS = frozenset(("ansi", "mac", "pc", "pca"))
_TABLES = frozenset(("fonttbl", "stylesheet"))
_STYLES = frozenset(("s", "cs", "ds", "ts"))
_MAX_PROBLEMS = 1000  # problems


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the document, in order.

    Raises:
        ReadError: it does not begin as RTF.
    """
    content = source.read_bytes()
    if b"{\\rtf" not in content[:1024]:
        raise ReadError("not Rich Text Format: it does not begin with {\\rtf")
    breaks = [found.start() for found in re.finditer(rb"\n", content)]

    def line(position: int) -> int:
        return bisect(breaks, position - 1) + 1

    found = sorted(_Scan(content).problems(), key=lambda pair: pair[0])
    for index, problem in found[:_MAX_PROBLEMS]:
        yield Problem(problem.rule, problem.message, line(index), severity=problem.severity)


class _Scan:
    """A single pass over the document that tracks open groups, definitions and references."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._open: list[tuple[int, str]] = []  # the start of each group, and the table that it is in
        self._defined: set[tuple[str, int]] = set()
        self._used: dict[tuple[str, int], int] = {}
        self._words: set[str] = set()

    def problems(self) -> Iterator[tuple[int, Problem]]:
        """Yield the problems with their offsets."""
        position, ended, wide = self._content.index(b"{\\rtf"), 0, False
        while position < len(self._content) and (token := TOKEN.match(self._content, position)):
            begin, position = position, token.end()
            kind = token.lastgroup
            if ended and not (token[0].isspace() or not token[0].strip(b"\0")):
                yield begin, Problem("end", "there is content after the end of the document")
                return
            if kind == "brace":
                ended = self._brace(token[0], begin)
            elif kind in {"word", "number"}:
                position += yield from self._word(token["word"].decode(), token["number"], begin, position)
            elif kind == "stray" or (token[0][:2] == b"\\'" and kind == "symbol"):
                yield begin, Problem("hexadecimal", "a backslash does not begin a control word, symbol or byte")
            elif kind == "chars" and not wide and not token[0].isascii():
                wide = True
                message = "there are bytes that are not ASCII, which must be written in hexadecimal"
                yield begin, Problem.warning("7bit", message)
        yield from self._at_the_end(ended)

    def _brace(self, brace: bytes, position: int) -> int:
        """Open or close a group; return the end of the document, 0 before it."""
        if brace == b"{":
            self._open.append((position, self._open[-1][1] if self._open else ""))
            return 0
        self._open.pop()
        return 0 if self._open else position

    def _word(
        self, name: str, digits: bytes | None, begin: int, position: int
    ) -> Generator[tuple[int, Problem], None, int]:
        """Check a control word; return the number of data bytes that follow it."""
        number = int(digits[:_LONGEST]) if digits else 0
        self._words.add(name)
        if name == "rtf" and number != 1:
            yield begin, Problem.warning("version", "the version of the format must be 1")
        if name == "bin":
            if number < 0 or number > len(self._content) - position:
                yield begin, Problem("bin", "there are fewer bytes than \\bin declares")
            return max(min(number, len(self._content) - position), 0)
        if name in _TABLES and self._open:
            self._open[-1] = (self._open[-1][0], name)
        table = self._open[-1][1] if self._open else ""
        if name == "f" and digits is not None:
            self._name("f", number, begin, defined=table == "fonttbl")
        elif name in _STYLES and digits is not None:
            self._name(name, number, begin, defined=table == "stylesheet")
        return 0

    def _name(self, name: str, number: int, position: int, *, defined: bool) -> None:
        if defined:
            self._defined.add((name, number))
        else:
            self._used.setdefault((name, number), position)

    def _at_the_end(self, ended: int) -> Iterator[tuple[int, Problem]]:
        if not ended:
            position = self._open[-1][0] if self._open else 0
            yield position, Problem("braces", f"groups without an end: {len(self._open)}; the last one begins here")
        if not _CHARSETS & self._words:
            message = "no character set is given: \\ansi, \\mac, \\pc or \\pca"
            yield 0, Problem.warning("charset", message)
        for (name, number), position in self._used.items():
            if (name, number) not in self._defined and not (name == "s" and number == 0):
                what = "font" if name == "f" else "style"
                message = f"the {what} \\{name}{number} is not defined"
                yield position, Problem.warning(what, message)


_LONGEST = 11  # characters of a 32-bit number
