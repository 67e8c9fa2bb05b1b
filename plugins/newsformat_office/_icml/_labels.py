"""Metadata of a document: labels, which programs keep, and the XMP packet."""

from __future__ import annotations

from newsformat.markup.xml import Element, attributes_of, local, local_name, parse, quoted, text_of
from newsformat.plugin import Limits, ReadError, Report
from newsformat_office._article import Known, words_of


_REPORTED = frozenset((
    "rights", "Headline", "Instructions", "Credit", "Source", "CaptionWriter", "City", "Country", "DateCreated",
    "Category", "TransmissionReference", "UsageTerms", "WebStatement",
))  # fmt: skip
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"


def labels_of(element: Element) -> dict[str, str]:
    """Return the label of *element*, as pairs of key and value."""
    label = element.find("Properties/Label")
    pairs = label.findall("KeyValuePair") if label is not None else []
    return {pair.get("Key") or "": pair.get("Value") or "" for pair in pairs}


def label(pairs: dict[str, str]) -> str:
    """Return the element that labels its parent with *pairs*."""
    inner = [f"<KeyValuePair Key={quoted(key)} Value={quoted(value)}/>" for key, value in pairs.items()]
    return f"<Label>{''.join(inner)}</Label>"


def read_known(packet: bytes, limits: Limits, report: Report) -> Known:
    """Return the metadata in the XMP *packet*; report it if it cannot be read."""
    if not packet.strip():
        return Known()
    try:
        root = parse(packet, limits=limits, report=report)
    except ReadError as error:
        report.note(f"the metadata are not read: {error.message}")
        return Known()
    properties: dict[str, list[str]] = {}
    for description in root.iter(f"{_RDF}Description"):
        for key, value in attributes_of(description):
            properties.setdefault(local_name(key), []).append(value)
        for child in description:
            items = [text_of(item) for item in child.iter(f"{_RDF}li")] or [text_of(child)]
            properties.setdefault(local(child), []).extend(items)
    first = {name: next(filter(None, values), "") for name, values in properties.items()}
    for name in sorted(_REPORTED & first.keys()):
        if first[name]:
            report.left_out(f"the property {name} is left out: {first[name]:.60}")
    return Known(
        title=first.get("title", ""),
        creator=first.get("creator", ""),
        created=first.get("CreateDate", ""),
        modified=first.get("ModifyDate", ""),
        keywords=tuple(word for text in properties.get("subject", ()) for word in words_of(text)),
        comment=first.get("description", ""),
    )


def packet_in(root: Element) -> bytes:
    """Return the XMP packet in an ICML document."""
    contents = root.find(".//MetadataPacketPreference/Properties/Contents")
    return (text_of(contents) if contents is not None else "").encode()
