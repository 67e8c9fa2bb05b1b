"""A Word document → an article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from newsformat import Article
from newsformat.markup.packages import Package
from newsformat.markup.xml import Element, all_text, local, text_of
from newsformat.plugin import File, NoOptions, ReadError, Report, Source, line, shortened
from newsformat_office._article import Contents, Known, articles_of, default_languages, words_of
from newsformat_office._docx._body import Ordered, parts_of
from newsformat_office._docx._runs import Reading
from newsformat_office._docx._styles import Styles, value_of, w
from newsformat_office._files import files_in
from newsformat_office._own_properties import APPLICATION
from newsformat_office._parts import Part


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    """Yield the article of the document, or the stories of an export."""
    package = Package(source.read_bytes(), source.limits, report)
    yield from _Document(package, main_of(package), report).articles()


def files(source: Source, options: NoOptions, report: Report, /) -> Iterator[File]:
    """Yield the pictures in the document."""
    package = Package(source.read_bytes(), source.limits, report)
    relations = package.relations(main_of(package)).values()
    yield from files_in(
        package,
        (relation.target for relation in relations if relation.kind == "image" and not relation.outside),
        report,
    )


def main_of(package: Package) -> str:
    """Return the name of the part with the text."""
    relations = package.relations("").values()
    return next((relation.target for relation in relations if relation.kind == "officeDocument"), "word/document.xml")


class _Document:
    """Reads one document."""

    def __init__(self, package: Package, main: str, report: Report) -> None:
        self._package, self._report = package, report
        root = package.xml(main)
        body = next((child for child in root if local(child) == "body"), None) if root is not None else None
        if body is None or local(root) != "document":  # type: ignore[arg-type]  # not None, as it has a body
            raise ReadError("not a Word document: it has no body of text")
        self._body = body
        self._near = package.relations(main)
        self._app = _simple(self._xml("extended-properties", "docProps/app.xml"))
        self._own = self._app.get("Application") == APPLICATION
        self._core = _simple(self._xml("core-properties", "docProps/core.xml"))
        styles = self._part("styles")
        self._language = self._core.get("language", "")  # the language in the styles is that of the program
        self._reading = Reading(package, self._near, Styles(styles), report, self._default_languages(styles), [], [])

    def _default_languages(self, styles: Element | None) -> frozenset[str]:
        """Return the languages that need no mark: those of the document, the program, and most text."""
        if self._own:
            return frozenset()
        found = (
            styles.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}/{w('lang')}") if styles is not None else None
        )
        letters: Counter[str] = Counter()
        for run in self._body.iter(w("r")):
            letters[value_of(run.find(f"{w('rPr')}/{w('lang')}"))] += len(all_text(run))
        return default_languages(self._language, value_of(found), *[name for name, _ in letters.most_common(1)])

    def _name(self, kind: str) -> str:
        """Return the name of the part of this *kind*; ``""`` if there is none."""
        return next((value.target for value in self._near.values() if value.kind == kind and not value.outside), "")

    def _part(self, kind: str) -> Element | None:
        found = self._name(kind)
        return self._package.xml(found) if found else None

    def _xml(self, kind: str, usual: str) -> Element | None:
        found = next(
            (relation.target for relation in self._package.relations("").values() if relation.kind == kind), usual
        )
        return self._package.xml(found)

    def articles(self) -> Iterator[Article]:
        parts = parts_of(self._body, self._reading, Ordered(self._part("numbering")))
        custom = _custom(self._xml("custom-properties", "docProps/custom.xml"))
        custom |= {name: text for name, text in self._core.items() if name == "contentStatus"}
        if not self._own:
            parts += self._footnotes()
            self._report_rest()
        return articles_of(Contents(parts, self._known(), custom, self._own), self._report)

    def _known(self) -> Known:
        core = self._core
        if not self._own:
            for name in _LEFT_OUT:
                if text := core.get(name) or self._app.get(name):
                    self._report.left_out(f"the property {name} is left out: {shortened(text)}")
        return Known(
            title=core.get("title", ""),
            creator=core.get("creator", ""),
            created=core.get("created", ""),
            modified=core.get("modified", ""),
            keywords=words_of(core.get("keywords", "")),
            language=self._language,
            comment=core.get("description", ""),
        )

    def _footnotes(self) -> Iterator[Part]:
        """Yield the notes with a reference in the text."""
        wanted = dict.fromkeys(self._reading.notes)
        for kind in ("footnote", "endnote"):
            root = self._part(f"{kind}s")
            found = [
                element for element in (root if root is not None else ()) if f"{kind}:{element.get(w('id'))}" in wanted
            ]
            if found:
                self._reading.relations = self._package.relations(self._name(f"{kind}s"))
            for note in found:
                yield from parts_of(note, self._reading, Ordered(None))
        if wanted:
            self._report.note(f"footnotes are read as paragraphs at the end of the text: {len(wanted)}")

    def _report_rest(self) -> None:
        reading = self._reading
        if reading.removed or reading.inserted:
            self._report.note(
                f"changes are treated as accepted: {reading.inserted} insertions, {reading.removed} deletions"
            )
        settings = self._part("settings")
        if any(name.startswith("customXml/item") for name in self._package) or (
            settings is not None and settings.find(w("docVars")) is not None
        ):
            self._report.note("data of programs, customXml and docVars, are left out")
        comments = self._part("comments")
        for comment in comments if comments is not None else ():
            who = comment.get(w("author")) or "an unknown author"
            self._report.left_out(f"a comment of {who} is left out: {shortened(line(all_text(comment)))}")
        for kind in ("header", "footer"):
            for relation in self._near.values():
                root = self._package.xml(relation.target) if relation.kind == kind and not relation.outside else None
                if root is not None and (text := text_of(root)):
                    self._report.left_out(f"the {kind} of pages is left out: {shortened(text)}")


_LEFT_OUT = (
    *("subject", "category", "version", "lastModifiedBy", "identifier", "contentType"),
    *("Company", "Manager", "HyperlinkBase"),
)


def _simple(root: Element | None) -> dict[str, str]:
    """Return the texts of property elements by name."""
    return {local(element): text for element in (root if root is not None else ()) if (text := text_of(element))}


def _custom(root: Element | None) -> dict[str, str]:
    return {
        element.get("name") or "": all_text(element)
        for element in (root if root is not None else ())
        if local(element) == "property"
    }
