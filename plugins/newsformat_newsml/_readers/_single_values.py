"""Readers of the single-valued elements of ``itemMeta`` and ``contentMeta``: one function per element.

Each returns the value in its form in the model, and whether it is complete. The reader stores the values in the
article; the writer uses the same functions to find the elements that were kept whole (see `_foreign`).
"""

from __future__ import annotations

from typing import Any, TypeAlias

from newsformat import Embargo, Inlines, Status
from newsformat.markup.dates import read_date
from newsformat.markup.handling import read_embargo, read_status
from newsformat.markup.styles import role_of
from newsformat.markup.xml import Element, attribute_names, line_of, text_of
from newsformat.plugin import SOURCE_TYPES, Report, inlines, line, prose, source_type, tag
from newsformat_newsml._elements import leaf, moment, ranking
from newsformat_newsml._languages import distance
from newsformat_newsml._names import LANG, OWN_, OWN_ALIAS, SIGNALS, SUMMARY
from newsformat_newsml._pictures import CAPTION
from newsformat_newsml.newscodes import qcode_of


Read: TypeAlias = "tuple[Any, bool]"
_OWN_KIND, _OWN_VALUE = f"{OWN_}kind", f"{OWN_}value"
_NONE: frozenset[str] = frozenset()
_ROLE = frozenset(("role",))
_TYPE = frozenset(("type",))
_HEADLINE = frozenset(("role", LANG))
_STATUS = {f"stat:{status}": status for status in Status}


def item_class(element: Element, _report: Report) -> Read:
    """Read ``itemClass`` as the kind of the article."""
    qcode = element.get("qcode")
    alias, _, code = (qcode or qcode_of(element.get("uri") or "")).partition(":")
    kind = element.get(_OWN_KIND)
    return line(kind if kind is not None else code), alias == "ninat" and bool(qcode) and _is_bare(element)


def _is_bare(element: Element) -> bool:
    keys = attribute_names(element)
    known = len(keys) == 1 or all(key == "qcode" or key.startswith(OWN_) for key in keys)
    return known and not (len(element) or element.text)


def status(element: Element, report: Report) -> Read:
    """Read ``pubStatus``: an unknown status counts as withheld, since the item may be a draft."""
    qcode = element.get("qcode")
    found = _STATUS.get(qcode or "")
    if found is not None:
        return found, _is_bare(element)
    value = qcode or element.get("uri") or element.get("literal") or text_of(element)
    return read_status(value, report, line=line_of(element)), False


def signal(element: Element, _: Report) -> Read:
    """Read ``signal`` as its name in the IPTC's scheme, else as its QCode."""
    qcode = element.get("qcode")
    if qcode is None and (uri := element.get("uri")):
        return line(_signal(qcode_of(uri))), False
    value, known = (element.get("literal") or "", "literal") if qcode is None else (_signal(qcode), "qcode")
    keys = attribute_names(element)
    bare = keys == [known] or all(key == known or key.startswith(OWN_) for key in keys)
    return line(value), bare and not (len(element) or element.text)


def _signal(qcode: str) -> str:
    alias, _, code = qcode.partition(":")
    return code if alias == OWN_ALIAS or (alias == "sig" and code in SIGNALS) else qcode


def moment_of(element: Element, report: Report) -> Read:
    """Read a date and time; the model does not hold less precise values."""
    value = element.text or ""
    bare = not element.keys()
    if not bare:
        value = element.get(_OWN_VALUE, value)
    when = moment(value)
    if when is None and value.strip():
        when = read_date(value, report, line=line_of(element))
    if bare or all(key.startswith(OWN_) for key in attribute_names(element)):
        return when, when is not None and not len(element)
    return when, False


def content_created(element: Element, report: Report) -> Read:
    """Read ``contentCreated``: a date without a time is kept as well, and anything less precise is only kept."""
    when, complete = moment_of(element, report)
    return when, complete and "T" in (element.text or "")


def digital_source_type(element: Element, _report: Report) -> Read:
    """Read ``digitalSourceType`` as the URI of a NewsCode, else as its QCode, URI or word."""
    get = element.get
    uri = source_type(get("qcode") or get("uri") or get("literal") or "")
    bare = len(element.keys()) == 1 and not (len(element) or element.text)
    return uri or None, bare and bool(uri) and (uri.startswith(SOURCE_TYPES) or not get("qcode"))


def embargo(element: Element, report: Report) -> Read:
    """Read ``embargoed``: an empty one holds until further notice."""
    value = element.get(_OWN_VALUE, element.text or "")
    if not value.strip() and not len(element):
        return Embargo(), not element.attrib
    until = moment(value)
    if until is None:
        return read_embargo(value, report, line=line_of(element)), False
    return Embargo(until=until), all(key.startswith(OWN_) for key in attribute_names(element)) and not len(element)


def urgency(element: Element, _: Report) -> Read:
    """Read ``urgency``: 1 to 9."""
    value = (element.text or "").strip()
    known = len(value) == 1 and value in "123456789"
    return int(value) if known else None, known and not element.attrib and not len(element)


def plain_line(element: Element, _report: Report) -> Read:
    """Read a plain text element, without attributes."""
    text, _, _, complete, _ = leaf(element, _NONE)
    return line(text), complete


def identifier(element: Element, _report: Report) -> Read:
    """Read ``altId``: the identifier and its type."""
    value, kind, _, complete, ours = leaf(element, _TYPE)
    return (line(value), line(ours.get("kind", kind))), complete


def note(element: Element, _report: Report) -> Read:
    """Read an ``edNote``, or a ``description`` that is a note: its lines and its role."""
    text, role, _, complete, ours = leaf(element, _ROLE)
    return (prose(text), line(ours.get("role", role))), complete


def is_note(role: str) -> bool:
    """Is *role*, in any scheme, that of a description for editors only (a shotlist or a script)?"""
    return role.rpartition(":")[2].lower() in {"shotlist", "script"}


def headline(element: Element, _report: Report) -> Read:
    """Read ``headline``: running text, role and language."""
    runs, role, language, complete, ours = leaf(element, _HEADLINE, marked=True)
    return (inlines(runs), line(ours.get("role", role)), tag(ours.get("language", language))), complete


def description(element: Element, _report: Report) -> Read:
    """Read ``description``: running text, if its role in any scheme is a summary's; complete only in the IPTC's."""
    runs, role, _, complete, _ = leaf(element, _ROLE, marked=True)
    if _rank_of(role) is None:
        return None, False
    return inlines(runs), complete and role == SUMMARY


def caption(element: Element) -> tuple[Inlines, str, bool]:
    """Read a ``description`` that is a caption: running text, language, and whether it is complete."""
    runs, role, language, complete, _ = leaf(element, _ROLE, marked=True)
    return inlines(runs), line(language), complete and role == CAPTION


# Roles of a possible summary, by their code, best first.
_SUMMARIES = {
    "summary": 0, "": 1, "abstract": 2, "lead": 2, "ingress": 2, "intro": 2, "standfirst": 2, "teaser": 3,
    "synopsis": 3, "dopesheet": 4,  # of films
}  # fmt: skip


def _rank_of(role: str) -> int | None:
    """Return how far *role* is from that of a summary, or `None` if it is no summary in any language."""
    code = role.rpartition(":")[2]
    rank = _SUMMARIES.get(code.lower())
    return _SUMMARIES["lead"] if rank is None and role_of(code) == "summary" else rank


def summary_demerits(role: str | None, language: str | None, rank: str | None, wanted: str) -> tuple[int, int, int]:
    """Return how far a description with this *role*, *language* and *rank* is from being the summary."""
    return distance(language or "", wanted), _rank_of(role or "") or 0, ranking(rank or "")


def language(element: Element, _: Report) -> Read:
    """Read ``language``: its tag."""
    return line(element.get("tag") or ""), len(element.keys()) == 1 and not (len(element) or element.text)
