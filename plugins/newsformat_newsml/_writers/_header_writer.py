"""Writes the envelope as the ``header`` of a message."""

from __future__ import annotations

from newsformat import Envelope, Foreign
from newsformat.markup.xml import as_xml, escape, quoted
from newsformat_newsml._names import SPACE
from newsformat_newsml._writers._context import ASSUMED_MOMENT, Delivery, dated, kept
from newsformat_newsml._writers._foreign import places_of
from newsformat_newsml._writers._forms import Form


def header(envelope: Envelope, delivery: Delivery) -> bytes:
    """Return the ``header`` of a message, without characters that XML does not allow."""
    return as_xml(envelope, lambda cleaned: _written(cleaned, delivery), delivery.report)


def _written(envelope: Envelope, delivery: Delivery) -> str:
    indent = delivery.options.indent * " "
    attributes, lines = _header(envelope, delivery)
    inner = "".join([f"\n{2 * indent}{line}" for line in lines])
    return f"{indent}<header{attributes}>{inner}\n{indent}</header>"


def _header(envelope: Envelope, delivery: Delivery) -> tuple[str, list[str]]:
    """Return its attributes and its children, in the order of the schema."""
    attributes = "" if envelope.sent else ' newsformat:assumed="sent"'
    foreign = [part for part in envelope.foreign if part.space == SPACE]
    ranked = _foreign(foreign, envelope, delivery)
    with_elements = {rank for rank, _, _ in ranked}
    plain = [
        (_RANKS["sent"], dated("sent", envelope.sent) if envelope.sent else f"<sent>{ASSUMED_MOMENT}</sent>"),
        (_RANKS["sender"], f"<sender>{escape(envelope.sender)}</sender>" if envelope.sender else ""),
        (_RANKS["transmitId"], f"<transmitId>{escape(envelope.uri)}</transmitId>" if envelope.uri else ""),
    ]
    ranked += [(rank, -1, text) for rank, text in plain if text and rank not in with_elements]
    ranked.sort(key=lambda entry: entry[:2])
    if order := places_of([number for _, number, _ in ranked if number >= 0]):
        attributes += f' newsformat:order="{order}"'
    attributes += "".join([text[len("<header") : -2] for rank, _, text in ranked if rank == _ATTRIBUTES])
    return attributes, [text for rank, _, text in ranked if rank != _ATTRIBUTES] + _own_elements(envelope)


def _foreign(foreign: list[Foreign], envelope: Envelope, delivery: Delivery) -> list[tuple[int, int, str]]:
    """Return the foreign parts with their ranks and numbers; those that are not valid in a header are kept as text."""
    single: set[str] = set()
    ranked = []
    for number, part in enumerate(foreign):
        result = delivery.forms.form(part.name, part.value) if part.name == "header" else None
        fits = result is not None and result.tag not in single and _equals_field(result, envelope)
        if result is None or not fits or not delivery.take(result.ids):
            ranked.append((_KEPT, number, kept(part)))
        else:
            ranked.append((_RANKS.get(result.tag, _ANY), number, part.value))
            if result.tag in _SINGLE:
                single.add(result.tag)
    return ranked


def _equals_field(result: Form, envelope: Envelope) -> bool:
    """Is *result*, an element with a field in the envelope, still equal to that field?"""
    fields = {"sent": envelope.sent, "sender": envelope.sender, "transmitId": envelope.uri}
    return result.tag not in fields or result.content == fields[result.tag]


_SINGLE = ("@header", "sent", "sender", "transmitId", "priority", "origin")
_ATTRIBUTES = -1
_RANKS = {
    "@header": _ATTRIBUTES,
    "sent": 0,
    "catalogRef": 1,
    "catalog": 1,
    "sender": 2,
    "transmitId": 3,
    "priority": 4,
    "origin": 5,
    "": 7,
}
_ANY, _KEPT = 6, 8


def _own_elements(envelope: Envelope) -> list[str]:
    """Return, in newsformat's own namespace, what the standard has no place for."""
    lines = []
    if envelope.title:
        lines.append(f"<newsformat:title>{escape(envelope.title)}</newsformat:title>")
    if envelope.language:
        lines.append(f"<newsformat:language>{escape(envelope.language)}</newsformat:language>")
    for link in envelope.links:
        role = f" rel={quoted(link.role)}" if link.role else ""
        lines.append(f"<newsformat:link{role} href={quoted(link.href)}/>")
    return lines
