"""Writes what precedes the items: catalogs and topics that were kept, and the ``NewsEnvelope``.

The standard has no element for a title, a language or links of the document: they are kept in a property ``newsformat``
of the sender, with foreign parts that have no place.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from newsformat import Article, Concept, Envelope
from newsformat_newsml1._names import OWN, SPACE
from newsformat_newsml1._writers._item_writer import stamp
from newsformat_newsml1._writers._placing import Placing, element, named, text


def write_envelope(envelope: Envelope, services: Sequence[Concept]) -> str:
    """Return the envelope and what precedes it; *services* are those by which its items come."""
    placing = Placing(Article(foreign=envelope.foreign))
    kept = placing.only("NewsEnvelope", "SentFrom")
    written: dict[str, list[str]] = {
        "TransmissionId": [text("TransmissionId", envelope.uri)] if envelope.uri else [],
        "SentFrom": [kept] if kept and named("Party", envelope.sender)[:-2] in kept else [],
        "DateAndTime": [text("DateAndTime", stamp(envelope.sent) if envelope.sent else "")],
        "NewsService": [named("NewsService", service.name, service.scheme) for service in services if not service.kind],
        "NewsProduct": [named("NewsProduct", service.name, service.scheme) for service in services if service.kind],
    }
    before = placing.children("NewsML", {})
    inner = placing.children("NewsEnvelope", written)
    if _own_parts(envelope, before, inner) or (envelope.sender and not written["SentFrom"]):
        written["SentFrom"] = [""]  # replaces an element that was kept whole
        own_written = _own_parts(envelope, before, placing.children("NewsEnvelope", written))
        party = named("Party", envelope.sender, inner=element_of_own(own_written))
        written["SentFrom"] = [element("SentFrom", party)]
        inner = placing.children("NewsEnvelope", written)
    return f"{''.join(before)}<NewsEnvelope>{''.join(inner)}</NewsEnvelope>\n"


def element_of_own(inner: str) -> str:
    """Return newsformat's own property, or ``""`` if it would be empty."""
    return named("Property", OWN, inner=inner) if inner else ""


def _own_parts(envelope: Envelope, before: list[str], inner: list[str]) -> str:
    """Return the fields and parts of *envelope* that are not in the elements *before* it or in the ``NewsEnvelope``."""
    placed = {"NewsML": Counter(before), "NewsEnvelope": Counter(inner)}
    return "".join([*_fields_without_element(envelope), *_unplaced(envelope, placed)])


def _fields_without_element(envelope: Envelope) -> Iterator[str]:
    """Yield the fields that have no element in the standard."""
    for name in ("title", "language"):
        if value := getattr(envelope, name):
            yield named("Property", name, Value=value)
    for link in envelope.links:
        yield named("Property", "link", Value=link.href, inner=named("Property", "role", Value=link.role))


def _unplaced(envelope: Envelope, placed: dict[str, Counter[str]]) -> Iterator[str]:
    """Yield the foreign parts that are not among those *placed*, the children of elements by parent name."""
    for foreign in envelope.foreign:
        if foreign.space != SPACE:
            continue
        there = placed.get(foreign.name, Counter())
        if there[foreign.value]:
            there[foreign.value] -= 1
        else:
            place = named("Property", "place", Value=foreign.name)
            yield named("Property", "foreign", Value=foreign.value, inner=place)
