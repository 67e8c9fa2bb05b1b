"""Reads an article of schema.org as an article."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import reduce
from typing import Any

from newsformat import Article, Byline, Concept, Dateline, Foreign, Headline, Identifier, Rights, Status
from newsformat.markup.dates import read_date
from newsformat.markup.handling import read_status, stricter
from newsformat.markup.json import Object, text_of
from newsformat.markup.members import has_value
from newsformat.markup.printed import joined_names, read_byline, read_dateline
from newsformat.plugin import Limits, Report, lazily, letters, line, prose, shortened
from newsformat_web._associations_reader import read_associations
from newsformat_web._concepts_reader import (
    place_name,
    read_contributors,
    read_entities,
    read_sources,
    read_subjects,
    words,
)
from newsformat_web._names import (
    A_CORRECTION,
    CORRECTION,
    KINDS_OF_AUTHORS,
    PAGE,
    PAGES,
    SPACE,
    STATUSES,
    SUBHEAD,
    TITLES,
    USUAL,
)
from newsformat_web._references import Named
from newsformat_web._texts import flat, read_body, read_text, texts
from newsformat_web._thing import Thing, Title
from newsformat_web._updates import read_updates


def read_article(node: Object, things: Named, report: Report, limits: Limits) -> Article:
    """Return the article in *node*; *things* are those of the document by ID."""
    thing = Thing(node, things)
    types = texts(thing.left.pop("@type", None))
    _part_names(thing)
    authors = thing.things("author") or thing.things("creator")
    language = _language(thing, report)
    uri, identifiers = _identity(thing)
    if body := thing.body(language):
        thing.left.pop("wordCount", None)  # the text itself determines it
    associations = read_associations(thing, report)
    signed = [
        (byline, kinds) for author in authors if (byline := _byline(author)) != Byline() for kinds in [_kinds(author)]
    ]
    moments: dict[str, Any] = {name: _moment(thing, names, report) for name, names in _MOMENTS}
    page = _page_of(node, things)
    if not any(moments.values()):
        moments |= _moments_of(page, report)
    headline, *headlines = thing.titles("headline", language) or thing.titles("name", language) or [("", "")]
    subhead, *subheads = thing.titles(SUBHEAD, language) or [("", "")]
    summary = thing.text("description", "abstract")
    article = Article(
        uri=uri,
        identifiers=identifiers,
        version=thing.text("version"),
        status=_status(thing, report),
        headline=headline[0],
        subhead=subhead[0],
        summary=summary or _description_of(page),
        bylines=[byline for byline, _ in signed],
        other_headlines=_other_headlines(thing, {"": headlines, SUBHEAD: subheads}, (headline[0], summary)),
        contributors=read_contributors(thing),
        dateline=_dateline(thing),
        credit=thing.text("creditText"),
        sources=read_sources(thing),
        language=language,
        subjects=read_subjects(thing),
        entities=read_entities(thing),
        genres=[Concept(name=name) for name in words(thing, "genre")],
        keywords=_keywords(thing),
        digital_source_type=thing.digital_source(),
        signals=_signals(thing),
        rights=_rights(thing),
        body=read_body(body, report, limits) if body else read_updates(thing, report, limits),
        associations=associations,
        foreign=[*_foreign(node, types, thing), *_kinds_of_authors(signed, report)],
        **moments,
    )
    _report_left_out(thing, report)
    return article


_MOMENTS = (
    ("published", "datePublished"),
    ("updated", "dateModified"),
    ("created", "dateCreated"),
    ("expires", "expires"),
)


def _status(thing: Thing, report: Report) -> Status:
    """Return the strictest status; an unknown one holds the story back."""
    stated = [nested.text("name") for nested in thing.things("creativeWorkStatus")]
    found = [_STATUSES.get(status_text.lower()) or read_status(status_text, report) for status_text in stated]
    return reduce(stricter, found, Status.USABLE)


_STATUSES = {term.lower(): status for status, term in STATUSES.items()} | dict.fromkeys(
    ("published", ""), Status.USABLE
)


def _signals(thing: Thing) -> list[str]:
    """Return the signal for a correction, if the story is one; the description of the error is kept."""
    value = thing.left.get(CORRECTION)
    if value == A_CORRECTION:
        del thing.left[CORRECTION]
    return [CORRECTION] if has_value(value) else []


def _language(thing: Thing, report: Report) -> str:
    """Take the language: its own, else that of the headline, else that of the context (JSON-LD 1.1, 4.2.4).

    What else the context declares is reported, and so is a language of it that is not that of the thing.
    """
    language = thing.language() or _language_in(thing.left.get("headline"))
    usual = ""
    for item in thing.all("@context"):
        terms = {**item} if isinstance(item, dict) else {"@vocab": item}
        if isinstance(tag := terms.get("@language"), str) and language.lower() in {"", tag.lower()}:
            usual = tag
            del terms["@language"]
        if _is_schema_org(terms.get("@vocab")):
            del terms["@vocab"]
        if any(terms.values()):
            report.left_out(f"@context is left out: {shortened(text_of(terms if isinstance(item, dict) else item))}")
    return language or usual


def _language_in(texts_: object) -> str:
    """Return the language of the first text in *texts_*, if it is a JSON-LD object that declares it."""
    first = next(iter(flat(texts_)), None)
    tag = first.get("@language") if isinstance(first, dict) else None
    return tag if isinstance(tag, str) else ""


def _is_schema_org(name: object) -> bool:
    return isinstance(name, str) and "schema.org" in name.lower()


def _part_names(thing: Thing) -> None:
    """Split several persons given as one text."""
    for name in ("author", "creator"):
        value = thing.left.get(name)
        if isinstance(value, str | list):
            thing.left[name] = [
                signer for item in flat(value) for signer in (_signers(item) if isinstance(item, str) else [item])
            ]
        elif isinstance(value, dict) and isinstance(names := value.get("name"), list):
            thing.left[name] = [{**value, "name": item} for item in names]


def _signers(text: str) -> list[str | Object]:
    """Return the bylines in *text*: several names, or ``By …``; the text itself if it is one name or unclear."""
    text = read_text(text)
    if names := joined_names(text):
        return [*names]
    read = read_byline(text)
    if not (read and all(byline.name for byline in read)) or _is_one(text, read) or _has_more(text, read[-1]):
        return [text]
    return [
        {
            "name": byline.name,
            "jobTitle": byline.role,
            "worksFor": {"name": byline.affiliation},
            "email": byline.contact,
        }
        for byline in read
    ]


def _has_more(text: str, last: Byline) -> bool:
    """Does *text* end with more than the known details of the *last* author, such as a place (``in Paris``)?"""
    ends = [letters(name) for name in (last.name, last.role, last.affiliation, last.contact) if name]
    return not letters(text).endswith(tuple(ends))


def _is_one(text: str, signed: Sequence[Byline]) -> bool:
    """Is *text* a single name, although it could be read as those *signed*: ``Von Trapp``, ``Smith & Wesson``?"""
    if len(signed) > 1:
        are_full = all(" " in byline.name and not byline.affiliation for byline in signed)
        return (text.startswith(signed[0].name) and not are_full) or _HOUSE.search(text) is not None
    return text.startswith(signed[0].name) or (" " not in signed[0].name and text[:2].lower() != "by")


_HOUSE = lazily(
    r"\b(?:the|ltd|limited|inc|llc|plc|corp|gmbh|sons|bros|company|department|ministry|office|services|bureau|council"
    r"|institute|university|foundation|association)\b",
    re.IGNORECASE,
)


def _moment(thing: Thing, name: str, report: Report) -> datetime | None:
    found = texts(thing.left.get(name))
    when = read_date(found[0], report) if found and found[0].strip() else None
    if when is not None:
        thing.left[name] = found[1:]
    return when


def _identity(thing: Thing) -> tuple[str, list[Identifier]]:
    """Return the URI, and the page's address with the other identifiers."""
    page = thing.text("url") or thing.plain("mainEntityOfPage")
    of_page = thing.left.get("mainEntityOfPage")
    for where in (entry for entry in flat(of_page) if isinstance(entry, dict)):
        addresses = texts([where.get("@id"), where.get("url")])
        page = page or next(iter(addresses), "")
        if (
            where is of_page
            and where.keys() <= {"@id", "@type", "url"}
            and all(address == page for address in addresses)
        ):
            del thing.left["mainEntityOfPage"]
    uri = thing.plain("@id")
    others = []
    for item in thing.all("identifier"):
        if isinstance(item, dict):
            identifier = Thing(item, thing.named)
            thing.parts.append(("identifier", identifier))
            if value := identifier.text("value", "@id", "url"):
                others.append(Identifier(value=value, kind=identifier.text("propertyID", "name")))
        elif found := texts(item):
            if uri:
                others.append(Identifier(value=found[0]))
            else:
                uri = found[0]
    return uri, [*([Identifier(value=page, kind=PAGE)] if page else []), *others]


def _page_of(node: Object, things: Named) -> Object:
    """Return the page that *node* refers to, if it is also a thing of the document."""
    for name in ("mainEntityOfPage", "isPartOf"):
        reference = node.get(name)
        if (
            isinstance(reference, dict)
            and (page := things.meant(reference)) is not reference
            and PAGES & {*texts(page.get("@type"))}
        ):
            return {**page}
    return {}


def _description_of(page: Object) -> str:
    description = page.get("description")
    return read_text(description) if isinstance(description, str) else ""


def _moments_of(page: Object, report: Report) -> dict[str, datetime]:
    """Return the dates of *page*, for an article on it that has none."""
    moments = {name: read_date(text, report) for name, key in _MOMENTS if isinstance(text := page.get(key), str)}
    return {name: when for name, when in moments.items() if when is not None}


def _other_headlines(thing: Thing, others: dict[str, list[Title]], first: tuple[str, ...]) -> list[Headline]:
    """Return the *others* by role, and further titles and summaries, that differ from the *first* ones."""
    titles = {**others, **{name: thing.titles(name) for name in TITLES}}
    return [
        Headline(content=text, role=role, language=tag)
        for role, found in titles.items()
        for text, tag in found
        if text not in first
    ]


def _dateline(thing: Thing) -> Dateline | None:
    places = thing.things("locationCreated")
    return dateline_of(place_name(places[0]) if places else "", thing.text("dateline"))


def dateline_of(place: str, text: str) -> Dateline | None:
    """Return the dateline of *place*, with *text* as printed, including date and source if the text fits the place."""
    if not (place or text):
        return None
    read = read_dateline(text) if place else Dateline()
    return read if place and place == read.place else Dateline(place=place, text=text)


def _byline(author: Thing) -> Byline:
    contact = author.things("contactPoint")
    house = author.things("worksFor") or author.things("affiliation")
    place = author.things("workLocation")
    return Byline(
        name=author.text("name") or line(f"{author.text('givenName')} {author.text('familyName')}"),
        role=author.text("jobTitle") or (author.role.text("roleName") if author.role is not None else ""),
        affiliation=house[0].text("name") if house else "",
        location=place[0].text("name") if place else "",
        contact=contact[0].text("name", "email") if contact else author.text("email", "url").removeprefix("mailto:"),
    )


def _kinds(author: Thing) -> str | list[str]:
    """Return the types of *author*, or ``""`` for a person, the usual type."""
    kinds = [text for text in texts(author.left.pop("@type", None)) if text != "Person"]
    return kinds[0] if len(kinds) == 1 else kinds or ""


def _kinds_of_authors(signed: list[tuple[Byline, str | list[str]]], report: Report) -> Iterator[Foreign]:
    """Yield the types by name of those *signed* who are not persons: a byline has no place for that."""
    kinds: Object = {}
    for byline, kind in signed:
        if kind and kinds.setdefault(byline.name, kind) != kind:
            report.left_out(f"@type of author is left out: {shortened(text_of(kind))}")
    if kinds:
        yield Foreign(SPACE, KINDS_OF_AUTHORS, text_of(kinds))


def _keywords(thing: Thing) -> list[str]:
    value = thing.left.get("keywords")
    if isinstance(value, str):
        del thing.left["keywords"]
        return [word for part in value.split(",") if (word := read_text(part))]
    return words(thing, "keywords")


def _rights(thing: Thing) -> list[Rights]:
    holders = thing.things("copyrightHolder")
    rights = Rights(
        holder=holders[0].text("name") if holders else "",
        notice=prose(thing.plain("copyrightNotice")),
        usage_terms=prose(thing.plain("usageInfo")),
        licence=thing.text("license"),
        foreign=holders[0].rest(("Organization",)) if holders else (),
    )
    return [] if rights == Rights() else [rights]


# What is foreign ---------------------------------------------------------------


def _foreign(node: Object, types: list[str], thing: Thing) -> Iterator[Foreign]:
    """Yield the remaining members of *node*, and its types unless they are the usual one."""
    for name in node:
        if name == "@type" and types != [USUAL]:
            yield Foreign(SPACE, name, text_of(types[0] if len(types) == 1 else types))
        elif thing.left.get(name) not in (None, "", []):
            yield Foreign(SPACE, name, text_of(thing.left[name]))


def _report_left_out(thing: Thing, report: Report) -> None:
    """Report the parts of *thing* that have no place in the article."""
    for name, part in thing.parts:
        for member, value in part.left.items():
            if member == "@type" and {*texts(value)} <= {*_USUAL_TYPES.get(name, texts(value))}:
                continue
            if member == "@id" and str(value).startswith(_LOCAL):
                continue
            if member != "@context" and value not in (None, "", []):
                report.left_out(f"{member} of {name} is left out: {shortened(text_of(value))}")
        _report_left_out(part, report)


_LOCAL = ("#", "_:")  # IDs by which only the document itself refers to its parts

_USUAL_TYPES: dict[str, frozenset[str]] = {
    **dict.fromkeys(("worksFor", "affiliation"), frozenset(("Organization",))),
    **dict.fromkeys(("workLocation", "locationCreated"), frozenset(("Place",))),
    "address": frozenset(("PostalAddress",)),
    "contactPoint": frozenset(("ContactPoint",)),
    "identifier": frozenset(("PropertyValue",)),
}
"""What a thing is because of where it stands; elsewhere its type is taken with it, or says no more than that."""
