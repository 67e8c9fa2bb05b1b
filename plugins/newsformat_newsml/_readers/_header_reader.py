"""Reads the ``header`` of a message as an envelope; `_header_writer` writes it."""

from __future__ import annotations

from typing import Any

from newsformat import Envelope, EnvelopeLink, Foreign
from newsformat.markup.foreign import in_order
from newsformat.markup.xml import Element, attribute_names, text_of
from newsformat.plugin import Report, line, maker
from newsformat_newsml._elements import correct_case, leave_out_of, text
from newsformat_newsml._languages import inherited
from newsformat_newsml._names import LANG, NAR_, OWN_, SPACE
from newsformat_newsml._readers import _single_values
from newsformat_newsml._snippets import Snippets, alone, standard


_SAID = {
    f"{NAR_}sent": ("sent", _single_values.moment_of),
    f"{NAR_}sender": ("sender", _single_values.plain_line),
    f"{NAR_}transmitId": ("uri", _single_values.plain_line),
}
_IN_SMALL_LETTERS = {name.lower(): name for name in _SAID}
_OWN_LINES = {f"{OWN_}title": "title", f"{OWN_}language": "language"}


def read_header(element: Element, report: Report) -> Envelope:
    """Return the envelope in the header *element*; what the model has no place for is kept."""
    header = standard(element)
    values: dict[str, Any] = {}
    links: list[EnvelopeLink] = []
    foreign: list[Foreign] = []
    leave_out_of(header, report)
    snippets = Snippets(header)
    if further := [name for name in attribute_names(header) if name != LANG and not name.startswith(OWN_)]:
        foreign.append(_foreign(SPACE, "header", alone("header", header, further)))
    for child in header:
        if type(child.tag) is str and child.tag not in _SAID and child.tag.lower() in _IN_SMALL_LETTERS:
            correct_case(child, _IN_SMALL_LETTERS, report)
        tag = child.tag
        if tag in _OWN_LINES:
            values[_OWN_LINES[tag]] = text_of(child)
        elif tag == f"{OWN_}link":
            links.append(EnvelopeLink(href=child.get("href") or "", role=child.get("rel") or ""))
        elif tag == f"{OWN_}foreign":
            foreign.append(Foreign(SPACE, child.get("name") or "", text(child)))
        elif type(tag) is str and not _take(child, values, report):
            if tag == f"{NAR_}timestamp":
                child.text = line(child.text or "")
            foreign.append(_foreign(SPACE, "header", snippets.of(child)))
    if language := values.get("language") or line(header.get(LANG) or "") or inherited(element):
        values["language"] = language
    if header.get(f"{OWN_}assumed") == "sent":
        values.pop("sent", None)
    foreign = in_order(foreign, header.get(f"{OWN_}order") or "")
    return Envelope(links=tuple(links), foreign=tuple(foreign), **values)


_foreign = maker(Foreign)  # builds foreign parts from strings


def _take(element: Element, values: dict[str, Any], report: Report) -> bool:
    """Store *element* if the envelope has a field for it; return whether it is represented completely."""
    name, read = _SAID.get(element.tag, ("", None))
    if read is None or values.get(name):
        return False
    value, complete = read(element, report)
    if value:
        values[name] = value
    return bool(value) and complete
