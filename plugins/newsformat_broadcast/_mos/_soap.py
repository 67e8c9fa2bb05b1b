"""SOAP envelopes of the web services of MOS 3.8.4 → messages as on connections of 2.8 and 4.0.

::

    <soap:Body><roCreate><mosHeader_input><mosID/>…</mosHeader_input><roID_input/>…</roCreate></soap:Body>
    <mos><mosID/>…<roCreate><roID/>…</roCreate></mos>
"""

from __future__ import annotations

from lxml import etree

from newsformat.markup.within import documents_within
from newsformat.markup.xml import Element, line_of, local, new_element, parent_of, set_line
from newsformat.plugin import Report
from newsformat_broadcast._mos._names import CHANGES, MESSAGES


_KNOWN = frozenset(name.lower() for name in ("mos", *MESSAGES, *CHANGES))
_PARAMETER = "_input"  # suffix of the parameters of an operation


def messages_in(root: Element, report: Report) -> list[Element]:
    """Return *root*, or the content of a SOAP envelope, each as ``<mos>``; report other content of the envelope."""
    if local(root) != "Envelope":
        return [root]
    bodies = [child for child in root.iterchildren("*") if local(child) == "Body"]
    found = documents_within(root, _KNOWN, report) or [child for body in bodies for child in body.iterchildren("*")]
    return [_as_mos(element) for element in found] or [root]


def _as_mos(element: Element) -> Element:
    """Return *element*, a message or ``<mos>`` in an envelope, as ``<mos>`` without a namespace."""
    space = etree.QName(element).namespace
    for inner in element.iter(f"{{{space}}}*") if space else ():
        inner.tag = local(inner)
    if local(element) == "mos":
        parent_of(element).remove(element)
        etree.cleanup_namespaces(element)
        return element
    mos = new_element("mos")
    set_line(mos, line_of(element))
    for part in [*element.iterchildren("*")]:
        part.tag = local(part).removesuffix(_PARAMETER)
        if part.tag == "mosHeader":
            mos.extend([*part])
            element.remove(part)
    messages = [part for part in element.iterchildren("*") if part.tag == element.tag]
    mos.extend(messages or [element])
    etree.cleanup_namespaces(mos)
    return mos
