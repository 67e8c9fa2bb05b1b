"""Validates a NewsML-G2 document by newsformat's own rules and, on request, by an official XSD.

The package's docstring lists the rules. Structural rules use tables made from the official schema, version 2.35, Power
conformance.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO, Final

from attrs import evolve
from lxml import etree

from newsformat.markup.sniff import xml_root
from newsformat.markup.xml import Element, iterate, line_of, local, parse, path_of, read_start, well_formedness_problems
from newsformat.plugin import Problem, Report, Severity, Source
from newsformat_newsml._names import NAR, NAR_
from newsformat_newsml._options import NEWEST, ValidateOptions
from newsformat_newsml._validators._aliases import Aliases
from newsformat_newsml._validators._demands import demanded, odd_item
from newsformat_newsml._validators._editions import beyond_core, minor, not_yet, without_catalog
from newsformat_newsml._validators._messages import ITEMS, PARTS, message_problems
from newsformat_newsml._validators._references import References
from newsformat_newsml._validators._structure import Met, Place, Standard, problem, standard_in, walk


_ROOTS: Final = ITEMS | {"newsMessage", "catalog"}


def validate(source: Source, options: ValidateOptions, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the document in its order, followed by those that the official schema finds."""
    content, rest = read_start(source)
    if rest is not None:
        if (root_parts := xml_root(source.head)) is not None and root_parts[1] == "newsMessage":
            yield from _streamed(_parts(content, rest, source, report), root_parts[0], options, report)
            return
        content += rest.read(max(source.limits.item_bytes + 1 - len(content), 0))
    root: Element = parse(content, source=source.name, limits=source.limits, report=report)
    yield from well_formedness_problems(content, source.limits)
    space = etree.QName(root).namespace or ""
    name = local(root)
    here = Met(root, "", Place(None, name))
    if name not in _ROOTS:
        yield problem("root", f"{name} is not a root element of NewsML-G2", here)
        return
    if space != NAR:
        yield problem("namespace", _misplaced(name, space), here)
    yield from own_problems(root, standard_in(space), options.version)
    if options.schema:
        yield from _schema_problems(root, options, report, right_space=space == NAR)


def _parts(start: bytes, rest: BinaryIO, source: Source, report: Report) -> Iterator[Any]:
    """Yield the parts of a long message, each as soon as it is complete."""
    within = ("newsMessage", "itemSet")
    return iterate(
        rest, PARTS, start=start, within=within, source=source.name, limits=source.limits, report=report, mend=False
    )


def _streamed(parts: Iterator[Any], space: str, options: ValidateOptions, report: Report) -> Iterator[Problem]:
    """Yield the problems of a long message and, for each item, those that the official schema finds."""
    if space != NAR:
        yield Problem("namespace", _misplaced("newsMessage", space), 1, where="/newsMessage")
    taken: set[str] = set()

    def below(met: Met, standard: Standard) -> Iterator[Problem]:
        yield from _problems_below(met, standard, options.version, taken)
        if options.schema and standard.name(met.element) in ITEMS:
            before = len(path_of(met.element))
            for found in _schema_problems(met.element, options, report, right_space=space == NAR):
                yield evolve(found, where=f"{met.place}{found.where[before:]}")

    yield from message_problems(parts, below)


def _misplaced(name: str, space: str) -> str:
    return f"{name} should be in the namespace {NAR}" + (f", not in {space:.60}" if space else "")


def own_problems(root: Element, standard: Standard, version: str) -> Iterator[Problem]:
    """Yield the problems that newsformat's own rules find in the document *root*."""
    name = standard.name(root)
    return _problems_below(Met(root, standard.elements[name], Place(None, name)), standard, version, set())


def _problems_below(root: Met, standard: Standard, version: str, taken: set[str]) -> Iterator[Problem]:
    """Yield the problems of *root* and its descendants; IDs in *taken* may not be used again."""
    references = References(root.element, standard, taken)
    held, aliases = _Target(version), Aliases(standard)
    for met, found in walk(root, standard):
        yield from found
        if not met.type:
            continue
        if standard.name(met.element) in ITEMS:
            held.enter(met.element)
            aliases.enter(met.element)
            yield from without_catalog(met, standard, held.catalog_version)
            yield from odd_item(met)
        yield from demanded(met, standard)
        yield from references.problems(met)
        yield from aliases.problems(met)
        if held.version is not None:
            yield from not_yet(met, standard, held.version, held.severity)
        if held.core:
            yield from beyond_core(met, standard)


class _Target:
    """The version and conformance that the current item is validated against."""

    def __init__(self, version: str) -> None:
        self._wanted = version
        self.version = minor(version)
        self.catalog_version = self.version
        self.core = False
        # Declared versions are often out of date; the IPTC's own tests accept items valid in the newest version.
        self.severity = Severity.WARNING if version == "declared" else Severity.ERROR

    def enter(self, item: Any) -> None:
        """Begin an item, which may declare its own version and conformance."""
        declared = minor(item.get("standardversion") or "")
        if self._wanted == "declared":
            self.version = declared
        self.catalog_version = declared if self.version is None else self.version
        self.core = item.get("conformance") == "core"


def _schema_problems(
    root: Element, options: ValidateOptions, report: Report, *, right_space: bool
) -> Iterator[Problem]:
    from newsformat.markup.schema import xsd_problems

    if not right_space:
        report.note("not checked against the official schema, for it is in another namespace", line=line_of(root))
        return
    core = next((True for item in root.iter(f"{NAR_}*") if item.get("conformance") == "core"), False)
    versions = {"declared": root.get("standardversion") or NEWEST, "newest": NEWEST}
    version = versions.get(options.version, options.version)
    conformance = "core" if core else "power"
    yield from xsd_problems(root, options.schema, prefer=[version, NEWEST, conformance, "all"])
