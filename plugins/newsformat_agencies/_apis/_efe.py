"""EFE: JSON responses of its API → articles."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import evolve

from newsformat import Article, Association, Block, Concept, Envelope, Foreign, Media, Paragraph
from newsformat.markup.json import Object
from newsformat.markup.json_items import read_alone_or_in, read_answers
from newsformat.markup.languages import language_tag
from newsformat.markup.members import Members, object_at, object_with, one_or_several, text_at, value_at
from newsformat.plugin import NoOptions, Report, Source, inlines
from newsformat_agencies._apis._fields import around, iptc_subject, located, media_of, names, number_in, rendition_of


_SPACE = "efe-api"
_TEXT = "texto"
_BITS = ("bpp", "bitrateKbps")
_LEVELS = ("descriptionlevel3", "descriptionlevel2", "descriptionlevel1")  # most specific first


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each item of a response: a package of objects or a single object.

    Raises:
        ReadError: there is none, or none can be read.
    """

    def answer(value: Any) -> Iterator[Article | Envelope]:
        found = around(value, "data", "items")
        return read_alone_or_in(found, "items", article, report, space=_SPACE, item="the item")

    def article(item: Any) -> Article:
        known = object_with(item, ("packageInfo", "guide"), "not an EFE item, which has a packageInfo or a guide")
        package = Members(known)
        story = package.object("packageInfo")
        return _story(Members(story), report, package) if story else _story(package, report, Members({}))

    yield from read_answers(source, answer, report)


def _story(item: Members, report: Report, package: Members) -> Article:
    """Return the article of *item*, with the other objects of its *package* as associations."""
    meta = Members(item.object("metaData"))
    usual, several = (text_at(item.left, "title"), text_at(item.left, "text")), package.objects("objects")
    others = [_associated_object(Members(entry), report) for entry in several if not _is_it(entry, usual)]
    if several:
        package.left["objects"] = [_without(entry, ("title", "text")) for entry in several if _is_it(entry, usual)]
    files = _media(item, meta, "", report) if item.left.get("files") else None
    return Article(
        uri=item.text("id"),
        version=item.text("version"),
        kind="text" if files is None else {"image": "picture"}.get(files.kind, files.kind),
        headline=inlines(item.text("title")),
        subhead=inlines(item.text("subtitle")),
        summary=inlines(item.text("summary")),
        slug=item.text("guide"),
        contributors=[Concept(name=name, relation="creator") for name in names(meta, "authors")],
        credit=meta.text("credit"),
        sources=[Concept(name=name) for name in names(meta, "source")],
        services=_described(meta, "classification"),
        created=item.moment("firstCreated", report),
        updated=item.moment("date", report),
        language=_language(meta),
        urgency=_urgency(meta),
        genres=_described(item, "guideComplements"),
        subjects=_subjects(meta),
        entities=_places(meta),
        keywords=[word.strip() for word in names(item, "keyWords")],
        body=[files] if files is not None else _paragraphs(item.text("text")),
        associations=others,
        foreign=_left(item, meta, package),
    )


def _left(item: Members, meta: Members, package: Members) -> list[Foreign]:
    item.put_back("metaData", meta.left if meta.foreign(_SPACE) else {})
    return [*item.foreign(_SPACE), *package.foreign(_SPACE)]


def _is_it(value: Object, usual: tuple[str, str]) -> bool:
    """Is *value* the main text of the package, with the same title and text?"""
    return _format(value) == _TEXT and (text_at(value, "title"), text_at(value, "text")) == usual


def _without(members: Object, fields: tuple[str, ...]) -> Object:
    return {name: value for name, value in members.items() if name not in fields}


def _format(members: Object) -> str:
    found = value_at(members, "format", "description")
    return found.lower() if isinstance(found, str) else ""


def _associated_object(item: Members, report: Report) -> Association:
    """Return an associated object: media or another text."""
    kind = _format(item.left)
    if not item.left.get("files"):
        story = _story(item, report, Members({}))
        return Association(role=kind, uri=story.uri, article=story)
    meta = Members(item.object("metaData"))
    uri, title = item.text("id"), item.text("title")
    media = _media(item, meta, kind, report)
    return Association(role=kind, uri=uri, title=title, media=media, foreign=_left(item, meta, Members({})))


def _media(item: Members, meta: Members, kind: str, report: Report) -> Media:
    files = item.objects("files")
    renditions = [rendition_of(_bare(file, report), "fileName", "url", "sizeBytes", "mimeType") for file in files]
    item.put_back("files", [file for file, read in zip(files, renditions, strict=True) if read is None])
    complete = [rendition for rendition in renditions if rendition is not None]
    types = [rendition.media_type for rendition in complete if rendition.media_type]
    credit = meta.text("credit")
    return media_of(complete, types[0] if types else kind, caption=item.text("text").strip(), credit=credit)


def _bare(file: Object, report: Report) -> Object:
    """Return *file* without its bit depth and bit rate, which are reported as left out."""
    bits = {name: value for name, value in file.items() if name in _BITS and isinstance(value, int | float)}
    if any(bits.values()):
        report.left_out(f"{' and '.join(bits)} of a file is left out")
    return {name: value for name, value in file.items() if name not in bits}


def _paragraphs(text: str) -> list[Block]:
    return [Paragraph(line.strip()) for line in text.splitlines() if line.strip()]


def _language(meta: Members) -> str:
    tag = language_tag(text_at(meta.left, "langCode"))
    if tag:
        meta.take("langCode")
    return tag


def _urgency(meta: Members) -> int | None:
    """Return the number of the relevance as the urgency, as in EFE's NewsML."""
    return number_in(Members(object_at(meta.left, "relevance")), "id", 1, 9)


def _described(item: Members, name: str) -> list[Concept]:
    """Read the member *name*: one or several objects with an ID and a description."""
    value: Any = item.left.get(name)
    several = one_or_several(value)
    if not all(isinstance(entry, dict) and {*entry} == {"id", "description"} for entry in several):
        return []
    if not all(type(value) in {str, int} for entry in several for value in entry.values()):
        return []
    item.take(name)
    read = [Members(entry) for entry in several]
    return [
        Concept(name=members.text("description"), code=members.text("id"), scheme=f"efe-{name}") for members in read
    ]


def _subjects(meta: Members) -> list[Concept]:
    """Read the IPTC codes, each named by the most specific of its levels; the other levels become foreign."""
    codes = meta.left.get("iptcList")
    several = [Members(code) for code in codes if isinstance(code, dict)] if isinstance(codes, list) else []
    found = [iptc_subject(members.text("code"), "subj", members.text(*_LEVELS)) for members in several]
    if not isinstance(codes, list) or len(found) != len(codes) or not all(found):
        return []
    meta.take("iptcList")
    pairs = zip(found, several, strict=True)
    return [evolve(concept, foreign=left.foreign(_SPACE)) for concept, left in pairs if concept is not None]


def _places(meta: Members) -> list[Concept]:
    places = Members(meta.object("geoProperties"))
    found = located(places, "city")
    meta.put_back("geoProperties", {name: value for name, value in places.left.items() if value != "-"})
    return found
