"""Validation of OpenDocument 1.3: the package (part 2), and references in the text (part 3).

The package's docstring lists the rules. The place of a problem is the name of the file, and the line in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsformat.markup.packages import Package, xml_or_problem
from newsformat.markup.xml import Element, line_of, local, parse, well_formedness_problems
from newsformat.markup.zip import media_type_problems
from newsformat.plugin import NoSchema, Problem, Report, Source
from newsformat_office._odt._names import q


_MANIFEST = "META-INF/manifest.xml"
_NAMED = ("text:style-name", "table:style-name", "draw:style-name")


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the package, if it is one, then of the text."""
    content = source.read_bytes()
    if not content.startswith(b"PK"):
        root = parse(content, source=source.name, limits=source.limits, report=report)
        yield from well_formedness_problems(content, source.limits)
        yield from _text([("", root)], None)
        return
    package = Package(content, source.limits, report)
    yield from _mimetype(content, package)
    yield from _manifest(package)
    roots = []
    for name in ("content.xml", "styles.xml"):
        root_or_not = xml_or_problem(package.xml, name)
        if isinstance(root_or_not, Problem):
            yield root_or_not
        elif root_or_not is not None:
            roots.append((name, root_or_not))
    yield from _text(roots, package)


def _mimetype(content: bytes, package: Package) -> Iterator[Problem]:
    """Yield the problems of the first file, which declares the type of the package (part 2, 3.3)."""
    yield from media_type_problems(content)
    if (declared := package.read("mimetype")) is not None and declared != declared.strip():
        yield Problem("mimetype", "the file mimetype contains more than the type", where="mimetype")


def _manifest(package: Package) -> Iterator[Problem]:
    """Yield files that the manifest does not list, and listed ones that are missing (part 2, 3.2)."""
    root = xml_or_problem(package.xml, _MANIFEST)
    if not isinstance(root, Element):
        yield root or Problem("manifest", f"there is no {_MANIFEST}")
        return
    types = {child.get(q("manifest:full-path")) or "": child.get(q("manifest:media-type")) or "" for child in root}
    declared = (package.read("mimetype") or b"").decode("ascii", "replace").strip()
    if declared and types.get("/", declared) != declared:
        message = f"the package is {types['/']:.60}, and {declared:.60} by its first file"
        yield Problem("manifest", message, where=_MANIFEST)
    for name in package:
        if name != "mimetype" and not name.startswith("META-INF/") and not name.endswith("/") and name not in types:
            yield Problem("manifest", f"{name:.100} is not listed", where=_MANIFEST)
    for name in types:
        if name and not name.endswith("/") and name not in package:
            yield Problem("manifest", f"{name:.100} is listed but missing", where=_MANIFEST)


def _text(roots: Sequence[tuple[str, Element]], package: Package | None) -> Iterator[Problem]:
    """Yield the problems of the text in the first of *roots*; the others contain further styles."""
    name, root = roots[0] if roots else ("content.xml", None)
    body = root.find(q("office:body")) if root is not None else None
    if root is None or body is None or body.find(q("office:text")) is None:
        yield Problem("root", "there is no body of text", where=name)
        return
    if not root.get(q("office:version")):
        yield Problem.warning("version", "no version of OpenDocument is given", line_of(root), where=name)
    styles = {
        inner.get(q("style:name")) for _, part in roots for inner in part.iter(q("style:style"), q("text:list-style"))
    }
    for element in body.iter("*"):
        yield from _element(element, name, styles, package)


def _element(element: Element, part: str, styles: set[str | None], package: Package | None) -> Iterator[Problem]:
    line = line_of(element)
    for attribute in _NAMED:
        if (used := element.get(q(attribute))) and used not in styles and local(element) not in _OTHERS:
            yield Problem.warning("style", f"there is no style {used:.60}", line, where=part)
    if element.tag == q("text:list"):
        for child in element:
            if isinstance(child.tag, str) and child.tag not in _IN_LISTS:
                yield Problem("list", f"<{local(child)}> is not allowed directly in a list", line_of(child), where=part)
    href = element.get(q("xlink:href")) or ""
    if package is not None and href.startswith(_FOLDERS) and href.removeprefix("./") not in package:
        yield Problem.warning("reference", f"{href:.100} is not in the package", line, where=part)


_OTHERS = frozenset(("notes-configuration", "page-number", "date", "time"))
_IN_LISTS = frozenset((q("text:list-item"), q("text:list-header")))
_FOLDERS = ("Pictures/", "./Pictures/", "media/", "Media/")
