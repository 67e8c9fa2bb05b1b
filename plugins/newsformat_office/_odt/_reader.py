"""An OpenDocument text → an article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from newsformat import Article
from newsformat.markup.packages import Package
from newsformat.markup.xml import Element, all_text, local, parse, text_of
from newsformat.plugin import File, NoOptions, ReadError, Report, Source, shortened
from newsformat_office._article import Contents, articles_of, default_languages
from newsformat_office._odt._body import parts_of
from newsformat_office._odt._names import q
from newsformat_office._odt._pictures import Pictures, files_of
from newsformat_office._odt._properties import is_untouched, read_known, read_own
from newsformat_office._odt._runs import Reading
from newsformat_office._odt._styles import Styles
from newsformat_office._parts import Part


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    """Yield the article of the document, or the stories of an export."""
    content = source.read_bytes()
    if content.startswith(b"PK"):
        package = _open_package(content, source, report)
        roots = [package.xml(name) for name in ("content.xml", "styles.xml", "meta.xml")]
        yield from _Document(roots, package, report).articles()
    else:
        yield from _Document([parse(content, limits=source.limits, report=report)], None, report).articles()


def files(source: Source, options: NoOptions, report: Report, /) -> Iterator[File]:
    """Yield the pictures in the document."""
    content = source.read_bytes()
    if not content.startswith(b"PK"):
        report.note("a document in a single XML file has no files")
        return
    package = _open_package(content, source, report)
    root = package.xml("content.xml")
    if root is not None:
        yield from files_of(package, root, report)


def _open_package(content: bytes, source: Source, report: Report) -> Package:
    package = Package(content, source.limits, report)
    if b"encryption-data" in (package.read("META-INF/manifest.xml") or b""):
        raise ReadError("encrypted: it cannot be read without its password")
    return package


class _Document:
    """Reads one document; *roots* are its parts, or the single XML file."""

    def __init__(self, roots: list[Element | None], package: Package | None, report: Report) -> None:
        self._roots = [root for root in roots if root is not None]
        self._report = report
        body = self._first("body")
        text = next((child for child in body if child.tag == q("office:text")), None) if body is not None else None
        if text is None:
            raise ReadError("not an OpenDocument text: it has no body of text")
        self._text = text
        self._meta = self._first("meta")
        self._untouched = is_untouched(self._meta)
        self._known = read_known(self._meta, report)
        styles = Styles(*self._roots[::-1])  # those of the content are last, as they take precedence
        self._reading = Reading(styles, Pictures(package, report), report, self._default_languages(styles), [], [])

    def _first(self, name: str) -> Element | None:
        return next((child for root in self._roots for child in root if child.tag == q(f"office:{name}")), None)

    def _default_languages(self, styles: Styles) -> frozenset[str]:
        """Return the languages that need no mark: those of the document, the program, and most text."""
        if self._untouched:
            return frozenset()
        letters: Counter[str] = Counter()
        for inner in self._text.iter(q("text:span")):
            for change in styles.of_run(inner.get(q("text:style-name")) or ""):
                letters[change.language] += len(all_text(inner))
        letters[""] = len(all_text(self._text)) - letters.total() + letters[""]
        return default_languages(*styles.usual, self._known.language, *[name for name, _ in letters.most_common(1)])

    def articles(self) -> Iterator[Article]:
        parts = parts_of(self._text, self._reading)
        if not self._untouched:
            parts += self._footnotes()
            self._report_rest()
        return articles_of(Contents(parts, self._known, read_own(self._meta), self._untouched), self._report)

    def _footnotes(self) -> list[Part]:
        """Return the notes with a reference in the text."""
        notes = [*self._reading.notes]
        bodies = [note.find(q("text:note-body")) for note in notes]
        if notes:
            self._report.note(f"footnotes are read as paragraphs at the end of the text: {len(notes)}")
        return [part for body in bodies if body is not None for part in parts_of(body, self._reading)]

    def _report_rest(self) -> None:
        changes = self._text.find(q("text:tracked-changes"))
        if changes is not None:
            inserted, deleted = (len([*changes.iter(q(f"text:{kind}"))]) for kind in ("insertion", "deletion"))
            self._report.note(f"changes are treated as accepted: {inserted} insertions, {deleted} deletions")
        for master in (inner for root in self._roots for inner in root.iter(q("style:master-page"))):
            for child in master:
                kind = local(child).partition("-")[0]
                if kind in {"header", "footer"} and (text := text_of(child)):
                    self._report.left_out(f"the {kind} of pages is left out: {shortened(text)}")
