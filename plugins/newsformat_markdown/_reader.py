"""Reads Markdown, with or without front matter, as an article."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date, datetime, time
from decimal import Decimal
from itertools import takewhile
from json import JSONDecoder
from typing import Any

from attrs import frozen
from markdown_it.token import Token

from newsformat import Article, Block, Heading, Link, List, Paragraph, Text
from newsformat.markup.encodings import text_encoding, with_stray_bytes
from newsformat.plugin import Limits, NoOptions, ReadError, Report, Source, limit_message, verbatim
from newsformat_markdown._elements import closing_tags
from newsformat_markdown._nodes import Mapping, Node, Scalar
from newsformat_markdown._nodes import Sequence as Nodes
from newsformat_markdown._parser import parse
from newsformat_markdown._readers._blocks_reader import BlocksReader
from newsformat_markdown._readers._front_lines import split_lines, unfenced_front
from newsformat_markdown._readers._front_reader import FrontReader, Values
from newsformat_markdown._readers._inline_reader import attributes_of
from newsformat_markdown._readers._yaml_reader import load
from newsformat_markdown._readers._yaml_repairs import repair_yaml


FENCE = re.compile(r"(---|\+\+\+)[ \t]*(yaml|toml|json)?[ \t]*\n")
LATE = re.compile(  # front matter with a title, below blank lines
    r"\A((?:[ \t]*+\n)++)((?:---|\+\+\+)[ \t]*+\n)(?=(?:(?!---|\+\+\+).*+\n){0,100}?[\"']?title[\"']?[ \t]*+[:=])",
    re.IGNORECASE,
)
_YAML_END = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.MULTILINE)
_TOML_END = re.compile(r"^\+\+\+[ \t]*(?:\n|\Z)", re.MULTILINE)
_TOML_STRING = re.compile(r'"(?:[^"\\\n]|\\.)*+("?)|\'[^\'\n]*+(\'?)')
_DIRECTED = re.compile(r"<div dir=[^<>]*>\s*", re.IGNORECASE)
_BOMS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    """Yield the one article in *source*."""
    text = decoded(source, report)
    if "\0" in text:
        report.left_out("a character U+0000 was dropped")
        text = text.replace("\0", "")
    if not text.strip():
        raise ReadError("is empty")
    yield Reading(report, source.limits).article(text)


def decoded(source: Source, report: Report) -> str:
    """Return the text of *source*, with line feeds as line ends; *report* gets a remark on bytes that are not UTF-8.

    Raises:
        ReadError: it is not in its declared encoding, or in the one indicated by its first bytes.
    """
    content = source.read_bytes()
    known = _BOMS.get(content[:2]) or text_encoding(source.encoding)
    if source.encoding and not known:
        raise ReadError(f"unknown encoding {source.encoding!r:.40}")
    encoding = known or "utf-8"
    try:
        text = content.decode("utf-8-sig" if encoding == "utf-8" else encoding)
    except UnicodeDecodeError as error:
        repaired, stray = (content, 0) if known else with_stray_bytes(content)
        if not stray:
            line = content.count(b"\n", 0, error.start) + 1
            remedy = "" if known else "; name its real encoding (--encoding, Source.encoding)"
            raise ReadError(f"not in {encoding}: byte 0x{content[error.start]:02x}{remedy}", line=line) from error
        report.note("bytes that are not UTF-8 are read as Windows-1252", line=stray)
        text = repaired.decode("utf-8-sig")
    return verbatim(text)


@frozen
class Reading:
    """Reads one text; broken front matter is repaired where possible, unless *strict*."""

    report: Report
    limits: Limits
    strict: bool = False

    def article(self, text: str) -> Article:
        """Return the article in *text*."""
        mapping, body, line = self.split(text)
        front = FrontReader(self.report, self._blocks)
        values = front.article(mapping) if mapping else {}
        tokens, language = _without_direction(parse(body, line, self.report))
        if language:
            values.setdefault("language", language)
        blocks = self._blocks_of(tokens, line)
        blocks = self._without_title(values, blocks, known="title" in mapping.items if mapping else False)
        if mapping is None and _is_page(blocks):
            self.report.note(_PAGE)
        return front.with_body(values, mapping, blocks) if mapping else Article(**values, body=blocks)

    def _blocks(self, text: str, line: int) -> Sequence[Block]:
        return self._blocks_of(parse(text, line, self.report), line)

    def _blocks_of(self, tokens: Sequence[Token], line: int) -> Sequence[Block]:
        return BlocksReader(tokens, line, self.report, self.limits).document()

    def _without_title(self, values: Values, blocks: Sequence[Block], *, known: bool) -> Sequence[Block]:
        """Return *blocks* without a first heading that repeats or provides the headline."""
        first = blocks[0] if blocks else None
        if not isinstance(first, Heading) or first.level != 1 or first.language:
            return blocks
        headline = values.get("headline")
        if not headline and not known and first.content:
            values["headline"] = first.content
            return blocks[1:]
        return blocks[1:] if headline and headline == first.content else blocks

    # Front matter -------------------------------------------------------------

    def split(self, text: str) -> tuple[Mapping | None, str, int]:
        """Return the front matter of *text*, its body, and the line where the body begins.

        Blank lines above are counted as part of the front matter, so that line numbers stay right.
        """
        if late := LATE.match(text):
            blank_lines = "\n" * late[1].count("\n")
            found = self._split(f"{late[2]}{blank_lines}{text[late.end() :]}")
            if found[0] is not None:
                self.report.note("blank lines above the front matter, which other programs read as text", line=1)
                return found
        return self._split(text)

    def _split(self, text: str) -> tuple[Mapping | None, str, int]:
        if text.startswith("{"):
            return self._split_json(text)
        fence = FENCE.match(text)
        end = (_TOML_END if fence[1] == "+++" else _YAML_END).search(text, fence.end()) if fence else None
        if fence is None or end is None:
            return self._split_unopened(text) or split_lines(text) or (None, text, 1)
        front = text[fence.end() : end.start()]
        self._check_size(front, 2)
        node = self._front(front, fence[2] or ("yaml" if fence[1] == "---" else "toml"))
        line = text.count("\n", 0, end.end()) + 1
        if node is None or (isinstance(node, Scalar) and node.none):
            return Mapping({}), text[end.end() :], line
        if not isinstance(node, Mapping):
            self.report.note("the text between the first rules is not front matter", line=2)
            return None, text, 1
        return node, text[end.end() :], line

    def _split_unopened(self, text: str) -> tuple[Mapping, str, int] | None:
        """Split a *text* whose front matter has no opening fence."""
        front, end = unfenced_front(text)
        self._check_size(front, 1)
        node = load(front, 1, self.limits.front_matter_depth, self.report) if front else None
        return (node, text[end:], text.count("\n", 0, end) + 1) if isinstance(node, Mapping) else None

    def _front(self, text: str, language: str) -> Node | None:
        depth = self.limits.front_matter_depth
        match language:
            case "toml":
                return _toml(text, depth)
            case "json":
                return _node(_json(text), depth + 1)
            case _:
                return self._yaml(text, depth)

    def _yaml(self, text: str, depth: int) -> Node | None:
        try:
            return load(text, 2, depth, self.report)
        except ReadError:
            if self.strict:
                raise
            repaired_text, names = repair_yaml(text)
            with suppress(ReadError):
                node = load(repaired_text, 2, depth, self.report, strict=False)
                if names:
                    self.report.note(f"front matter: not YAML, read as plain text: {', '.join(names)}")
                return node
            raise

    def _split_json(self, text: str) -> tuple[Mapping | None, str, int]:
        """Split a *text* that begins with a JSON object, or with any other brace."""
        try:
            value, end = _JSON.raw_decode(text)
        except (ValueError, RecursionError):
            return None, text, 1
        self._check_size(text[:end], 1)
        node = _node(value, self.limits.front_matter_depth + 1)
        assert isinstance(node, Mapping)  # noqa: S101 -- for the type checker
        blank = len(text) - len(text[end:].lstrip("\n "))
        return node, text[blank:], text.count("\n", 0, blank) + 1

    def _check_size(self, front: str, line: int) -> None:
        most = self.limits.front_matter_bytes
        if len(front.encode("utf-8", "surrogatepass")) > most:
            raise ReadError(limit_message("front_matter_bytes", f"front matter larger than {most} bytes"), line=line)


_PAGE = "there are links above the headline, as on a whole page; --from text separates the story from the rest"


def _is_page(blocks: Sequence[Block]) -> bool:
    """Do lines with only links precede the first heading, as in the menu of a converted page?"""
    above = takewhile(lambda block: not isinstance(block, Heading) or block.level > 1, blocks)
    return any(map(_is_linked, above)) and any(isinstance(block, Heading) and block.level == 1 for block in blocks)


def _is_linked(block: Block) -> bool:
    """Is *block* a paragraph, or a list, of links only?"""
    if isinstance(block, List):
        return all(len(item) > 0 and _is_linked(item[0]) for item in block.items)
    runs = block.content if isinstance(block, Paragraph) else ()
    texts = [run for run in runs if isinstance(run, Text) and run.text.strip()]
    return bool(texts) and all(any(isinstance(mark, Link) for mark in run.marks) for run in texts)


def _without_direction(tokens: list[Token]) -> tuple[list[Token], str]:
    """Return *tokens* without an element around all of them that sets the direction, and its language."""
    if not tokens or tokens[0].type != "html_block" or not _DIRECTED.fullmatch(tokens[0].content):
        return tokens, ""
    if closing_tags(tokens).get(0) != len(tokens) - 1:
        return tokens, ""
    return tokens[1:-1], attributes_of(tokens[0].content).get("lang", "")


def _members(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) < len(pairs):
        raise ReadError("front matter: a key of the JSON is repeated", line=1)
    return members


_JSON = JSONDecoder(object_pairs_hook=_members, parse_float=Decimal)


def _json(text: str) -> Any:
    try:
        return _JSON.decode(text)
    except (ValueError, RecursionError) as error:
        raise ReadError(f"front matter: {str(error).partition(':')[0].lower()}", line=2) from error


def _toml(text: str, depth: int) -> Node:
    if _dots(text) > depth:
        raise ReadError(limit_message("front_matter_depth", "front matter nests too deep"), line=2)
    try:
        return _node(tomllib.loads(text, parse_float=_as_written), depth + 1)
    except ValueError as error:  # a number with too many digits is not an error of TOML itself
        match = re.search(r"at line (\d+), column (\d+)", str(error))
        line, column = (int(match[1]) + 1, int(match[2])) if match else (None, None)
        if "at end of document" in str(error):
            line = text.rstrip("\n").count("\n") + 2
        problem = str(error).partition(" (at")[0].partition(";")[0].lower()
        raise ReadError(f"front matter: {problem}", line=line, column=column) from error
    except RecursionError:
        raise ReadError("front matter nests too deep", line=2) from None


def _as_written(number: str) -> Scalar:
    return Scalar(number.replace("_", ""), plain=True)


def _dots(text: str) -> int:
    """Return the maximum number of dots in a key: tomllib needs memory proportional to its square."""
    unquoted = _TOML_STRING.sub(lambda found: "" if found[1] or found[2] else found[0], text)
    bare = re.sub(r"[ \t]+", "", unquoted)
    return max([part.count(".") for part in re.split(r"[^\w.-]+", bare)], default=0)


def _node(value: Any, depth: int) -> Node:
    """Return a value of TOML or JSON as front matter."""
    if not depth:
        raise ReadError(limit_message("front_matter_depth", "front matter nests too deep"))
    match value:
        case dict():
            return Mapping({key: _node(inner, depth - 1) for key, inner in value.items()})
        case list():
            return Nodes(tuple([_node(item, depth - 1) for item in value]))
        case Scalar():
            return value
        case str():
            return Scalar(value)
        case bool():
            return Scalar("true" if value else "false", plain=True)
        case None:
            return Scalar("null", plain=True)
        case datetime() | date() | time():
            return Scalar(value.isoformat(), plain=True)
        case _:
            return Scalar(str(value), plain=True)
