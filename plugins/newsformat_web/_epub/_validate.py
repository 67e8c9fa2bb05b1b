"""Validates a publication by EPUB 3.3 or, for older ones, OPF 2.0.1.

The package's docstring lists the rules. The location of a problem is a file name, and a line in the file.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from newsformat.markup.packages import xml_or_problem
from newsformat.markup.xml import Element, line_of, local, text_of, well_formedness_problems
from newsformat.markup.zip import media_type_problems
from newsformat.plugin import NoSchema, Problem, ReadError, Report, Severity, Source
from newsformat_web._epub._names import CONTAINER, DC, EPUB_TYPE, NCX_TYPE, OPF, OPS, PAGE_TYPE, PAGE_TYPES, XHTML
from newsformat_web._epub._publication import Publication, resolved


_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII)
_CORE = frozenset((PAGE_TYPE, "image/svg+xml"))
_SHOWN = {"img": ("src",), "image": ("href", "{http://www.w3.org/1999/xlink}href"), "script": ("src",)}


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the container, then of the package, and then of each document.

    Raises:
        ReadError: it is not a publication.
    """
    yield from media_type_problems(source.head, EPUB_TYPE)
    publication = Publication(source, report)
    yield from _container(publication)
    yield from well_formedness_problems(publication.read(publication.path) or b"", source.limits)
    package = _Package(publication)
    yield from package.metadata()
    yield from package.manifest()
    yield from package.spine()
    yield from package.navigation()
    for path, media_type in publication.media_types.items():
        if media_type in PAGE_TYPES and path in publication:
            yield from _document(publication, path, is_version_3=package.is_version_3)


def _container(publication: Publication) -> Iterator[Problem]:
    root = xml_or_problem(publication.xml, CONTAINER)
    if not isinstance(root, Element):
        yield root or Problem("container", f"there is no {CONTAINER}")
        return
    files = [inner.get("full-path") or "" for inner in root.iter("{*}rootfile")]
    if not files:
        yield Problem("container", "no package is named", where=CONTAINER)
    for path in files:
        if path not in publication:
            yield Problem("container", f"{path:.100} is not in the archive", where=CONTAINER)


class _Package:
    """Validates the package."""

    def __init__(self, publication: Publication) -> None:
        self._publication, self._root = publication, publication.package
        self.is_version_3 = (self._root.get("version") or "").startswith("3")

    def _problem(self, rule: str, message: str, element: Element | None = None, *, warning: bool = False) -> Problem:
        line = line_of(element if element is not None else self._root)
        severity = Severity.WARNING if warning else Severity.ERROR
        return Problem(rule, message, line, where=self._publication.path, severity=severity)

    def metadata(self) -> Iterator[Problem]:
        """Yield the problems of the root and of the metadata (5.4, 5.5)."""
        if self._root.tag != f"{{{OPF}}}package":
            yield self._problem("package", f"the root is <{local(self._root):.40}>, not package of OPF")
        if not re.fullmatch(r"[23]\.\d", self._root.get("version") or ""):
            yield self._problem("package", "no version is given")
        for name in ("identifier", "title", "language"):
            elements = [inner for inner in self._root.iter(f"{{{DC}}}{name}") if text_of(inner)]
            if not elements:
                yield self._problem("metadata", f"there is no dc:{name}")
        unique = self._root.get("unique-identifier")
        if not any(inner.get("id") == unique for inner in self._root.iter(f"{{{DC}}}identifier")):
            yield self._problem("package", "unique-identifier names no dc:identifier")
        if self.is_version_3:
            yield from self._metadata_of_3()

    def _metadata_of_3(self) -> Iterator[Problem]:
        metas = [
            element for element in self._root.iter(f"{{{OPF}}}meta") if element.get("property") == "dcterms:modified"
        ]
        dates = [text_of(element) for element in metas if not element.get("refines")]
        if len(dates) != 1 or not _MOMENT.fullmatch(dates[0]):
            yield self._problem("metadata", "dcterms:modified must appear once, in UTC, to the second")
        if len([*self._root.iter(f"{{{DC}}}date")]) > 1:
            yield self._problem("metadata", "there is more than one dc:date")
        ids = {element.get("id") for element in self._root.iter("*")}
        for inner in self._root.iter(f"{{{OPF}}}meta"):
            refined = inner.get("refines") or ""
            if refined.startswith("#") and refined[1:] not in ids:
                yield self._problem("metadata", f"the element it refines is missing: {refined:.60}", inner)

    def manifest(self) -> Iterator[Problem]:
        """Yield files that are listed wrongly, or not at all (5.6)."""
        ids: Counter[str] = Counter(element.get("id") or "" for element in self._root.iter("*") if element.get("id"))
        for key, times in ids.items():
            if times > 1:
                yield self._problem("manifest", f"the ID {key:.60} is there {times} times")
        listed: set[str] = set()
        for inner in self._root.iter(f"{{{OPF}}}item"):
            path = self._publication.resolved(inner.get("href") or "")
            yield from self._item(inner, path, listed)
            listed.add(path)
        for path in self._publication:
            is_reserved = (
                path in {"mimetype", self._publication.path} or path.startswith("META-INF/") or path.endswith("/")
            )
            if not is_reserved and path not in listed:
                yield self._problem("unlisted", f"{path:.100} is not listed", warning=True)

    def _item(self, item: Element, path: str, listed: set[str]) -> Iterator[Problem]:
        if not item.get("id") or not item.get("href") or not item.get("media-type"):
            yield self._problem("manifest", "an item has no id, href or media-type", item)
        if path and path not in self._publication:
            yield self._problem("manifest", f"{path:.100} is listed, but not there", item)
        if path in listed and path:
            yield self._problem("manifest", f"{path:.100} is listed twice", item)

    def spine(self) -> Iterator[Problem]:
        """Yield the problems of the spine (5.7)."""
        spine = next(self._root.iter(f"{{{OPF}}}spine"), None)
        if spine is None or not [*spine.iter(f"{{{OPF}}}itemref")]:
            yield self._problem("spine", "no document is in the order of reading")
            return
        seen: set[str] = set()
        fallen = {element.get("id") for element in self._root.iter(f"{{{OPF}}}item") if element.get("fallback")}
        for inner in spine.iter(f"{{{OPF}}}itemref"):
            key = inner.get("idref") or ""
            item = self._publication.items.get(key)
            if item is None:
                yield self._problem("spine", f"no item has the ID {key:.60}", inner)
            elif key in seen:
                yield self._problem("spine", f"{item.path:.100} appears twice", inner)
            elif self.is_version_3 and item.media_type not in _CORE and key not in fallen:
                yield self._problem("spine", f"{item.path:.100} is not XHTML or SVG, and has no fallback", inner)
            seen.add(key)

    def navigation(self) -> Iterator[Problem]:
        """Yield the problems of the table of contents (7; OPF 2.0.1, 2.4.1)."""
        nav = self._publication.nav
        if not self.is_version_3:
            if self._publication.ncx is None:
                yield self._problem("ncx", "there is no table of contents (NCX)", warning=True)
        elif nav is None:
            yield self._problem("nav", "no item is the navigation document")
        else:
            yield from self._nav(nav.path)
        ncx = self._publication.ncx
        if (
            ncx is not None
            and ncx.media_type == NCX_TYPE
            and isinstance(root := xml_or_problem(self._publication.xml, ncx.path), Element)
        ):
            yield from self._targets(ncx.path, [inner.get("src") or "" for inner in root.iter("{*}content")], "ncx")

    def _nav(self, path: str) -> Iterator[Problem]:
        root = xml_or_problem(self._publication.xml, path)
        if not isinstance(root, Element):
            return  # reported for the document
        contents = [
            inner for inner in root.iter(f"{{{XHTML}}}nav") if "toc" in (inner.get(f"{{{OPS}}}type") or "").split()
        ]
        if len(contents) != 1:
            yield Problem("nav", 'there must be exactly one <nav epub:type="toc">', where=path)
        for content in contents:
            if content.find(f"{{{XHTML}}}ol") is None:
                yield Problem("nav", "the table of contents has no <ol>", line_of(content), where=path)
            links = [*content.iter(f"{{{XHTML}}}a")]
            for link in links:
                if not text_of(link) and not any(image.get("alt") for image in link.iter(f"{{{XHTML}}}img")):
                    yield Problem("nav", "a link of the table of contents has no text", line_of(link), where=path)
            yield from self._targets(path, [link.get("href") or "" for link in links], "nav")

    def _targets(self, base: str, hrefs: list[str], rule: str) -> Iterator[Problem]:
        """Yield the documents named in *base* that are not in the spine."""
        order = self._publication.documents
        for path in dict.fromkeys(resolved(base, href) or base for href in hrefs):
            if path not in order and not (path == base and rule == "nav"):
                severity = Severity.WARNING if rule == "ncx" else Severity.ERROR
                yield Problem(rule, f"{path:.100} is not in the order of reading", where=base, severity=severity)


# Documents --------------------------------------------------------------------


def _document(publication: Publication, path: str, *, is_version_3: bool) -> Iterator[Problem]:
    """Yield the problems of the document *path*."""
    try:
        content = publication.read(path) or b""
    except ReadError as error:
        yield Problem("xml", error.message, where=path)
        return
    root = xml_or_problem(publication.xml, path)
    if not isinstance(root, Element):
        if root is not None:
            yield root
        return
    for problem in well_formedness_problems(content, publication.limits):
        yield Problem("xml", problem.message, problem.line, problem.column, where=path)
    if root.tag != f"{{{XHTML}}}html" and is_version_3:
        yield Problem("xml", f"the root is <{local(root):.40}>, not html of XHTML", line_of(root), where=path)
    title = next(root.iter("{*}title"), None)
    if title is None or not text_of(title):
        yield Problem.warning("title", "the document has no title", where=path)
    for element in root.iter("*"):
        yield from _references(publication, path, element)


def _references(publication: Publication, path: str, element: Element) -> Iterator[Problem]:
    name = local(element)
    if name in {"a", "area"}:
        yield from _reference(publication, path, element, element.get("href"), remote=True)
    for attribute in _SHOWN.get(name, ()):
        yield from _reference(publication, path, element, element.get(attribute), remote=False)
    if name == "link" and "stylesheet" in (element.get("rel") or ""):
        yield from _reference(publication, path, element, element.get("href"), remote=False)


def _reference(
    publication: Publication, path: str, element: Element, href: str | None, *, remote: bool
) -> Iterator[Problem]:
    if not href or href.startswith("#"):
        return
    target = resolved(path, href)
    if target and target not in publication:
        yield Problem("reference", f"{href:.100} is not in the archive", line_of(element), where=path)
    elif not target and not remote and not href.startswith("data:"):
        message = f"<{local(element)}> shows something that is not in the archive: {href:.100}"
        yield Problem("remote", message, line_of(element), where=path)
