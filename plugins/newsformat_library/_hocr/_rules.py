"""Validates hOCR by its specification (1.2)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from newsformat.markup.xml import well_formedness_problems
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source
from newsformat_library._hocr._document import whole
from newsformat_library._hocr._names import CLASSES, PAGE, PLACED, PROPERTIES, properties
from newsformat_library._hocr._tree import Node, classes_of, name_of, number_of


_REQUIRED = ("ocr-system", "ocr-capabilities")
_OBSOLETE = {"ocr_column": "ocr_carea"}
_EXCERPT = 60  # characters of an invalid value
_OWN_PREFIXES = ("x_", "x-")  # prefixes of properties of a program's own


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the document, in order.

    Raises:
        ReadError: it exceeds the limits.
    """
    content = source.read_bytes()
    found = whole(content, source, Report())
    if not found.is_xml:
        for problem in well_formedness_problems(content, source.limits):
            yield Problem.warning("xml", f"not XHTML: {problem.message}", problem.line, problem.column)
    metas = {name.lower(): meta_content for name, meta_content in found.metas}
    for name in _REQUIRED:
        if not metas.get(name):
            yield Problem("required", f'there is no <meta name="{name}">', None)
    yield from _Rules(set(metas.get("ocr-capabilities", "").split())).problems(found.body)


class _Rules:
    """Checks a document of a program that is *capable* of these classes."""

    def __init__(self, capable: set[str]) -> None:
        self._capable = capable
        self._seen: set[tuple[str, str]] = set()
        self._reported: set[str] = set()

    def problems(self, body: Node) -> Iterator[Problem]:
        has_page = False
        for node in body.iter():
            classes = classes_of(node) if name_of(node) else frozenset()
            has_page = has_page or PAGE in classes
            if classes:
                yield from self._classes(classes, node)
                yield from self._properties(classes, node)
                yield from self._once("id", (node.get("id") or "").strip(), node)
        if not has_page:
            yield Problem("page", "there is no element of the class ocr_page", None)

    def _classes(self, classes: frozenset[str], node: Node) -> Iterator[Problem]:
        for name in sorted(classes - self._reported):
            self._reported.add(name)
            if name not in CLASSES:
                yield _problem("class", f"there is no class {name[:_EXCERPT]}", node)
            elif self._capable and name not in self._capable:
                yield _problem("capability", f"{name} is not among the ocr-capabilities", node, Severity.WARNING)
            if name in _OBSOLETE:
                yield _problem("obsolete", f"{name} is called {_OBSOLETE[name]}", node, Severity.WARNING)

    def _properties(self, classes: frozenset[str], node: Node) -> Iterator[Problem]:
        found = properties(node.get("title") or "")
        if classes & PLACED and not {name for name, _ in found} & {"bbox", "poly"}:
            yield _problem("required", f"{min(classes & PLACED)} has no bbox", node)
        for name, value in found:
            if name not in PROPERTIES:
                if name not in self._reported and not name.startswith(_OWN_PREFIXES):
                    self._reported.add(name)
                    yield _problem("unknown", f"there is no property {name[:_EXCERPT]}", node, Severity.WARNING)
            elif not _form(name).fullmatch(value):
                yield _problem("property", f"{name}: {value[:_EXCERPT]!r} is of another form", node)
            elif name == "ppageno" and PAGE in classes:
                yield from self._once(name, value, node)

    def _once(self, what: str, value: str, node: Node) -> Iterator[Problem]:
        if value and (what, value) in self._seen:
            yield _problem(what, f"{what}: {value[:_EXCERPT]!r} appears twice", node)
        self._seen.add((what, value))


def _problem(rule: str, message: str, node: Node, severity: Severity = Severity.ERROR) -> Problem:
    return Problem(rule, message, number_of(node), severity=severity)


@lru_cache(maxsize=64)
def _form(name: str) -> re.Pattern[str]:
    return re.compile(PROPERTIES[name], re.ASCII)
