"""RDF → properties (ISO 16684-1, 7; XMP Specification Part 1, annex C).

The equivalent forms of RDF are read alike: fields as attributes, ``rdf:parseType="Resource"``, an inner
``rdf:Description``, a typed node, ``rdf:value`` with qualifiers.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsformat.markup.xml import Element, all_text, attributes_of, line_of, local, own_texts
from newsformat.plugin import Report
from newsformat_photo._names import LANG, META, RDF, shown
from newsformat_photo._xmp._value import ARRAYS, LINK, PLAIN, STRUCTURE, Properties, Value


_DEEPEST = 64  # nested values; real XMP has at most six
_RDF = f"{{{RDF}}}"
_ABOUT, _RESOURCE, _PARSE_TYPE, _VALUE = (f"{_RDF}{name}" for name in ("about", "resource", "parseType", "value"))


def rdf_in(root: Element) -> Element | None:
    """Return *root* or the first descendant that is ``rdf:RDF``; `None` if there is none."""
    return next(root.iter(f"{_RDF}RDF"), None)


def properties_in(rdf: Element, report: Report) -> Properties:
    """Return the properties of all descriptions in *rdf*; a repeated one is reported."""
    found: Properties = {}
    _report_around(rdf, report)
    for node in rdf:
        if not local(node):
            continue
        if about := node.get(_ABOUT):
            report.left_out(f"rdf:about is left out: {about:.60}", line=line_of(node))
        for name, value in _members(node, report, 0):
            if name not in found:
                found[name] = value
            elif found[name] != value:
                report.left_out(f"{shown(name)} appears again; left out: {_brief_text(value)}", line=value.line)
    return found


def _report_around(rdf: Element, report: Report) -> None:
    """Report content around the descriptions, except for the name of the program that wrote it."""
    for node in (rdf, *rdf.iterancestors()):
        _report_attributes(node, report)
        _report_text(node, report)
        parent = node.getparent()
        for sibling in () if parent is None else parent:
            if local(sibling) and sibling is not node:
                report.left_out(f"<{local(sibling)}> beside <{local(node)}> left out", line=line_of(sibling))


_TOOLKIT = f"{{{META}}}xmptk"


def _brief_text(value: Value) -> str:
    texts = [value.text, *[item.text for item in value.items], *[inner_value.text for _, inner_value in value.fields]]
    return f"{' '.join([text for text in texts if text]):.60}"


def _members(node: Element, report: Report, depth: int) -> Iterator[tuple[str, Value]]:
    """Yield the properties of a description, or the fields of a structure: attributes and children."""
    yield from _attributes(node, report)
    for child in node:
        if not local(child):
            continue
        if not str(child.tag).startswith("{"):
            report.left_out(f"<{local(child)}> is in no namespace, and left out", line=line_of(child))
        else:
            yield str(child.tag), value_of(child, report, depth)
    _report_text(node, report)


def is_property(name: str) -> bool:
    """Is an attribute of this *name* a property, and not one of RDF or XML itself?"""
    return name.startswith("{") and not name.startswith(_RDF) and name != LANG


def _attributes(node: Element, report: Report) -> Iterator[tuple[str, Value]]:
    """Yield the properties that are attributes of *node*."""
    prefixes = {uri: prefix for prefix, uri in node.nsmap.items() if prefix}
    for name, content in attributes_of(node):
        if not name.startswith("{"):
            if name not in {"about", "ID", "resource"} or content:
                where = line_of(node)
                report.left_out(f"the attribute {name} is in no namespace, and left out: {content:.60}", line=where)
        elif is_property(name):
            prefix = prefixes.get(name[1:].partition("}")[0], "")
            yield name, Value(PLAIN, content, prefix=prefix, line=line_of(node))


def _report_attributes(node: Element, report: Report) -> None:
    """Report property attributes of *node*, which may not have any."""
    for name, value in _attributes(node, report):
        if name != _TOOLKIT:
            report.left_out(
                f"{shown(name, value.prefix)} of <{local(node)}> left out: {value.text:.60}", line=value.line
            )


def _report_text(node: Element, report: Report) -> None:
    """Report text in *node* between child elements."""
    if loose := " ".join([text.strip() for text in own_texts(node)]).strip():
        report.left_out(f"text between elements left out: {loose:.60}", line=line_of(node))


def value_of(element: Element, report: Report, depth: int = 0) -> Value:
    """Return the value of *element*: a property, a field or an array item."""
    language, where = element.get(LANG) or "", line_of(element)
    prefix = element.prefix or ""
    inner = [child for child in element if local(child)]
    if depth > _DEEPEST:
        report.left_out(f"values nested more than {_DEEPEST} deep are left out", line=where)
        return Value(PLAIN, "", language=language, prefix=prefix, line=where)
    if element.get(_PARSE_TYPE) == "Resource":
        return _structure(element, report, depth, language, prefix)
    if inner and element.get(_PARSE_TYPE) != "Literal":
        if more := inner[1:]:
            report.left_out(f"<{local(more[0])}> beside the value left out", line=line_of(more[0]))
        _report_text(element, report)
        _report_attributes(element, report)
        return _value_of_child(element, inner[0], report, depth)
    if link := element.get(_RESOURCE):
        attributes = tuple(_attributes(element, report))
        return Value(LINK, link, language=language, prefix=prefix, line=where, qualifiers=attributes)
    content, attributes = all_text(element), tuple(_attributes(element, report))
    if attributes and not content.strip():
        return Value(STRUCTURE, fields=attributes, language=language, prefix=prefix, line=where)
    if inner:
        report.left_out("markup in a text left out", line=where)
    return Value(PLAIN, content, language=language, prefix=prefix, line=where, qualifiers=attributes)


def _value_of_child(element: Element, inner: Element, report: Report, depth: int) -> Value:
    """Return the value of *element* from its child *inner*: an array, a structure, or a value with qualifiers."""
    name, prefix, where = local(inner), element.prefix or "", line_of(element)
    if inner.tag == f"{_RDF}{name}" and name in ARRAYS:
        _report_text(inner, report)
        _report_attributes(inner, report)
        items = tuple([value_of(item, report, depth + 1) for item in inner if local(item)])
        return Value(name, items=items, language=element.get(LANG) or "", prefix=prefix, line=where)
    if inner.tag != f"{_RDF}Description":
        report.left_out(f"the type of a structure is left out: {shown(str(inner.tag), inner.prefix or '')}", line=where)
    return _structure(inner, report, depth, element.get(LANG) or inner.get(LANG) or "", prefix)


def _structure(node: Element, report: Report, depth: int, language: str, prefix: str) -> Value:
    """Return *node* as a structure; with an ``rdf:value``, as that value with qualifiers."""
    fields = list(_members(node, report, depth + 1))
    core = next((value for name, value in fields if name == _VALUE), None)
    if node.get(_VALUE) is not None:
        core = Value(PLAIN, node.get(_VALUE) or "")
    if core is None:
        return Value(STRUCTURE, fields=tuple(fields), language=language, prefix=prefix, line=line_of(node))
    more = tuple([(name, value) for name, value in fields if name != _VALUE])
    return Value(core.kind, core.text, core.items, core.fields, more, core.language or language, prefix, line_of(node))
