"""Reads the parts of a ``newsItem`` outside its metadata: catalogs, publication history, rights."""

from __future__ import annotations

from collections.abc import Callable
from operator import itemgetter
from typing import Any

from newsformat import Foreign, Rights
from newsformat.markup.xml import Element, attribute_names, has_text, line_of, quoted
from newsformat.plugin import Report
from newsformat_newsml._aliases import UNKNOWN_SCHEME
from newsformat_newsml._concept_parts import ConceptParts, concept
from newsformat_newsml._elements import leaf, leave_out_of, says_nothing
from newsformat_newsml._languages import nearest
from newsformat_newsml._names import IPTC_CATALOGS, LICENCE, NAR_, OWN_, SPACE
from newsformat_newsml._readers import _single_values
from newsformat_newsml._readers._concept_reader import kept_in, link
from newsformat_newsml._readers._draft import Draft
from newsformat_newsml._readers._metadata_reader import HANDLING


_NONE: frozenset[str] = frozenset()


def other_top(element: Element, draft: Draft) -> None:
    """Keep an element that the model has no equivalent for."""
    draft.keep("newsItem", element)


def _catalog_ref(element: Element, draft: Draft) -> None:
    href = element.get("href") or ""
    if IPTC_CATALOGS in href:
        if len(element.keys()) > 1 or len(element) or element.text:
            draft.report.left_out("only the address of IPTC's catalog is kept", line=line_of(element))
        return
    if len(element.keys()) == 1 and not (len(element) or element.text) and href:
        draft.kept(Foreign(SPACE, "newsItem", f"<catalogRef href={quoted(href)}/>"), element.tag)
    else:
        draft.keep("newsItem", element)


def _catalog(element: Element, draft: Draft) -> None:
    for scheme in element.iterchildren(f"{NAR_}scheme"):
        uri = scheme.get("uri") or ""
        if not uri.startswith(UNKNOWN_SCHEME):
            draft.schemes.own.setdefault(scheme.get("alias") or "", uri)
    if f"{OWN_}made" not in element.attrib:
        draft.keep("newsItem", element)


def _pub_history(element: Element, draft: Draft) -> None:
    when, complete = published(element, draft.report)
    if not (draft.once("published", when) and complete):
        draft.keep("newsItem", element)


def published(element: Element, report: Report) -> tuple[object, bool]:
    """Read ``pubHistory``: the time of the first publication, wherever it was."""
    found = []
    for entry in element.iterchildren(f"{NAR_}published"):
        for stamp in entry.iterchildren(f"{NAR_}timestamp"):
            when, complete = _single_values.moment_of(stamp, report)
            if when is not None:
                found.append((when, complete and _holds_one(element) and _holds_one(entry)))
    return min(found, key=itemgetter(0), default=(None, False))


def _holds_one(element: Element) -> bool:
    """Does *element* hold one element and nothing else?"""
    return len(element) == 1 and not element.attrib and not has_text(element)


def _rights(element: Element, draft: Draft) -> None:
    leave_out_of(element, draft.report)
    rights, complete = rights_of(element, draft.language)
    if says_nothing(rights.values(), element):
        draft.keep("newsItem", element)
        return
    if f"{OWN_}foreign" in element.attrib:
        rights["foreign"] = kept_in(element)
    elif not complete:
        rights["foreign"] = draft.part(element)
    draft.add("rights", Rights(**rights))


def rights_of(element: Element, language: str) -> tuple[dict[str, Any], bool]:
    """Read ``rightsInfo``: the holder, the licence and, in *language*, all notices and terms."""
    values, complete = _values_of_attributes(element)
    texts: dict[str, list[Element]] = {}
    for child in element:
        name = _IN_RIGHTS.get(child.tag, "")
        if name in values:
            complete = False
        elif name in _TEXTS:
            texts.setdefault(name, []).append(child)
        else:
            complete = _take_right(name, child, values, language) and complete
    for name, several in texts.items():
        read = [leaf(node, _NONE) for node in nearest(several, language)]
        values[name] = "\n".join([text for text, *_ in read])
        complete = complete and len(several) == 1 and read[0][3]
    return {key: value for key, value in values.items() if key in _RIGHTS}, complete


def _values_of_attributes(element: Element) -> tuple[dict[str, Any], bool]:
    """Return the values of the attributes of ``rightsInfo``, newsformat's own among them; are they complete?"""
    known = [key for key in attribute_names(element) if key == "scope" or key.startswith(OWN_)]
    return {key.removeprefix(OWN_): element.get(key) for key in known}, len(known) == len(element.keys())


def _take_right(name: str, element: Element, values: dict[str, Any], language: str) -> bool:
    """Store the rights holder or licence in *element*; return whether it is represented completely."""
    if name == "holder":
        found, complete, _ = concept(element, language)
        values[name] = _holder(found)
        return complete and found == ConceptParts(found.name)
    if name == "licence" and element.get("rel") == LICENCE:
        values[name] = element.get("href") or ""
        return True
    return False


def _holder(holder: ConceptParts) -> str:
    """Return the name of a rights holder; without a name, a code that is a word, or the URI."""
    name = holder.name or (holder.code if any(map(str.isalpha, holder.code)) else "")
    return name or holder.uri or ""


_IN_RIGHTS = {
    f"{NAR_}copyrightHolder": "holder",
    f"{NAR_}copyrightNotice": "notice",
    f"{NAR_}usageTerms": "usage_terms",
    f"{NAR_}link": "licence",
}
_TEXTS = frozenset(("notice", "usage_terms"))
_RIGHTS = frozenset(("holder", "notice", "usage_terms", "licence", "scope"))

TOP: dict[str, Callable[[Element, Draft], None]] = {
    f"{NAR_}catalogRef": _catalog_ref,
    f"{NAR_}catalog": _catalog,
    f"{NAR_}pubHistory": _pub_history,
    f"{NAR_}rightsInfo": _rights,
    f"{NAR_}itemRef": link,
    **HANDLING,
}
