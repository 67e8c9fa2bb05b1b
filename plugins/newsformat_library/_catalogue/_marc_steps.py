"""Reads fields of MARC 21 (https://www.loc.gov/marc/bibliographic/)."""

from __future__ import annotations

import re
from typing import Final

from attrs import evolve

from newsformat import Association, Concept, EditorsNote, Headline, Rights
from newsformat.markup.dates import read_date
from newsformat.markup.languages import language_tag
from newsformat.markup.printed import natural_name
from newsformat.markup.xml import Element, line_of, text_of
from newsformat_library._catalogue._marc_field import Field, bare
from newsformat_library._catalogue._part import page
from newsformat_library._catalogue._people import add_person, relator
from newsformat_library._catalogue._record import Record


_OTHER_TITLES: Final = {"130": "uniform", "240": "uniform", "210": "abbreviated", "242": "translated"}
_ACCESS: Final = "506"
_ADDED_ENTRIES: Final = "700"  # first tag of added entries
_IN_SCRIPT: Final = "alternate-graphic"
_NUMBERS: Final = {"010": "lccn", "022": "issn"}
_NAMES: Final = {"00": "person", "10": "organisation", "11": "event"}
_HEADINGS: Final = {"30": "", "47": "event", "48": "temporal", "50": "", "51": "place"}
_THESAURI: Final = {"0": "lcsh", "1": "lcshac", "2": "mesh", "3": "nal", "5": "csh", "6": "rvm"}
_KEY: Final = re.compile(r"\(([^()]{1,20})\)\s*(\S.*)")
_PAGES: Final = re.compile(
    r"(?:(?:\b(?:pp?|pages?|pgs?|S|Seiten?|s|sid|str|с)\.?|<)\s*|\bpages:)([A-Z]?\d{1,5}[A-Za-z]?)(?:\s?[-–]\s?(\d{1,5}))?"
)
_IN_BRACKETS: Final = re.compile(r"\(([^()]{6,40})\)")
_LABELLED: Final = re.compile(r"\b(day|month|year):(\d{1,4})")
_YEAR_FIRST: Final = re.compile(r"(\d{4}),? ([^\W\d_]{3,12}\.?) (\d{1,2})")


# Titles and identifiers ---------------------------------------------------------------


def title(record: Record, field: Field) -> None:
    """Read the title, with the name of its part, as headline; the remainder is the subhead."""
    parts: list[Element] = []
    for element in field.all("a", "b", "n", "p"):
        if element.get("code") == "b":
            break
        parts.append(element)
    raw = " ".join([record.text(part) for part in parts])
    rest = field.first("b")
    further = bare(record.text(rest)) if rest is not None else ""
    is_parallel = raw.endswith("=")
    if field.is_script or not record.is_free("headline"):
        content = ": ".join(filter(None, (bare(raw), further)))
        _other(record, content, _IN_SCRIPT if field.is_script else "")
        return
    record.values["headline"] = bare(raw)
    if is_parallel:
        _other(record, further, "parallel")
    else:
        record.values["subhead"] = further


def other_title(record: Record, field: Field) -> None:
    """Read another title."""
    role = _OTHER_TITLES.get(field.tag) or ("parallel" if field.indicator(2) == "1" else "alternative")
    in_language = field.first("y") if field.tag == "242" else None
    tag = language_tag(text_of(in_language)) if in_language is not None else ""
    if in_language is not None and tag:
        record.text(in_language)
    content = bare(" ".join([record.text(element) for element in field.all("a", "b", "n", "p")]))
    _other(record, content, _IN_SCRIPT if field.is_script else role, tag)


def _other(record: Record, content: str, role: str, language: str = "") -> None:
    if content:
        tag = language or (record.values.get("language", "") if role == _IN_SCRIPT else "")
        record.add("other_headlines", Headline(content=content, role=role, language=tag))


def number(record: Record, field: Field) -> None:
    """Read a number: of the Library of Congress, the ISSN, a DOI."""
    kind, subfield = _NUMBERS.get(field.tag, ""), field.first("a")
    source = field.first("2") if field.tag == "024" else None
    if subfield is not None and (kind or source is not None):
        record.identify(record.text(subfield), kind or record.text(source if source is not None else subfield))


def link(record: Record, field: Field) -> None:
    """Read an address: of the item itself, of a version of it, or of a related item."""
    for element in field.all("u"):
        href = record.text(element)
        if field.indicator(2) == "2":
            label = field.first("3", "y")
            name = record.text(label) if label is not None else ""
            record.add("associations", Association(role="related", title=name, href=href))
        else:
            record.identify(href, "url")


# People, dates and hosts --------------------------------------------------------------


def name(record: Record, field: Field) -> None:
    """Read an author or contributor."""
    person = None if field.first("t") is not None else _person(record, field)
    if person is None:
        return
    if field.is_script or (not person.role and field.tag >= _ADDED_ENTRIES):
        relation = "creator" if field.tag < _ADDED_ENTRIES else "contributor"
        record.add("contributors", evolve(person, relation=relation))
        return
    of = field.first("u")
    add_person(record, person, affiliation=record.text(of) if of is not None else "")


def _person(record: Record, field: Field) -> Concept | None:
    """Read the person, organisation or event in *field*."""
    kind = _NAMES.get(field.tag[1:], "person")
    parts = field.all("a") if kind == "person" else field.all("a", "b")
    if not parts:
        return None
    name_text = bare(" ".join([record.text(part) for part in parts]))
    roles = {node: bare(text_of(node)) for node in field.all("j" if kind == "event" else "e")}
    codes = {node: relator(text_of(node)) for node in field.all("4")}
    role = next((code for code in (*codes.values(), *roles.values()) if code), "")
    for element, word in (*roles.items(), *codes.items()):
        if word and word == role:
            record.text(element)
    name = natural_name(name_text) if kind == "person" else name_text
    return Concept(name=name, kind=kind, role=role, **_key(record, field))


def _key(record: Record, field: Field, scheme: str = "") -> dict[str, str]:
    """Read the authority record number and the URI in *field*."""
    authority = {"scheme": scheme}
    for element in (*field.all("1"), *field.all("0")):
        text = text_of(element)
        match = _KEY.fullmatch(text)
        if text.startswith(("http://", "https://")) and "uri" not in authority:
            authority["uri"] = record.text(element)
        elif match and "code" not in authority and scheme in {"", match[1]}:
            authority |= {"scheme": match[1], "code": match[2]}
            record.text(element)
    return {key: value for key, value in authority.items() if value}


def issued(record: Record, field: Field) -> None:
    """Read the day of issue, if it is complete."""
    date = field.first("c")
    is_of_issue = field.tag != "264" or field.indicator(2) in {"", "1"}
    if date is not None and is_of_issue and set_day(record, date, text_of(date).strip("[]. ©")):
        record.text(date)


def set_day(record: Record, element: Element, day: str) -> bool:
    """Set the publication date to *day*, from *element*; return whether it was set."""
    day = _YEAR_FIRST.sub(r"\3 \2 \1", day)
    if not record.is_free("published") or read_date(day) is None:
        return False
    record.values["published"] = read_date(day, record.report, line=line_of(element))
    return True


def host(record: Record, field: Field) -> None:
    """Read the newspaper that the article is in, and its day and pages."""
    title_else_author = "tpas"  # title, abbreviated title, main entry, uniform title
    called = next((node for code in title_else_author for node in field.all(code)), None)
    known = {}
    for element in field.all("w")[:1]:
        if match := _KEY.fullmatch(text_of(element)):
            known = {"scheme": match[1], "code": match[2]}
            record.text(element)
    if called is not None:
        source = Concept(name=bare(record.text(called)), **known)
        record.add("sources", source)
    for element in field.all("x"):
        record.identify(bare(record.text(element)), "issn")
    _place(record, field.all("g", "q"))


def _place(record: Record, parts: list[Element]) -> None:
    """Find the day and the pages in *parts*, which are kept, as they also contain volume and number."""
    text = " ".join(map(text_of, parts))[:_MAX_SEARCHED]
    if not text:
        return
    labelled = dict(_LABELLED.findall(text))
    if len(labelled) == len(("day", "month", "year")):
        set_day(record, parts[0], f"{labelled['year']}-{labelled['month']:0>2}-{labelled['day']:0>2}")
    for found in _IN_BRACKETS.finditer(text):
        set_day(record, parts[0], found[1])
    if (pages := _PAGES.search(text)) and not record.has_page:
        page(record, pages[1], pages[2] or "")


_MAX_SEARCHED: Final = 2000  # characters searched


def language(record: Record, field: Field) -> None:
    """Read the first language, which takes precedence over that of the fixed field."""
    subfield = field.first("a")
    if subfield is not None and not field.indicator(2) and (tag := language_tag(text_of(subfield))):
        record.values["language"] = tag
        record.text(subfield)


# Content and subjects -----------------------------------------------------------------


def summary(record: Record, field: Field) -> None:
    """Read the first summary."""
    subfield = field.first("a")
    if subfield is not None and record.is_free("summary") and not field.is_script:
        record.values["summary"] = " ".join([record.text(element) for element in field.all("a", "b")])


def note(record: Record, field: Field) -> None:
    """Read a note."""
    for element in field.all("a"):
        record.add("notes", EditorsNote(text=record.text(element)))


def terms(record: Record, field: Field) -> None:
    """Read terms of use, and restrictions on access."""
    subfield, licence = field.first("a"), field.first("u")
    words = record.text(subfield) if subfield is not None else ""
    address = record.text(licence) if licence is not None else ""
    if field.tag == _ACCESS and field.indicator(1) != "0":
        for element in field.all("a", "f", "u"):
            record.access.take(element)
        for element in field.all("g"):
            record.access.open(element, is_held=field.indicator(1) == "1")
    if words or address:
        record.add("rights", Rights(usage_terms=words, licence=address))


def subject(record: Record, field: Field) -> None:
    """Read a subject heading, with subdivisions behind ``--``."""
    kind = _NAMES.get(field.tag[1:]) or _HEADINGS[field.tag[1:]]
    heads, divisions = field.all("a", "b") if kind == "organisation" else field.all("a"), field.all("v", "x", "y", "z")
    if not heads:
        return
    heading = bare(" ".join([record.text(head) for head in heads]))
    name = natural_name(heading) if kind == "person" and not divisions else heading
    name = "--".join([name, *[bare(record.text(division)) for division in divisions]])
    key = _key(record, field, _thesaurus(record, field))
    is_named = kind in {"person", "organisation", "event", "place"} and not divisions
    record.add("entities" if is_named else "subjects", Concept(name=name, kind="" if divisions else kind, **key))


def _thesaurus(record: Record, field: Field) -> str:
    """Read the thesaurus of *field*."""
    source = field.first("2") if field.indicator(2) in {"", "7"} else None
    return record.text(source) if source is not None else _THESAURI.get(field.indicator(2), "")


def keywords(record: Record, field: Field) -> None:
    """Read uncontrolled terms."""
    record.add("keywords", *[bare(record.text(element)) for element in field.all("a")])


def genre(record: Record, field: Field) -> None:
    """Read the genre."""
    subfield = field.first("a")
    if subfield is not None:
        record.add(
            "genres", Concept(name=bare(record.text(subfield)), **_key(record, field, _thesaurus(record, field)))
        )
