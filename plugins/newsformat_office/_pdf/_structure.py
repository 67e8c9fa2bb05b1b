"""The paragraphs of a PDF → parts of an article (headline, headings, lists), by size and structure elements."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsformat import Heading, Inline, Inlines, Link, Paragraph, Style, Table, Text
from newsformat.markup.html import safe_url
from newsformat.markup.hyphens import Joiner
from newsformat.plugin import Report, inlines, lazily, seam
from newsformat_office._parts import Part, joined_blocks
from newsformat_office._pdf._line import Line, Piece
from newsformat_office._pdf._looks import marks_of
from newsformat_office._pdf._pages import Page
from newsformat_office._pdf._paragraphs import ITEM, Found


_HEADLINE, _HEADING = 1.15, 1.08  # of the text size
_OTHERS = 1.5  # of the text size: the headline of another story
_ALIKE = 0.03  # of the size: the largest difference in size within a headline
_LONGEST, _LONGEST_HEADING = 300, 150  # characters
_SMALL, _RAISED = 0.8, 0.12  # of the size of the line
_SHORTEST = 25  # least characters of a subhead
_BY = lazily(
    r"(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]a|[Dd]oor|[Aa]v|[Aa]f|[Оо]т)\s+[A-ZÀ-ÝА-Я]\w*\s+[A-ZÀ-ÝА-Я]"
    r"|.{0,40}\b(?:19|20)\d\d\s*\Z"
)
_LABEL = lazily(  # labels in larger letters than the headline
    r"(?:(?:press|news|media)\s(?:release|statement|advisory|alert|note|notice|information|info)"
    r"|presse(?:mitteilung|information|meldung|info|meddelande|melding)|medien(?:information|mitteilung)|persbericht"
    r"|communiqué(?:\sde\spresse)?|(?:nota|comunicado)(?:\sde\s(?:prensa|imprensa))?|comunicato(?:\sstampa)?"
    r"|pressmeddelande|pressemelding|lehdistötiedote|informacja\sprasowa|tisková\szpráva|пресс-релиз|пресреліз"
    r"|بيان\sصحفي|新闻稿|プレスリリース|보도자료)\W*",
    re.IGNORECASE,
)


def parts_of(found: Sequence[Found], pages: Sequence[Page], size: float, joiner: Joiner, report: Report) -> list[Part]:
    """Return *found*, the paragraphs, as parts; most of the text has this *size*."""
    writing = _Writing(pages, joiner, report)
    head = _headline(found, size)
    parts: list[Part] = []
    for number, entry in enumerate(found):
        below = number - head[-1] if head else 0
        if number in head[1:]:
            continue
        if number in head:
            headline = Found([line for position in head for line in found[position].lines])
            parts.append(Part("headline", Paragraph(writing.content(headline, plain=True))))
        elif below == 1 and _is_subhead(entry, size):
            parts.append(Part("subhead", Paragraph(writing.content(entry, plain=True))))
        else:
            parts.append(writing.part(entry, size, below=below > 0))
    return joined_blocks(_counted(parts), lambda name, _: name.startswith("1."))


# Headlines --------------------------------------------------------------------


def _headline(found: Sequence[Found], size: float) -> list[int]:
    """Return the indices of the successive paragraphs of *found* that are the headline by their size."""
    first = found[0].lines[0].page
    large = [
        number
        for number, entry in enumerate(found)
        if entry.lines[0].page == first
        and entry.size >= _HEADLINE * size
        and _is_title(entry)
        and number + 1 < len(found)
    ]
    if not large:
        return []
    largest = max(found[number].size for number in large)
    start = next(number for number in large if found[number].size == largest)
    head = [start]
    while head[-1] + 1 in large and abs(found[head[-1] + 1].size - largest) <= _ALIKE * largest:
        head.append(head[-1] + 1)
    return head if sum(len(found[number].text) for number in head) <= _LONGEST else []


def stories_in(found: Sequence[Found], size: float) -> list[list[Found]]:
    """Return the stories in *found*: each begins with titles much larger than the *size* of the text.

    The first also has what is above its titles.
    """
    stories: list[list[Found]] = [[]]
    has_text = False  # below the headline of the last story
    for entry in found:
        if entry.size >= _OTHERS * size and _is_title(entry):
            if has_text and any(other.size >= _OTHERS * size for other in stories[-1]):
                stories.append([])
            has_text = False
        else:
            has_text = True
        stories[-1].append(entry)
    return stories


def _is_title(entry: Found) -> bool:
    text = entry.text.strip()
    return (
        entry.rows is None and len(text) <= _LONGEST and sum(map(str.isalpha, text)) > 1 and not _LABEL.fullmatch(text)
    )


def _is_subhead(entry: Found, size: float) -> bool:
    """Is *entry*, directly below the headline, larger than the text, and neither a name nor a date?"""
    text = entry.text
    return (
        entry.rows is None
        and entry.size >= _HEADING * size
        and _SHORTEST <= len(text) <= _LONGEST
        and not _BY.match(text)
    )


# Headings, lists, paragraphs ------------------------------------------------------


class _Writing:
    """Converts the text of lines to inline content."""

    def __init__(self, pages: Sequence[Page], joiner: Joiner, report: Report) -> None:
        self._pages, self._joiner, self._report = pages, joiner, report

    def part(self, found: Found, size: float, *, below: bool) -> Part:
        """Return *found* as a part; *below* means below the headline."""
        if found.rows is not None:
            return Part(
                "", Table([[self.content(Found([cell])) if cell else () for cell in row] for row in found.rows])
            )
        item = ITEM.match(found.text)
        if item is not None or found.element.startswith("LI"):
            content = self.content(found, skip=item.end() if item else 0)
            return Part("item", Paragraph(content), list=f"{item['number']}." if item and item["number"] else "•")
        level = _level(found.element)
        large = below and found.size >= _HEADING * size and len(found.text) <= _LONGEST_HEADING
        if level or (large and len(found.text.split("\n")) <= 2):  # noqa: PLR2004 -- lines
            return Part(
                "heading", Heading(self.content(found, plain=True), level=max(level, 2) if below else level or 1)
            )
        return Part("", Paragraph(self.content(found)))

    def content(self, found: Found, *, skip: int = 0, plain: bool = False) -> Inlines:
        """Return the text of *found*, without marks if *plain*, and without the first *skip* characters."""
        runs: list[Text] = []
        for before, line in pairwise((None, *found.lines)):
            assert line is not None  # noqa: S101 -- for the type checker: None only for the first line
            if before is not None:
                self._join(runs, before, line)
            for piece in _stripped(line.pieces):
                kept, skip = piece.text[skip:], max(0, skip - len(piece.text))
                marks = () if plain else marks_of(piece.span)
                runs.append(Text(kept, [*marks, *_raised(line, piece), *self._link(line, piece)]))
        return inlines(list[Inline | str](runs))

    def _join(self, runs: list[Text], above: Line, line: Line) -> None:
        end, start = above.text.rstrip(), line.text.lstrip()
        goes = self._joiner.goes(end, start) if end and start else None
        if goes and runs:
            runs[-1] = Text(runs[-1].text.rstrip()[:-1], runs[-1].marks)
        elif goes is None:
            runs.append(Text(seam(end, start), runs[-1].marks if runs and runs[-1].marks == _first(line) else ()))

    def _link(self, line: Line, piece: Piece) -> Iterator[Link]:
        links = self._pages[line.page].links
        if 0 <= piece.span.link < len(links):
            if safe_url(href := links[piece.span.link]):
                yield Link(href)
            else:
                self._report.left_out(f"a link with an unsafe address on page {line.page + 1} is left out")


def _raised(line: Line, piece: Piece) -> Iterator[Style]:
    """Yield the mark of *piece* if it is smaller than the rest of *line*, and higher or lower."""
    up = piece.span.base - line.base
    if piece.span.size < _SMALL * line.size and abs(up) > _RAISED * line.size and piece.text.strip():
        yield Style.SUPERSCRIPT if up > 0 else Style.SUBSCRIPT


def _first(line: Line) -> tuple[Style, ...]:
    return marks_of(line.pieces[0].span) if line.pieces else ()


def _stripped(pieces: Sequence[Piece]) -> list[Piece]:
    """Return *pieces* without blanks at the edges of the line."""
    found = list(pieces)
    while found and not found[0].text.strip():
        found.pop(0)
    while found and not found[-1].text.strip():
        found.pop()
    if found:
        found[0] = found[0]._replace(text=found[0].text.lstrip())
        found[-1] = found[-1]._replace(text=found[-1].text.rstrip())
    return found


def _level(element: str) -> int:
    """Return the heading level of *element*, a structure element; 0 if it is not a heading."""
    kind = element.partition("#")[0]
    if kind in {"H", "Title"}:
        return 1
    return int(kind[1]) if len(kind) == 2 and kind[0] == "H" and kind[1] in "123456" else 0  # noqa: PLR2004 -- H1


def _counted(parts: Sequence[Part]) -> Iterator[Part]:
    """Yield *parts*, where numbered paragraphs are items only if they count from 1."""
    count, name = 0, 0
    for index, part in enumerate(parts):
        if part.kind != "item" or part.list == "•":
            count = 0
            yield part
            continue
        number = int(part.list[:-1])
        follows = index + 1 < len(parts) and parts[index + 1].list == "2."
        if number == count + 1 and (count or follows):
            count, name = number, name + (number == 1)
            yield part._replace(list="1." + "'" * name)
        else:
            count = 0
            yield Part("", _with_number(part, number))


def _with_number(part: Part, number: int) -> Paragraph:
    content = part.block.content if isinstance(part.block, Paragraph) else ()
    return Paragraph(inlines([Text(f"{number}. "), *content]))
