"""Common extensions of CommonMark, as rules of the parser.

* template tags on lines of their own
* footnotes of Pandoc, GitHub, Hugo and Obsidian: ``[^1]`` in the text, ``[^1]: …`` for their content
* definitions ``: …`` of the preceding line
* table rows with more cells than columns: no CommonMark renderer displays them, so they are reported
* attributes after headings, links and pictures: ``{#id .class}``
* links of Obsidian and other wikis: ``[[A note|its text]]``, ``![[picture.jpg]]``
"""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, table
from markdown_it.rules_block.table import escapedSplit
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from newsformat_markdown import _templates
from newsformat_markdown._escaping import ATTRIBUTES
from newsformat_markdown._tags import LINES, OPENINGS, TAG


FOOTNOTES = "footnotes"  # the labels of defined footnotes
TAKEN_OFF = "attributes"  # the attributes removed; without a list for them, none are
IN_HEADING = "heading"
UNCLOSED = "unclosed"
BEYOND = "beyond"  # the cells of a row beyond the columns of the table
_CODE_INDENT = 4
_INTERRUPTED = ["paragraph", "reference", "blockquote", "list"]
_DEFINED = re.compile(r"\[\^([^\s\[\]^]{1,99})\]:")
_EXPLAINED = re.compile(r":[ \t]+(?=\S)")
_LONGEST_TERM = 80
_REFERRED = re.compile(r"\[\^([^\s\[\]^]{1,99})\]")
_WIKI = re.compile(r"(!?)\[\[(?!\d+\])([^\[\]|\n]{1,200})(?:\|([^\[\]\n]{1,200}))?\]\](?![\[(:])")
_FILE = re.compile(r"\.\w{2,5}$")
_SIZE = re.compile(r"\d+(?:x\d+)?")
_ATTRIBUTED = frozenset(("image", "link_close"))
_VERBATIM = re.compile(r"\{(?:%|\{[<%])-?\s*(highlight|raw)\b\s*([\w+#-]*)")


def extend(parser: MarkdownIt) -> None:
    """Add the extensions to *parser*."""
    parser.block.ruler.before("fence", "shortcode", _shortcode, {"alt": _INTERRUPTED})
    parser.block.ruler.before("reference", "footnote", _footnote, {"alt": _INTERRUPTED})
    parser.block.ruler.before("reference", "definition", _definition, {"alt": ["paragraph"]})
    parser.block.ruler.at("table", _table, {"alt": ["paragraph", "reference"]})
    parser.inline.ruler.before("link", "footnote", _reference)
    parser.inline.ruler.before("link", "attributes", _attributes)
    parser.inline.ruler.before("link", "wiki", _wiki)
    _templates.extend(parser)


def _begins(state: StateBlock, line: int, signs: str | tuple[str, ...]) -> bool:
    """Does *line* begin with *signs*, and is it not indented code?"""
    begins = state.src.startswith(signs, state.bMarks[line] + state.tShift[line])
    return begins and state.sCount[line] - state.blkIndent < _CODE_INDENT


def _text(state: StateBlock, line: int) -> str:
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]


def _shortcode(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001 -- markdown-it's signature
    if not _begins(state, start, OPENINGS):
        return False
    after = _end(state, start, end)
    if not after:
        return False
    if silent:
        return True
    content = state.getLines(start, after, state.blkIndent, False).strip()  # noqa: FBT003 -- markdown-it's signature
    verbatim = _VERBATIM.match(content)
    closing = _closing(state, verbatim[1], after, end) if verbatim else None
    token = state.push("fence" if closing else "shortcode", "", 0)
    if verbatim and closing:
        token.info = verbatim[2]
        content = state.getLines(after, closing, state.blkIndent, False)  # noqa: FBT003 -- so too
        after = closing + 1
    token.content, token.map = content, [start, after]
    state.line = after
    return True


def _end(state: StateBlock, start: int, end: int) -> int:
    """Return the line after a tag that stands alone from the line *start*, or 0."""
    text = ""
    for line in range(start, min(end, start + LINES)):
        if state.isEmpty(line) or (line > start and state.sCount[line] < state.blkIndent):
            return 0
        text += _text(state, line)
        if TAG.fullmatch(text.rstrip()):
            return line + 1
        text += "\n"
    return 0


def _closing(state: StateBlock, name: str, start: int, end: int) -> int | None:
    """Return the line with the closing tag *name*, caching that there is none further down."""
    unclosed = state.env.setdefault(UNCLOSED, set())
    if (name, end) in unclosed:
        return None
    closed = re.compile(rf"\{{(?:%|\{{[<%])-?\s*(?:end|/){name}\b")
    match = next((line for line in range(start, end) if closed.match(_text(state, line))), None)
    if match is None:
        unclosed.add((name, end))
    return match


def _footnote(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001 -- markdown-it's signature
    if not _begins(state, start, "[^") or not (match := _DEFINED.match(_text(state, start))):
        return False
    if not silent:
        state.env.setdefault(FOOTNOTES, set()).add(match[1])
        opening = state.push("footnote_open", "", 1)
        opening.info, opening.map = match[1], [start, start + 1]
        _parse_after_mark(state, start, end, match.end(), _CODE_INDENT)
        state.push("footnote_close", "", -1)
    return True


def _definition(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001 -- markdown-it's signature
    if not _begins(state, start, ":") or not (match := _EXPLAINED.match(_text(state, start))):
        return False
    if silent:  # within a paragraph that began at the parser's position
        return start - state.line == 1 and _is_term(_text(state, state.line))
    if not _explains(state.tokens[-2:], state.level):
        return False
    state.push("definition_open", "", 1).map = [start, start + 1]
    _parse_after_mark(state, start, end, match.end(), match.end())
    state.push("definition_close", "", -1)
    return True


def _explains(above: list[Token], level: int) -> bool:
    """Do the tokens *above* end with a term (a short line), or with its definition?"""
    if not above or above[-1].level != level:
        return False
    if above[-1].type == "definition_close":
        return True
    return above[-1].type == "paragraph_close" and _is_term(above[0].content)


def _is_term(text: str) -> bool:
    return "\n" not in text and len(text) <= _LONGEST_TERM and not text.endswith((".", "!", "?"))


def _parse_after_mark(state: StateBlock, start: int, end: int, mark: int, indent: int) -> None:
    """Parse the blocks after a *mark* of the given length at line *start*, continued by lines with *indent*."""
    kept = state.bMarks[start], state.tShift[start], state.sCount[start], state.parentType
    text = state.bMarks[start] + state.tShift[start] + mark
    inside = state.src[text : state.eMarks[start]]
    state.bMarks[start], state.tShift[start] = text, len(inside) - len(inside.lstrip(" \t"))
    state.blkIndent += indent
    state.sCount[start], state.parentType = state.blkIndent, "footnote"
    state.md.block.tokenize(state, start, end)
    state.blkIndent -= indent
    state.bMarks[start], state.tShift[start], state.sCount[start], state.parentType = kept


def _table(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001 -- markdown-it's signature
    before = len(state.tokens)
    if not table(state, start, end, silent):
        return False
    columns = 0
    for token in state.tokens[before:]:
        if token.type == "th_open":
            columns += 1
        elif token.type == "tr_open" and columns and token.map:
            token.meta[BEYOND] = _cells(_text(state, token.map[0]))[columns:]
    return True


def _cells(row: str) -> list[str]:
    """Return the cells of a table *row* unchanged (GitHub Flavored Markdown, 4.10)."""
    cells = [cell.strip() for cell in escapedSplit(row.strip())]
    return cells[not cells[0] : len(cells) - (not cells[-1])]


def _reference(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 -- markdown-it's signature
    match = _REFERRED.match(state.src, state.pos)
    if match is None or match[1] not in state.env.get(FOOTNOTES, ()):
        return False
    if not silent:
        state.push("sup_open", "sup", 1)
        state.push("text", "", 0).content = match[1]
        state.push("sup_close", "sup", -1)
    state.pos = match.end()
    return True


def _attributes(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 -- markdown-it's signature
    match = ATTRIBUTES.match(state.src, state.pos) if TAKEN_OFF in state.env else None
    if match is None or not _is_attributed(state, match):
        return False
    if not silent:
        state.env[TAKEN_OFF].append(match[0])
    state.pos = match.end()
    return True


def _is_attributed(state: StateInline, match: re.Match[str]) -> bool:
    """Do the attributes follow a link or picture, end a heading, or stand on their own line, as in kramdown?"""
    if not state.pending and state.tokens and state.tokens[-1].type in _ATTRIBUTED:
        return True
    start, end = match.span()
    before, after = state.src[max(start - 1, 0) : start], state.src[end : end + 1]
    if match[0].startswith("{:"):
        return before in {"", "\n"} and after in {"", "\n"}
    return state.env[IN_HEADING] and before == " " and not after


def _wiki(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 -- markdown-it's signature
    match = _WIKI.match(state.src, state.pos)
    shown = match is not None and (match[1] or state.src.startswith("!", state.pos - 1))
    if match is None or (shown and not _FILE.search(match[2])):
        return False
    if not silent:
        text = match[3] or match[2]
        address = match[2].strip().replace(" ", "%20")
        if match[1]:
            _wiki_picture(state, address, "" if _SIZE.fullmatch(text) or text == match[2] else text)
        else:
            state.push("link_open", "a", 1).attrs = {"href": address}
            state.push("text", "", 0).content = text
            state.push("link_close", "a", -1)
    state.pos = match.end()
    return True


def _wiki_picture(state: StateInline, address: str, alt: str) -> None:
    token = state.push("image", "img", 0)
    token.attrs, token.children = {"src": address}, []
    state.md.inline.parse(alt, state.md, state.env, token.children)
