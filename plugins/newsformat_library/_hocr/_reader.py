"""hOCR → articles, one per page or per article marked on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from newsformat import Article, Envelope, Foreign, Identifier
from newsformat.markup.languages import language_tag
from newsformat.markup.xml import local_name, read_items
from newsformat.plugin import NoOptions, ReadError, Report, Source, line, read_each
from newsformat_library._hocr._document import KNOWN, whole
from newsformat_library._hocr._names import CLASSES, LINEAR, OF_PAGES, PAGE, READ, unquoted
from newsformat_library._hocr._page import Pages
from newsformat_library._hocr._tree import Node, classes_of, given_language, name_of, number_of, printed, properties_of


SPACE = "hocr"
_HEAD = ("meta", "title")
_READ_OUTSIDE_PAGES = {name: known for name, known in KNOWN.items() if name not in _HEAD} | {
    "body": ("class", "id", "lang")
}
_ATTRIBUTES = frozenset(("class", "id", "title", "lang", "dir", "style", "alt", "src", "width", "height"))
_CLASSES = CLASSES | {"alternatives", "alt", "ocr_symbol"}
_NO_PAGE = "not hOCR: there is no element of the class ocr_page"


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the articles of each page.

    Raises:
        ReadError: there is no page, or the document is not well-formed and too large to be read as HTML.
    """
    with source.open() as stream:
        content = stream.read(source.limits.page_bytes + 1)
    document = _Document(report)
    if len(content) <= source.limits.page_bytes:
        yield from _small_document(content, document, source, report)
    else:
        within = ("html", "head", "body")
        yield from read_items(
            source,
            ("div", *_HEAD),
            document.take_streamed,
            report,
            title="hOCR",
            within=within,
            known=_READ_OUTSIDE_PAGES,
        )
    if not document.has_pages:
        raise ReadError(_NO_PAGE, source=source.name)


def _small_document(
    content: bytes, document: _Document, source: Source, report: Report
) -> Iterator[Article | Envelope]:
    """Yield the articles of a small document: XHTML, or else HTML."""
    found = whole(content, source, report)
    document.begin(found.metas, found.titles, found.language)
    body = found.body
    document.report_unread(body, inside=False)
    document.report_stray([body.text, *[item.tail for item in body]])
    yield from read_each(list(body), document.take, report, name=lambda _: "a page", line=number_of)


class _Document:
    """A document during conversion: its head, then its pages."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._metas: list[Foreign] = []
        self._title = self._language = ""
        self._reported: set[str] = set()
        self.has_pages = False

    def begin(self, metas: Iterable[tuple[str, str]], titles: Iterable[str], language: str) -> None:
        """Read the head; *language* is that of the document."""
        self._language = language_tag(language)
        if language.strip() and not self._language:
            self._report.left_out(f"the language of the document left out: {language:.60}")
        for name, content in metas:
            self._read_meta(name, content)
        self._title = self._title or next((title for text in titles if (title := line(text))), "")

    def _read_meta(self, name: str, content: str) -> None:
        if name.lower() == "ocr-langs" and (tag := language_tag(content)) and len(content.split()) == 1:
            self._language = tag
        if name and content and name.lower() != "content-type":
            self._metas.append(Foreign(SPACE, f"meta/{name}", content))

    def take_streamed(self, node: Node) -> Iterable[Article]:
        """Read *node* like `take`, in a document that is parsed incrementally."""
        if not self._language:
            self.begin((), (), given_language(node.getroottree().getroot()))
        return self.take(node)

    def take(self, node: Node) -> Iterable[Article]:
        """Read *node*, a part of the head or the body; yield the articles of the pages in it."""
        if name_of(node) == "meta":
            self._read_meta(node.get("name") or "", node.get("content") or "")
        elif name_of(node) == "title":
            self._title = self._title or line(node.text or "")
        elif name_of(node) not in {"", "script", "style", "link"}:
            yield from self._pages(node)

    def _pages(self, node: Node) -> Iterator[Article]:
        """Yield the articles of the outermost pages, and articles around pages, in *node*."""
        classes = classes_of(node)
        if classes & {PAGE, LINEAR}:
            self.has_pages = True
            self.report_unread(node)
            yield from Pages(node, self._values_of_document(node), self._report).articles()
        elif any(classes_of(item) & {PAGE, LINEAR} for item in node.iter()):
            self.report_stray([node.text, *[item.tail for item in node]])
            for child in node:
                yield from self._pages(child)
        elif name_of(node):
            self.report_stray([printed(node)])

    def report_stray(self, texts: Iterable[str | None]) -> None:
        """Report *texts* outside of pages."""
        if text := line(" ".join([name for name in texts if name])):
            self._report.left_out(f"text outside the pages left out: {text:.60}")

    def _values_of_document(self, node: Node) -> dict[str, Any]:
        """Return values of the document, and of the page *node*, or the first page in it."""
        page = next((item for item in node.iter() if PAGE in classes_of(item)), node)
        properties = properties_of(page)
        names = [("image", unquoted(properties.get("image", ""))), (PAGE, page.get("id") or "")]
        foreign = [Foreign(SPACE, name, unquoted(properties[name])) for name in OF_PAGES if properties.get(name)]
        return {
            "title": self._title,
            "language": self._language,
            "identifiers": [Identifier(value=value, kind=kind) for kind, value in names if line(value)],
            "foreign": [*foreign, *self._metas],
        }

    def report_unread(self, root: Node, *, inside: bool = True) -> None:
        """Report unread properties and attributes of *root*, and of elements *inside*, once each."""
        if not self._report.heard:
            return
        for node in root.iter() if inside else (root,):
            if name := name_of(node):
                self._report_attributes(name, node)
                for kind in {*(node.get("class") or "").split()} - _CLASSES:
                    self._report_once(f"the class {kind:.30}", kind, node)
                for key, value in properties_of(node).items():
                    if key not in READ and (key, value) != ("hardbreak", "0"):
                        self._report_once(f"the property {key:.30}", value, node)

    def _report_attributes(self, name: str, node: Node) -> None:
        for key, value in node.items():
            bare = local_name(key)
            if bare not in _ATTRIBUTES and value.strip():
                self._report_once(f"{bare:.30} of <{name:.30}>", value, node)

    def _report_once(self, what: str, value: str, node: Node) -> None:
        if what not in self._reported:
            self._reported.add(what)
            self._report.left_out(f"{what} is left out: {line(value):.60}", line=number_of(node))
