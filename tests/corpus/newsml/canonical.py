"""What a document of NewsML-G2 states: every element, attribute and text, whatever their order and spelling."""

from __future__ import annotations

import json
from collections import Counter
from datetime import datetime
from typing import Any

from lxml import etree


Statement = tuple[str, ...]  # ``element name``, ``attribute name key value`` or ``text name value``
PARSER = etree.XMLParser(resolve_entities=False, no_network=True)


def statements(document: bytes) -> Counter[Statement]:
    """Return all that the items of *document*, and the header of a message, state."""
    root = etree.fromstring(document, PARSER)
    items = [each for each in root.iter("{*}newsItem", "{*}packageItem") if not _is_nested(each)]
    found: Counter[Statement] = Counter()
    for part in [*root.iterfind("./{*}header"), *items]:
        for element in part.iter(etree.Element):
            found.update(_of(element))
    return found


def _is_nested(item: Any) -> bool:
    return next(item.iterancestors("{*}newsItem", "{*}packageItem"), None) is not None


def _of(element: Any) -> list[Statement]:
    name = etree.QName(element).localname
    text = _plain(" ".join([element.text or "", *[child.tail or "" for child in element]]))
    attributes = [("attribute", name, etree.QName(key).localname, _plain(value)) for key, value in element.items()]
    return [("element", name), *attributes, *([("text", name, text)] if text else [])]


def _plain(value: str) -> str:
    """Return *value* with single blanks; a date and time as its moment."""
    value = " ".join(value.split())
    try:
        return str(datetime.fromisoformat(value).timestamp()) if "T" in value else value
    except ValueError:
        return value


def kept_as_text(document: bytes) -> Counter[Statement]:
    """Return what is stated by what newsformat keeps as text, since it is not valid at its place."""
    root = etree.fromstring(document, PARSER)
    texts = [kept.text for kept in root.iter(_KEPT)]
    texts += [value for part in root.iter(etree.Element) for _, value in json.loads(part.get(_KEPT, "[]"))]
    found: Counter[Statement] = Counter()
    for text in texts:
        parser = etree.XMLParser(resolve_entities=False, recover=True)
        for element in etree.fromstring(f"<x>{text}</x>".encode(), parser).iterdescendants(etree.Element):
            found.update(_of(element))
    return found


_KEPT = "{urn:newsformat:g2:1}foreign"
