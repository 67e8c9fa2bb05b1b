"""Lines of wikitext → HTML: headings, lists, tables, rules, preformatted lines and paragraphs."""

from __future__ import annotations

import re
from itertools import takewhile

from newsformat_corpora._mediawiki import _inline, _marks
from newsformat_corpora._mediawiki._inline import inline
from newsformat_corpora._mediawiki._marks import Marks


_MAX_DEPTH = 20  # nested lists
_LISTS = {"*": "ul", "#": "ol"}
_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9]{0,15})[\s/>]")
_ATTRIBUTES = re.compile(r"""\s*(?:[\w:-]{1,40}\s*=\s*(?:"[^"\0]*+"|'[^'\0]*+'|[^\s"'|\0]++)\s*)++\Z""")
_LEVELS = 6


def lines_html(text: str, marks: Marks) -> str:
    """Return *text* as HTML, with marks replaced by their HTML."""
    return marks.shown(_Lines(marks).html(text))


class _Lines:
    """Conversion of lines to HTML: *_said* is the current paragraph, *_list* the open lists."""

    def __init__(self, marks: Marks) -> None:
        self._marks = marks
        self._out: list[str] = []
        self._said: list[str] = []
        self._list: list[str] = []  # tags, ``ul`` or ``ol``
        self._pre: list[str] = []
        self._tables: list[bool] = []  # open tables: whether each has a row

    def html(self, text: str) -> str:
        for line in text.split("\n"):
            self._take(line)
        self._end()
        self._out += ["</table>"] * len(self._tables)
        return "\n".join(self._out)

    def _take(self, line: str) -> None:
        bare = line.strip()
        if not bare:
            self._end()
        elif bare.startswith("{|") or (self._tables and bare[0] in "|!"):
            self._end()
            self._table_line(bare)
        elif line[0] == " " and not self._tables and not self._said and not _is_block(bare):
            self._end(but_pre=True)
            self._pre.append(line[1:])
        elif bare.startswith("----"):
            self._end()
            self._out.append("<hr>")
            if rest := bare.lstrip("-").strip():
                self._said.append(rest)
        elif (level := _level(bare)) and line[0] == "=":
            self._end()
            self._out.append(f"<h{level}>{self._inline(bare[level:-level].strip())}</h{level}>")
        elif line[0] in "*#:;":
            self._item(line)
        elif _is_block(bare):
            self._end()
            self._out.append(self._inline(line))
        else:
            self._end(but_said=True)
            self._said.append(line)

    def _inline(self, text: str) -> str:
        return inline(text, self._marks)

    def _end(self, *, but_said: bool = False, but_pre: bool = False) -> None:
        """Close what is open, except for tables."""
        if self._said and not but_said:
            self._paragraph("\n".join(self._said))
            self._said = []
        if self._list:
            self._close_lists(0)
        if self._pre and not but_pre:
            self._out.append(f"<pre>\n{self._inline(chr(10).join(self._pre))}</pre>")
            self._pre = []

    def _paragraph(self, text: str) -> None:
        """Output a paragraph, preceded by the pictures and quotations in it."""
        self._out += _marks.BLOCK.findall(text)
        text = _marks.BLOCK.sub("", text)
        if text.strip():
            self._out.append(f"<p>{self._inline(text)}</p>")

    # Lists ------------------------------------------------------------------------

    def _item(self, line: str) -> None:
        """Output a line of a list; one that is only indented (``:``) is a paragraph, inside a list or outside."""
        if self._said or self._pre:
            lists, self._list = self._list, []
            self._end()
            self._list = lists
        signs = "".join(takewhile("*#:;".__contains__, line))
        content = line[len(signs) :].strip()
        kinds = [_LISTS[sign] for sign in signs if sign in _LISTS][:_MAX_DEPTH]
        common = len([*takewhile(lambda pair: pair[0] == pair[1], zip(kinds, self._list, strict=False))])
        self._close_lists(common)
        goes_on = signs[-1] in ":;"
        if kinds and common == len(kinds) and not goes_on:
            self._out.append("</li><li>")
        for kind in kinds[common:]:
            self._out.append(f"<{kind}><li>")
            self._list.append(kind)
        if signs[-1] == ";":
            term, definition = _split_definition(content)
            self._out.append(f"<p><b>{self._inline(term)}</b></p>")
            self._paragraph(definition)
        elif goes_on or not kinds:
            self._paragraph(content)
        else:
            self._out.append(self._inline(content))

    def _close_lists(self, left: int) -> None:
        self._out += [f"</li></{kind}>" for kind in reversed(self._list[left:])]
        del self._list[left:]

    # Tables -----------------------------------------------------------------------

    def _table_line(self, line: str) -> None:
        if line.startswith("{|"):
            self._out.append("<table>")
            self._tables.append(False)
        elif line.startswith("|}"):
            self._out.append("</table>")
            self._tables.pop()
            if rest := line[2:].strip():
                self._said.append(rest)
        elif line.startswith("|-"):
            self._out.append("<tr>")
            self._tables[-1] = True
        elif line.startswith("|+"):
            self._out.append(f"<caption>{self._inline(_split_cell(line[2:])[1])}</caption>")
        else:
            self._cells(line)

    def _cells(self, line: str) -> None:
        if not self._tables[-1]:
            self._out.append("<tr>")
            self._tables[-1] = True
        name = "th" if line[0] == "!" else "td"
        cells = line[1:].replace("!!", "||") if name == "th" else line[1:]
        for cell in cells.split("||"):
            attributes, content = _split_cell(cell)
            self._out.append(f"<{name}{' ' if attributes else ''}{attributes}>{self._inline(content.strip())}")


def _split_definition(text: str) -> tuple[str, str]:
    """Split *text* at the first colon outside of links, elements, addresses and emphasis: term and definition."""
    inside, emphasised = 0, False
    for piece in _PIECE.finditer(text):
        match piece[0]:
            case ":" if not inside and not emphasised:
                return text[: piece.start()].rstrip(), text[piece.end() :].lstrip()
            case "[" | "<":
                inside += 1
            case "]" | "</":
                inside = max(0, inside - 1)
            case sign if sign[0] == "'":
                emphasised = not emphasised
    return text, ""


_PIECE = re.compile(r"://\S*+|:|[][]|</?(?=\w)(?!(?:br|hr|img|wbr)\b)(?![^<>]*+/>)|'{2,5}")


def _split_cell(cell: str) -> tuple[str, str]:
    """Split *cell* into attributes and content, which a bar separates."""
    attributes, bar, content = cell.partition("|")
    if bar and _ATTRIBUTES.match(attributes):
        return attributes.strip(), content
    return ("", content) if bar and not attributes.strip() else ("", cell)


def _level(line: str) -> int:
    """Return the level of the heading *line*; 0 if it is not a heading."""
    if line[0] != "=" or line[-1] != "=":
        return 0
    before, after = len(line) - len(line.lstrip("=")), len(line) - len(line.rstrip("="))
    return min(before, after, _LEVELS, (len(line) - 1) // 2)


def _is_block(line: str) -> bool:
    """Does *line* begin with the tag of a block element, or consist of one?"""
    if line[0] == "\0":
        return not _marks.BLOCK.sub("", line).strip()
    match = _TAG.match(line) if line[0] == "<" else None
    return match is not None and match[1].lower() in _inline.BLOCK
