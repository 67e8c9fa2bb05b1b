"""Reads ``byline``, ``dateline`` and ``distributor`` as parts of the model."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeAlias

from attrs import evolve

from newsformat import Byline, Dateline
from newsformat.markup.printed import LONGEST_SHARED, is_house, read_byline, read_dateline, shared_bylines
from newsformat.markup.xml import Element, text_of
from newsformat.plugin import line, maker
from newsformat_nitf._readers._entities import spaced
from newsformat_nitf._readers._parts import overridden
from newsformat_nitf._readers._reading import is_ours, name_of, own


PEOPLE = "people"  # newsformat's own attribute for people who share a byline, if its elements do not name them
_ADDRESS = re.compile(r"[\w.+-]{1,60}@[\w.-]{1,60}\.[A-Za-z]{2,20}")
_dateline = maker(Dateline)  # builds datelines from values already in their final form


def bylines(element: Element) -> list[Byline]:
    """Read ``byline``: one for each person, with the full printed text; one without elements is parsed as text.

    If the text is longer than usual, only the first byline has it.
    """
    text = line(spaced(element))
    if people := shared_bylines(own(element, PEOPLE) or "", text):
        return people
    if _is_printed_alone(element):
        found = read_byline(text) or _NOBODY
        return [overridden(found[0], element)] if is_ours(element) else list(found)
    ours = is_ours(element)
    parts = [
        part for persons, details in _shares(element) if (part := _signed(_persons(persons, ours=ours), details, ours))
    ]
    signed = [byline for part in parts for byline in part]
    if not any(byline.name for byline in signed):
        signed = _signed(_outside(element, ours=ours), [*element], ours) or list(_NOBODY)
    first, *others = signed
    shared = text if len(text) <= LONGEST_SHARED else ""  # the first byline has it
    first = evolve(first, text="" if text == first.name else text)
    return [overridden(first, element), *[evolve(other, text=shared) for other in others]]


_Signer: TypeAlias = tuple[str, str]  # a name, and the person's function


def _shares(byline: Element) -> list[tuple[list[Element], list[Element]]]:
    """Return groups of persons, each with the elements up to the next person, which apply to the whole group."""
    shares: list[tuple[list[Element], list[Element]]] = [([], [])]
    for child in byline:
        if name_of(child) != "person":
            shares[-1][1].append(child)
        elif shares[-1][0] and shares[-1][1]:
            shares.append(([child], []))
        else:
            shares[-1][0].append(child)
    return shares


def _persons(persons: Sequence[Element], *, ours: bool) -> list[_Signer]:
    """Return the authors in ``person`` elements."""
    found: list[_Signer] = []
    for person in persons:
        name = line(spaced(person, but="function"))
        names = [] if not name else [name] if ours else _names(name)
        role = _text(_first_of(person).get("function"))
        found += [(text, role) for text in names]
    return found


def _outside(byline: Element, *, ours: bool) -> list[_Signer]:
    """Return the authors in the text of *byline* outside of elements; if there are none, in that of its elements."""
    outside = "" if ours else _without(byline)
    return [(signer.name, "") for signer in read_byline(outside)] if outside else [("", "")]


def _signed(signers: Sequence[_Signer], details: Sequence[Element], ours: bool) -> list[Byline]:  # noqa: FBT001 -- as its callers know
    """Return the bylines of *signers* with the shared *details*; an address belongs to the last one only."""
    titles = [element for element in details if name_of(element) == "byttl"]
    orgs = [org for element in details for org in (element, *element) if name_of(org) == "org"]
    first_of = {name_of(element): element for element in reversed(details)}
    for detail in details:
        for name, inner in _first_of(detail).items():
            first_of.setdefault(name, inner)
    titles_left, contact = [title for title in map(_without, titles) if title], _text(first_of.get("virtloc"))
    if not (contact or ours):
        contact = next(filter(_ADDRESS.fullmatch, titles_left), "")
        titles_left = [title for title in titles_left if title != contact]
    houses = [] if orgs or ours else [title for title in titles_left if is_house(title)]
    title = ", ".join([title for title in titles_left if title not in houses]) or _text(first_of.get("function"))
    affiliation = ", ".join([*map(text_of, orgs), *houses])
    place, last = _text(first_of.get("location")), len(signers) - 1
    return [
        Byline(
            name=name,
            role=title or role,
            affiliation=affiliation,
            location=place,
            contact=contact if number == last else "",
        )
        for number, (name, role) in enumerate(signers)
    ]


def _names(person: str) -> list[str]:
    """Return the names in one ``person``, without "By": several persons if each name has at least two words."""
    found = read_byline(person)
    if found[0].role or found[0].affiliation:
        return [person]
    several = len(found) > 1 and all(" " in byline.name for byline in found)
    is_signed = len(found) == 1 and found[0].name and person.endswith(f" {found[0].name}")  # as in "By Ann Lee"
    return [byline.name for byline in found] if several or is_signed else [person]


def _is_printed_alone(byline: Element) -> bool:
    """Is *byline* without parts, or is all of it a title that is really the name (``By <byttl>Ann Lee</byttl>``)?"""
    if _OF_BYLINES.isdisjoint(map(name_of, byline)):
        return True
    first, *others = byline
    if others or len(first) or name_of(first) != "byttl":
        return False
    outside = _without(byline)
    return not outside or read_byline(f"{outside} Ann Lee")[0].name == "Ann Lee"


_NOBODY = (Byline(),)
_OF_BYLINES = frozenset(("person", "byttl", "org", "location", "virtloc", "function"))


def _without(title: Element) -> str:
    """Return the text of a byline or title without that of the elements in it."""
    pieces = [title.text or "", *[child.tail or "" for child in title]]
    return line("".join(pieces)).strip(" ,;/")


def _first_of(element: Element) -> dict[str, Element]:
    """Return the first element of each name in *element*."""
    found: dict[str, Element] = {}
    for descendant in element.iterdescendants("{*}*"):
        found.setdefault(name_of(descendant), descendant)
    return found


def _text(element: Element | None) -> str:
    return line(spaced(element)) if element is not None else ""


def credit(element: Element) -> str:
    """Read ``distributor``: its whole text."""
    return line(spaced(element))


def dateline(element: Element) -> Dateline:
    """Read ``dateline``: place and date from its elements, else from its text as most agencies print it."""
    is_printed = not is_stamped(element)
    text = line(spaced(element, but="" if is_printed else "story.date"))
    found = read_dateline(text)
    if len(element):
        first_of = _first_of(element)
        date = _text(first_of.get("story.date", first_of.get("date"))) if is_printed else ""
        place = _text(first_of.get("location"))
        if not place or "(" in place:  # as in LAMU, Kenya (Acme)
            place = found.place or place
        found = _dateline(place=place, date=date or found.date, source=found.source, text=text)
    return overridden(found, element)


def is_stamped(dateline: Element) -> bool:
    """Is the ``story.date`` in *dateline* a machine-readable date and time, which is never printed?"""
    date = next(dateline.iterdescendants("{*}story.date"), None) if len(dateline) else None
    return date is not None and _STAMP.fullmatch(_text(date)) is not None


def story_date(dateline: Element) -> Element | None:
    """Return the ``story.date`` in *dateline* if it is machine-readable, or has such a value beside its text."""
    date = next(dateline.iterdescendants("{*}story.date"), None) if len(dateline) else None
    if date is None or own(dateline, "date") is not None:
        return None
    return date if date.get("norm") or _STAMP.fullmatch(_text(date)) else None


_STAMP = re.compile(r"\d{8}(?:T[\d:.]+.*)?|\d{4}-\d\d-\d\dT[\d:.]+.*", re.ASCII)
