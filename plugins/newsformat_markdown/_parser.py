"""The CommonMark parser, configured to change and drop nothing."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from newsformat.plugin import ReadError, Report, shortened
from newsformat_markdown._extensions import IN_HEADING, TAKEN_OFF, extend
from newsformat_markdown._nesting import NESTING
from newsformat_markdown._templates import TEMPLATES


_INLINE_NESTING = 20  # of brackets; deeper nesting is read as text, as it would take too much time
_CALLOUT = re.compile(r"\[!([A-Za-z][\w-]{0,30})\][+-]?(?:[ \t]+([^\n*]{1,200}))?(?:\n|\Z)")
_MARKED = re.compile(r"[\\`*_\[\]<&!~{\n]")


class _Parser(MarkdownIt):
    """Keeps addresses unchanged; their safety is checked later."""

    def validateLink(self, url: str) -> bool:  # noqa: N802 -- markdown-it's name
        return True

    def normalizeLink(self, url: str) -> str:  # noqa: N802 -- markdown-it's name
        return url

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802 -- markdown-it's name
        return link


@lru_cache(maxsize=2)
def _parser(nesting: int) -> _Parser:
    parser = _Parser("commonmark", {"maxNesting": nesting})
    # Without text_join, entities can be distinguished from literal characters. Running text is parsed only where it
    # contains markup, see below.
    parser.enable(["table", "strikethrough"]).disable(["text_join", "inline"])
    extend(parser)
    for ruler in (parser.core.ruler, parser.block.ruler, parser.inline.ruler, parser.inline.ruler2):
        ruler.getRules()  # builds the lists of rules, which is not thread-safe
    return parser


def parse(text: str, first_line: int, report: Report, references: dict[str, Any] | None = None) -> list[Token]:
    """Return the tokens of *text*, a document or a part of one that begins at *first_line*.

    *references* collects link definitions.

    Raises:
        ReadError: quotes and lists nest so deep that the parser would drop their content.
    """
    references = {} if references is None else references
    tokens = _parser(NESTING).parse(text, references)
    for index, token in enumerate(tokens):
        line = first_line + token.map[0] if token.map else None
        if token.type == "inline":
            if tokens[index - 2].type == "blockquote_open" and (callout := _CALLOUT.match(token.content)):
                _name(token, callout)
                report.note(f"a callout, {callout[1]}, became a quote with its name in front", line=line)
            taken: list[str] = []
            tags: list[str] = []
            heading = tokens[index - 1].type == "heading_open"
            _parse_text(token, {**references, TAKEN_OFF: taken, TEMPLATES: tags, IN_HEADING: heading})
            for message in tags:
                report.note(message, line=line)
            for attributes in taken:
                report.note(f"the attributes {shortened(attributes)} were taken off", line=line)
        elif token.nesting == 1 and token.level >= NESTING - 1:
            raise ReadError(f"quotes and lists nest deeper than {NESTING}", line=line)
    if references:
        _note_unused(tokens, references, first_line, report)
    return tokens


def _name(token: Token, callout: re.Match[str]) -> None:
    """Insert the title of a *callout* of GitHub and Obsidian, ``[!NOTE]``, before the text of *token*."""
    title, below = (callout[2] or callout[1].capitalize()).strip(), token.content[callout.end() :]
    token.content = f"**{title}**" + (f"\\\n{below}" if below else "")


def _note_unused(tokens: list[Token], references: dict[str, Any], first_line: int, report: Report) -> None:
    """Report unused link definitions, which produce no token."""
    children = [child for token in tokens for child in token.children or ()]
    used = {child.attrs.get("href", child.attrs.get("src")) for child in children}
    for reference in references.get("references", {}).values():
        if reference["href"] not in used:
            line = first_line + reference["map"][0] if "map" in reference else None
            report.left_out(
                f"the definition of a link to {shortened(reference['href'])!r} is not used, nor kept", line=line
            )


def _parse_text(token: Token, references: dict[str, Any]) -> None:
    parser = _parser(_INLINE_NESTING)
    children: list[Token] = []
    if _MARKED.search(token.content):
        parser.inline.parse(token.content, parser, references, children)
    elif token.content:
        children.append(Token("text", "", 0, content=token.content))
    token.children = children


def parse_inline(text: str, references: dict[str, Any] | None = None) -> list[Token]:
    """Return the tokens of running text, which may use the link definitions in *references*."""
    token = Token("inline", "", 0, content=text)
    _parse_text(token, references or {})
    return token.children or []
