"""Reads ``AdministrativeMetadata``, ``RightsMetadata``, ``DescriptiveMetadata`` and ``Metadata`` of a component.

* ``Provider``, ``Source`` → `sources` (the relation of the first is ``provider``), ``Creator``, ``Contributor`` →
  `contributors` (``Contribution`` is the role)
* ``FileName``, ``SystemIdentifier`` → `identifiers`
* ``Copyright/CopyrightHolder``, ``UsageRights`` → `rights`
* ``Language`` → `language`, ``Genre`` → `genres`, ``SubjectCode`` → `subjects` (one for each code in it)
* ``Location`` → a place among the `entities`, of the relation ``located`` if its ``HowPresent`` is ``Origin`` or
  ``DateLine``; the latter is the place of the `dateline` if no line gives one; without a ``Location``, properties
  such as ``City`` and ``Country`` form one place as well
* ``TopicOccurrence`` → `entities`, or `subjects`, depending on the topic's type; the relation is its ``HowPresent``
* ``Property`` → the field that it means (see `newsformat_newsml1._dialects`)
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import chain

from newsformat import Concept, Identifier
from newsformat.markup.countries import country_scheme
from newsformat.markup.handling import embargo_of
from newsformat.markup.languages import language_tag
from newsformat.markup.xml import Element, line_of, text_of
from newsformat.plugin import evolved, inlines, lazily, line, maker, shortened
from newsformat_newsml1._names import LOCATED, ORIGIN, first, tidy_language
from newsformat_newsml1._readers._draft import Draft, foreign_of, says_something
from newsformat_newsml1._readers._lines_reader import take_text
from newsformat_newsml1._readers._parties import parties
from newsformat_newsml1._readers._subject_codes import read_subject_code
from newsformat_newsml1._validate_values import LANGUAGE


Take = Callable[[Element, Draft], None]
_ENTITIES = frozenset(("person", "organisation", "place", "event", "object"))
_concept = maker(Concept)  # builds concepts from values already in their final form


def read_section(section: Element, draft: Draft) -> None:
    """Read one section of metadata."""
    name = section.tag
    table = _SECTIONS[name]
    if section.keys():
        draft.context.report_unkept(section, ())
    for child in section:
        tag = child.tag
        if type(tag) is not str:
            continue
        take = table.get(tag)
        if take is not None:
            take(child, draft)
        else:
            draft.keep(name, child)


def _identifier(element: Element, draft: Draft) -> None:
    if text := text_of(element):
        draft.add("identifiers", Identifier(value=text, kind=element.tag))


# Rights -------------------------------------------------------------------


def _copyright(element: Element, draft: Draft) -> None:
    holder = first(element, "CopyrightHolder")
    if holder is not None and (text := text_of(holder)):
        bare = not len(holder) and _IDS.issuperset(holder.keys())
        is_complete = bare and [child.tag for child in element if says_something(child)] == ["CopyrightHolder"]
        draft.holders.append((text, () if is_complete else (foreign_of("RightsMetadata", element),)))
    else:
        draft.keep("RightsMetadata", element)


_IDS = frozenset(("Duid", "Euid"))


def _usage(element: Element, draft: Draft) -> None:
    """Read usage terms, one line per part, with the element's name for details beyond the type of use."""
    texts = [(child.tag, text_of(child)) for child in element if type(child.tag) is str]
    lines = [text if name == "UsageType" else f"{name}: {text}" for name, text in texts if text]
    if lines:
        draft.usages.append("\n".join(lines))
    for inner in element.iter("*"):
        draft.context.report_unkept(inner, ())


# What it is about -----------------------------------------------------------


def _language(element: Element, draft: Draft) -> None:
    name = (element.get("FormalName") or "").strip()
    tag = draft.context.meanings.of("language", name) or _tag(name)
    if name and not tag:
        draft.context.report.note(f"{shortened(name)!r} is not a known language", line=line_of(element))
        draft.keep("DescriptiveMetadata", element)
    elif name and draft.values.get("language") != tag and not draft.once("language", tag):
        draft.keep("DescriptiveMetadata", element)
    elif len(element.keys()) > 1:
        draft.context.report_unkept(element, ("FormalName",))


def _tag(name: str) -> str:
    """Return the language tag in *name*, in any spelling, or that of a language named in English; else ``""``."""
    tag = tidy_language(name)
    is_one = LANGUAGE.fullmatch(tag) is not None and len(tag.partition("-")[0]) <= _LONGEST
    return tag if is_one else language_tag(name)


_LONGEST = 3  # letters of a language code without subtags


def _genre(element: Element, draft: Draft) -> None:
    if name := element.get("FormalName"):
        draft.add("genres", Concept(name=name, scheme=element.get("Scheme") or ""))
        draft.context.report_unkept(element, ("FormalName", "Scheme"))


def _location(element: Element, draft: Draft) -> None:
    how = element.get("HowPresent") or draft.context.meanings.table.get("location", "")
    is_dateline, before = how.lower() == _DATELINE, len(draft.lists.get("entities", ()))
    _place(element, LOCATED if is_dateline or how.lower() == ORIGIN.lower() else how, draft, "DescriptiveMetadata")
    if is_dateline:
        draft.datelines += [place.name for place in draft.lists.get("entities", ())[before:] if place.name]


_DATELINE = "dateline"


def _place(element: Element, relation: str, draft: Draft, parent: str) -> None:
    """Read a place, named by its smallest part that has a name; all other parts are kept."""
    topic = element.get("Topic")
    found = draft.context.topics.find(topic, draft.values.get("language", "")) if topic else None
    parts = {}
    for child in element.iterchildren("Property"):
        if value := _value(child):
            parts[(child.get("FormalName") or "").lower()] = value
    if found is not None:
        draft.add("entities", evolved(found, relation=relation))
        for value in parts.values():
            if line(value) != found.name:
                draft.context.report.left_out(f"{value!r:.60} of a {element.tag} with a topic", line=line_of(element))
        return
    called = _called(parts)
    if not called:
        draft.keep(parent, element)
        return
    foreign = () if [*parts] == ["city"] else (foreign_of(parent, element),)  # only this one is written back as a city
    draft.append("entities", _concept(**called, kind="place", relation=line(relation), foreign=foreign))


def _called(parts: Mapping[str, str]) -> dict[str, str]:
    """Return the fields of a place with these parts, named by the smallest; empty if the parts are."""
    part = next((part for part in _PARTS if part in parts and not parts[part].isspace()), "")
    if not part:
        return {}
    value = line(parts[part])
    scheme = country_scheme(value) if part in _COUNTRIES else ""
    return {"code": value, "scheme": scheme} if scheme else {"name": value}


_COUNTRIES = frozenset(("country", "countrycode"))  # in these, a code may replace the name
_PARTS = ("sublocation", "city", "area", "countryarea", "region", "country", "countrycode", "worldregion")


def _occurrence(element: Element, draft: Draft) -> None:
    reference = element.get("Topic") or ""
    found = draft.context.topics.find(reference, draft.values.get("language", ""))
    if found is None and (not reference or reference.startswith("#")):
        draft.keep("DescriptiveMetadata", element)
        return
    concept = evolved(found or Concept(uri=reference), relation=element.get("HowPresent") or "")
    draft.add("entities" if concept.kind in _ENTITIES else "subjects", concept)
    draft.context.report_unkept(element, ("Topic", "HowPresent"))


# Properties ---------------------------------------------------------------


def _administrative_property(element: Element, draft: Draft) -> None:
    if not read_property(element, draft, "AdministrativeMetadata"):
        draft.keep("AdministrativeMetadata", element)


def _descriptive_property(element: Element, draft: Draft) -> None:
    """Read a property; those named like the parts of a ``Location`` form one place."""
    if read_property(element, draft, "DescriptiveMetadata"):
        return
    draft.keep("DescriptiveMetadata", element)
    if not _is_place(element) or any(map(_is_place, element.itersiblings("Property", preceding=True))):
        return  # the first one has taken this one
    parent, further = element.getparent(), filter(_is_place, element.itersiblings("Property"))
    if parent is not None and first(parent, "Location") is None:
        called = _called({_name(node): _value(node) for node in (element, *further)})
        if called:
            draft.append("entities", _concept(**called, kind="place"))


def _is_place(element: Element) -> bool:
    return _name(element) in _OF_PLACES and bool(_value(element).strip()) and not len(element)


def _name(element: Element) -> str:
    return (element.get("FormalName") or "").lower()


def _value(element: Element) -> str:
    """Return the value of a property: its ``Value``, or its text, which is not standard but written by Superdesk."""
    return element.get("Value") or ("" if len(element) else text_of(element))


_OF_PLACES = frozenset(("sublocation", "city", "countryarea", "country", "countrycode"))  # these have no other meaning


def read_property(element: Element, draft: Draft, parent: str) -> bool:
    """Read ``Property`` as the field that it means; return whether it is represented completely."""
    name = element.get("FormalName") or ""
    meaning = draft.context.meanings.of("property", name)
    if meaning == "located":
        _place(element, LOCATED, draft, parent)
        return True
    if not meaning:
        _embargo(name, element, draft)
        for child in element.iterchildren("Property"):  # it is kept whole, which preserves the grouping
            read_property(child, draft, parent)
        return False
    value = _value(element)
    if meaning in {"genres", "subjects", "services"}:
        if value:
            draft.add(meaning, Concept(name=value))
        return _is_bare(element)
    if meaning == "keywords":
        for word in _words(element, value, draft):
            draft.add("keywords", word)
        return _is_bare(element)
    runs = inlines(value)
    return (not runs or take_text(meaning, name, runs, draft)) and _is_bare(element)


def _embargo(name: str, element: Element, draft: Draft) -> None:
    """Read a property named as an embargo, in any context, as one; the property is also kept."""
    known, report = draft.values.get("embargo"), draft.context.report
    found = embargo_of({name: _value(element)}, report, line=line_of(element), known=known)
    if found is not known:
        draft.values["embargo"] = found
        report.note(f"the property {name} is read as an embargo", line=line_of(element))


def _words(element: Element, value: str, draft: Draft) -> list[str]:
    """Return the keywords of a property: if it is the only one of its name, separated by commas or semicolons."""
    name = element.get("FormalName")
    others = chain(element.itersiblings("Property"), element.itersiblings("Property", preceding=True))
    alone = element.getparent() is not None and all(node.get("FormalName") != name for node in others)
    parts = [word for part in _SIGNS.split(value) if (word := line(part))] if alone else []
    if len(parts) > 1:
        draft.context.report.note(
            "keywords in one property are separated by commas or semicolons", line=line_of(element)
        )
        return parts
    return [line(value)] if value else []


_SIGNS = lazily(r"[,;،、]")


def _is_bare(element: Element) -> bool:
    """Does a ``Property`` have only a name and a value?"""
    return not len(element) and _PROPERTY.issuperset(element.keys())


_PROPERTY = frozenset(("FormalName", "Value", "Duid", "Euid", "Vocabulary"))


def read_metadata(element: Element, draft: Draft) -> None:
    """Read ``Metadata``: properties of a type that a dialect may know."""
    kind = first(element, "MetadataType")
    meaning = draft.context.meanings.of("metadatatype", kind.get("FormalName") or "") if kind is not None else ""
    properties = element.findall("Property")
    for node in properties:
        value = node.get("Value") or ""
        if meaning == "keywords" and value:
            draft.add("keywords", line(value))
        elif meaning in {"subjects", "entities"} and value:
            draft.add(meaning, Concept(name=value))
    draft.keep("NewsComponent", element)  # kept, as it records the meaning of each property


_SECTIONS: dict[str, dict[str, Take]] = {
    "AdministrativeMetadata": {
        "Provider": parties("sources", "provider"),
        "Source": parties("sources", ""),
        "Creator": parties("contributors", "creator"),
        "Contributor": parties("contributors", "contributor"),
        "FileName": _identifier,
        "SystemIdentifier": _identifier,
        "Property": _administrative_property,
    },
    "RightsMetadata": {"Copyright": _copyright, "UsageRights": _usage},
    "DescriptiveMetadata": {
        "Language": _language,
        "Genre": _genre,
        "SubjectCode": read_subject_code,
        "Location": _location,
        "TopicOccurrence": _occurrence,
        "Property": _descriptive_property,
    },
}
