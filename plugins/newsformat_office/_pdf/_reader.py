"""A PDF → an article, or those of an export."""

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


_SAMPLE = 3_000  # characters that tell the language
_BLOCKS = frozenset(
    ("P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "Title", "LI", "Caption", "BlockQuote", "Note", "TD", "TH")
)
_TRUST = 0.5  # of the lines that the layout takes for one paragraph; producers that tell each line apart tell nothing


def read(source: Source, options: PdfOptions, report: Report, /) -> Iterator[Article]:
    """Yield the article of the document, or those of an export.

    Raises:
        ReadError: it is no PDF, is damaged or encrypted, has no text, or takes too much time or memory.
    """
    content = source.read_bytes()
    document = read_document(content, source.limits, name=source.name)
    layout = _Layout(document, report)
    if not layout.lines:
        why = "is a scan: recognise its text (OCR) to read it" if layout.pictures else "is empty"
        raise ReadError(f"there is no text in the PDF, which {why}", source=source.name)
    layout.tell()
    known = known_of(document.info, content, source.limits, report)
    stories = layout.stories(several=options.stories is Stories.HEADLINES)
    known = known._replace(language=layout.language)
    if len(stories) > 1:
        _tell_of_all(known, report)
        known = Known(language=layout.language)
    for parts in stories:
        yield from articles_of(Contents(parts, known, {}, untouched=False), report)


def _tell_of_all(known: Known, report: Report) -> None:
    """Tell what a document of several stories says of itself, which is of none of them alone."""
    for name, value in known._asdict().items():
        if value and name != "language":
            text = value if isinstance(value, str) else ", ".join(value)
            report.left_out(f"the property {name} of a document of several stories: {text}")


class _Layout:
    """What stands where in a document, and what is read of it."""

    def __init__(self, document: Document, report: Report) -> None:
        self._document, self._report = document, report
        self._leftward = runs_left("".join([span.text for page in document.pages for span in page.spans]))
        self._groups = [self._laid(page, number) for number, page in enumerate(document.pages)]
        self.lines = [line for groups in self._groups for lines in groups for line in lines]
        self.pictures = sum(page.pictures for page in document.pages)
        self.language = ""

    def _laid(self, page: Page, number: int) -> list[list[Line]]:
        groups = lines_of(self._cut(page, number), number)
        return [[laid(each, leftward=self._leftward) for each in lines] for lines in groups]

    def _cut(self, page: Page, number: int) -> Page:
        """Return *page* without what stands beside it, as marks of printers do, if that is the less."""
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
                self._report.note(f"left out, beside page {number + 1}: {text}")
        return page._replace(spans=inside)

    def tell(self) -> None:
        """Tell what no article has."""
        for number, page in enumerate(self._document.pages, 1):
            if page.damaged:
                self._report.left_out(f"page {number}, which is damaged")
            if page.pictures:
                count = "1 picture" if page.pictures == 1 else f"{page.pictures} pictures"
                self._report.left_out(f"{count} on page {number}")
            if page.unmapped:
                self._report.left_out(f"{page.unmapped} characters on page {number} are known only by their shape")

    def stories(self, *, several: bool) -> list[list[Part]]:
        """Return what the document has, from its first page to its last: of each story, if it may have *several*."""
        self._leave_artifacts()
        size = size_of(self.lines)
        main = without_edges([groups[0] if groups else [] for groups in self._groups], size, self._report)
        flow = [
            region
            for lines, groups in zip(main, self._groups, strict=True)
            for each in (lines, *groups[1:])
            for region in regions(each, leftward=self._leftward)
            if region
        ]
        if not flow:
            raise ReadError("there is no text in the PDF except at the edges of its pages")
        ordered = [each for region in flow for each in region]
        self.language = self._told_language(ordered)
        found = paragraphs(flow, size, self._element if self._is_told(flow, size) else lambda _: "")
        joiner, stories = self._joiner(ordered), stories_in(found, size)
        if len(stories) > 1 and not several:
            self._report.note(
                f"{len(stories)} texts are as large as headlines: read as one story; see the option stories"
            )
            stories = [found]
        return [parts_of(story, self._document.pages, size, joiner, self._report) for story in stories]

    def _leave_artifacts(self) -> None:
        """Leave out what the file says is no part of its text, if it says that of the less."""
        away = {id(each) for each in self.lines if all(span.artifact for span in each.spans)}
        told = any(page.roles for page in self._document.pages)
        if not told or sum(len(each.text) for each in self.lines if id(each) in away) * 2 > len(self._text(self.lines)):
            return
        for each in self.lines:
            if id(each) in away:
                self._report.note(f"left out, as not part of the text, on page {each.page + 1}: {line(each.text)}")
        self.lines = [each for each in self.lines if id(each) not in away]
        self._groups = [
            [[each for each in lines if id(each) not in away] for lines in groups] for groups in self._groups
        ]

    def _text(self, lines: Sequence[Line]) -> str:
        return "\n".join([each.text.strip() for each in lines])

    # Language and hyphens -----------------------------------------------------------

    def _told_language(self, lines: Sequence[Line]) -> str:
        """Return the language of the text; what the file says of it if nothing contradicts it."""
        said = self._document.language
        try:
            found = read_copy(self._text(lines)[:_SAMPLE], Report(heard=False)).language
        except ReadError:
            found = ""
        if said and (not found or said.partition("-")[0].lower() == found.partition("-")[0]):
            return said
        if said:
            self._report.note(f"the file says that its language is {said:.20}; by its text it is {found}")
        return found

    def _joiner(self, lines: Sequence[Line]) -> Joiner:
        text = self._text(lines)
        ends = [(above.text.rstrip(), below.text.lstrip()) for above, below in pairwise(lines)]
        broken = sum(bool(above) and is_hyphenated(above, below) for above, below in ends)
        return Joiner(text, self.language, self._report, typeset=broken * 50 > len(lines))

    # Structure ------------------------------------------------------------------------

    def _element(self, each: Line) -> str:
        """Return the element that is the paragraph of *each*, ``""`` if the file does not say so."""
        page, content = each.element
        path = self._document.pages[page].roles.get(content, [])
        blocks = [f"{name}@{page}" for name in path if name.partition("#")[0] in _BLOCKS]
        items = [name for name in blocks if name.startswith("LI#")]
        return items[-1] if items else blocks[-1] if blocks else ""

    def _is_told(self, flow: Sequence[list[Line]], size: float) -> bool:
        """Does the file tell its paragraphs, and not line by line?"""
        if not any(page.roles for page in self._document.pages):
            return False
        pairs = [pair for each in paragraphs(flow, size, lambda _: "") for pair in pairwise(each.lines)]
        apart = sum(self._element(above) != self._element(below) for above, below in pairs if above.page == below.page)
        return apart <= _TRUST * len(pairs)
