"""What a document says of itself: labels, which programs keep, and the packet of XMP."""

from __future__ import annotations

from newsformat.markup.xml import Element, attributes_of, local, local_name, parse, quoted, text_of
from newsformat.plugin import Limits, ReadError, Report
from newsformat_office._article import Known, words_of


_TOLD = frozenset((
    "rights", "Headline", "Instructions", "Credit", "Source", "CaptionWriter", "City", "Country", "DateCreated",
    "Category", "TransmissionReference", "UsageTerms", "WebStatement",
))  # fmt: skip
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"


def labels_of(element: Element) -> dict[str, str]:
    """Return what *element* is labelled with."""
    label = element.find("Properties/Label")
    pairs = label.findall("KeyValuePair") if label is not None else []
    return {each.get("Key") or "": each.get("Value") or "" for each in pairs}


def label(pairs: dict[str, str]) -> str:
    """Return the element that labels what it is in."""
    inner = [f"<KeyValuePair Key={quoted(key)} Value={quoted(value)}/>" for key, value in pairs.items()]
    return f"<Label>{''.join(inner)}</Label>"


def read_known(packet: bytes, limits: Limits, report: Report) -> Known:
    """Return what the *packet* of XMP says; *report* is told if it cannot be read."""
    if not packet.strip():
        return Known()
    try:
        root = parse(packet, limits=limits, report=report)
    except ReadError as error:
        report.note(f"the metadata are not read: {error.message}")
        return Known()
    said: dict[str, list[str]] = {}
    for description in root.iter(f"{_RDF}Description"):
        for key, value in attributes_of(description):
            said.setdefault(local_name(key), []).append(value)
        for each in description:
            items = [text_of(item) for item in each.iter(f"{_RDF}li")] or [text_of(each)]
            said.setdefault(local(each), []).extend(items)
    first = {name: next(filter(None, values), "") for name, values in said.items()}
    for name in sorted(_TOLD & first.keys()):
        if first[name]:
            report.left_out(f"the property {name}: {first[name]:.60}")
    return Known(
        title=first.get("title", ""),
        creator=first.get("creator", ""),
        created=first.get("CreateDate", ""),
        modified=first.get("ModifyDate", ""),
        keywords=tuple(word for text in said.get("subject", ()) for word in words_of(text)),
        comment=first.get("description", ""),
    )


def packet_in(root: Element) -> bytes:
    """Return the packet of XMP that is in a document of ICML."""
    contents = root.find(".//MetadataPacketPreference/Properties/Contents")
    return (text_of(contents) if contents is not None else "").encode()
