"""A PDF → an article, or the stories of an export."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsformat import Article
from newsformat.markup.hyphens import Joiner, is_hyphenated
from newsformat.markup.manuscript import read_copy
from newsformat.plugin import ReadError, Report, Source, line
from newsformat_office._article import Contents, Known, articles_of
from newsformat_office._options import PdfOptions, Stories
from newsformat_office._parts import Part
from newsformat_office._pdf._bidi import runs_left
from newsformat_office._pdf._columns import regions
from newsformat_office._pdf._edges import without_edges
from newsformat_office._pdf._known import known_of
from newsformat_office._pdf._line import Line
from newsformat_office._pdf._lines import laid, lines_of
from newsformat_office._pdf._looks import size_of
from newsformat_office._pdf._pages import Document, Page, Span, read_document
from newsformat_office._pdf._paragraphs import paragraphs
from newsformat_office._pdf._structure import parts_of, stories_in


_SAMPLE = 3_000  # characters from which the language is detected
_BLOCKS = frozenset(
    ("P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "Title", "LI", "Caption", "BlockQuote", "Note", "TD", "TH")
)
_TRUST = 0.5  # of the lines joined by layout; producers that tag each line separately provide no structure


def read(source: Source, options: PdfOptions, report: Report, /) -> Iterator[Article]:
    """Yield the article of the document, or the stories of an export.

    Raises:
        ReadError: it is not a PDF, is damaged or encrypted, has no text, or takes too much time or memory.
    """
    content = source.read_bytes()
    document = read_document(content, source.limits, name=source.name)
    layout = _Layout(document, report)
    if not layout.lines:
        why = "is a scan: recognise its text (OCR) to read it" if layout.pictures else "is empty"
        raise ReadError(f"there is no text in the PDF, which {why}", source=source.name)
    layout.report_left_out()
    known = known_of(document.info, content, source.limits, report)
    stories = layout.stories(several=options.stories is Stories.HEADLINES)
    known = known._replace(language=layout.language)
    if len(stories) > 1:
        _report_properties(known, report)
        known = Known(language=layout.language)
    for parts in stories:
        yield from articles_of(Contents(parts, known, {}, untouched=False), report)


def _report_properties(known: Known, report: Report) -> None:
    """Report the properties of a document of several stories, which belong to none of them."""
    for name, value in known._asdict().items():
        if value and name != "language":
            text = value if isinstance(value, str) else ", ".join(value)
            report.left_out(f"the property {name} of a document of several stories is left out: {text}")


class _Layout:
    """The layout of a document, from which stories are read."""

    def __init__(self, document: Document, report: Report) -> None:
        self._document, self._report = document, report
        self._leftward = runs_left("".join([span.text for page in document.pages for span in page.spans]))
        self._groups = [self._laid(page, number) for number, page in enumerate(document.pages)]
        self.lines = [line for groups in self._groups for lines in groups for line in lines]
        self.pictures = sum(page.pictures for page in document.pages)
        self.language = ""

    def _laid(self, page: Page, number: int) -> list[list[Line]]:
        groups = lines_of(self._within_edges(page, number), number)
        return [[laid(text_line, leftward=self._leftward) for text_line in lines] for lines in groups]

    def _within_edges(self, page: Page, number: int) -> Page:
        """Return *page* without text outside its edges, such as printers' marks, if that is the smaller part."""
        left, bottom, right, top = page.box
        inside: list[Span] = []
        outside: list[Span] = []
        for span in page.spans:
            is_beside = span.right < left or span.left > right or span.top < bottom or span.bottom > top
            (outside if is_beside else inside).append(span)
        if not outside or sum(len(span.text) for span in outside) > sum(len(span.text) for span in inside):
            return page
        for span in outside:
            if text := line(span.text):
                self._report.note(f"text outside page {number + 1} is left out: {text}")
        return page._replace(spans=inside)

    def report_left_out(self) -> None:
        """Report pictures, damaged pages and unknown characters."""
        for number, page in enumerate(self._document.pages, 1):
            if page.damaged:
                self._report.left_out(f"page {number} is left out, as it is damaged")
            if page.pictures:
                count = "1 picture" if page.pictures == 1 else f"{page.pictures} pictures"
                self._report.left_out(f"left out: {count} on page {number}")
            if page.unmapped:
                self._report.left_out(f"{page.unmapped} glyphs on page {number} without known characters are left out")

    def stories(self, *, several: bool) -> list[list[Part]]:
        """Return the parts of each story in page order; only one story unless *several* are allowed."""
        self._leave_artifacts()
        size = size_of(self.lines)
        main = without_edges([groups[0] if groups else [] for groups in self._groups], size, self._report)
        flow = [
            region
            for lines, groups in zip(main, self._groups, strict=True)
            for group in (lines, *groups[1:])
            for region in regions(group, leftward=self._leftward)
            if region
        ]
        if not flow:
            raise ReadError("there is no text in the PDF except at the edges of its pages")
        ordered = [text_line for region in flow for text_line in region]
        self.language = self._detected_language(ordered)
        found = paragraphs(flow, size, self._element if self._has_structure(flow, size) else lambda _: "")
        joiner, stories = self._joiner(ordered), stories_in(found, size)
        if len(stories) > 1 and not several:
            self._report.note(
                f"{len(stories)} texts are as large as headlines: read as one story; see the option stories"
            )
            stories = [found]
        return [parts_of(story, self._document.pages, size, joiner, self._report) for story in stories]

    def _leave_artifacts(self) -> None:
        """Leave out text that is marked as artifact, if that is the smaller part."""
        away = {id(entry) for entry in self.lines if all(span.artifact for span in entry.spans)}
        has_structure = any(page.roles for page in self._document.pages)
        if not has_structure or sum(len(entry.text) for entry in self.lines if id(entry) in away) * 2 > len(
            self._text(self.lines)
        ):
            return
        for text_line in self.lines:
            if id(text_line) in away:
                self._report.note(f"an artifact on page {text_line.page + 1} is left out: {line(text_line.text)}")
        self.lines = [entry for entry in self.lines if id(entry) not in away]
        self._groups = [
            [[entry for entry in lines if id(entry) not in away] for lines in groups] for groups in self._groups
        ]

    def _text(self, lines: Sequence[Line]) -> str:
        return "\n".join([text_line.text.strip() for text_line in lines])

    # Language and hyphens -----------------------------------------------------------

    def _detected_language(self, lines: Sequence[Line]) -> str:
        """Return the language of the text; that declared by the file unless the text contradicts it."""
        declared = self._document.language
        try:
            found = read_copy(self._text(lines)[:_SAMPLE], Report(heard=False)).language
        except ReadError:
            found = ""
        if declared and (not found or declared.partition("-")[0].lower() == found.partition("-")[0]):
            return declared
        if declared:
            self._report.note(f"the declared language is {declared:.20}; the text is in {found}")
        return found

    def _joiner(self, lines: Sequence[Line]) -> Joiner:
        text = self._text(lines)
        ends = [(above.text.rstrip(), below.text.lstrip()) for above, below in pairwise(lines)]
        broken = sum(bool(above) and is_hyphenated(above, below) for above, below in ends)
        return Joiner(text, self.language, self._report, typeset=broken * 50 > len(lines))

    # Structure ------------------------------------------------------------------------

    def _element(self, text_line: Line) -> str:
        """Return the structure element of the paragraph of *text_line*; ``""`` if it has none."""
        page, content = text_line.element
        path = self._document.pages[page].roles.get(content, [])
        blocks = [f"{name}@{page}" for name in path if name.partition("#")[0] in _BLOCKS]
        items = [name for name in blocks if name.startswith("LI#")]
        return items[-1] if items else blocks[-1] if blocks else ""

    def _has_structure(self, flow: Sequence[list[Line]], size: float) -> bool:
        """Does the file tag its paragraphs, and not each line separately?"""
        if not any(page.roles for page in self._document.pages):
            return False
        pairs = [pair for paragraph in paragraphs(flow, size, lambda _: "") for pair in pairwise(paragraph.lines)]
        apart = sum(self._element(above) != self._element(below) for above, below in pairs if above.page == below.page)
        return apart <= _TRUST * len(pairs)
