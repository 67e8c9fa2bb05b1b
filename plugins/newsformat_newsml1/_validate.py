"""Validates NewsML 1 by newsformat's own rules and, on request, by the official DTD.

The package's docstring lists the rules. Markup in ``DataContent`` belongs to other standards unknown to the DTD and is
not validated.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from newsformat.markup.xml import line_of, local
from newsformat.markup.xml_rules import read_root
from newsformat.plugin import Problem, Report, Source, ValidateOptions
from newsformat_newsml1._readers._document import bare
from newsformat_newsml1._validate_structure import structure_problems
from newsformat_newsml1._validate_values import value_problems


def validate(source: Source, options: ValidateOptions, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the document in its order, followed by those that the official DTD finds."""
    root = yield from read_root(source, report)
    if local(root) != "NewsML":
        yield Problem("root", f"{local(root)} is not a root element of NewsML 1", line=line_of(root))
        return
    if space := etree.QName(root).namespace:
        report.note(f"the namespace {space} is not in the DTD; ignored", line=line_of(root))
    root = bare(root)
    for content in list(root.iter("DataContent")):
        del content[:]
    yield from structure_problems(root)
    yield from value_problems(root)
    if options.schema:
        from newsformat.markup.schema import dtd_problems

        yield from dtd_problems(root, options.schema, prefer=[root.get("Version") or "1.2", "NewsML"])
