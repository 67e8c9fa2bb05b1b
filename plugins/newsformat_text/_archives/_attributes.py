"""Fields that an archive adds to a story → attributes of the article."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from newsformat import Block, Byline, Concept, EditorsNote, Identifier, Media, Rights
from newsformat.markup.exports import Field, FieldKind, language_of, without_weekday
from newsformat.markup.printed import read_dateline
from newsformat.plugin import lazily
from newsformat_text._archives._fields import Archived
from newsformat_text._article._metadata import Metadata
from newsformat_text._authors import _people
from newsformat_text._dates import _when
from newsformat_text._labels import Verdict
from newsformat_text._languages._lexicon import Kind
from newsformat_text._languages._lexicons import lexicon_for


def take(line: str, verdict: Verdict, metadata: Metadata, number: int) -> list[Block]:
    """Add the fields of *line*, from its *verdict*, to *metadata*; return blocks for the end of the story."""
    blocks: list[Block] = []
    for field in verdict.fields if isinstance(verdict, Archived) else ():
        if field.label and field.what is not FieldKind.OTHER:
            metadata.report.note(f"left out: {field.label}", line=number)
        if field.what is FieldKind.CAPTION and field.value:
            blocks.append(Media(caption=field.value))
        elif field.value and not _add_field(field, metadata, number):
            metadata.report.note(f"left out: {field.value}", line=number)
        elif field.what is FieldKind.OTHER and field.label:
            metadata.report.note(f"left out: {field.label}", line=number)
    return blocks


def _add_field(field: Field, metadata: Metadata, number: int) -> bool:
    """Add *field* to *metadata*; return whether there was an attribute for it."""
    value, fields = field.value, metadata.fields
    match field.what:
        case FieldKind.PUBLICATION:
            return metadata.source(value)
        case FieldKind.BYLINE:
            return _sign(value, metadata)
        case FieldKind.PUBLISHED:
            return _date(value, metadata, number)
        case FieldKind.SECTION:
            fields.setdefault("subjects", []).append(Concept(name=value, kind="section"))
        case FieldKind.KEYWORDS:
            fields.setdefault("keywords", []).extend(_terms(value, metadata, number))
        case FieldKind.SUBJECTS | FieldKind.PERSONS | FieldKind.ORGANISATIONS | FieldKind.PLACES:
            name = "subjects" if field.what is FieldKind.SUBJECTS else "entities"
            fields.setdefault(name, []).extend(_concepts(field, metadata, number))
        case FieldKind.IDENTIFIER | FieldKind.ADDRESS:
            return _identify(field, metadata)
        case FieldKind.RIGHTS:
            fields.setdefault("rights", []).append(Rights(notice=value))
        case FieldKind.CORRECTION:
            fields.setdefault("notes", []).append(EditorsNote(text=value, role="correction"))
        case FieldKind.LANGUAGE if language_of(value):
            metadata.report.note(f"read as the language: {value}", line=number)
        case FieldKind.SUBHEAD | FieldKind.SUMMARY | FieldKind.CREDIT | FieldKind.DATELINE:
            return _once(field, metadata)
        case _:
            return False
    return True


def _once(field: Field, metadata: Metadata) -> bool:
    """Set an attribute with a single value; return whether it was not set before."""
    name, value = field.what.value, field.value
    if name in metadata.fields:
        return False
    metadata.fields[name] = read_dateline(value) if field.what is FieldKind.DATELINE else value
    return True


def _sign(value: str, metadata: Metadata) -> bool:
    """Add the authors in *value*, or a byline as printed if there is no name; return whether any was new."""
    lexicon = metadata.document.lexicon
    match = lexicon.find(value)
    names = match.rest if match is not None and match.kind is Kind.BYLINE and match.rest else value
    found = _people.parse_people(names, lexicon, f"Author: {value}")  # so that a name may be inverted, as in catalogues
    return metadata.signing.sign(tuple([evolve(byline, text=value) for byline in found]) or (Byline(text=value),))


_PROGRAM_LANGUAGES = (
    "en",
    "de",
    "fr",
    "es",
    "it",
    "nl",
    "pt",
)  # archives have dates in the language of their program, too


def _date(value: str, metadata: Metadata, number: int) -> bool:
    """Set *value* as the date of publication; return whether it is a date, and the first."""
    if "published" in metadata.fields and metadata.of_archive:
        return False
    lexicons = (metadata.document.lexicon, *map(lexicon_for, _PROGRAM_LANGUAGES))
    day = without_weekday(value)
    found = next((times[0] for known in lexicons if (times := _when.find_times(day, known))), None)
    if found is None:
        return False
    metadata.fields["published"] = found.moment
    metadata.of_archive = True
    if not found.zoned:
        metadata.report.note("assumed UTC for published, as no zone is printed", line=number)
    metadata.report.note(f"read as a date: {value}", line=number)
    return True


# Terms ------------------------------------------------------------------------

_SEPARATOR = lazily(r"\s*[;|]\s*|(?:^|\s+)\*\s?")
_NAME = "Name: "  # of ProQuest, before ``NAICS: 483114``
_CONFIDENCE = lazily(r"\s*\((\d{1,3})%\)")  # how sure the archive is
_CODED = lazily(r"([a-z0-9_]{1,12}) : (.+)")  # of Factiva


def _terms(value: str, metadata: Metadata, number: int) -> list[str]:
    """Return the index terms in *value*, without relevance scores and codes."""
    terms = [term for term in _SEPARATOR.split(value) if term]
    if value.startswith(_NAME):
        metadata.report.note(f"left out the code after each name: {value}", line=number)
        terms = [term for term in terms if term.startswith(_NAME)]
    if "%" in value:
        metadata.report.note(f"left out the archive's confidence in each: {value}", line=number)
    return [bare for term in terms if (bare := _CONFIDENCE.sub("", term).removeprefix(_NAME).strip())]


_KINDS = {FieldKind.PERSONS: "person", FieldKind.ORGANISATIONS: "organisation", FieldKind.PLACES: "place"}


def _concepts(field: Field, metadata: Metadata, number: int) -> Iterator[Concept]:
    """Yield the concepts in *field*; Factiva prints codes before the names."""
    kind = _KINDS.get(field.what, "")
    for term in _terms(field.value, metadata, number):
        if coded := _CODED.fullmatch(term):
            yield Concept(name=coded[2], code=coded[1], scheme=(field.kind or "factiva").replace(" ", "-"), kind=kind)
        else:
            yield Concept(name=term, kind=kind)


def _identify(field: Field, metadata: Metadata) -> bool:
    """Add an identifier or address of the story; return whether it is one."""
    is_address = field.what is FieldKind.ADDRESS
    if is_address and not field.value.startswith(("http://", "https://")):
        return False
    if not is_address and "uri" not in metadata.fields:
        metadata.fields["uri"] = f"{field.kind}:{field.value}" if field.kind else field.value
        return True
    identifier = Identifier(value=field.value, kind="url" if is_address else field.kind)
    existing: list[Identifier] = metadata.fields.setdefault("identifiers", [])
    if identifier not in existing:
        existing.append(identifier)
    return True
