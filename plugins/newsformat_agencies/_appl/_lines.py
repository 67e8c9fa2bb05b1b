"""``NewsLines``, ``AdministrativeMetadata`` and ``RightsMetadata``: printed lines, creators and rights."""

from __future__ import annotations

from attrs import evolve

from newsformat import Byline, Concept, Dateline, Foreign, Headline, Identifier, Rights
from newsformat.markup.printed import read_byline, read_dateline
from newsformat.markup.xml import Element, local, text_of
from newsformat.plugin import line
from newsformat_agencies._appl._publication import SPACE, Field, Publication, concept_in, foreign_parts, simple
from newsformat_agencies._draft import Draft, attributes, text_in
from newsformat_agencies._fields import text_as


_MAKERS = {"PHOTOGRAPHER": "creator", "CAPTIONWRITER": "contributor", "EDITEDBY": "contributor"}
_USAGE = frozenset(("UsageType", "RightsHolder", "Limitations"))


def settle(draft: Publication) -> None:
    """Choose the headline and the title, and set the bylines and rights."""
    titles, values = draft.titles, draft.values
    headline = titles.get("HeadLine") or titles.get("Title", "")
    values["headline"] = headline
    if titles.get("HeadLine"):
        values["title"] = titles.get("Title", "")
    for name, role in (("OriginalHeadLine", "original"), ("ExtendedHeadLine", "extended")):
        if (other := titles.get(name, "")) and other != headline:
            draft.add("other_headlines", Headline(content=other, role=role))
    draft.add("bylines", *_bylines(draft.signed, draft.printed))
    people: list[Concept] = values.get("entities", [])
    featured = {(person.name, person.relation) for person in people if person.code and person.kind == "person"}
    people[:] = [
        person
        for person in people
        if person != Concept(name=person.name, kind="person", relation=person.relation)
        or (person.name, person.relation) not in featured
    ]
    if draft.rights:
        values["rights"] = [Rights(**draft.rights), *values.get("rights", ())]


def _bylines(signed: list[Byline], printed: list[str]) -> list[Byline]:
    """Return the bylines with their printed texts: one text for each, or one line for all."""
    if not signed:
        return [byline for text in printed for byline in read_byline(text)]
    if len(printed) == 1:
        printed = printed * len(signed)
    texts = [*printed, *[""] * len(signed)]
    found = [
        evolve(byline, text="" if text == byline.name else text) for byline, text in zip(signed, texts, strict=False)
    ]
    return [*found, *[Byline(text=text) for text in printed[len(signed) :]]]


# Printed lines ---------------------------------------------------------------


def _title(field: Element, text: str, draft: Publication) -> None:
    if text and local(field) not in draft.titles:
        draft.titles[local(field)] = text
        draft.keep_if_more(field)
    else:
        draft.keep(field)


def _first(attribute: str) -> Field:
    """Return a reader that stores the first value as *attribute*, and keeps further ones as foreign."""

    def take(field: Element, text: str, draft: Publication) -> None:
        if attribute in draft.values or not text:
            draft.keep(field)
        else:
            draft.values[attribute] = text
            draft.keep_if_more(field)

    return take


def _byline(field: Element, text: str, draft: Publication) -> None:
    """Read a byline; a person with a role, an ID or further data also becomes a contributor."""
    title, kind, code = (field.get(name) or "" for name in ("Title", "Parametric", "Id"))
    maker = "EDITEDBY" if title.lower() == "editedby" else kind.upper()
    foreign = foreign_parts(field, ("Title", "Parametric", "Id"))
    if not text:
        draft.keep_if_more(field)
        return
    if maker in _MAKERS:
        role = maker.lower()
        if title and title.upper() != maker:
            foreign.append(Foreign(SPACE, "Title", title))
    else:
        role = kind
        draft.signed.append(Byline(name=text, role=title))
    if maker in _MAKERS or code or kind or foreign:
        relation = _MAKERS.get(maker, "creator")
        person = Concept(name=text, kind="person", code=code, relation=relation, role=role, foreign=foreign)
        draft.add("contributors", person)


def _original(field: Element, text: str, draft: Publication) -> None:
    if text:
        draft.printed.append(text)
    draft.keep_if_more(field)


def _dateline(field: Element, text: str, draft: Draft) -> None:
    read = read_dateline(text)
    draft.take("dateline", Dateline(place=text) if read.text == text and not read.place else read, field)


def _name(field: Element, text: str, draft: Publication) -> None:
    kind = field.get("Parametric") or ""
    if text:
        foreign = foreign_parts(field, ("Parametric",))
        relation = kind.replace("_", "").lower()
        draft.add("entities", Concept(name=text, kind="person", relation=relation, foreign=foreign))
    else:
        draft.keep_if_more(field)


def _right(part: str) -> Field:
    def take(field: Element, text: str, draft: Publication) -> None:
        if text and part not in draft.rights:
            draft.rights[part] = text
            draft.keep_if_more(field)
        else:
            draft.keep(field)

    return take


LINES: dict[str, Field] = {
    **dict.fromkeys(("Title", "HeadLine", "OriginalHeadLine", "ExtendedHeadLine"), _title),
    "OverLine": _first("kicker"),
    "BodySubHeader": _first("summary"),
    "ByLine": _byline,
    "ByLineOriginal": _original,
    "DateLine": simple(_dateline),
    "CreditLine": simple(text_as("credit")),
    "CopyrightLine": _right("notice"),
    "RightsLine": _right("usage_terms"),
    "KeywordLine": simple(lambda _, text, draft: draft.add("keywords", text)),
    "NameLine": _name,
}


# Creators and sources --------------------------------------------------------


def _source(relation: str) -> Field:
    def take(field: Element, text: str, draft: Publication) -> None:
        source = concept_in(field, text, relation=relation)
        if text or source.code:
            draft.add("sources", source)
        else:
            draft.keep(field)

    return take


def _material(field: Element, text: str, draft: Publication) -> None:
    """Also read the address at which the item is published."""
    address = text_in(field, "Url")
    if (field.get("Name") or "").lower() == "alternate" and address:
        draft.add("identifiers", Identifier(value=address, kind="url"))
        if len(field) == 1 and len(field.keys()) == 1 and not field[0].keys():
            return
    draft.keep(field)


def _reach(field: Element, text: str, draft: Publication) -> None:
    if text and text.upper() != "UNKNOWN":
        draft.add("signals", text)
    draft.keep_if_more(field, ("Scheme",) if field.get("Scheme") in {"AP", "UNKNOWN"} else ())


def _ready(field: Element, text: str, draft: Draft) -> None:
    if text.lower() == "true":
        draft.add("signals", "newscontent")
    else:
        draft.keep(field)


def _content_type(field: Element, text: str, draft: Publication) -> None:
    draft.add("genres", *([concept_in(field, text)] if text or field.get("Id") else []))


ADMINISTRATIVE: dict[str, Field] = {
    "Provider": _source("provider"),
    "Source": _source(""),
    "SourceMaterial": _material,
    "ItemContentType": _content_type,
    "Reach": _reach,
    "ConsumerReady": simple(_ready),
    "Signal": simple(lambda _, text, draft: draft.add("signals", text)),
}


# Rights ----------------------------------------------------------------------


def _copyright(field: Element, text: str, draft: Publication) -> None:
    if "holder" in draft.rights:
        draft.keep(field)
        return
    draft.rights["holder"] = field.get("Holder") or ""
    draft.rights["foreign"] = foreign_parts(field, ("Holder",))
    if text:
        draft.report_around(field, attributes(field))


def _usage(field: Element, text: str, draft: Publication) -> None:
    """Read the holders, scope and limitations of the usage rights; other elements become foreign parts of them."""
    draft.report_around(field)
    rest = [part for part in field.iterchildren("*") if local(part) not in _USAGE or part.keys() or len(part)]
    kept = [Foreign(SPACE, local(part), part_text) for part in rest if not part.keys() and (part_text := text_of(part))]
    for part in rest:
        if part.keys() or len(part):
            draft.keep(part)
    limits = [part_text for part in field.iterchildren("{*}Limitations") if (part_text := text_of(part))]
    scopes = [part_text for part in field.iterchildren("{*}UsageType") if (part_text := text_of(part))]
    rights = Rights(
        holder=", ".join([line(text_of(part)) for part in field.iterchildren("{*}RightsHolder")]),
        usage_terms="\n".join(limits),
        scope=", ".join(scopes),
        foreign=kept,
    )
    draft.add("rights", *([rights] if rights != Rights() else []))


RIGHTS: dict[str, Field] = {"Copyright": _copyright, "UsageRights": _usage}
