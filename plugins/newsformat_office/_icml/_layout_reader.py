"""An InDesign layout → articles: its stories, grouped.

A list of articles in the file is used if there is one. Otherwise each headline begins an article; boxes without a
headline belong to the next one above them, in the reading order of newspapers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from newsformat import Article
from newsformat.markup.packages import xml_part
from newsformat.markup.xml import Element, text_of
from newsformat.markup.zip import ZipReader
from newsformat.plugin import ReadError, Report, Source, shortened
from newsformat_office._icml._labels import read_known
from newsformat_office._icml._layout import Placed, placed_in
from newsformat_office._icml._names import MAP, PROGRAMS, STYLES
from newsformat_office._icml._stories import Stories
from newsformat_office._options import StyleOptions


_METADATA = "META-INF/metadata.xml"
_MAX_HEADLINES = 200  # headlines of a page that are considered
_CLOSE = 6.0  # points that a box may begin above its headline


def read(source: Source, options: StyleOptions, report: Report, /) -> Iterator[Article]:
    """Yield the articles of the layout, page by page.

    Raises:
        ReadError: it is not a layout, or contains no text.
    """
    layout = _Layout(source, options, report)
    found = False
    for group in layout.groups():
        article = layout.stories.article(group)
        if article is not None:
            found = True
            yield article
    if not found:
        raise ReadError("it contains no story with text", source=source.name)


class _Layout:
    """The parts of a package, with its stories and boxes."""

    def __init__(self, source: Source, options: StyleOptions, report: Report) -> None:
        self._archive = ZipReader.of(source, title="IDML")
        self._limits, self._report = source.limits, report
        root = self._xml(MAP)
        if root is None:
            raise ReadError(f"not IDML: it contains no {MAP}", source=source.name)
        self._map = root
        styles = self._xml(STYLES)
        known = read_known(self._archive.read(_METADATA) or b"", source.limits, report)
        roots = [self._map, *([] if styles is None else [styles])]
        self.stories = Stories(roots, known, report, names=options.kinds())
        self._texts = {inner.get("Self") or "": inner for root in self._named("Story") for inner in root.iter("Story")}
        self._anchored = {key for story in self._texts.values() for key in self.stories.frames_in(story)}

    def _xml(self, name: str) -> Element | None:
        return xml_part(self._archive, name, self._limits, self._report, instructions=PROGRAMS)

    def _named(self, kind: str) -> Iterator[Element]:
        """Yield the parts of a *kind* listed in the map, each once."""
        for name in dict.fromkeys(inner.get("src") or "" for inner in self._map.iter(f"{{*}}{kind}")):
            root = self._xml(name) if name else None
            if root is not None:
                yield root
            elif name:
                self._report.left_out(f"a part is missing in the package: {shortened(name)}")

    # Grouping ---------------------------------------------------------------------

    def groups(self) -> Iterator[list[Element]]:
        """Yield the stories and pictures of each article."""
        boxes = [*self._printed_boxes()]
        listed, rest = self._listed(boxes)
        if listed:
            yield from listed
        elif len({box.story for box in boxes if box.story}) > 1:
            self._report.note("stories are grouped by their headlines and positions")
        yield from self._grouped(rest)

    def _printed_boxes(self) -> Iterator[Placed]:
        """Yield the printed boxes, the first of each story."""
        hidden = frozenset(
            inner.get("Self") or "" for inner in self._map.iter("Layer") if inner.get("Visible") == "false"
        )
        seen: set[str] = set()
        pages = 0
        for spread in chain.from_iterable(root.iter("Spread") for root in self._named("Spread")):
            for box in sorted(placed_in(spread, pages, hidden), key=_goes_on):
                if box.story in seen:
                    continue
                if box.story:
                    seen.add(box.story)
                if box.page < 0 or box.hidden:
                    self._left_out("outside the pages or on a hidden layer", box.story)
                else:
                    yield box
            pages += len(spread.findall("Page"))
        for key in self._texts:
            if key not in seen and key not in self._anchored:
                self._left_out("without a box on a page", key)

    def _left_out(self, where: str, key: str) -> None:
        story = self._texts.get(key)
        text = " ".join(map(text_of, story.iter("Content"))) if story is not None else ""
        if text.strip():
            self._report.left_out(f"a story {where} is left out: {shortened(text)}")

    def _listed(self, boxes: list[Placed]) -> tuple[list[list[Element]], list[Placed]]:
        """Return the articles listed in the file, and the boxes that are in none."""
        by_id = {box.id: box for box in boxes}
        taken: set[str] = set()
        groups = []
        for inner in self._map.iter("Article"):
            keys = [str(value) for member in inner.iter("ArticleMember") for value in member.values()]
            members = [by_id[key] for key in keys if key in by_id]
            taken |= {box.id for box in members}
            if members:
                groups.append(self._elements(members))
        return groups, [box for box in boxes if box.id not in taken]

    def _grouped(self, boxes: list[Placed]) -> Iterator[list[Element]]:
        """Yield groups of *boxes* by headlines and positions."""
        groups: dict[str, list[Placed]] = {box.id: [box] for box in boxes if self._begins(box)}
        heads: dict[int, list[Placed]] = {}
        for group in groups.values():
            heads.setdefault(group[0].page, []).append(group[0])
        alone = []
        for box in boxes:
            if box.id in groups:
                continue
            head = _head_of(box, heads.get(box.page, [])[:_MAX_HEADLINES], leads=self._leads(box))
            if head is not None:
                groups[head.id].append(box)
            else:
                alone.append(box)
        found = [*groups.values(), *[[box] for box in alone if box.story]]
        for group in sorted(found, key=lambda group: _place(group[0])):
            yield self._elements(sorted(group, key=_place))
        for box in alone:
            if not box.story:
                self._report.left_out(f"a picture without a story on page {box.page + 1} is left out")

    def _begins(self, box: Placed) -> bool:
        story = self._texts.get(box.story)
        return story is not None and self.stories.begins(story)

    def _leads(self, box: Placed) -> bool:
        story = self._texts.get(box.story)
        return story is not None and self.stories.leads(story)

    def _elements(self, boxes: Iterable[Placed]) -> list[Element]:
        """Return the contents of *boxes*, each story followed by the stories of boxes anchored in it."""
        elements: list[Element] = []
        for box in boxes:
            story = self._texts.get(box.story)
            if story is None:
                elements.append(box.element)
                continue
            elements.append(story)
            elements += [self._texts[key] for key in self.stories.frames_in(story) if key in self._texts]
        return elements


def _goes_on(box: Placed) -> bool:
    """Is the text in *box* continued from another one?"""
    return (box.element.get("PreviousTextFrame") or "n") != "n"


def _place(box: Placed) -> tuple[int, float, float]:
    return box.page, round(box.bounds.top), box.bounds.left


def _head_of(box: Placed, same: list[Placed], *, leads: bool) -> Placed | None:
    """Return the headline that *box* belongs to, of those on the *same* page; `None` if there is none."""
    if leads:
        below = [head for head in same if head.bounds.overlaps(box.bounds) and head.bounds.top >= box.bounds.top]
        return min(below or same, key=lambda head: abs(head.bounds.top - box.bounds.top), default=None)
    above = [head for head in same if head.bounds.overlaps(box.bounds) and head.bounds.top <= box.bounds.top + _CLOSE]
    if above:
        return max(above, key=lambda head: head.bounds.top)
    before = [head for head in same if head.bounds.top <= box.bounds.top + _CLOSE]
    return min(before or same, key=lambda head: _distance(head, box), default=None)


def _distance(entry: Placed, other: Placed) -> float:
    return abs(entry.bounds.left - other.bounds.left) + abs(entry.bounds.top - other.bounds.top)
