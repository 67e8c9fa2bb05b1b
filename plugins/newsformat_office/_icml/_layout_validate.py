"""Validation of InDesign layouts: the package, the parts listed in its map, and its stories.

The package's docstring lists the rules. The place of a problem is the name of the part, and the line in it.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from newsformat.markup.xml import Element, line_of, local, parse
from newsformat.markup.zip import ZipReader, media_type_problems
from newsformat.plugin import NoSchema, Problem, ReadError, Report, Source
from newsformat_office._icml._names import IDML_TYPE, MAP, STYLES
from newsformat_office._icml._validate import story_faults, styles_in


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the layout.

    Raises:
        ReadError: it is not an archive, or contains no map.
    """
    archive = ZipReader.of(source, title="IDML")
    if MAP not in archive:
        raise ReadError(f"not IDML: it contains no {MAP}", source=source.name)
    yield from media_type_problems(source.head, IDML_TYPE)
    roots: dict[str, Element] = {}
    for name in archive:
        if name.endswith(".xml"):
            try:
                roots[name] = parse(archive.read(name) or b"", limits=source.limits, report=report)
            except ReadError as error:
                yield Problem("xml", error.message, error.line, error.column, where=name)
    if MAP in roots:
        yield from _map(roots[MAP], archive)
    yield from _frames(roots)
    styles = styles_in([roots[name] for name in (MAP, STYLES) if name in roots])
    for name, root in roots.items():
        if local(root) == "Story":
            yield from (evolve(problem, where=name) for problem in story_faults(root, styles))


def _map(root: Element, archive: ZipReader) -> Iterator[Problem]:
    if local(root) != "Document":
        yield Problem("root", f"the root is <{local(root):.40}>, not <Document>", line_of(root), where=MAP)
    for child in root:
        name = child.get("src")
        if name and name not in archive:
            yield Problem("part", f"{name:.100} is not in the package", line_of(child), where=MAP)


def _frames(roots: dict[str, Element]) -> Iterator[Problem]:
    """Yield boxes that refer to missing stories."""
    stories = {element.get("Self") for root in roots.values() for element in root.iter("Story", "XmlStory")}
    for name, root in roots.items():
        for inner in root.iter("TextFrame"):
            key = inner.get("ParentStory") or ""
            if key not in stories:
                yield Problem("reference", f"there is no story {key:.60}", line_of(inner), where=name)
