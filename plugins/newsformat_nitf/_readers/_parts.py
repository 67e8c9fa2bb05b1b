"""Reads single elements of the head as parts of the model; the writer checks with them what it could not express.

newsformat's own attributes, named like those of the model, take precedence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from functools import cache
from operator import attrgetter
from typing import Any, Final, TypeVar

from attrs import fields

from newsformat import Article, Association, Concept, EditorsNote, Foreign, Rights
from newsformat.markup.countries import country_scheme
from newsformat.markup.foreign import foreign_in
from newsformat.markup.xml import Element, attribute_names, attributes_of, has_text, text_of
from newsformat.plugin import evolved, line, maker, prose
from newsformat_nitf._names import LANG, OWN_, SPACE
from newsformat_nitf._readers._entities import spaced
from newsformat_nitf._readers._reading import Reading, is_ours, name_of, own


T = TypeVar("T")

# Build parts from values already in their final form
_concept, _rights, _foreign = maker(Concept), maker(Rights), maker(Foreign)

SUBJECT_CODES = "http://cv.iptc.org/newscodes/subjectcode/"
_SCHEMES: Final = {"subj": SUBJECT_CODES, "medtop": "http://cv.iptc.org/newscodes/mediatopic/"}
_CODE = re.compile(r"\d{8}", re.ASCII)


def overridden(part: T, element: Element) -> T:
    """Return *part*, overridden by newsformat's own attributes of *element*."""
    if not is_ours(element):
        return part
    ours = {key[len(OWN_) :]: value for key, value in attributes_of(element) if key.startswith(OWN_)}
    given: Any = part
    known, _ = fields_of(given.__class__)
    changes: dict[str, Any] = {name: value for name, value in ours.items() if name in known}
    if "foreign" in ours and hasattr(given, "foreign"):
        changes["foreign"] = [*given.foreign, *foreign_in(ours["foreign"], SPACE)]
    return evolved(part, **changes)


@cache
def fields_of(kind: type) -> tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]]]:
    """Return the names of the attributes of *kind*, a part of the model, except the foreign ones, and their values."""
    names = tuple([attribute.name for attribute in fields(kind) if attribute.name != "foreign"])
    return names, attrgetter(*names)


_SILENT = frozenset(("id", "class", "style", LANG))


def rest(attributes: Mapping[str, str], known: Collection[str]) -> tuple[Foreign, ...]:
    """Return those *attributes* that are not *known*."""
    return tuple(
        [
            _foreign(SPACE, f"@{key}", value)
            for key, value in attributes.items()
            if key not in known and key not in _SILENT and not key.startswith(OWN_)
        ]
    )


def line_of_attribute(element: Element, key: str) -> str:
    """Return an attribute as a line, or ``""``."""
    value = element.get(key)
    return line(value) if value else ""


# Subjects ---------------------------------------------------------------------

_QCODE = re.compile(r"(medtop|subj):(\d{8})", re.ASCII)
_ENTITY = re.compile(r"(person|organisation|place|event|object):(\S+)")  # as in NTB's documents: person:Q42
_TIERS = ("tobject.subject.detail", "tobject.subject.matter", "tobject.subject.type")


def subject(element: Element) -> Concept:
    """Read ``tobject.subject``: its number, which may include the scheme, and the name of its last tier."""
    attributes, kind = dict(attributes_of(element)), ""
    code, scheme = line(attributes.get("tobject.subject.refnum", "")), line(attributes.get("tobject.subject.ipr", ""))
    known = ["tobject.subject.refnum"]
    if scheme in {"", "IPTC"}:
        known.append("tobject.subject.ipr")
        scheme = "subj" if _CODE.fullmatch(code) else scheme
        if not scheme and (qcode := _QCODE.fullmatch(code)):  # as in NewsML-G2
            scheme, code = qcode.groups()
        elif not scheme and (entity := _ENTITY.fullmatch(code)):
            kind, code = entity.groups()
    tier = next(filter(attributes.get, _TIERS), _TIERS[-1])
    concept = _concept(
        name=line(attributes.get(tier, "")),
        kind=kind,
        code=code,
        scheme=scheme if code else "",
        uri=f"{_SCHEMES[scheme]}{code}" if scheme in _SCHEMES else "",
        foreign=rest(attributes, [*known, tier]),
    )
    return overridden(concept, element)


def named(element: Element, key: str) -> Concept:
    """Read ``fixture``, ``from-src`` or ``tobject.property``: a concept named by the attribute *key*."""
    attributes = dict(attributes_of(element))
    return overridden(_concept(name=line(attributes.get(key, "")), foreign=rest(attributes, (key,))), element)


EVENT_PLACE = ("city", "county-dist", "state-prov", "iso-cc")


def provider(element: Element) -> Concept:
    """Read ``doc-id/@regsrc``: the source of the identifier."""
    return overridden(_concept(name=line_of_attribute(element, "regsrc"), relation="provider"), element)


def event_place(element: Element) -> Concept:
    """Read ``evloc``, the place of the event; a country alone is a code. One program writes the place as text."""
    attributes = dict(attributes_of(element))
    parts = dict.fromkeys([line(attributes[key]) for key in EVENT_PLACE if attributes.get(key)])
    name = line(", ".join(filter(None, [*parts, text_of(element)])))
    if (scheme := country_scheme(name)) and attributes.get("iso-cc") == name:
        code = _concept(code=name, scheme=scheme, kind="place", relation="evloc", foreign=rest(attributes, ("iso-cc",)))
        return overridden(code, element)
    found = _concept(name=name, kind="place", relation="evloc", foreign=rest(attributes, ()))
    return overridden(found, element)


def contributor(element: Element) -> Concept:
    """Read ``revision-history`` with a name as a contributor."""
    attributes = dict(attributes_of(element))
    function = line(attributes.get("function", ""))
    found = _concept(
        name=line(attributes.get("name", "")),
        kind="person",
        relation="creator" if function == "writer-author" else "contributor",
        role="" if function == "writer-author" else function,
        foreign=rest(attributes, ("name", "function")),
    )
    return overridden(found, element)


def key(element: Element) -> tuple[str, str]:
    """Read ``du-key``: slug and version."""
    version = own(element, "version")
    return line_of_attribute(element, "key"), line(version) if version is not None else line_of_attribute(
        element, "version"
    )


# Rights -----------------------------------------------------------------------


def rights(element: Element) -> Rights:
    """Read ``doc.copyright``, ``doc.rights`` or ``rights``."""
    match name_of(element):
        case "doc.copyright":
            attributes = dict(attributes_of(element))
            holder = line(attributes.get("holder", "")) or text_of(element)
            found = _rights(holder=holder, foreign=rest(attributes, ("holder",)))
        case "doc.rights":
            attributes = dict(attributes_of(element))
            terms = prose(attributes.get("limitations", "")) or text_of(element)
            foreign = rest(attributes, ("owner", "limitations"))
            found = _rights(holder=line(attributes.get("owner", "")), usage_terms=terms, foreign=foreign)
        case _:
            parts = {name_of(child): text_of(child) for child in element}
            holder, terms = parts.get("rights.owner", ""), parts.get("rights.limitations", "")
            printed = has_text(element)
            notice = prose(spaced(element)) if printed or not (holder or terms) else ""
            found = Rights(notice=notice, holder=holder, usage_terms=terms)
    return overridden(found, element)


# Notes ------------------------------------------------------------------------


def message(element: Element) -> EditorsNote:
    """Read ``ed-msg`` as a note to editors."""
    text = element.get("info") or text_of(element)
    return overridden(EditorsNote(text=text, role=line_of_attribute(element, "msg-type")), element)


def repeats_message(tagline: Element, reading: Reading) -> bool:
    """Does *tagline* repeat an ``ed-msg`` of its document? Superdesk writes notes to editors to both."""
    if reading.messages is None:
        document = next((ancestor for ancestor in tagline.iterancestors() if name_of(ancestor) == "nitf"), None)
        found = document.iter("{*}ed-msg") if document is not None else ()
        reading.messages = frozenset([prose(message(element).text) for element in found])
    return text_of(tagline) in reading.messages


def corrected(element: Element) -> str:
    """Read ``correction`` as a note to editors on what was corrected."""
    return line_of_attribute(element, "info")


def note(element: Element) -> EditorsNote:
    """Read ``note`` as a note to editors, one line per paragraph; an empty paragraph is a blank line."""
    role = line_of_attribute(element, "noteclass")
    text = prose("\n".join(_texts(element)))
    return overridden(EditorsNote(text=text, role="" if role == "editorsnote" else role), element)


def _texts(element: Element) -> Iterator[str]:
    """Yield the lines in *element*, and the text between them."""
    text = ""
    for part in _parted(element, {*_lines(element)}):
        if isinstance(part, str):
            text += part
            continue
        if rest := line(text):
            yield rest
        text = ""
        yield text_of(part)
    if rest := line(text):
        yield rest


def _parted(element: Element, lines: Collection[Element]) -> Iterator[Element | str]:
    """Yield those of *lines* that *element* contains, and the text between them."""
    yield element.text or ""
    for child in element:
        if child in lines:
            yield child
        elif name_of(child):
            yield from _parted(child, lines)
        yield child.tail or ""


def _lines(element: Element) -> Iterator[Element]:
    """Yield the elements of *element* that form lines of their own; content of a paragraph belongs to its line."""
    of_lines: set[Element] = set()
    for inner in element.iter(*_LINES):
        is_bare = name_of(inner) in _HOLDERS and not has_text(inner)
        if inner not in of_lines and not (is_bare and next(inner.iterdescendants(*_LINES), None) is not None):
            of_lines.update(inner.iterdescendants(*_LINES))
            yield inner


_HOLDERS = frozenset(("li", "dd", "td", "th", "caption", "abstract", "media-caption"))
_LINES = tuple(
    [
        f"{{*}}{name}"
        for name in (
            *("p", "hl2", "li", "pre", "dt", "dd", "td", "th", "caption", "credit", "byline", "dateline", "copyrite"),
            *("abstract", "datasource", "classifier", "media-caption", "media-producer"),
        )
    ]
)


def has_markup(element: Element) -> bool:
    """Does a note to editors hold more than its lines, in elements or attributes?"""
    return any(
        name_of(descendant) not in _BARE or not _SILENT.difference((LANG,)).issuperset(descendant.keys())
        for descendant in element.iterdescendants()
    )


_BARE = frozenset(("", "body.content", "block", "p"))


# What is printed above the text -------------------------------------------------


def association(element: Element) -> Association:
    """Return another item, as described by newsformat's own attributes."""
    return Association(
        role=own(element, "association") or "",
        title=own(element, "title") or "",
        href=own(element, "href") or "",
        uri=own(element, "uri") or "",
        foreign=foreign_in(own(element, "kept") or "", SPACE),
    )


def named_uno(article: Article) -> int | None:
    """Return the identifier in ``nitf/@uno``: the last one, if it is unique and not the article's main one."""
    last = len(article.identifiers) - 1
    if last < 0 or article.identifiers[last].kind != "uno" or not article.uri:
        return None
    value = article.identifiers[last].value
    return last if value and value != article.uri else None


def is_bare(element: Element) -> bool:
    """Does *element* hold only elements without attributes other than newsformat's own?"""
    elements = element.iter("*") if len(element) else (element,)
    return not [key for node in elements for key in attribute_names(node) if not key.startswith(OWN_)]


def is_signal(element: Element) -> bool:
    """Is *element* an ``ed-msg`` with a machine-readable signal?"""
    return line_of_attribute(element, "msg-type") == "signal" and own(element, "role") is None
