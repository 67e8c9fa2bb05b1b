"""AFP: documents of its Core API, and search results → articles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from attrs import evolve

from newsformat import (
    Article,
    Association,
    Block,
    Concept,
    Embargo,
    Envelope,
    Foreign,
    Heading,
    Identifier,
    Media,
    Paragraph,
    Rights,
    Status,
    plain,
)
from newsformat.markup.handling import read_embargo, read_status
from newsformat.markup.json import Object
from newsformat.markup.json_items import read_alone_or_in, read_answers
from newsformat.markup.languages import language_tag
from newsformat.markup.members import Members, items_at, object_at, object_with, text_at
from newsformat.plugin import NoOptions, Report, Source, inlines
from newsformat_agencies._apis._fields import (
    around,
    is_media,
    located,
    media_of,
    names,
    notes,
    number_in,
    rendition_of,
    subject_codes,
)


_SPACE = "afp-api"
_KINDS = {
    "text": "text",
    "picture": "picture",
    "graphic": "graphic",
    "video": "video",
    "news": "text",
    "photo": "picture",
    "infographie": "graphic",
    "videographie": "video",
    "afptv1st": "video",
}
_URGENT = 4  # a lower number is an alert, whose first line may be the headline
_KILLED = re.compile(r"[^\W\d_]+:")  # ANNULATION:, KILL: … on a line of its own
_INTERTITLE = re.compile(r"\s*[-–—]\s+(\S.{0,78}\S|\S)\s+[-–—]\s*")
_ENTITIES = {"person": "person", "organisation": "organisation", "event": "event", "location": "place"}
_NAMED = {
    "entity_person": "person",
    "entity_organisation": "organisation",
    "entity_company": "organisation",
    "entity_location": "place",
}


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each document in *source*: a single document or the results of a search.

    Raises:
        ReadError: there is none, or none can be read.
    """

    def answer(value: Any) -> Iterator[Article | Envelope]:
        found = around(value, "response", "docs")
        return read_alone_or_in(found, "docs", article, report, space=_SPACE, item="the document")

    def article(document: Any) -> Article:
        return _article(Members(object_with(document, ("uno",), "not an AFP document, which has a uno")), report)

    yield from read_answers(source, answer, report)


def _article(item: Members, report: Report) -> Article:
    kind = _kind(item)
    headline, body = _texts(item, kind, report)
    shown, others = _media(item, kind, plain(headline))
    status, embargo = _handling(item, report)
    return Article(
        uri=item.text("uno"),
        version=item.text("revision"),
        kind=kind,
        identifiers=_identifiers(item),
        headline=headline,
        subhead=inlines(item.text("subheadline").strip()),
        summary=inlines("\n".join(names(item, "summary"))),
        title=item.text("title"),
        slug="-".join(names(item, "slug")),
        contributors=[Concept(name=name, relation="creator") for name in names(item, "creator")],
        credit=item.text("creditLine"),
        sources=_sources(item),
        services=[Concept(name=name, kind="product") for name in names(item, "product")],
        created=item.moment("created", report),
        published=item.moment("published", report),
        expires=item.moment("expires", report),
        embargo=embargo,
        status=status,
        language=_language(item),
        urgency=number_in(item, "urgency", 1, 9),
        signals=names(item, "signal"),
        notes=notes(item, ("advisory", "disclaimer")),
        subjects=[*subject_codes(item, "iptc", "subj"), *subject_codes(item, "mediatopic", "medtop")],
        genres=[Concept(name=name) for name in names(item, "genre")],
        entities=[*located(item, "city", "countryname"), *_entities(item)],
        keywords=names(item, "keyword"),
        rights=_rights(item),
        body=[*shown, *body],
        associations=others,
        foreign=item.foreign(_SPACE),
    )


def _kind(item: Members) -> str:
    """Return the kind of item, and consume ``class`` if it says no more than that."""
    class_name = item.left.get("class", item.left.get("product"))
    kind = _KINDS.get(class_name, "text") if isinstance(class_name, str) else "text"
    if item.left.get("class") == kind:
        item.take("class")
    return "video" if class_name == "videography" else kind


def _texts(item: Members, kind: str, report: Report) -> tuple[Any, list[Block]]:
    """Return headline and body: each line is a paragraph, or a heading if it is between dashes."""
    lines = [line for line in names(item, "news") if line.strip()]
    headline = item.text("headline").strip()
    urgency = item.left.get("urgency")
    if not headline and kind == "text" and type(urgency) is int and urgency < _URGENT:
        first = next((line for line in lines if not _KILLED.fullmatch(line.strip())), "")
        if first:
            lines.remove(first)
            headline = first.strip()
            report.note("an alert without a headline; its first line is used")
    return inlines(headline), [_block(line) for line in lines]


def _block(text: str) -> Block:
    match = _INTERTITLE.fullmatch(text)
    return Heading(match[1]) if match else Paragraph(text.strip())


def _media(item: Members, kind: str, headline: str) -> tuple[list[Media], list[Association]]:
    """Return the media that are the document itself, and those associated with its text."""
    usual = (text_at(item.left, "uno"), headline)
    captions = item.left.get("caption")
    read = [_bag_item(Members(entry)) for entry in item.objects("bagItem")]
    shown = [association for association in read if association.media is not None] if kind != "text" else []
    media = [_media_of(association, usual) for association in shown]
    if media and captions == [plain(media_item.caption) for media_item in media]:
        item.take("caption")
    return media, [association for association in read if association not in shown]


def _media_of(association: Association, usual: tuple[str, str]) -> Media:
    """Return the media of *association*; an ID and headline that are not the *usual* ones become foreign parts."""
    texts = {"uno": association.uri, "headline": association.title}
    more = [Foreign(_SPACE, name, text) for (name, text), its in zip(texts.items(), usual, strict=True) if text != its]
    media = association.media or Media("")
    return evolve(media, foreign=(*media.foreign, *[part for part in more if part.value]))


def _bag_item(item: Members) -> Association:
    uri = item.text("uno")
    lines = Members(item.object("newslines"))
    headline, rights = lines.text("headline"), lines.text("copyright")
    credit = lines.text("byline") or item.text("creator")
    item.put_back("newslines", lines.left if lines.foreign(_SPACE) else {})
    files = item.objects("medias")
    kind = next((media_type for file in files if (media_type := text_at(file, "type"))), "")
    renditions = [rendition_of(_without_usual_type(kind, file), "role", "href", "sizeInBytes") for file in files]
    item.put_back("medias", [file for file, read in zip(files, renditions, strict=True) if read is None])
    caption, found = item.text("caption"), [rendition for rendition in renditions if rendition is not None]
    foreign = item.foreign(_SPACE)
    if not (found or caption):
        return Association(uri=uri, title=headline, foreign=foreign)
    media = media_of(found, kind, caption=caption, credit=credit, rights=rights, foreign=foreign)
    return Association(uri=uri, title=headline, media=media)


def _without_usual_type(kind: str, file: Object) -> Object:
    """Return *file* without its type if that equals the *kind*, a known one, of the whole."""
    known = is_media(kind)
    return {name: value for name, value in file.items() if not (known and name == "type" and value == kind)}


def _handling(item: Members, report: Report) -> tuple[Status, Embargo | None]:
    status, until = item.text("status").strip(), item.text("embargoed")
    embargo = read_embargo(until, report) if until else None
    if status.lower() == "embargoed":
        return Status.USABLE, embargo or Embargo()
    return (read_status(status.lower(), report) if status else Status.USABLE), embargo


def _identifiers(item: Members) -> list[Identifier]:
    kinds = ("afpshortid", "newsItemID", "publicIdentifier", "serial", "href")
    return [
        Identifier(value=text, kind="url" if kind == "href" else kind) for kind in kinds if (text := item.text(kind))
    ]


def _sources(item: Members) -> list[Concept]:
    provider = object_at(item.left, "provider")
    if [*provider] == ["name"] and isinstance(provider["name"], str):
        item.left["provider"] = provider["name"]
    provided = [Concept(name=name, relation="provider") for name in names(item, "provider")]
    return [*provided, *[Concept(name=name) for name in names(item, "source")]]


def _language(item: Members) -> str:
    declared = item.left.get("lang")
    tag = language_tag(declared) if isinstance(declared, str) else ""
    if tag:
        item.take("lang")
        if item.left.get("language") == declared:
            item.take("language")
    return tag


def _entities(item: Members) -> list[Concept]:
    found = [
        *_of_object(item, object_at(item.left, "afpentity")),
        *[Concept(name=name, kind=kind) for field, kind in _NAMED.items() for name in names(item, field)],
    ]
    return [*{(concept.name, concept.kind): concept for concept in reversed(found)}.values()][::-1]


def _of_object(item: Members, entities: Object) -> Iterator[Concept]:
    """Yield the *entities* of known kinds, if each has a code and a name."""
    left = {}
    for kind, several in entities.items():
        coded = items_at(several)
        if kind not in _ENTITIES or not coded or not all(map(_is_coded, coded)):
            left[kind] = several
            continue
        for entity in coded:
            scheme, _, code = entity["qcode"].partition(":")
            name = entity["keyword"].removeprefix(f"{scheme}:").strip()
            yield Concept(name=name, kind=_ENTITIES[kind], code=code, scheme=scheme)
    if entities:
        item.left["afpentity"] = left


def _is_coded(value: object) -> bool:
    return (
        isinstance(value, dict)
        and value.keys() == {"qcode", "keyword"}
        and all(isinstance(member, str) for member in value.values())
        and ":" in value["qcode"]
    )


def _rights(item: Members) -> list[Rights]:
    notice, rules = item.text("copyright"), names(item, "rules")
    rights: Any = item.left.get("usageRight")
    phrases = [text_at(entry, "phrase") for entry in rights if {*entry} == {"phrase"}] if _are_objects(rights) else []
    if phrases and all(phrases) and len(phrases) == len(rights):
        rules += phrases
        item.take("usageRight")
    return [Rights(notice=notice, usage_terms="\n".join(rules))] if notice or rules else []


def _are_objects(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, dict) for item in value)
