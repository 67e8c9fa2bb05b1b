"""Reads ``NewsEnvelope``: the sender, the date, and the services by which the items came.

What has no element in the standard is kept in the property ``newsformat`` of the sender (see `_envelope_writer`).
"""

from __future__ import annotations

from functools import lru_cache

from newsformat import Concept, Envelope, EnvelopeLink, Foreign
from newsformat.markup.xml import Element, text_of
from newsformat.plugin import line, maker
from newsformat_newsml1._names import OWN, SPACE, first
from newsformat_newsml1._readers._draft import Context, foreign_of, says_something


_LONGEST = 100  # characters; longer values are not cached across documents
_SERVICES = {"NewsService": "", "NewsProduct": "product"}


def read_envelope(element: Element, context: Context, before: list[Foreign]) -> tuple[Envelope, list[Concept]]:
    """Return the envelope and the services; *before* is what was kept of the elements before it."""
    uri = sender = ""
    sent = None
    own_element: Element | None = None
    foreign, services = list(before), []
    for child in element:
        tag = child.tag
        if tag in _SERVICES:
            if name := child.get("FormalName"):
                scheme = child.get("Scheme") or ""
                known = len(name) + len(scheme) <= _LONGEST
                services.append((_service if known else _service.__wrapped__)(name, scheme, _SERVICES[tag]))
        elif tag == "TransmissionId" and not uri and not child.keys():
            uri = text_of(child)
        elif tag == "SentFrom" and not sender:
            sender, own_element = _sender(child, foreign)
        elif tag == "DateAndTime" and sent is None and (sent := context.moment(child)) is not None:
            pass
        elif type(tag) is str and says_something(child):
            foreign.append(foreign_of("NewsEnvelope", child))
    title, language, links = _kept_fields(own_element, foreign)
    envelope = _envelope(
        title=line(title),
        uri=uri,
        sender=line(sender),
        sent=sent,
        language=line(language),
        links=tuple(links),
        foreign=tuple(foreign),
    )
    return envelope, services


_envelope = maker(Envelope)


@lru_cache(maxsize=1024)
def _service(name: str, scheme: str, kind: str) -> Concept:
    """Return a service, cached: there are few, the same in every document."""
    return Concept(name=name, scheme=scheme, kind=kind)


def _sender(element: Element, foreign: list[Foreign]) -> tuple[str, Element | None]:
    """Return the name of the sender, and newsformat's own property in it."""
    party = first(element, "Party")
    if party is None:
        foreign.append(foreign_of("NewsEnvelope", element))
        return "", None
    own_members = next((child for child in party if child.get("FormalName") == OWN), None)
    if own_members is None and (len(element) > 1 or len(party) or len(party.attrib) > 1):
        foreign.append(foreign_of("NewsEnvelope", element))
    return party.get("FormalName") or "", own_members


def _kept_fields(own_element: Element | None, foreign: list[Foreign]) -> tuple[str, str, list[EnvelopeLink]]:
    title = language = ""
    links = []
    for element in own_element if own_element is not None else ():
        value = element.get("Value") or ""
        inner = next((part.get("Value") or "" for part in element), "")
        match element.get("FormalName"):
            case "title":
                title = value
            case "language":
                language = value
            case "link":
                links.append(EnvelopeLink(href=value, role=inner))
            case "foreign":
                foreign.append(Foreign(SPACE, inner, value))
    return title, language, links
