"""Validation of TEI: newsformat's own rules, and the official XSD if it is given.

The package's docstring lists the rules. A corpus larger than the limit of one item is validated text by text.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsformat.markup.schema import xsd_problems
from newsformat.markup.sniff import xml_root
from newsformat.markup.xml import Element, iterate, line_of, local, parse, refuse_item, well_formedness_problems
from newsformat.plugin import Problem, Report, Source, ValidateOptions, sort_by_line
from newsformat_library._tei._names import TEI
from newsformat_library._tei._rules import Rules, root_problem


def validate(source: Source, options: ValidateOptions, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the document in document order, then those that the official schema finds."""
    stream, most = source.open(), source.limits.item_bytes
    start = stream.read(most + 1)
    if len(start) > most:
        rules = Rules((xml_root(start) or (TEI,))[0])
        elements = iterate(
            stream,
            ("TEI", "teiHeader"),
            start=start,
            within=("teiCorpus",),
            source=source.name,
            limits=source.limits,
            report=report,
            whole=False,
            mend=False,
        )
        yield from _problems_of_elements(elements, rules, source)
        yield from rules.dangling_pointers()
        return
    root = parse(start, source=source.name, limits=source.limits, report=report)
    yield from well_formedness_problems(start, source.limits)
    problem = root_problem(root)
    if problem:
        yield problem
    if problem is None or problem.rule == "namespace":
        yield from _problems_of_document(root)
    if options.schema:
        yield from xsd_problems(root, options.schema, prefer=["tei_all"])


def _problems_of_elements(elements: Iterator[Element], rules: Rules, source: Source) -> Iterator[Problem]:
    for element in elements:
        refuse_item(element, source.limits)
        yield from rules.problems(element)


def _problems_of_document(root: Element) -> Iterator[Problem]:
    rules = Rules(str(root.tag)[1:].partition("}")[0] if str(root.tag)[0] == "{" else "")
    found = [*rules.problems(root), *rules.dangling_pointers()]
    if local(root) == "teiCorpus":
        found += _problems_of_corpus(root)
    yield from sort_by_line(found)


def _problems_of_corpus(root: Element) -> Iterator[Problem]:
    """Yield what is missing in a corpus (section 16.1)."""
    names = [local(child) for child in root]
    if "teiHeader" not in names:
        yield Problem("required", "<teiCorpus> has no <teiHeader>", line_of(root))
    if "TEI" not in names and "teiCorpus" not in names:
        yield Problem.warning("required", "<teiCorpus> has no <TEI>", line_of(root))
