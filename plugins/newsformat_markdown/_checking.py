"""Validates Markdown: its front matter, and text that CommonMark probably reads differently from what was meant.

Every text is valid CommonMark, so problems of the body are warnings. The functions name sections of CommonMark and GFM.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Any

from markdown_it.common.utils import normalizeReference
from markdown_it.token import Token

from newsformat import Article
from newsformat.markup.handling import names_embargo
from newsformat.markup.languages import is_language_tag
from newsformat.plugin import NoSchema, Problem, ReadError, Report, Source, sort_by_line
from newsformat_markdown import _keys as keys
from newsformat_markdown._keys import Kind
from newsformat_markdown._nodes import Mapping, Node, Scalar
from newsformat_markdown._parser import parse
from newsformat_markdown._reader import FENCE, LATE, Reading, decoded
from newsformat_markdown._readers._front_reader import FrontReader
from newsformat_markdown._readers._front_values import Wrong
from newsformat_markdown._readers._yaml_reader import DoubleKey


_KEY = re.compile(r"""["']?[\w.-]+["']?[ \t]*[:=]""")
_BOOLEAN = frozenset(("true", "false"))
_SEVERAL = frozenset((Kind.PARTS, Kind.TEXTS))  # values of these kinds add up
_CODE = re.compile(r"(`++).*?\1(?!`)", re.DOTALL)
_REFERENCE = re.compile(r"(?<!\\)\[[^\[\]\n]{1,200}\]\[(?!\^)([^\[\]\n]{1,200})\]")
_NOTE = re.compile(r"(?<!\\)\[\^([^\[\]\s]{1,100})\](?!:)")
_NOTED = re.compile(r"^[ >]*\[\^([^\[\]\s]{1,100})\]:", re.MULTILINE)
_PIPE = re.compile(r"(?<!\\)\|")
_LONGEST = 100_000  # characters of a paragraph, or of front matter, that are checked
_NO_HEADING = re.compile(r"#{2,6}[^#\s]")


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the front matter and of the text, in order.

    Raises:
        ReadError: its encoding cannot be determined, or it nests deeper than the limits allow.
    """
    text = decoded(source, notes := Report())
    yield from (Problem.warning("encoding", remark.message, remark.line) for remark in notes.remarks)
    if "\0" in text:  # 2.3
        line = text.count("\n", 0, text.index("\0")) + 1
        yield Problem.warning("control", "a character U+0000, which is not shown", line)
        text = text.replace("\0", "")
    reading = Reading(Report(heard=False), source.limits, strict=True)
    try:
        mapping, body, first = reading.split(text)
    except ReadError as error:
        rule = "twice" if isinstance(error, DoubleKey) else "front-matter"
        yield Problem(rule, error.message.removeprefix("front matter: "), error.line, error.column)
        return
    if mapping is not None:
        if LATE.match(text):
            yield Problem.warning("above", "blank lines above the front matter, which other programs read as text", 1)
        yield from sort_by_line(_front(mapping, text))
    elif (fence := FENCE.match(text)) and _KEY.match(text, fence.end()):
        yield Problem("end", f"the front matter is not closed by a line {fence[1]}", 1)
    references: dict[str, Any] = {}
    tokens = parse(body, first, Report(heard=False), references)
    found = [*_definitions(references, first), *_Body(body.split("\n"), first, references).problems(tokens)]
    yield from sort_by_line(found)


# Front matter ---------------------------------------------------------------------


def _front(mapping: Mapping, text: str) -> Iterator[Problem]:
    """Yield values of *mapping*, at the top of *text*, that are invalid for their keys, and duplicates."""
    lines = _Lines(text)
    problems: list[Problem] = []

    def wrong(key: str, node: Node, why: Wrong) -> None:
        rule = "date" if str(why) == "a date" else "value"
        problems.append(Problem(rule, f"{key}: expected {why}", lines.of(key, node)))

    FrontReader(Report(heard=False), _no_body, wrong).article(mapping)
    yield from problems
    yield from _repeated_keys(mapping, lines)
    for key, node in mapping.items.items():
        value, known = node.text if isinstance(node, Scalar) and not node.none else "", keys.in_known_case(key)
        if value and keys.OTHERS.get(known, known) == "language" and not is_language_tag(value.replace("_", "-")):
            yield Problem.warning(
                "language", f"{key}: {value!r:.60} is not a language tag (BCP 47)", lines.of(key, node)
            )
        elif value and known == keys.DRAFT and value.lower() not in _BOOLEAN:
            yield Problem.warning("draft", f"{key}: {value!r:.60} is neither true nor false", lines.of(key, node))


def _repeated_keys(mapping: Mapping, lines: _Lines) -> Iterator[Problem]:
    """Yield keys with the same meaning as another one, of which only one counts."""
    single = {member_key.key for member_key in keys.keys_of(Article) if member_key.kind not in _SEVERAL}
    seen: dict[str, str] = {}
    for key, node in mapping.items.items():
        canonical = _canonical_key(key, node, seen)
        if canonical in single and canonical in seen:
            yield Problem.warning(
                "again",
                f"{key} has the same meaning as {seen[canonical]}, and only one of them counts",
                lines.of(key, node),
            )
        seen.setdefault(canonical, key)


def _canonical_key(key: str, node: Node, seen: Collection[str]) -> str:
    """Return newsformat's key for *key*, given the keys *seen* so far."""
    known = keys.in_known_case(key)
    if known == "published" and isinstance(node, Scalar) and node.text in {"true", "false"}:
        return keys.DRAFT
    if (key in keys.HELD_UNTIL and "date" in seen) or names_embargo(key):
        return "embargo"
    return keys.OTHERS.get(known, known)


def _no_body(text: str, line: int) -> tuple[()]:
    return ()


class _Lines:
    """The lines of keys; for TOML and JSON, they are searched for."""

    def __init__(self, text: str) -> None:
        self._text = text[:_LONGEST]

    def of(self, key: str, node: Node) -> int:
        """Return the line of *node*, the value of *key*."""
        if node.line > 1:
            return node.line
        match = re.search(rf"""^[ \t{{]*["']?{re.escape(key)}["']?[ \t]*[:=]""", self._text, re.MULTILINE)
        return self._text.count("\n", 0, match.start()) + 1 if match else 1


# The body -------------------------------------------------------------------------


def _definitions(references: dict[str, Any], first: int) -> Iterator[Problem]:
    """Yield repeated definitions; the first one counts (4.7)."""
    for reference in references.get("duplicate_refs", ()):
        line = first + reference["map"][0] if reference.get("map") else None
        yield Problem.warning(
            "definition",
            f"[{reference.get('title') or reference.get('label') or reference['href']:.60}] is defined already",
            line,
        )


class _Body:
    """The lines of a text, which begin on the line *first*, and its definitions."""

    def __init__(self, lines: list[str], first: int, references: dict[str, Any]) -> None:
        self._lines, self._first = lines, first
        self._defined = frozenset(references.get("references", ()))
        self._notes = frozenset(_NOTED.findall("\n".join(lines)))
        self._columns = 0

    def problems(self, tokens: list[Token]) -> Iterator[Problem]:
        """Yield the problems of each block."""
        for index, token in enumerate(tokens):
            line = self._first + token.map[0] if token.map else None
            match token.type:
                case "fence":
                    yield from self._fence(token, line)
                case "html_block" if token.content.lstrip().startswith("<!--") and "-->" not in token.content:
                    yield Problem.warning(
                        "comment", "the comment is not closed, so that everything below is part of it", line
                    )
                case "table_open":
                    self._columns = sum(1 for head_token in self._head(tokens, index) if head_token.type == "th_open")
                case "tr_open":
                    yield from self._row(token, line)
                case "inline":
                    heading = tokens[index - 1].type == "heading_open"
                    yield from self._text(token.content, line, heading=heading)
                case _:
                    pass

    def _fence(self, token: Token, line: int | None) -> Iterator[Problem]:
        """Yield an unclosed block of code (4.5); template tags around it close it."""
        if not token.markup:
            return
        begin, end = token.map or (0, 0)
        last = self._lines[end - 1].rstrip(" \t") if end - begin > 1 else ""
        if len(last) - len(last.rstrip(token.markup[0])) < len(token.markup):
            yield Problem.warning("fence", f"the code is not closed by {token.markup}", line)

    def _head(self, tokens: list[Token], index: int) -> Iterator[Token]:
        for token in tokens[index:]:
            if token.type == "thead_close":
                return
            yield token

    def _row(self, token: Token, line: int | None) -> Iterator[Problem]:
        """Yield a row with more cells than the table has columns; they are not displayed (GFM 4.10)."""
        if not token.map:
            return
        row = self._lines[token.map[0]].strip(" \t>").removeprefix("|")
        parts = _PIPE.split(row)
        many = len(parts) - (not parts[-1].strip())
        if many > self._columns:
            yield Problem.warning("cells", f"{many} cells in a table of {self._columns} columns", line)

    def _text(self, content: str, line: int | None, *, heading: bool) -> Iterator[Problem]:
        """Yield references without a definition (6.3), and lines that lack only a blank to be a heading (4.2)."""
        if not heading and _NO_HEADING.match(content):
            yield Problem.warning(
                "heading", f"{content.partition(chr(10))[0]:.60}: a heading needs a blank after #", line
            )
        if "[" not in content or len(content) > _LONGEST:
            return
        bare = _CODE.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), content)
        references = [
            (found_match, normalizeReference(found_match[1]) in self._defined)
            for found_match in _REFERENCE.finditer(bare)
        ]
        noted = [(found_match, found_match[1] in self._notes) for found_match in _NOTE.finditer(bare)]
        for match, is_known in (*references, *noted):
            if not is_known:
                line_number = line + bare.count("\n", 0, match.start()) if line else None
                yield Problem.warning("reference", f"[{match[1]:.60}] is not defined", line_number)
