"""What the single-valued elements of ``itemMeta`` and ``contentMeta`` say: one function an element.

Each returns the value, in the form it has in the model, and whether that is all that the element says. The reader
puts the values into the article; the writer finds by them the elements that were kept whole (see `_foreign`).
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
    """``itemClass`` → the kind of the article."""
    qcode = element.get("qcode")
    alias, _, code = (qcode or qcode_of(element.get("uri") or "")).partition(":")
    kind = element.get(_OWN_KIND)
    return line(kind if kind is not None else code), alias == "ninat" and bool(qcode) and _is_bare(element)


def _is_bare(element: Element) -> bool:
    keys = attribute_names(element)
    known = len(keys) == 1 or all(key == "qcode" or key.startswith(OWN_) for key in keys)
    return known and not (len(element) or element.text)


def status(element: Element, report: Report) -> Read:
    """``pubStatus`` → may it be published? One that is not known says no: it may be a draft."""
    qcode = element.get("qcode")
    found = _STATUS.get(qcode or "")
    if found is not None:
        return found, _is_bare(element)
    said = qcode or element.get("uri") or element.get("literal") or text_of(element)
    return read_status(said, report, line=line_of(element)), False


def signal(element: Element, _: Report) -> Read:
    """``signal`` → its name, in IPTC's scheme, else its QCode."""
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
    """A date and time; one that says less is not held by the model."""
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
    """``contentCreated`` → a moment; a day is kept beside it, and less than that is all that is kept."""
    when, whole = moment_of(element, report)
    return when, whole and "T" in (element.text or "")


def digital_source_type(element: Element, _report: Report) -> Read:
    """``digitalSourceType`` → its URI, of a NewsCode; else its QCode, URI or word."""
    get = element.get
    said = source_type(get("qcode") or get("uri") or get("literal") or "")
    bare = len(element.keys()) == 1 and not (len(element) or element.text)
    return said or None, bare and bool(said) and (said.startswith(SOURCE_TYPES) or not get("qcode"))


def embargo(element: Element, report: Report) -> Read:
    """``embargoed`` → until when; an empty one is until further notice."""
    value = element.get(_OWN_VALUE, element.text or "")
    if not value.strip() and not len(element):
        return Embargo(), not element.attrib
    until = moment(value)
    if until is None:
        return read_embargo(value, report, line=line_of(element)), False
    return Embargo(until=until), all(key.startswith(OWN_) for key in attribute_names(element)) and not len(element)


def urgency(element: Element, _: Report) -> Read:
    """``urgency`` → 1 to 9."""
    value = (element.text or "").strip()
    known = len(value) == 1 and value in "123456789"
    return int(value) if known else None, known and not element.attrib and not len(element)


def plain_line(element: Element, _report: Report) -> Read:
    """An element of text without attributes."""
    said, _, _, whole, _ = leaf(element, _NONE)
    return line(said), whole


def identifier(element: Element, _report: Report) -> Read:
    """``altId`` → the identifier and its type."""
    said, kind, _, whole, ours = leaf(element, _TYPE)
    return (line(said), line(ours.get("kind", kind))), whole


def note(element: Element, _report: Report) -> Read:
    """``edNote``, or a ``description`` that is one → its lines and its role."""
    said, role, _, whole, ours = leaf(element, _ROLE)
    return (prose(said), line(ours.get("role", role))), whole


def is_note(role: str) -> bool:
    """Is a description of *role*, in whatever scheme, for editors alone: what a film shows, and what is said in it?"""
    return role.rpartition(":")[2].lower() in {"shotlist", "script"}


def headline(element: Element, _report: Report) -> Read:
    """``headline`` → running text, role and language."""
    said, role, language, whole, ours = leaf(element, _HEADLINE, marked=True)
    return (inlines(said), line(ours.get("role", role)), tag(ours.get("language", language))), whole


def description(element: Element, _report: Report) -> Read:
    """``description`` → running text, if its role is that of a summary in whatever scheme; whole if in IPTC's."""
    said, role, _, whole, _ = leaf(element, _ROLE, marked=True)
    if _rank_of(role) is None:
        return None, False
    return inlines(said), whole and role == SUMMARY


def caption(element: Element) -> tuple[Inlines, str, bool]:
    """``description`` that is a caption → running text, language, and whether that is all."""
    said, role, language, whole, _ = leaf(element, _ROLE, marked=True)
    return inlines(said), line(language), whole and role == CAPTION


# What may be the summary, by the code of its role, best first.
_SUMMARIES = {
    "summary": 0, "": 1, "abstract": 2, "lead": 2, "ingress": 2, "intro": 2, "standfirst": 2, "teaser": 3,
    "synopsis": 3, "dopesheet": 4,  # of films
}  # fmt: skip


def _rank_of(role: str) -> int | None:
    """Return how far a description of *role* is from a summary; `None` if it is none, in whatever language."""
    code = role.rpartition(":")[2]
    rank = _SUMMARIES.get(code.lower())
    return _SUMMARIES["lead"] if rank is None and role_of(code) == "summary" else rank


def summary_demerits(role: str | None, language: str | None, rank: str | None, wanted: str) -> tuple[int, int, int]:
    """Say how far a description that may be the summary of an article is from being that."""
    return distance(language or "", wanted), _rank_of(role or "") or 0, ranking(rank or "")


def language(element: Element, _: Report) -> Read:
    """``language`` → its tag."""
    return line(element.get("tag") or ""), len(element.keys()) == 1 and not (len(element) or element.text)
