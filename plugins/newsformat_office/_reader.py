"""A document of Word → an article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from attrs import evolve

from newsformat import Article, Block, Byline, Dateline, EditorsNote, Embargo, Heading, Inlines, Paragraph, plain
from newsformat.markup.dates import read_date
from newsformat.markup.handling import read_status
from newsformat.markup.manuscript import read_manuscript
from newsformat.markup.xml import Element, all_text, local, text_of
from newsformat.plugin import NoOptions, ReadError, Report, Source, line
from newsformat_office._body import Ordered, Part, parts_of
from newsformat_office._names import APPLICATION, PARTS
from newsformat_office._package import Package
from newsformat_office._runs import Reading
from newsformat_office._styles import Styles, value_of, w


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    """Yield the article of the document."""
    package = Package(source.read_bytes(), source.limits, report)
    main = next(
        (each.target for each in package.relations("").values() if each.kind == "officeDocument"), "word/document.xml"
    )
    yield _Document(package, main, report).article()


class _Document:
    """A document on its way to an article."""

    def __init__(self, package: Package, main: str, report: Report) -> None:
        self._package, self._report = package, report
        root = package.xml(main)
        body = next((each for each in root if local(each) == "body"), None) if root is not None else None
        if body is None or local(root) != "document":  # type: ignore[arg-type]  # it has a body
            raise ReadError("no document of Word: it has no body of text")
        self._body = body
        self._near = package.relations(main)
        self._own = _simple(self._xml("extended-properties", "docProps/app.xml")).get("Application") == APPLICATION
        self._core = _simple(self._xml("core-properties", "docProps/core.xml"))
        styles = self._part("styles")
        self._language = self._core.get("language", "")  # in its styles is that of the program
        self._reading = Reading(package, self._near, Styles(styles), report, self._usual(styles), [], [])

    def _usual(self, styles: Element | None) -> frozenset[str]:
        """Return what languages say nothing of a run: that of the document, of the program, and of most runs."""
        if self._own:
            return frozenset()
        found = (
            styles.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}/{w('lang')}") if styles is not None else None
        )
        said = Counter(value_of(each) for each in self._body.iter(w("lang")))
        return frozenset((self._language, value_of(found), *[name for name, _ in said.most_common(1)]))

    def _part(self, kind: str) -> Element | None:
        found = next((each.target for each in self._near.values() if each.kind == kind and not each.outside), "")
        return self._package.xml(found) if found else None

    def _xml(self, kind: str, usual: str) -> Element | None:
        found = next((each.target for each in self._package.relations("").values() if each.kind == kind), usual)
        return self._package.xml(found)

    def article(self) -> Article:
        parts = parts_of(self._body, self._reading, Ordered(self._part("numbering")))
        if self._own:
            return self._exact(parts)
        parts += self._footnotes()
        self._remarks()
        return self._understood(parts)

    # Of our own -------------------------------------------------------------

    def _exact(self, parts: list[Part]) -> Article:
        custom = _custom(self._xml("custom-properties", "docProps/custom.xml"))
        said: dict[str, Any] = {name: _content(parts, name) for name in ("kicker", "headline", "subhead", "summary")}
        said |= {name: custom.get(name, "") for name in ("uri", "version", "slug", "title", "language")}
        said |= {name: read_date(custom[name]) for name in ("created", "updated", "published") if custom.get(name)}
        names = {*PARTS, "embargo", "status"}
        until = custom.get("embargo", "")
        return Article(
            **said,
            bylines=[Byline(name=plain(_of(part))) for part in parts if part.kind == "bylines"],
            dateline=next((Dateline(text=plain(_of(part))) for part in parts if part.kind == "dateline"), None),
            credit=plain(_content(parts, "credit")),
            embargo=(Embargo(until=read_date(until) if until != "indefinite" else None) if until else None),
            status=read_status(custom.get("status", "usable"), self._report),
            keywords=[text for name, text in custom.items() if name.startswith("keyword ")],
            body=[part.block for part in parts if part.kind not in names],
        )

    # Of others --------------------------------------------------------------

    def _understood(self, parts: list[Part]) -> Article:
        title = next((part for part in parts if part.kind == "headline"), None)
        first = parts[0] if parts else None
        if title is None and first is not None and first.kind == "heading":
            title = first
        below = [part for part in parts if part is not title and part.kind != "subhead"]
        headline = _of(title) if title else ()
        options = {"language": self._language} if self._language else {}
        name = self._core.get("title", "")
        blocks = _below_headline([part.block for part in below]) if headline else [part.block for part in below]
        article = read_manuscript(
            blocks, self._report, title=plain(headline) or ("" if blocks else name), options=options
        )
        subhead = _content(parts, "subhead")
        said: dict[str, Any] = {"headline": headline} if headline else {}
        said |= {"subhead": subhead} if subhead else {}
        return self._with_properties(evolve(article, **said), name)

    def _with_properties(self, article: Article, name: str) -> Article:
        core = self._core
        dates: dict[str, Any] = {
            key: read_date(core[each])
            for key, each in (("created", "created"), ("updated", "modified"))
            if each in core
        }
        creator = core.get("creator", "")
        words = [word for each in core.get("keywords", "").replace(";", ",").split(",") if (word := line(each))]
        notes = [EditorsNote(text=core["description"], role="comments")] if core.get("description") else []
        for each in ("subject", "category", "contentStatus", "version", "lastModifiedBy"):
            if core.get(each):
                self._report.left_out(f"the property {each}: {core[each][:60]}")
        return evolve(
            article,
            title="" if name == plain(article.headline) else name,
            bylines=article.bylines or ([Byline(name=creator)] if creator else ()),
            keywords=(*article.keywords, *[word for word in words if word not in article.keywords]),
            notes=(*article.notes, *notes),
            **dates,
        )

    def _footnotes(self) -> Iterator[Part]:
        """Yield the notes that the text refers to, at its end."""
        wanted = dict.fromkeys(self._reading.notes)
        for kind in ("footnote", "endnote"):
            root = self._part(f"{kind}s")
            for note in root if root is not None else ():
                if f"{kind}:{note.get(w('id'))}" in wanted:
                    yield from (part for part in parts_of(note, self._reading, Ordered(None)))
        if wanted:
            self._report.note(f"{len(wanted)} footnotes are read as paragraphs at the end of the text")

    def _remarks(self) -> None:
        reading = self._reading
        if reading.removed or reading.inserted:
            self._report.note(
                f"changes are taken as accepted: {reading.inserted} insertions, {reading.removed} deletions"
            )
        comments = self._part("comments")
        for each in comments if comments is not None else ():
            who = each.get(w("author")) or "somebody"
            self._report.left_out(f"a comment of {who}: {line(all_text(each))[:60]}")
        for kind in ("header", "footer"):
            for relation in self._near.values():
                root = self._package.xml(relation.target) if relation.kind == kind and not relation.outside else None
                if root is not None and (text := text_of(root)):
                    self._report.left_out(f"the {kind} of pages: {text[:60]}")


def _below_headline(blocks: list[Block]) -> list[Block]:
    """Return *blocks* in which no heading is as high as the headline."""
    if not any(isinstance(block, Heading) and block.level == 1 for block in blocks):
        return blocks
    return [evolve(block, level=min(block.level + 1, 6)) if isinstance(block, Heading) else block for block in blocks]


def _of(part: Part) -> Inlines:
    return getattr(part.block, "content", ())


def _content(parts: list[Part], kind: str) -> Inlines:
    return next((_of(part) for part in parts if part.kind == kind and isinstance(part.block, Paragraph)), ())


def _simple(root: Element | None) -> dict[str, str]:
    """Return what the elements of properties say."""
    return {local(each): text for each in (root if root is not None else ()) if (text := text_of(each))}


def _custom(root: Element | None) -> dict[str, str]:
    return {
        each.get("name") or "": all_text(each)
        for each in (root if root is not None else ())
        if local(each) == "property"
    }
