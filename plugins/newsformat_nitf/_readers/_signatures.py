"""Who signs, where from, and who distributes it: ``byline``, ``dateline`` and ``distributor`` as parts of the model."""

from __future__ import annotations

import re

from newsformat import Byline, Dateline
from newsformat.markup.printed import is_house, read_byline, read_dateline
from newsformat.markup.xml import text_of
from newsformat.plugin import line, maker
from newsformat_nitf._readers._entities import spaced
from newsformat_nitf._readers._parts import overridden
from newsformat_nitf._readers._reading import Element, is_ours, name_of, own


_LONGEST = 1000  # characters of a byline that each who signs has: of a longer one, what is read would grow without end
_ADDRESS = re.compile(r"[\w.+-]{1,60}@[\w.-]{1,60}\.[A-Za-z]{2,20}")
_dateline = maker(Dateline)  # of values that are in their form already


def bylines(element: Element) -> list[Byline]:
    """``byline``: one for each person, all with the whole as printed; without elements it is read as such.

    Of one that is longer than any that is printed, only the first has the whole.
    """
    text = line(spaced(element))
    if _is_printed_alone(element):
        found = read_byline(text) or _NOBODY
        return [overridden(found[0], element)] if is_ours(element) else list(found)
    name, *others = _persons(element) or [""]
    titles = [child for child in element if name_of(child) == "byttl"]
    orgs = [org for place in (element, *titles) for org in place if name_of(org) == "org"]
    first_of = _first_of(element)
    said, contact = [title for title in map(_without, titles) if title], _text(first_of.get("virtloc"))
    if not (contact or is_ours(element)):
        contact = next(filter(_ADDRESS.fullmatch, said), "")
        said = [title for title in said if title != contact]
    houses = [] if orgs or is_ours(element) else [title for title in said if is_house(title)]
    affiliation = ", ".join([*map(text_of, orgs), *houses])
    first = Byline(
        name=name,
        role=", ".join([title for title in said if title not in houses]) or _text(first_of.get("function")),
        affiliation=affiliation,
        location=_text(first_of.get("location")),
        contact=contact,
        text="" if text == name else text,
    )
    shared = text if len(text) <= _LONGEST else ""  # which the first has
    shared_house = affiliation if houses else ""
    return [
        overridden(first, element),
        *[Byline(name=other, affiliation=shared_house, text=shared) for other in others],
    ]


def _persons(byline: Element) -> list[str]:
    """Return who signs in *byline*, by its ``person`` elements, or else by what stands outside of all elements."""
    persons = [line(spaced(child, but="function")) for child in byline if name_of(child) == "person"]
    if is_ours(byline):
        return [person for person in persons if person]
    names = [name for person in persons if person for name in _names(person)]
    outside = "" if names else _without(byline)
    return [each.name for each in read_byline(outside)] if outside else names


def _names(person: str) -> list[str]:
    """Return the names in one ``person``, without a "By": of several persons, if each has a name of two words."""
    found = read_byline(person)
    if found[0].role or found[0].affiliation:
        return [person]
    several = len(found) > 1 and all(" " in each.name for each in found)
    is_signed = len(found) == 1 and found[0].name and person.endswith(f" {found[0].name}")  # "By Ann Lee"
    return [each.name for each in found] if several or is_signed else [person]


def _is_printed_alone(byline: Element) -> bool:
    """Has a *byline* no parts, or is all of it a title, which then signs (``By <byttl>Ann Lee</byttl>``)?"""
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
    for each in element.iterdescendants("{*}*"):
        found.setdefault(name_of(each), each)
    return found


def _text(element: Element | None) -> str:
    return line(spaced(element)) if element is not None else ""


def credit(element: Element) -> str:
    """``distributor``: all that stands in it."""
    return line(spaced(element))


def dateline(element: Element) -> Dateline:
    """``dateline``: place and date by their elements, else as most agencies print them."""
    is_printed = not is_stamped(element)
    text = line(spaced(element, but="" if is_printed else "story.date"))
    found = read_dateline(text)
    if len(element):
        first_of = _first_of(element)
        date = _text(first_of.get("story.date")) if is_printed else ""
        place = _text(first_of.get("location"))
        if not place or "(" in place:  # LAMU, Kenya (Acme)
            place = found.place or place
        found = _dateline(place=place, date=date or found.date, source=found.source, text=text)
    return overridden(found, element)


def is_stamped(dateline: Element) -> bool:
    """Is the ``story.date`` in a *dateline* a moment as machines write it, which is printed nowhere?"""
    date = next(dateline.iterdescendants("{*}story.date"), None) if len(dateline) else None
    return date is not None and _STAMP.fullmatch(_text(date)) is not None


def story_date(dateline: Element) -> Element | None:
    """Return the ``story.date`` in a *dateline*, if it is a moment as machines write it, or has one beside its text."""
    date = next(dateline.iterdescendants("{*}story.date"), None) if len(dateline) else None
    if date is None or own(dateline, "date") is not None:
        return None
    return date if date.get("norm") or _STAMP.fullmatch(_text(date)) else None


_STAMP = re.compile(r"\d{8}(?:T[\d:.]+.*)?|\d{4}-\d\d-\d\dT[\d:.]+.*", re.ASCII)
