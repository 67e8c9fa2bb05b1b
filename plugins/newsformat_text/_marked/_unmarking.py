"""Decides whether a text is marked, and removes the block marks of its lines."""

from __future__ import annotations

from itertools import pairwise

from newsformat.plugin import lazily
from newsformat_text._marked._marks import Marks
from newsformat_text._marked._paragraphs import put_together
from newsformat_text._rules._notepad import HEADING


_TARGET = r"(?=[/)<]|[^\s()]{0,2000}[.:#?=\d])"  # none are initials: [사진 제공 = 연합뉴스](abc/def)
_LINK = lazily(
    rf"\]\({_TARGET}[^\s()]{{0,2000}}(?:\([^\s()]{{0,500}}\)[^\s()]{{0,500}}){{0,5}}(?:\s{{1,3}}\"[^\"\n]{{0,300}}\")?\)"
)
_HEADINGS = lazily(r"(?m)^ {0,3}#{2,6}[ \t]+\S")  # one ``# `` begins a tag, too
_STRONG = lazily(r"(?<![\w*])\*\*[^\s*](?:[^*\n]{0,300}[^\s*])?\*\*(?![\w*])")
_MIN_MARKS = 2  # links or headings that are sufficient evidence
_ENOUGH_STRONG = 3

_SPACES = r"(?<![ \t])[ \t]++"  # all of them at once: what asks at each takes the square of their number
_HEADING = lazily(rf" {{0,3}}(#{{1,6}})(?:{_SPACES}(.*?))?(?:{_SPACES}#++)?(?:{_SPACES})?")
_QUOTE = lazily(r" {0,3}(?:>[ \t]?)+")
_UNDERLINE = lazily(r" {0,3}(?:(=+)|-{3,})[ \t]*")
_CELL = r"[ \t]*:?-{1,200}:?[ \t]*"
_SEPARATOR = lazily(
    rf"[ \t]*\|(?:{_CELL}\|){{1,99}}[ \t]*|(?:{_CELL}\|){{1,99}}{_CELL}|[ \t]*\|{_CELL}(?:\|{_CELL}){{1,99}}"
    rf"|(?:{_CELL}\|){{2,99}}[ \t]*"  # as trafilatura prints it
)
_DEFINITION = lazily(r" {0,3}\[([^\[\]^]{1,99})\]:[ \t]*(\S{1,2000})(?:[ \t]+\"[^\"]{0,300}\")?[ \t]*")
_LIST = lazily(r"(?m)^References\n\s{1,9}(?:(?:Visible|Hidden) links:?\n\s{1,9})?1\. \S+[:/]\S*$")
_LINKED = lazily(r"\[\d{1,4}\]\w")
_NUMBERED_ITEM = lazily(r"\s{1,6}(\d{1,4})\. (\S+)")
_BLOCKS = ("#", ">", "|", "* ", "- ", "+ ", "![")  # lines with such a start are not underlined


def is_marked(text: str) -> bool:
    """Does *text* have more Markdown marks than expected by chance?"""
    if "\f" in text or any(HEADING.fullmatch(line) for line in text.split("\n") if line.startswith("#")):
        return False  # printed pages, or an agency's heading of its notepad
    if _LIST.search(text) and _LINKED.search(text):
        return True
    if "|" in text and any(_parts_table(above, line) for above, line in pairwise(text.split("\n"))):
        return True
    links, headings, strong = [len(pattern.findall(text)) for pattern in (_LINK, _HEADINGS, _STRONG)]
    if max(links, headings) >= _MIN_MARKS or strong >= _ENOUGH_STRONG or text.lstrip().startswith("# "):
        return True
    return links + headings > 0 and links + headings + strong >= _MIN_MARKS


def unmarked(text: str) -> tuple[str, Marks]:
    """Return *text* without the marks at the start of lines, with all line numbers unchanged, and the marks."""
    lines, marks = text.splitlines(), Marks(text)
    if head := _LIST.search(text):
        return _unlisted(lines, text.count("\n", 0, head.start()), marks), marks
    _take_fields(lines, marks)
    for index, line in enumerate(lines):
        if line[:1] not in _FIRST_CHARACTERS:
            continue
        if index and _parts_table(lines[index - 1], line):
            _take_rows(lines, index, marks)
        elif (underline := _UNDERLINE.fullmatch(line)) and _may_be_heading(lines, index - 1):
            marks.levels[index] = 1 if underline[1] else 2
            lines[index] = ""
        elif heading := _HEADING.fullmatch(line):
            lines[index] = heading[2] or ""
            marks.levels[index + 1] = len(heading[1])
        elif quote := _QUOTE.match(line):
            lines[index] = line[quote.end() :]
            marks.quoted.add(index + 1)
        elif definition := _DEFINITION.fullmatch(line):
            lines[index] = ""
            marks.references[definition[1]] = definition[2].strip("<>")
    put_together(lines, marks)
    return "\n".join(lines), marks


_FIRST_CHARACTERS = frozenset(" #>=-|:[")


def _take_fields(lines: list[str], marks: Marks) -> None:
    """Remove the fields that Jina Reader prints above a page, except title and time, which are read like others."""
    for index, line in enumerate(lines[:_FIELDS]):
        if line.startswith("URL Source: "):
            marks.uri, lines[index] = line.partition(": ")[2].strip(), ""
        elif marks.uri and line == "Markdown Content:":
            marks.dropped.append((index + 1, line))
            lines[index] = ""


_FIELDS = 12  # maximum lines that contain them


def _unlisted(lines: list[str], head: int, marks: Marks) -> str:
    """Return *lines* as a text without the list of links below the line *head*, and add the links to *marks*."""
    marks.listed = True
    for index in range(head, len(lines)):
        if item := _NUMBERED_ITEM.fullmatch(lines[index]):
            marks.references[item[1]] = item[2]
    lines[head:] = [""] * (len(lines) - head)
    for index, line in enumerate(lines):
        indent = len(line) - len(line.lstrip())
        if line.lstrip().startswith("#["):  # links of the page itself, to feeds
            marks.dropped.append((index + 1, line.strip()))
            lines[index] = ""
        elif line and not (0 < indent < _CENTRED) and not any(lines[max(0, index - 1) : index]):
            marks.levels[index + 1] = 2 if not indent else 1
    return "\n".join(lines)


_CENTRED = 8  # spaces before a first-level heading; second-level headings have none, other text a few


def _parts_table(above: str, line: str) -> bool:
    """Does *line* separate a table header, *above* it, from the rows?"""
    return "|" in line and "-" in line and "|" in above and _SEPARATOR.fullmatch(line) is not None


def _may_be_heading(lines: list[str], index: int) -> bool:
    """Is line *index* a single line of text below a blank one?"""
    if index < 0 or not lines[index].strip() or lines[index].lstrip().startswith(_BLOCKS):
        return False
    return index == 0 or not lines[index - 1].strip()


def _take_rows(lines: list[str], index: int, marks: Marks) -> None:
    """Mark the table rows around line *index*, the separator below the header, and remove their outer bars."""
    lines[index] = ""
    marks.heads.add(index)
    stop = index + 1
    while stop < len(lines) and "|" in lines[stop] and not _SEPARATOR.fullmatch(lines[stop]):
        stop += 1
    for row in (index - 1, *range(index + 1, stop)):
        lines[row] = lines[row].strip().strip("|").strip()
        marks.rows.add(row + 1)
