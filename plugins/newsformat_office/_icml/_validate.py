"""Validation of InCopy documents: references, tables, and the placement of elements.

The package's docstring lists the rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsformat.markup.xml import Element, line_of, local, parse, text_of, well_formedness_problems, whole_number
from newsformat.plugin import NoSchema, Problem, Report, Source


_STYLES = {"ParagraphStyleRange": "AppliedParagraphStyle", "CharacterStyleRange": "AppliedCharacterStyle"}
_RANGE_PARENTS = frozenset((
    "Story", "Cell", "Note", "Footnote", "Endnote", "XMLElement", "Change", "HyperlinkTextSource", "HiddenText",
    "CrossReferenceSource", "ParagraphStyleRange", "EndnoteRange",
))  # fmt: skip
_CELL = re.compile(r"(\d{1,4}):(\d{1,5})", re.ASCII)


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the document.

    Raises:
        ReadError: it is not XML.
    """
    content = source.read_bytes()
    root = parse(content, source=source.name, limits=source.limits, report=report)
    yield from well_formedness_problems(content, source.limits)
    if local(root) != "Document":
        yield Problem("root", f"the root is <{local(root):.40}>, not <Document>", line_of(root))
        return
    if not root.get("DOMVersion"):
        yield Problem("version", "no DOMVersion is given", line_of(root))
    if b"<?aid " not in content:
        yield _warning("aid", "there is no <?aid?> instruction, without which no program opens it", root)
    if next(root.iter("Story"), None) is None:
        yield Problem("story", "there is no story", line_of(root))
    yield from _ids(root)
    yield from _links(root)
    yield from story_faults(root, styles_in([root]))


def styles_in(roots: list[Element]) -> set[str | None]:
    """Return the IDs of the styles in *roots*."""
    return {inner.get("Self") for root in roots for inner in root.iter("ParagraphStyle", "CharacterStyle")}


def story_faults(root: Element, styles: set[str | None]) -> Iterator[Problem]:
    """Yield the problems of the stories in *root*; each style missing in *styles* is reported once."""
    for element in root.iter("*"):
        yield from _element(element, styles)


def _warning(rule: str, message: str, element: Element) -> Problem:
    return Problem.warning(rule, message, line_of(element))


def _ids(root: Element) -> Iterator[Problem]:
    seen: set[str] = set()
    for inner in root.iter("*"):
        key = inner.get("Self")
        if key and key in seen:
            yield Problem("id", f"another element has the ID {key:.60}, too", line_of(inner))
        seen.add(key or "")


def _links(root: Element) -> Iterator[Problem]:
    sources = {element.get("Self") for element in root.iter("HyperlinkTextSource", "CrossReferenceSource")}
    places = {element.get("Self") for element in root.iter("*") if "Destination" in local(element)}
    for inner in root.iter("Hyperlink"):
        source = inner.get("Source") or ""
        if source not in sources and source != "n":
            yield Problem("reference", f"there is no link source {source:.60}", line_of(inner))
        target = inner.find("Properties/Destination")
        name = text_of(target) if target is not None else ""
        if target is not None and target.get("type") == "object" and name not in places and name != "n":
            yield Problem("reference", f"there is no destination {name:.60}", line_of(inner))


def _element(element: Element, styles: set[str | None]) -> Iterator[Problem]:
    name = local(element)
    if name in _STYLES:
        key = element.get(_STYLES[name]) or ""
        style_name = key.partition("/")[2] or key
        if key and key not in styles and not style_name.startswith("$ID/") and style_name != "n":
            styles.add(key)  # reported once
            yield _warning("style", f"there is no style {key:.60}", element)
    parent = element.getparent()
    above = local(parent) if parent is not None else ""
    if name == "ParagraphStyleRange" and above not in _RANGE_PARENTS:
        yield Problem("place", f"a range of paragraphs is not allowed in <{above:.40}>", line_of(element))
    elif name == "Content" and above in {"Document", "Table", "Row"}:
        yield Problem("place", f"text is not allowed in <{above:.40}>", line_of(element))
    elif name == "Table":
        yield from _table(element)


def _table(table: Element) -> Iterator[Problem]:
    width = whole_number(table.get("ColumnCount")) or 0
    height = sum(whole_number(table.get(f"{part}RowCount")) or 0 for part in ("Header", "Body", "Footer"))
    seen: set[str] = set()
    for cell in table.iterfind("Cell"):
        name = cell.get("Name") or ""
        match = _CELL.fullmatch(name)
        if match is None or int(match[1]) >= width or int(match[2]) >= height:
            yield Problem("cell", f"the table has no place {name:.40} for a cell", line_of(cell))
        elif name in seen:
            yield Problem("cell", f"two cells are at {name:.40}", line_of(cell))
        seen.add(name)
