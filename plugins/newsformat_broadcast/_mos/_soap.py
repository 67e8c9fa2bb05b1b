"""Messages in an envelope of SOAP, as web services of MOS 3.8.4 send them → as a connection of 2.8 and 4.0 has them.

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
_PARAMETER = "_input"  # how those of an operation end


def messages_in(root: Element, report: Report) -> list[Element]:
    """Return *root*, or what an envelope of SOAP holds, each as ``<mos>``; *report* is told what else is in that."""
    if local(root) != "Envelope":
        return [root]
    bodies = [each for each in root.iterchildren("*") if local(each) == "Body"]
    found = documents_within(root, _KNOWN, report) or [each for body in bodies for each in body.iterchildren("*")]
    return [_carried(each) for each in found] or [root]


def _carried(element: Element) -> Element:
    """Return *element*, a message or ``<mos>``, out of the envelope, as ``<mos>`` in no namespace."""
    space = etree.QName(element).namespace
    for each in element.iter(f"{{{space}}}*") if space else ():
        each.tag = local(each)
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
