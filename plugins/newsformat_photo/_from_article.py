"""An article → XMP properties (IPTC Photo Metadata Standard 2025.1); what has no property is not written here."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsformat import Article, Concept, Media
from newsformat.markup.dates import iso
from newsformat.plugin import plain
from newsformat_photo._names import BAG, SEQ, expanded
from newsformat_photo._to_article import ARTWORK, CAPTION_WRITER, IDENTIFIERS, SUPPLEMENTAL
from newsformat_photo._xmp._value import STRUCTURE, Properties, Value, alternative, array, has_text, text


_URGENCIES = range(1, 9)
_SUBJECT = re.compile(r"\d{8}", re.ASCII)
_SCENE = re.compile(r"\d{6}", re.ASCII)


def properties_of(article: Article) -> Properties:
    """Return the properties that express *article*."""
    return {expanded(name): value for name, value in _named_values(article) if has_text(value)}


def _named_values(article: Article) -> Iterator[tuple[str, Value]]:
    yield "Iptc4xmpExt:DigImageGUID", text(article.uri)
    yield "dc:title", alternative(article.title)
    yield "photoshop:Headline", text(plain(article.headline))
    yield from _picture(article)
    yield from _people(article)
    yield "photoshop:Source", text(article.sources[0].name if article.sources else "")
    yield "photoshop:City", text(article.dateline.place if article.dateline else "")
    yield "photoshop:DateCreated", text(iso(article.content_created))
    yield "xmp:ModifyDate", text(iso(article.updated))
    yield "pur:embargoDate", text(iso(article.embargo.until) if article.embargo else "")
    yield "dc:language", array(BAG, [article.language])
    yield "photoshop:Urgency", text(str(article.urgency) if article.urgency in _URGENCIES else "")
    yield "photoshop:Instructions", text(article.notes[0].text if article.notes else "")
    for name, kind in IDENTIFIERS.items():
        yield name, text(next((identifier.value for identifier in article.identifiers if identifier.kind == kind), ""))
    yield "dc:subject", array(BAG, list(article.keywords))
    yield from _subjects(article.subjects)
    yield from _genres(article.genres)
    yield from _entities(article.entities)
    yield from _rights(article)


def _picture(article: Article) -> Iterator[tuple[str, Value]]:
    """Yield the properties of the first picture; without one, the summary is the caption."""
    media = next((block for block in article.body if isinstance(block, Media)), Media())
    origin = media.digital_source_type or (article.digital_source_type if article.kind != "text" else "")
    yield "Iptc4xmpExt:DigitalSourceType", text(origin if ":" in origin else "")
    yield "dc:description", alternative(plain(media.caption) or plain(article.summary))
    yield "Iptc4xmpCore:AltTextAccessibility", alternative(media.alt)
    yield "photoshop:Credit", text(article.credit or media.credit)


def _people(article: Article) -> Iterator[tuple[str, Value]]:
    yield "dc:creator", array(SEQ, [byline.label for byline in article.bylines])
    if article.bylines:
        first = article.bylines[0]
        yield "photoshop:AuthorsPosition", text(first.role)
        field = "CiEmailWork" if "@" in first.contact else "CiUrlWork" if "//" in first.contact else "CiTelWork"
        contact = _structure((f"Iptc4xmpCore:{field}", text(first.contact)))
        yield "Iptc4xmpCore:CreatorContactInfo", contact
    writers = [contributor.name for contributor in article.contributors if contributor.role == CAPTION_WRITER]
    yield "photoshop:CaptionWriter", text(writers[0] if writers else "")
    others = [contributor.name for contributor in article.contributors if contributor.role != CAPTION_WRITER]
    yield "dc:contributor", array(BAG, others)


def _structure(*fields: tuple[str, Value]) -> Value:
    return Value(STRUCTURE, fields=tuple([(expanded(name), value) for name, value in fields if has_text(value)]))


def _structures(kind: str, structures: Sequence[Value]) -> Value:
    return Value(kind, items=tuple([structure for structure in structures if structure.fields]))


def _subjects(subjects: Sequence[Concept]) -> Iterator[tuple[str, Value]]:
    yield (
        "Iptc4xmpCore:SubjectCode",
        array(BAG, [e.code for e in subjects if e.scheme == "subj" and _SUBJECT.fullmatch(e.code)]),
    )
    plain_codes = [subject.code or subject.name for subject in subjects if not subject.scheme and not subject.uri]
    yield "photoshop:Category", text(plain_codes[0] if plain_codes else "")
    more = [subject.name for subject in subjects if subject.scheme == SUPPLEMENTAL]
    yield "photoshop:SupplementalCategories", array(BAG, more)
    terms = [subject for subject in subjects if subject.uri and subject.scheme != "subj"]
    yield "Iptc4xmpExt:AboutCvTerm", _terms(terms)


def _terms(concepts: Sequence[Concept]) -> Value:
    return _structures(
        BAG,
        [
            _structure(
                ("Iptc4xmpExt:CvTermName", alternative(concept.name)),
                ("Iptc4xmpExt:CvTermId", text(concept.uri)),
            )
            for concept in concepts
        ],
    )


def _genres(genres: Sequence[Concept]) -> Iterator[tuple[str, Value]]:
    names = [genre.name for genre in genres if genre.name and not genre.uri and not genre.scheme]
    yield "Iptc4xmpCore:IntellectualGenre", text(names[0] if names else "")
    yield "Iptc4xmpExt:Genre", _terms([genre for genre in genres if genre.uri and genre.scheme != "scene"])
    scenes = [genre.code for genre in genres if genre.scheme == "scene" and _SCENE.fullmatch(genre.code)]
    yield "Iptc4xmpCore:Scene", array(BAG, scenes)


def _entities(entities: Sequence[Concept]) -> Iterator[tuple[str, Value]]:
    of = {kind: [entity for entity in entities if entity.kind == kind] for kind in _KINDS}
    yield "Iptc4xmpExt:PersonInImage", array(BAG, [concept.name for concept in of["person"]])
    known = [_identified("Person", concept) for concept in of["person"] if concept.uri]
    yield "Iptc4xmpExt:PersonInImageWDetails", _structures(BAG, known)
    yield "Iptc4xmpExt:OrganisationInImageName", array(BAG, [concept.name for concept in of["organisation"]])
    yield "Iptc4xmpExt:LocationShown", _structures(BAG, [_identified("Location", concept) for concept in of["place"]])
    products = [
        _structure(
            ("Iptc4xmpExt:ProductName", alternative(concept.name)),
            ("Iptc4xmpExt:ProductGTIN", text(concept.code if concept.scheme == "gtin" else "")),
        )
        for concept in of["object"]
        if concept.role != ARTWORK
    ]
    yield "Iptc4xmpExt:ProductInImage", _structures(BAG, products)
    works = [_structure(("Iptc4xmpExt:AOTitle", alternative(e.name))) for e in of["object"] if e.role == ARTWORK]
    yield "Iptc4xmpExt:ArtworkOrObject", _structures(BAG, works)
    if of["event"]:
        yield "Iptc4xmpExt:Event", alternative(of["event"][0].name)
        yield "Iptc4xmpExt:EventId", array(BAG, [of["event"][0].uri])


_KINDS = ("person", "organisation", "place", "object", "event")


def _identified(start: str, concept: Concept) -> Value:
    """Return the structure of a person or location with name and identifier."""
    return _structure(
        (f"Iptc4xmpExt:{start}Name", alternative(concept.name)),
        (f"Iptc4xmpExt:{start}Id", array(BAG, [concept.uri])),
    )


def _rights(article: Article) -> Iterator[tuple[str, Value]]:
    if not article.rights:
        return
    first = article.rights[0]
    yield "dc:rights", alternative(first.notice)
    yield "xmpRights:UsageTerms", alternative(first.usage_terms)
    yield "xmpRights:WebStatement", text(first.licence)
    yield "plus:CopyrightOwner", _structures(SEQ, [_structure(("plus:CopyrightOwnerName", text(first.holder)))])
