"""Reads elements that occur in several places of MODS: titles, people, languages, dates."""

from __future__ import annotations

from typing import Final

from newsformat import Concept
from newsformat.markup.languages import language_tag
from newsformat.markup.printed import natural_name
from newsformat.markup.xml import XML_LANG, Element, local, text_of
from newsformat_library._catalogue._people import KINDS, relator
from newsformat_library._catalogue._record import Record


HREF: Final = "{http://www.w3.org/1999/xlink}href"
_OPEN: Final = ("'", "’", "ʻ", "-")  # articles that end so (L’, al-) have no blank behind them


def title_of(record: Record, info: Element) -> tuple[str, str]:
    """Read title and subtitle of *info*, a ``titleInfo``."""
    parts = dict.fromkeys(("nonSort", "title", "subTitle"), "")
    for part in info.iterchildren("*"):
        if parts.get(local(part)) == "":
            parts[local(part)] = record.text(part)
    article = parts["nonSort"]
    blank = "" if not article or article.endswith(_OPEN) else " "
    return f"{article}{blank}{parts['title']}", parts["subTitle"]


def language_of(info: Element, record: Record | None = None) -> str:
    """Return the language and script of *info*; with a *record*, mark them as read."""
    name = XML_LANG if info.get(XML_LANG) else "lang"
    tag = language_tag(info.get(name) or "")
    if record is not None and tag:
        record.attribute(info, name)
        record.attribute(info, "script")
    return "-".join(filter(None, (tag, info.get("script")))) if tag else ""


def person_in(record: Record, element: Element) -> Concept | None:
    """Read the person in *element*, a ``name``, with the role; `None` if there is none."""
    kind = element.get("type") or ""
    parts: dict[str, Element] = {}
    for part in element.iterchildren("{*}namePart"):
        if text_of(part):
            parts.setdefault(part.get("type") or "", part)
    names = [parts[key] for key in ("given", "family") if key in parts] or [parts[key] for key in parts if not key]
    name_parts = names or [child for child in element.iterchildren("{*}displayForm") if text_of(child)][:1]
    if not name_parts:
        return None
    for part in name_parts:
        record.attribute(part, "type", "given", "family", "")
    name = " ".join([record.text(part) for part in name_parts])
    record.attribute(element, "type", *KINDS)
    known = authority_of(record, element)
    if "uri" not in known and (key := next(element.iterchildren("{*}nameIdentifier"), None)) is not None:
        known |= _key(record, key)
    is_inverted = kind in {"", "personal"} and local(name_parts[0]) == "namePart" and not name_parts[0].get("type")
    return Concept(
        name=natural_name(name) if is_inverted else name,
        kind=KINDS.get(kind, ""),
        role=_role(record, element),
        **known,
    )


def _role(record: Record, element: Element) -> str:
    """Read the first role of *element*, a ``name``; a code is expanded."""
    role = next(element.iterchildren("{*}role"), None)
    terms = [] if role is None else [child for child in role.iterchildren("{*}roleTerm") if text_of(child)]
    codes = {text_of(node): relator(text_of(node)) for node in terms}
    role_name = next(filter(None, codes.values()), "") or next(
        (text_of(node) for node in terms if node.get("type") != "code"), ""
    )
    role_name = role_name or next(iter(codes), "")
    for term in terms:
        if role_name in {text_of(term), codes[text_of(term)]}:
            record.text(term)
            record.attribute(term, "type", "code", "text")
            record.attribute(term, "authority", "marcrelator")
    return role_name


def authority_of(record: Record, element: Element) -> dict[str, str]:
    """Read the authority file and URI of *element*."""
    authority = {"scheme": record.attribute(element, "authority"), "uri": record.attribute(element, "valueURI")}
    return {name: value for name, value in authority.items() if value}


def _key(record: Record, element: Element) -> dict[str, str]:
    """Read an identifier of a person."""
    value, scheme = record.text(element), record.attribute(element, "type")
    if value.startswith(("http://", "https://")):
        return {"uri": value} | ({"scheme": scheme} if scheme else {})
    return {"code": value, "scheme": scheme} if scheme else {"code": value}


def is_reliable(date: Element) -> bool:
    """Is *date* neither the end of a span nor doubtful?"""
    return not date.get("point") and (date.get("qualifier") or "inferred") == "inferred"


def take_date(record: Record, date: Element, attribute: str) -> None:
    """Read *date* as the *attribute* of the article."""
    if record.date(attribute, date):
        record.attribute(date, "encoding")
        record.attribute(date, "keyDate")
        if record.attribute(date, "qualifier", "inferred"):
            record.report.note(f"a date is inferred, not printed: {text_of(date):.60}")
