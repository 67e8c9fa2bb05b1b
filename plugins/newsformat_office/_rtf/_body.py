"""The paragraphs and rows of a story → blocks with the kinds of their styles."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import accumulate, groupby

from attrs import frozen

from newsformat import Heading, Inline, Inlines, Lang, Mark, Paragraph, Preformatted, Style, Table
from newsformat.markup.tables import Grid
from newsformat.plugin import broken, inlines, on_lines
from newsformat_office._parts import BLANK, Part, joined_blocks, part_of
from newsformat_office._rtf._languages import tag_of
from newsformat_office._rtf._lists import Lists
from newsformat_office._rtf._state import Face, Item, Par, Row, Run
from newsformat_office._rtf._styles import Look, Styles
from newsformat_office._rtf._words import UNMARKED


_LINKED = frozenset(("hyperlink", "internet link", "internetlink"))
_OLD = "old"
_ORDERED, _BULLETS = "-ordered", "-bullets"  # suffixes of the names of lists that are not in the list table


@frozen
class Reading:
    """Reads paragraphs and tables.

    Attributes:
        usual: the languages that need no mark.
        own: whether newsformat has written the document: then only the style underlines links.
    """

    styles: Styles
    lists: Lists
    usual: frozenset[str]
    own: bool

    def parts(self, items: Iterable[Item]) -> list[Part]:
        """Return *items* as blocks."""
        return joined_blocks(self._parts(items), self._is_ordered)

    def _is_ordered(self, name: str, depth: int) -> bool:
        if name.endswith((_ORDERED, _BULLETS)):
            return name.endswith(_ORDERED)
        return self.lists.is_ordered(int(name), depth)

    def _parts(self, items: Iterable[Item]) -> Iterator[Part]:
        for is_row, group in groupby(items, key=lambda item: isinstance(item, Row)):
            if is_row:
                rows = [row for row in group if isinstance(row, Row)]
                yield Part("", self._table(rows))
                pars = [par for row in rows for cell in row.cells for par in cell]
                yield from (Part("media", media) for par in pars for media in par.pictures)
                continue
            for item in group:
                if isinstance(item, Par):
                    yield from self._paragraph(item)

    # Paragraphs ------------------------------------------------------------------

    def _paragraph(self, par: Par) -> Iterator[Part]:
        look = self.styles.look(par.form.style)
        if look.kind == "code":
            yield Part("code", Preformatted("".join([run.text for run in par.runs])))
        elif (content := self._inlines(par.runs, look)) or look.kind in _WITHOUT_TEXT:
            yield self._part(content, par, look)
        elif not par.pictures:
            yield BLANK
        yield from (Part("media", media) for media in par.pictures)

    def _part(self, content: Inlines, par: Par, look: Look) -> Part:
        form = par.form
        if look.kind:
            return part_of(look.kind, content)
        if level := form.level or look.level:
            return Part("heading", Heading(content, min(level, 6)))
        number = form.list or look.list
        if number and self.lists.has(number):
            depth = form.depth if form.list else look.depth
            kind = "more" if self.lists.kind(number, depth) == UNMARKED else "item"
            return Part(kind, Paragraph(content), depth, str(number))
        if number or par.marker or form.old_list:
            ordered = form.old_list == "ordered" if form.old_list else any(map(str.isalnum, par.marker))
            name = f"{number or _OLD}{_ORDERED if ordered else _BULLETS}"
            return Part("item", Paragraph(content), form.depth, name)
        return Part("", Paragraph(content))

    def _inlines(self, runs: Iterable[Run], look: Look) -> Inlines:
        return inlines(list(self._runs(runs, _marks_of(look.face) if look.kind or look.level else frozenset())))

    def _runs(self, runs: Iterable[Run], styled: frozenset[Style]) -> Iterator[Inline]:
        for run in runs:
            yield from broken(run.text, self._marks(run, styled))

    def _marks(self, run: Run, styled: frozenset[Style]) -> list[Mark]:
        styles = set(_marks_of(run.face)) - styled
        kind = self.styles.run_kind(run.face.style).split()
        if "code-run" in kind:
            styles.add(Style.CODE)
        if "lowered" in kind:
            styles |= {Style.SUBSCRIPT, Style.SUPERSCRIPT}
        marks: list[Mark] = []
        if run.link:
            marks.append(run.link)
            if not self.own or self.styles.run(run.face.style) in _LINKED:
                styles.discard(Style.UNDERLINE)  # the default look of links
        if (language := _language(run.face)) and language not in self.usual:
            marks.append(Lang(language))
        return [*marks, *styles]

    # Tables ----------------------------------------------------------------------

    def _table(self, rows: list[Row]) -> Table:
        grid = Grid()
        edges = [*accumulate([cell.end for cell in max(rows, key=lambda row: len(row.ends)).ends], max)]
        for row in rows:
            grid.begin()
            ends = row.ends if len(row.ends) == len(row.cells) else []
            spans = _spans([cell.end for cell in ends], edges) if len(ends) < len(edges) else []
            for number, cell in enumerate(row.cells):
                covered = bool(ends) and ends[number].covered
                grid.place(() if covered else self._cell(cell), spans[number] if spans else 1)
            grid.end("thead" if row.header else "tbody", headings=False)
        return Table(grid.rows, header=grid.header)

    def _cell(self, pars: list[Par]) -> Inlines:
        contents = [self._inlines(par.runs, self.styles.look(par.form.style)) for par in pars]
        return on_lines(filter(None, contents))


_WITHOUT_TEXT = frozenset(("rule", "media", "embed"))  # kinds of paragraphs that may be empty


def _spans(ends: list[int], edges: list[int]) -> list[int]:
    """Return the number of columns spanned by each cell, from the right *ends* of the cells and all column *edges*."""
    found, before = [], 0
    for end in ends:
        place = bisect_left(edges, end - _NEAR) + 1
        found.append(max(min(place, len(edges)) - before, 1))
        before += found[-1]
    return found


_NEAR = 30  # twips; programs place the same edge differently by up to this


def _marks_of(face: Face) -> frozenset[Style]:
    strong = face.strong_too if face.complex and face.strong_too is not None else face.strong
    emphasis = face.emphasis_too if face.complex and face.emphasis_too is not None else face.emphasis
    switches = {
        Style.STRONG: strong,
        Style.EMPHASIS: emphasis,
        Style.UNDERLINE: face.underline,
        Style.STRIKE: face.strike,
        Style.SUPERSCRIPT: face.raised > 0,
        Style.SUBSCRIPT: face.raised < 0,
    }
    return frozenset(style for style, is_so in switches.items() if is_so)


def _language(face: Face) -> str:
    return tag_of((face.complex and face.language_too) or face.language)


def most_used(items: Iterable[Item]) -> str:
    """Return the language of most of the text of *items*."""
    letters: Counter[int] = Counter()
    for item in items:
        pars = [item] if isinstance(item, Par) else [par for cell in item.cells for par in cell]
        for par in pars:
            for run in par.runs:
                letters[(run.face.complex and run.face.language_too) or run.face.language] += len(run.text)
    return tag_of(letters.most_common(1)[0][0]) if letters else ""
