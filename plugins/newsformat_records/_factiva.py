"""Members that only records of Factiva's Snapshots and Streams have."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from newsformat import Concept, Identifier, Rights


SCHEME = "factiva"
_NUMBER, _LEAD, _TEXT, _COPYRIGHT = "an", "snippet", "body", "copyright"
_SOURCE = "source_code"
_CODES = {  # lists of codes, separated and enclosed by commas
    "subject_codes": ("subjects", ""),
    "industry_codes": ("subjects", ""),
    "company_codes": ("entities", "organisation"),
    "person_codes": ("entities", "person"),
    "region_codes": ("entities", "place"),
}


def is_factiva(record: dict[str, Any]) -> bool:
    """Is *record* one of Factiva's, with an accession number, and a lead or codes?"""
    return isinstance(record.get(_NUMBER), str) and (_LEAD in record or not _CODES.keys().isdisjoint(record))


def join_text(record: dict[str, Any]) -> None:
    """Prepend the lead of *record*, its first paragraphs, to its text."""
    lead, text = record.get(_LEAD), record.get(_TEXT, "")
    if isinstance(lead, str) and not lead.isspace() and isinstance(text, str):
        del record[_LEAD]
        record[_TEXT] = f"{lead}\n\n{text}" if text else lead


def take_values(record: dict[str, Any], values: dict[str, Any]) -> None:
    """Move the values of Factiva's members from *record* to *values*, by attribute."""
    number = record.pop(_NUMBER)
    if values.setdefault("uri", f"{SCHEME}:{number}") != f"{SCHEME}:{number}":
        values["identifiers"] = [*values.get("identifiers", ()), Identifier(value=number, kind=SCHEME)]
    if isinstance(notice := record.get(_COPYRIGHT), str):
        del record[_COPYRIGHT]
        values["rights"] = [*values.get("rights", ()), Rights(notice=notice)]
    code, sources = record.get(_SOURCE), values.get("sources", ())
    if isinstance(code, str) and len(sources) == 1 and sources[0].name != code:
        del record[_SOURCE]
        values["sources"] = [evolve(sources[0], code=code, scheme=SCHEME)]
    for name in [name for name, value in record.items() if isinstance(value, str) and not value.strip(", ")]:
        del record[name]  # only commas, no codes
    for member, (attribute, kind) in _CODES.items():
        if isinstance(codes := record.get(member), str):
            del record[member]
            found = [
                Concept(code=code, scheme=SCHEME, kind=kind) for part in codes.split(",") if (code := part.strip())
            ]
            values[attribute] = [*values.get(attribute, ()), *found]
