"""Validates NITF by newsformat's own rules and, on request, by an official XSD or DTD.

The package's docstring lists the rules. Structural rules use a table made from the XSD of NITF 3.6.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy

from lxml import etree

from newsformat.markup.languages import is_language_tag
from newsformat.markup.schema import dtd_problems, xsd_problems
from newsformat.markup.xml import Element, attribute_names, line_of, parent_of
from newsformat.markup.xml_rules import Rules, read_root
from newsformat.plugin import OptionError, Problem, Report, Source, ValidateOptions, shortened
from newsformat_nitf._names import LANG, NITF, OWN_, STAMPS
from newsformat_nitf._shapes import known_shapes
from newsformat_nitf._snippets import is_nitf
from newsformat_nitf._validate_values import value_warnings


_VERSION = re.compile(r"NITF (\d\.\d)")


def validate(source: Source, options: ValidateOptions, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the document in its order, followed by those that the official schema finds."""
    root = yield from read_root(source, report)
    name = etree.QName(root)
    if name.localname != "nitf":
        yield Problem("root", f"{name.localname} is not a root element of NITF", line_of(root))
        return
    if not is_nitf(name.namespace or ""):
        yield Problem("namespace", f"nitf should be in no namespace or in {NITF}", line_of(root))
        return
    yield from Rules(known_shapes(), also=_beyond).problems(root, "nitf")
    if options.schema:
        yield from _official(root, options.schema)


def _beyond(element: Element, name: str, place: str) -> Iterator[Problem]:
    """Yield the problems of *element* that the table cannot express."""
    language = element.get(LANG)
    if language and not is_language_tag(language):
        problem = f"xml:lang: {shortened(language)!r} is not a language tag"
        yield Problem("value", problem, line_of(element), None, place)
    yield from value_warnings(element, name, place)


# The official schema --------------------------------------------------------------


def _official(root: Element, schema: str) -> Iterator[Problem]:
    """Validate against the schema of the declared version, else the newest; without a namespace, against a DTD.

    A schema fixes the version attribute; a document that declares another version is validated without it.
    """
    version = _VERSION.search(root.get("version") or "")
    prefer = [*([version[1], version[1].replace(".", "-")] if version else []), "3.6"]
    copy = deepcopy(root)
    for key in [key for key in STAMPS if key in copy.attrib]:
        del copy.attrib[key]
    namespace = etree.QName(root).namespace
    try:
        yield from xsd_problems(copy if namespace else _named(copy), schema, prefer=prefer)
    except OptionError:
        if namespace:
            raise
        yield from dtd_problems(_without_ours(copy), schema, prefer=prefer)


def _named(root: Element) -> Element:
    """Put all elements without a namespace into that of the XSD."""
    for inner in root.iter("*"):
        if inner.tag[0] != "{":
            inner.tag = f"{{{NITF}}}{inner.tag}"
    return root


def _without_ours(root: Element) -> Element:
    """Return a document for a DTD, which has no namespaces, without newsformat's own elements and attributes."""
    for inner in [*root.iter("*")]:
        if inner.tag.startswith(f"{{{NITF}}}"):
            inner.tag = etree.QName(inner).localname
        for key in [key for key in attribute_names(inner) if key.startswith(OWN_)]:
            del inner.attrib[key]
        if inner.tag.startswith(OWN_):
            parent_of(inner).remove(inner)
    etree.cleanup_namespaces(root)
    return root
