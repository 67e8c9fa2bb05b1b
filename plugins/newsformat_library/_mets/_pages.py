"""The pages that a METS document names: what is printed where, by the IDs in ALTO."""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from newsformat import Concept
from newsformat.markup.sniff import xml_root
from newsformat.markup.xml import Element, line_of, local, parse, report_unread
from newsformat.markup.zip import ZipReader
from newsformat.plugin import Limits, ReadError, Report, limit_message
from newsformat_library._alto._lines import Lines, Words
from newsformat_library._alto._order import Order
from newsformat_library._alto._reader import KNOWN, OF_PAGES, Around, language_of, tell_part
from newsformat_library._mets._structure import Area


_BLOCKS = ("{*}TextBlock", "{*}Illustration", "{*}GraphicalElement")


class Row(NamedTuple):
    """The words of a line, the number of the block that it is in, its language, and the IDs of tags of its words."""

    block: int
    words: Words
    language: str
    tags: list[str]


class Named(NamedTuple):
    """What pages say of a text beside its words: in how many lines it is in which language, and whom it names."""

    languages: Counter[str]
    entities: dict[Concept, None]


class Page:
    """The lines of an ``alto``, and which of them an ID means; *report* is told what is not read."""

    def __init__(self, root: Element, report: Report) -> None:
        self._around = _around(root, report)
        self._rows: list[Row] = []
        self._read: set[int] = set()
        self._places: dict[str, tuple[int, int]] = {}
        order = Order()
        for each in root.iter("{*}ReadingOrder"):
            order.take(each)
        order.begin(root)
        lines = Lines(order.sorted, has_blanks=next(root.iter("{*}SP"), None) is not None)
        spoken = {page: language_of(page, report, ("LANG",)) for page in root.iter("{*}Page")}
        for number, block in enumerate(root.iter(*_BLOCKS)):
            page = next(block.iterancestors("{*}Page"), None)
            first, language = len(self._rows), language_of(block, report) or (spoken[page] if page is not None else "")
            for each in order.sorted(block.iterchildren("{*}TextLine")):
                tagged = (block, each, *each.iter("{*}String"))
                tags = [tag for part in tagged for tag in (part.get("TAGREFS") or "").split()]
                self._rows.append(Row(number, lines.words_of(each, lambda _: ()), language, tags))
                self._name(each.iter("{*}*"), len(self._rows) - 1)
            self._name((block, *block.iterancestors("{*}ComposedBlock")), first)

    def _name(self, elements: Iterable[Element], first: int) -> None:
        """Note that the IDs of *elements* mean, among others, the lines from *first* to the last so far."""
        last = len(self._rows) - 1
        for each in elements:
            if key := each.get("ID"):
                self._places[key] = (self._places.get(key, (first, last))[0], last)

    def __contains__(self, key: str) -> bool:
        return key in self._places

    def texts(self, area: Area, lines: Lines, named: Named) -> list[str] | None:
        """Return what *area* prints, joined by *lines*, a text for each block; `None` if it begins nowhere.

        What the page says of these lines is added to *named*.
        """
        place = self._places.get(area.begin)
        if place is None:
            return None
        last = max(place[1], self._places.get(area.end, place)[1])
        self._read |= {*range(place[0], last + 1)}
        for row in self._rows[place[0] : last + 1]:
            named.languages[row.language] += 1
            entities = (self._around.entities[key] for key in row.tags if key in self._around.entities)
            named.entities.update(dict.fromkeys(entities))
        found = []
        for _, rows in groupby(self._rows[place[0] : last + 1], key=lambda row: row.block):
            found.append(lines.running(lines.printed(row.words) for row in rows))
        return [text for text in found if text]

    @property
    def unread(self) -> int:
        """How many lines that print anything nobody has asked for."""
        return sum(1 for number, row in enumerate(self._rows) if row.words.text and number not in self._read)


def _around(root: Element, report: Report) -> Around:
    """Return what *root* says beside its pages; *report* is told what of it, and of them, is not read."""
    around = Around()
    for each in root.iterchildren("{*}Tags"):
        around.take(each, report)
    report_unread(root, KNOWN | {"Tags": None, "Description": None}, report)
    for each in root.iter("{*}TextLine", "{*}String"):
        tell_part(each, report)
    if around.labels:
        report.note("the types that pages give to their blocks are not kept, as the METS has them")
    known = {*around.labels, *around.entities}
    for each in root.iter("{*}*"):
        if lost := {*(each.get("TAGREFS") or "").split()} - known:
            report.left_out(f"tags that are not there left out: {' '.join(sorted(lost)):.60}", line=line_of(each))
    if any(each.get(name) for each in root.iter("{*}Page") for name in OF_PAGES):
        report.note("numbers and quality of pages are not kept")
    if next(root.iter("{*}Illustration", "{*}GraphicalElement"), None) is not None:
        report.note("left out, illustrations of which only the position is known")
    if next(root.iter("{*}Description"), None) is not None:
        report.note("what pages say of their pictures, and of the programs that have read them, is not kept")
    return around


class Pages:
    """Those of one METS document, which stands in *folder* of an archive and calls them by the IDs in *files*."""

    def __init__(self, archive: ZipReader, folder: str, files: dict[str, str], limits: Limits, report: Report) -> None:
        self._archive, self._folder, self._files = archive, folder, files
        self._limits, self._report = limits, report
        self._lines = Lines(list, has_blanks=False)
        self._named = Named(Counter(), {})
        self._printed = 0
        self._parsed: dict[str, Page | None] = {}
        self._by_base: dict[str, list[str]] = {}
        for name in archive:
            self._by_base.setdefault(posixpath.basename(name).lower(), []).append(name)

    def name(self, key: str) -> str:
        """Return the file of the archive that the ID *key* means, ``""`` if it is not there."""
        said = self._files.get(key, "").replace("\\", "/")
        said = said.removeprefix("file:").lstrip("/") if said.startswith("file:") else said
        path = posixpath.normpath(posixpath.join(self._folder, said)) if said else ""
        if path in self._archive:
            return path
        called = self._by_base.get(posixpath.basename(said).lower(), []) if said else []
        near = [name for name in called if not self._folder or name.startswith(f"{self._folder}/")]
        return near[0] if len(near) == 1 else ""

    def _page(self, key: str) -> Page | None:
        """Return the page that the ID *key* means; `None`, with a loss, if there is none that can be read."""
        name = self.name(key)
        if not name:
            self._report.left_out(f"{self._files.get(key) or key} is not in the archive, so its text is missing")
        elif name not in self._parsed:
            self._parsed[name] = self._page_of(name)
        return self._parsed.get(name)

    def _page_of(self, name: str) -> Page | None:
        try:
            root = parse(self._archive.read(name) or b"", source=name, limits=self._limits, report=self._report)
        except ReadError as error:
            self._report.left_out(f"{name} left out: {error.message}")
            return None
        if local(root) != "alto":
            self._report.left_out(f"{name} left out: not ALTO: the root element is {local(root)}")
            return None
        return Page(root, self._report)

    def texts(self, areas: Iterable[Area]) -> list[str]:
        """Return what *areas* print: of one, a text for each block; of several, which stand together, one text."""
        found: list[list[str]] = []
        for area in areas:
            self._count(1)
            page = self._page(area.file) if area.file in self._files else None
            texts = [] if page is None else page.texts(area, self._lines, self._named)
            if texts is None:
                self._report.left_out(f"{area.begin} of {area.file}, which is not on that page, left out")
            elif area.end and page is not None and area.end not in page:
                self._report.left_out(f"{area.end} of {area.file}, where an area ends, is not on that page")
            self._count(sum(map(len, texts or ())))
            found += [texts] if texts else []
        self._lines.tell(self._report)
        if len(found) < _SEVERAL:
            return found[0] if found else []
        return [self._lines.running(text for texts in found for text in texts)]

    def named(self) -> Named:
        """Return what pages say of the texts since this was last asked, beside their words."""
        named, self._named = self._named, Named(Counter(), {})
        return named

    def _count(self, characters: int) -> None:
        """Refuse areas that print the same again and again."""
        self._printed += characters
        if self._printed > self._limits.item_bytes:
            raise ReadError(limit_message("item_bytes", f"prints more than {self._limits.item_bytes} bytes"))

    def names(self) -> Iterator[tuple[str, str]]:
        """Yield the IDs and names of the files that are pages in ALTO."""
        for key in self._files:
            name = self.name(key)
            root = xml_root(self._archive.read(name, _HEAD) or b"") if name.lower().endswith(".xml") else None
            if root is not None and root[1] == "alto":
                yield key, name

    def used(self) -> set[str]:
        """Return the names of the files of the archive that are pages, or were taken for some."""
        return {*self._parsed, *[name for _, name in self.names()]}

    def report_unread(self) -> None:
        """Say what of the pages nobody has asked for."""
        for key, name in self.names():
            page = self._page(key)
            if page is not None and page.unread:
                self._report.left_out(f"{name}: {page.unread} lines that belong to no article left out")


_HEAD = 8192  # bytes that tell what a file is
_SEVERAL = 2
