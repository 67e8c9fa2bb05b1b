"""Validation of Word documents by ECMA-376: the package (part 2), and what Word refuses in the text (part 1).

The package's docstring lists the rules. The place of a problem is the name of the part, and the line in it.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsformat.markup.packages import Package, xml_or_problem
from newsformat.markup.xml import Element, line_of, local
from newsformat.plugin import NoSchema, Problem, ReadError, Report, Source
from newsformat_office._docx._names import R
from newsformat_office._docx._reader import main_of
from newsformat_office._docx._styles import value_of, w


_TYPES = "[Content_Types].xml"
_STYLED = ("pStyle", "rStyle", "tblStyle")
_MAX_PROBLEMS = 1000  # problems of one part


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the package, then of the text."""
    package = Package(source.read_bytes(), source.limits, report)
    yield from _types(package)
    for name in ("", *[text for text in package if not text.endswith((".rels", "/"))]):
        yield from _relations(package, name)
    main = main_of(package)
    root = xml_or_problem(package.xml, main)
    if isinstance(root, Problem):
        yield root
    elif root is None or local(root) != "document" or root.find(w("body")) is None:
        yield Problem("root", "there is no document with a body of text", where=main)
    else:
        for _, problem in zip(range(_MAX_PROBLEMS), _text(package, main, root), strict=False):
            yield problem


def _types(package: Package) -> Iterator[Problem]:
    """Yield parts without a content type (part 2, 7.2.3)."""
    root = xml_or_problem(package.xml, _TYPES)
    if not isinstance(root, Element):
        yield root or Problem("content-type", f"there is no part {_TYPES}")
        return
    usual = {(child.get("Extension") or "").lower() for child in root if local(child) == "Default"}
    overridden = {(child.get("PartName") or "").lower() for child in root if local(child) == "Override"}
    for name in package:
        typed = name.rpartition("/")[2].rpartition(".")[2].lower() in usual or f"/{name.lower()}" in overridden
        if name != _TYPES and not name.endswith("/") and not typed:
            yield Problem("content-type", f"the part {name:.100} has no content type", where=_TYPES)
    parts = {f"/{name.lower()}" for name in package}
    for name in sorted(overridden - parts):
        message = f"the part {name:.100} has a type but is missing"
        yield Problem.warning("content-type", message, where=_TYPES)


def _relations(package: Package, name: str) -> Iterator[Problem]:
    """Yield relations of a part to missing parts (part 2, 6.5)."""
    try:
        relations = package.relations(name)
    except ReadError as error:
        yield Problem("xml", error.message, where=name)
        return
    if not name and not any(value.kind == "officeDocument" for value in relations.values()):
        yield Problem("relation", "the package has no relation to the main document")
    for relation in relations.values():
        target = relation.target.partition("#")[0]
        if not relation.outside and target and target not in package and target != "NULL":
            yield Problem("relation", f"the part {target:.100} is referred to but is missing", where=name)


def _text(package: Package, main: str, root: Element) -> Iterator[Problem]:
    relations = package.relations(main)
    targets = {relation.kind: relation.target for relation in relations.values() if not relation.outside}
    styles = _ids(package, targets.get("styles", ""), "style", "styleId")
    lists = _ids(package, targets.get("numbering", ""), "num", "numId") | {"0"}
    for element in root.iter(w("*")):
        for attribute in ("id", "embed", "link"):
            if (used := element.get(f"{{{R}}}{attribute}")) and used not in relations:
                yield Problem("reference", f"there is no relation {used:.60}", line_of(element), where=main)
        name = local(element)
        if name == "tc" and _last(element) != "p":
            # part 1, 17.4.65
            yield Problem("cell", "a cell does not end with a paragraph", line_of(element), where=main)
        elif name in _STYLED and (used := value_of(element)) and used not in styles:
            message = f"there is no style {used:.60}"
            yield Problem.warning("style", message, line_of(element), where=main)
        elif name == "numId" and (used := value_of(element)) not in lists:
            message = f"there is no list {used:.60}"
            yield Problem.warning("list", message, line_of(element), where=main)


def _ids(package: Package, part: str, name: str, attribute: str) -> set[str]:
    root = xml_or_problem(package.xml, part) if part else None
    return (
        {child.get(w(attribute)) or "" for child in root if local(child) == name}
        if isinstance(root, Element)
        else set()
    )


def _last(cell: Element) -> str:
    """Return the name of the last block of *cell*, ignoring marks after it."""
    found = [local(child) for child in cell if isinstance(child.tag, str) and local(child) not in _MARKS]
    last = found[-1] if found else ""
    return "p" if last in {"sdt", "customXml", "altChunk"} else last  # wrappers that may contain one


_MARKS = frozenset(("bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "proofErr", "permEnd"))
