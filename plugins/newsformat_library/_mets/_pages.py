"""The pages of a METS document: their lines, by the IDs in ALTO."""

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
from newsformat_library._alto._reader import KNOWN, OF_PAGES, AltoHead, language_of, report_part
from newsformat_library._mets._structure import Area


_BLOCKS = ("{*}TextBlock", "{*}Illustration", "{*}GraphicalElement")


class Row(NamedTuple):
    """The words of a line, the number of its block, its language, and the tags of its words."""

    block: int
    words: Words
    language: str
    tags: list[str]


class Named(NamedTuple):
    """Properties of a text in the pages: languages by number of lines, and entities mentioned."""

    languages: Counter[str]
    entities: dict[Concept, None]


class Page:
    """The lines of an ``alto``, and the IDs that refer to them; unread parts are reported."""

    def __init__(self, root: Element, report: Report) -> None:
        self._head_of_page = _head_of_page(root, report)
        self._rows: list[Row] = []
        self._read: set[int] = set()
        self._places: dict[str, tuple[int, int]] = {}
        order = Order()
        for child in root.iter("{*}ReadingOrder"):
            order.add(child)
        order.begin(root)
        lines = Lines(order.sorted, has_blanks=next(root.iter("{*}SP"), None) is not None)
        given_language = {page: language_of(page, report, ("LANG",)) for page in root.iter("{*}Page")}
        for number, block in enumerate(root.iter(*_BLOCKS)):
            page = next(block.iterancestors("{*}Page"), None)
            first, language = (
                len(self._rows),
                language_of(block, report) or (given_language[page] if page is not None else ""),
            )
            for child in order.sorted(block.iterchildren("{*}TextLine")):
                tagged = (block, child, *child.iter("{*}String"))
                tags = [tag for part in tagged for tag in (part.get("TAGREFS") or "").split()]
                self._rows.append(Row(number, lines.words_of(child, lambda _: ()), language, tags))
                self._assign(child.iter("{*}*"), len(self._rows) - 1)
            self._assign((block, *block.iterancestors("{*}ComposedBlock")), first)

    def _assign(self, elements: Iterable[Element], first: int) -> None:
        """Assign the IDs of *elements* to the lines from *first* to the last one so far."""
        last = len(self._rows) - 1
        for element in elements:
            if key := element.get("ID"):
                self._places[key] = (self._places.get(key, (first, last))[0], last)

    def __contains__(self, key: str) -> bool:
        return key in self._places

    def texts(self, area: Area, lines: Lines, extras: Named) -> list[str] | None:
        """Return the texts of *area*, one per block, with lines joined by *lines*; `None` if its start is not found.

        Languages and entities of these lines are added to *extras*.
        """
        place = self._places.get(area.begin)
        if place is None:
            return None
        last = max(place[1], self._places.get(area.end, place)[1])
        self._read |= {*range(place[0], last + 1)}
        for row in self._rows[place[0] : last + 1]:
            extras.languages[row.language] += 1
            entities = (self._head_of_page.entities[key] for key in row.tags if key in self._head_of_page.entities)
            extras.entities.update(dict.fromkeys(entities))
        found = []
        for _, rows in groupby(self._rows[place[0] : last + 1], key=lambda row: row.block):
            found.append(lines.running(lines.printed(row.words) for row in rows))
        return [text for text in found if text]

    @property
    def unread(self) -> int:
        """The number of non-empty lines that no area has used."""
        return sum(1 for number, row in enumerate(self._rows) if row.words.text and number not in self._read)


def _head_of_page(root: Element, report: Report) -> AltoHead:
    """Return tags of *root*; other parts besides the pages that are not read are reported."""
    head = AltoHead()
    for child in root.iterchildren("{*}Tags"):
        head.take(child, report)
    report_unread(root, KNOWN | {"Tags": None, "Description": None}, report)
    for child in root.iter("{*}TextLine", "{*}String"):
        report_part(child, report)
    if head.labels:
        report.note("types of blocks in the pages are not kept, as the METS has its own")
    known = {*head.labels, *head.entities}
    for child in root.iter("{*}*"):
        if lost := {*(child.get("TAGREFS") or "").split()} - known:
            report.left_out(f"references to missing tags left out: {' '.join(sorted(lost)):.60}", line=line_of(child))
    if any(inner.get(name) for inner in root.iter("{*}Page") for name in OF_PAGES):
        report.note("numbers and quality of pages are not kept")
    if next(root.iter("{*}Illustration", "{*}GraphicalElement"), None) is not None:
        report.note("illustrations of which only the position is known are left out")
    if next(root.iter("{*}Description"), None) is not None:
        report.note("data of pages about their pictures and about the OCR programs is not kept")
    return head


class Pages:
    """The pages of a METS document in *folder* of an archive; *files* are their locations by ID."""

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
        """Return the file in the archive for the ID *key*; ``""`` if it is missing."""
        path_ = self._files.get(key, "").replace("\\", "/")
        path_ = path_.removeprefix("file:").lstrip("/") if path_.startswith("file:") else path_
        path = posixpath.normpath(posixpath.join(self._folder, path_)) if path_ else ""
        if path in self._archive:
            return path
        called = self._by_base.get(posixpath.basename(path_).lower(), []) if path_ else []
        near = [name for name in called if not self._folder or name.startswith(f"{self._folder}/")]
        return near[0] if len(near) == 1 else ""

    def _page(self, key: str) -> Page | None:
        """Return the page with the ID *key*; `None`, with a loss, if it can't be read."""
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
        """Return the texts of *areas*: of a single one, one per block; of several, which belong together, one text."""
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
        self._lines.report_guesses(self._report)
        if len(found) < _SEVERAL:
            return found[0] if found else []
        return [self._lines.running(text for texts in found for text in texts)]

    def named(self) -> Named:
        """Return languages and entities of the texts read since the last call."""
        found, self._named = self._named, Named(Counter(), {})
        return found

    def _count(self, characters: int) -> None:
        """Check that areas do not repeat texts beyond the limit."""
        self._printed += characters
        if self._printed > self._limits.item_bytes:
            raise ReadError(limit_message("item_bytes", f"prints more than {self._limits.item_bytes} bytes"))

    def names(self) -> Iterator[tuple[str, str]]:
        """Yield IDs and names of the files that are pages in ALTO."""
        for key in self._files:
            name = self.name(key)
            root = xml_root(self._archive.read(name, _HEAD) or b"") if name.lower().endswith(".xml") else None
            if root is not None and root[1] == "alto":
                yield key, name

    def used(self) -> set[str]:
        """Return the names of the files in the archive that are pages, or were referred to as such."""
        return {*self._parsed, *[name for _, name in self.names()]}

    def report_unread(self) -> None:
        """Report lines of the pages that no area has used."""
        for key, name in self.names():
            page = self._page(key)
            if page is not None and page.unread:
                self._report.left_out(f"{name}: {page.unread} lines that belong to no article left out")


_HEAD = 8192  # bytes needed to recognise a file
_SEVERAL = 2
