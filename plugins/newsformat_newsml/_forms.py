"""Snippets of NewsML-G2 as forms: is one valid at its place, and what would the model say of it?"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable
from typing import Any, NamedTuple, cast

from newsformat import Foreign, Rights
from newsformat.plugin import Report, line
from newsformat_newsml import _leaves
from newsformat_newsml._concept_reader import association_of
from newsformat_newsml._elements import Element, concept
from newsformat_newsml._headlines import FIELDS
from newsformat_newsml._metadata_reader import byline_of, dateline_of
from newsformat_newsml._names import IPTC_CATALOGS, LANG, SPACE
from newsformat_newsml._packages import references
from newsformat_newsml._pictures import is_caption, rendition
from newsformat_newsml._rules import PREFIX, Rules, ids
from newsformat_newsml._simple_types import LANGUAGE
from newsformat_newsml._snippet_parser import element_of, elements_of
from newsformat_newsml._top_reader import published, rights_of


_LONG = 4096  # characters; a longer snippet is not worth remembering
_MOST = 4096  # are remembered
_SILENT = Report()

PLACES = {
    "newsItem": "newsItem",
    "itemMeta": "ItemMetadataType",
    "contentMeta": "ContentMetadataAfDType",
    "contentSet": "contentSet",
    "body": "contentSet",
    "packageItem": "packageItem",
    "group": "groupSet.group",
    "header": "newsMessage.header",
}
_PARTS = frozenset(("itemMeta", "contentMeta", "contentSet", "derivedFromValue"))
_ONLY = {
    "body": frozenset(("inlineXML", "inlineData")),
    "packageItem": frozenset(("groupSet",)),
    "group": frozenset(("itemRef",)),
}
SINGLE = frozenset(
    [
        "hopHistory",
        "pubHistory",
        "embargoed",
        "pubStatus",
        "role",
        "fileName",
        "profile",
        "metadataCreator",
        "itemClass",
        "provider",
        "versionCreated",
        "firstCreated",
        "urgency",
        "contentCreated",
        "contentModified",
        "digitalSourceType",
    ]
)
# Of these the model holds one; another is foreign.
FIRST_ONLY = frozenset(["title", "slugline", "creditline", "expires", "dateline"])


class Form(NamedTuple):
    """A snippet that is valid at its place: the name of its element, and what the model would say of it."""

    tag: str
    said: Hashable | None
    ids: tuple[tuple[str, bool], ...]


class Forms:
    """The forms of snippets in one edition of the standard, whose *rules* say what may stand where."""

    def __init__(self, rules: Rules) -> None:
        self.rules = rules
        self._known: dict[tuple[str, str], Form | None] = {}  # feeds repeat much of what is kept

    def form(self, place: str, value: str) -> Form | None:
        """Return *value* as a form of an element in *place*; `None` if it is not valid there."""
        key = (place, value)
        known = self._known
        if key in known:
            return known[key]
        made = self._form(place, value, element_of(value))
        self._remember(key, made)
        return made

    def prepare(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Make forms of all *pairs* of a place and a snippet at once, which is faster than one by one."""
        known = self._known
        new = [pair for pair in pairs if pair not in known and len(pair[1]) < _LONG]
        elements = elements_of([value for _, value in new]) if len(new) > 1 else None
        if elements is not None:
            for pair, element in zip(new, elements, strict=True):
                self._remember(pair, self._form(*pair, element))

    def _remember(self, key: tuple[str, str], made: Form | None) -> None:
        if len(self._known) >= _MOST:
            self._known.clear()
        if len(key[1]) < _LONG:
            self._known[key] = made

    def _form(self, place: str, value: str, element: Element | None) -> Form | None:
        if element is None or place not in PLACES:
            return None
        if place == "newsItem" and element.tag == f"{PREFIX}newsItem":
            return _attributes(element, value)
        if not element.tag.startswith(PREFIX):
            there = place in {"itemMeta", "contentMeta", "header"} and element.tag[0] == "{"
            return Form("", None, ()) if there and self.rules.is_lax(element) else None
        tag = element.tag[len(PREFIX) :]
        if place == "newsItem" and tag in PLACES:
            return self._part_attributes(element, value, tag)
        if tag in _PARTS or tag not in _ONLY.get(place, (tag,)):
            return None
        if tag == "catalogRef" and place == "newsItem" and IPTC_CATALOGS in value:
            return None
        if not self.rules.fits(element, PLACES[place]):
            return None
        return Form(tag, _said(element, tag), tuple(ids(element)) if _may_have_ids(value) else ())

    def _part_attributes(self, element: Element, value: str, tag: str) -> Form | None:
        """Return attributes of a part of ``newsItem``, if they can stand there and declare nothing for its content."""
        if len(element) or element.text or not element.keys() or not value.endswith("/>") or "xmlns" in value:
            return None
        if not self.rules.attributes_fit(element, PLACES[tag]):
            return None
        return Form(f"@{tag}", None, tuple(ids(element)))

    def says(self, part: Foreign, tag: str, said: Hashable) -> bool:
        """Can *part*, the one foreign element of a concept or the like, be written for all of it?"""
        if part.space != SPACE or part.name != tag:
            return False
        made = self.form(PLACE_OF.get(tag, "contentMeta"), part.value)
        return made is not None and made.tag == tag and made.said == said and not made.ids


def _may_have_ids(value: str) -> bool:
    return "contentrefs" in value or "original" in value or "root" in value or _ID.search(value) is not None


_ID = re.compile(r"id(?:refs?)?\s*=")


def _attributes(element: Element, value: str) -> Form | None:
    """Return further attributes of ``newsItem``, if they can stand there."""
    names = element.keys()
    if len(element) or element.text or not value.endswith("/>") or "xmlns=" in value or "xmlns:newsformat" in value:
        return None
    if names == [LANG]:
        return Form("@lang", None, ()) if LANGUAGE.fullmatch(element.get(LANG) or "") else None
    foreign = all(name[0] == "{" and not name.startswith((PREFIX, "{http://www.w3.org/")) for name in names)
    return Form("@", None, ()) if foreign and names else None


def _said(element: Element, tag: str) -> Hashable | None:
    """Return what the model says of *element*, as the writer will ask for it; `None` if it says nothing or all."""
    if tag not in READERS:
        return None
    said, whole = READERS[tag](element, _SILENT)
    return WHOLE if whole else cast("Hashable", said)


def _by(element: Element, _: Report) -> tuple[Any, bool]:
    parts, whole = byline_of(element)
    text = line(parts["text"])
    return text or None, whole


def _dateline(element: Element, _: Report) -> tuple[Any, bool]:
    parts, whole = dateline_of(element)
    return line(parts["text"]) or None, whole


def _headline(element: Element, report: Report) -> tuple[Any, bool]:
    """One that says all is foreign only where it has become the headline of the article."""
    said, whole = cast("tuple[tuple[Any, str, str], bool]", _leaves.headline(element, report))
    runs, role, language = said
    if whole and (language or (role and role not in FIELDS)):
        return Promoted(runs), False
    return said, whole


class Promoted(NamedTuple):
    """Says a headline that has a role or a language, but may be that of the article."""

    content: Hashable


class Caption(NamedTuple):
    """Says a caption, of the media that some articles are; free to stand in any other."""

    content: Hashable
    language: str
    whole: bool


class Remote(NamedTuple):
    """Says a rendition, of the media that some articles are; free to stand in any other."""

    rendition: Hashable
    whole: bool


def _description(element: Element, report: Report) -> tuple[Any, bool]:
    if is_caption(element.get("role") or ""):
        return Caption(*_leaves.caption(element)), False
    return _leaves.description(element, report)


def _remote(element: Element, _: Report) -> tuple[Any, bool]:
    found, whole = rendition(element)
    return (Remote(found, whole) if found is not None else None), False


def _language(element: Element, report: Report) -> tuple[Any, bool]:
    said, whole = _leaves.language(element, report)
    return (None, False) if element.get("role") else (said, whole)


def _catalog(element: Element, _: Report) -> tuple[Any, bool]:
    return tuple(
        [(el.get("alias") or "", el.get("uri") or "") for el in element.iterchildren(f"{PREFIX}scheme")]
    ), False


def _concept(element: Element, _: Report) -> tuple[Any, bool]:
    said, whole, _ours = concept(element)
    uri = said.uri if said.uri is None else line(said.uri)
    name, code = line(said.name), line(said.code)
    if not (name or code or uri):
        return None, False
    return (name, line(said.kind), code, line(said.scheme), uri, line(said.role)), whole


def _located(element: Element, report: Report) -> tuple[Any, bool]:
    said, whole = _concept(element, report)
    return ((said[0], said[1] or "place", *said[2:]) if said else None), whole


def _rights(element: Element, _: Report) -> tuple[Any, bool]:
    values, whole = rights_of(element)
    if not any(values.values()):
        return None, False
    rights = Rights(**values)
    return (rights.holder, rights.notice, rights.usage_terms, rights.licence, rights.scope), whole


def _link(element: Element, _: Report) -> tuple[Any, bool]:
    values, whole = association_of(element, None)
    if not any(values.values()) and element.find(f"{PREFIX}newsItem") is None:
        return None, False
    return tuple([line(values.get(name, "")) for name in ("role", "href", "uri", "title")]), whole


def _groups(element: Element, _: Report) -> tuple[Any, bool]:
    return tuple(
        [
            tuple([line(values.get(name, "")) for name in ("role", "href", "uri", "title")])
            for _, values, _ in references(element, None)
        ]
    ), False


def _something(read: Callable[[Element, Report], tuple[Any, bool]]) -> Callable[[Element, Report], tuple[Any, bool]]:
    """Return *read*, by which an element that says nothing is foreign."""

    def read_something(element: Element, report: Report) -> tuple[Any, bool]:
        said, whole = read(element, report)
        return (said, whole) if any(said) else (None, False)

    return read_something


READERS: dict[str, Callable[[Element, Report], tuple[Any, bool]]] = {
    "itemClass": _leaves.item_class,
    "versionCreated": _leaves.moment_of,
    "firstCreated": _leaves.moment_of,
    "embargoed": _leaves.embargo,
    "pubStatus": _leaves.status,
    "title": _leaves.plain_line,
    "edNote": _something(_leaves.note),
    "signal": _leaves.signal,
    "expires": _leaves.moment_of,
    "urgency": _leaves.urgency,
    "located": _located,
    "altId": _something(_leaves.identifier),
    "language": _language,
    "keyword": _leaves.plain_line,
    "slugline": _leaves.plain_line,
    "headline": _headline,
    "dateline": _dateline,
    "by": _by,
    "creditline": _leaves.plain_line,
    "description": _description,
    "remoteContent": _remote,
    "pubHistory": published,
    "catalog": _catalog,
    "subject": _concept,
    "genre": _concept,
    "creator": _concept,
    "contributor": _concept,
    "infoSource": _concept,
    "provider": _concept,
    "service": _concept,
    "rightsInfo": _rights,
    "link": _link,
    "itemRef": _link,
    "sent": _leaves.moment_of,
    "sender": _leaves.plain_line,
    "transmitId": _leaves.plain_line,
    "groupSet": _groups,
}
# Of these every one that says something is read into the article or one of its parts: none can be foreign.
NEVER = frozenset(
    ["located", "subject", "genre", "creator", "contributor", "infoSource", "provider", "service", "rightsInfo", "link"]
)
WHOLE = ("whole",)


PLACE_OF = {
    "rightsInfo": "newsItem",
    "provider": "itemMeta",
    "service": "itemMeta",
    "link": "itemMeta",
    "itemRef": "group",
}
