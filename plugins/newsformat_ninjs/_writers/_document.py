"""Writes an article as the members of an item of version 3.1; `_older` converts these to other versions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat import Article, Media, Rights, Status
from newsformat.markup.dates import iso
from newsformat.markup.foreign import report_lost_foreign
from newsformat.markup.members import one_or_several
from newsformat_ninjs._names import FOREVER, LOCATED, MEDIA, SOURCE_TYPE, SPACE, source_type_in
from newsformat_ninjs._writers import _concept_writer, _texts_writer
from newsformat_ninjs._writers._media_writer import association_object, own_media, renditions, source_type_of, type_of
from newsformat_ninjs._writers._writing import Writing, foreign_values


_TEXTS = ("headlines", "descriptions", "bodies")
_LATE = ("renditions", "bodies", "descriptions")
_ARRAYS = frozenset(("people", "organisations", "places", "events", "objects", "subjects", "genres", "infoSources"))
_ARRAYS |= {*_TEXTS, "altIds", "associations"}

Pairs = Iterator[tuple[str, Any]]


def document(article: Article, writing: Writing) -> dict[str, Any]:
    """Return *article* as an item with the names of the newest version, including foreign properties.

    The URI of an article without one is left empty: it is derived later from what the version can represent.
    """
    foreign = foreign_values(article.foreign, writing)
    if [name for name, _ in foreign] != [name for name, _ in sorted(foreign, key=_late)]:
        writing.lost("foreign.ninjs", "", "their order: renditions, further bodies and descriptions are read last")
    if article.embargo is None:
        for name in [name for name, _ in foreign if name.lower().startswith("embargoed")]:
            foreign = _without(foreign, name, writing)
    media, rest = own_media(article)
    if media is None and type_of(article) in MEDIA:
        foreign = _without(foreign, "renditions", writing)
    result: dict[str, Any] = {"uri": article.uri}
    result |= {name: value for name, value in _handling(article, writing) if value}
    result |= {name: value for name, value in _contents(article, media, rest, foreign, writing) if value}
    result |= _concept_writer.people(article, writing)
    result |= {name: value for name, value in _metadata(article, writing, result) if value}
    result |= source_type_of(article.digital_source_type, foreign, writing)
    if media is not None and (files := renditions(media, "body.media", writing)):
        result["renditions"] = files
    if media is not None:
        report_lost_foreign(media.foreign, writing.report, "an item that is a picture has no place for it", but=SPACE)
    if article.associations:
        result["associations"] = [
            association_object(association, f"associations[{number}]", writing, document)
            for number, association in enumerate(article.associations)
        ]
    kept = [pair for pair in foreign if pair[0] not in _TEXTS]
    own_names = frozenset(result)
    _add_foreign(kept, result, writing)
    return _in_order(result, [name for name, _ in kept], own_names, writing)


def _in_order(
    result: dict[str, Any], foreign: list[str], own_names: frozenset[str], writing: Writing
) -> dict[str, Any]:
    """Return *result* with the *foreign* members in their order, even those also among the article's *own_names*."""
    before: dict[str, list[str]] = {}
    waiting: list[str] = []
    for name in foreign:
        if name in own_names:
            before[name] = [*before.get(name, ()), *waiting]
            waiting = []
        else:
            waiting.append(name)
    if [name for name in result if name in before] != [*before]:
        writing.lost("foreign.ninjs", "", "their order: the article's own objects have another")
    ordered: dict[str, Any] = {}
    for name, value in result.items():
        ordered |= {key: result[key] for key in before.get(name, ()) if key in result}
        ordered.setdefault(name, value)
    return ordered


def _late(pair: tuple[str, Any]) -> int:
    """Return the position of a foreign property in reading order: those read only at the end come last."""
    return _LATE.index(pair[0]) if pair[0] in _LATE else -1


def _without(foreign: list[tuple[str, Any]], name: str, writing: Writing) -> list[tuple[str, Any]]:
    """Leave out a foreign property that would be read as something the article lacks: a picture's text, an embargo."""
    if any(text == name for text, _ in foreign):
        writing.unfit(name)
    return [pair for pair in foreign if pair[0] != name]


def _handling(article: Article, writing: Writing) -> Pairs:
    if (kind := type_of(article)) != article.kind:
        writing.lost("kind", "", f"ninjs calls it {kind}")
    yield "type", kind
    yield "version", article.version
    yield "firstCreated", iso(article.created)
    updated = article.updated or article.published
    yield "versionCreated", iso(updated)
    yield "contentCreated", iso(article.content_created)
    if article.embargo is not None:
        until = article.embargo.until
        moment = iso(until) or FOREVER
        if until and moment == FOREVER:
            writing.lost("embargo", "", "this time means an embargo until further notice")
        yield "embargoedUntil", moment
    yield "pubStatus", str(article.status) if article.status is not Status.USABLE else "usable"
    yield "urgency", article.urgency
    yield from _rights(article.rights, writing)
    if len(article.notes) > 1:
        for number in range(1, len(article.notes)):
            writing.lost("notes", f"notes[{number}]", "there is one note: all are written into it")
    yield "edNote", "\n\n".join([note.text for note in article.notes if note.text])
    yield "language", article.language


def _rights(several: tuple[Rights, ...], writing: Writing) -> Pairs:
    """Return the rights; as much of several statements as fits into one."""
    for number in range(1, len(several)):
        writing.lost("rights", f"rights[{number}]", "an item has one statement of rights: all are written into it")
    yield "copyrightHolder", next((rights.holder for rights in several if rights.holder), "")
    yield "copyrightNotice", "\n".join(dict.fromkeys(rights.notice for rights in several if rights.notice))
    yield "usageTerms", "\n".join(dict.fromkeys(rights.usage_terms for rights in several if rights.usage_terms))
    licence = next((rights.licence for rights in several if rights.licence), "")
    foreign = foreign_values(tuple([part for rights in several for part in rights.foreign]), writing)
    info = next((value for name, value in foreign if name == "rightsInfo" and _is_for_licence(value, licence)), None)
    writing.foreign.update(name for name, _ in foreign)
    for name, value in foreign:
        if value is not info:
            writing.unfit(name)
    if info is not None:
        yield "rightsInfo", info
    elif licence:
        is_uri = ":" in licence and " " not in licence
        yield "rightsInfo", {"linkedRights" if is_uri else "encodedRights": licence}


def _is_for_licence(info: Any, licence: str) -> bool:
    if not isinstance(info, dict) or ("linkedRights" in info) is ("encodedRights" in info):
        return False
    return not licence or licence in info.values()


def _contents(
    article: Article, media: Media | None, rest: tuple[Any, ...], foreign: list[tuple[str, Any]], writing: Writing
) -> Pairs:
    kept = {kind: [value for name, value in foreign if name == kind and isinstance(value, dict)] for kind in _TEXTS}
    yield "headlines", _texts_writer.headlines(article, writing) + kept["headlines"]
    yield "descriptions", _texts_writer.descriptions(article, media, kept["descriptions"], writing)
    yield "bodies", _texts_writer.bodies(rest, article, kept["bodies"], writing)


def _metadata(article: Article, writing: Writing, result: dict[str, Any]) -> Pairs:
    yield "subjects", _concept_writer.subjects(article, writing) + result.get("subjects", [])
    yield "genres", _concept_writer.concepts(article.genres, "genres", writing, "")
    yield "infoSources", _concept_writer.sources(article, writing) + result.get("infoSources", [])
    yield "title", article.title
    yield "by", _concept_writer.by(article)
    yield "slugline", article.slug
    yield "located", _located(article, writing)
    yield (
        "altIds",
        [
            {"role": identifier.kind, "value": identifier.value} if identifier.kind else {"value": identifier.value}
            for identifier in article.identifiers
        ],
    )
    yield "expires", iso(article.expires)


def _located(article: Article, writing: Writing) -> str:
    names = [
        entity.name
        for entity in article.entities
        if entity.relation == LOCATED and entity.kind == "place" and entity.name
    ]
    place = article.dateline.place if article.dateline else ""
    if place and place in names:
        writing.lost("dateline.place", "", "it is the name of one of the entities")
    return place or (names[0] if names else "")


def _add_foreign(foreign: list[tuple[str, Any]], result: dict[str, Any], writing: Writing) -> None:
    for name, value in foreign:
        if name in _ARRAYS:
            result.setdefault(name, []).extend(one_or_several(value))
        elif name in result or name == "rightsInfo" or (name == SOURCE_TYPE and source_type_in(value)[0]):
            if result.get(name) != value:  # otherwise it has the same value
                writing.unfit(name)
        else:
            result[name] = value
            writing.foreign.add(name)
