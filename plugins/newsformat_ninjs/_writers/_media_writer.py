"""Writes `Media` and `Association` as ``renditions`` and ``associations`` of the 3.x branch."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from newsformat import Article, Association, Block, Media, Rendition
from newsformat.markup.json import Object
from newsformat_ninjs._names import (
    ALT,
    CAPTION,
    ITSELF,
    LINK,
    MEDIA,
    OWN_MEDIA,
    SOURCE_TYPE,
    TYPE_OF,
    TYPES,
    source_type_as,
    source_type_in,
)
from newsformat_ninjs._readers._associations_reader import is_article
from newsformat_ninjs._readers._media_reader import chosen
from newsformat_ninjs._writers._texts_writer import text_form
from newsformat_ninjs._writers._writing import Writing, foreign_values


if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


_EXTRA = re.compile(r"renditions\[(\d{1,4})\]\Z", re.ASCII)
_TEXTS = frozenset(("headlines", "descriptions", "bodies"))

Objects = list[Object]


def type_of(article: Article) -> str:
    """Return the type of the item for *article*."""
    return TYPE_OF.get(article.kind, article.kind)


def own_media(article: Article) -> tuple[Media | None, tuple[Block, ...]]:
    """Return the media that the item itself is, and the rest of its body."""
    body = article.body
    if not body or not isinstance(first := body[0], Media) or OWN_MEDIA.get(type_of(article)) != first.kind:
        return None, body
    further = first.credit or first.rights or first.digital_source_type or first.language
    if further or not (first.href or first.renditions):
        return None, body
    return first, body[1:]


def renditions(media: Media, feature: str, writing: Writing) -> Objects:
    """Return the files of *media*; the one shown comes first if a reader would otherwise choose another."""
    result = [_rendition(rendition) for rendition in media.renditions]
    alone = bool(result) and result[0].keys() == {"name", "href"} and result[0]["name"] in {"main", LINK}
    if chosen(list(media.renditions)) != media.href or alone:
        main: Objects = [{"name": "main", "href": media.href}] if media.href else []
        if not main and alone:
            writing.lost(f"{feature}.renditions.name", "", "it would be taken for the address of the whole")
            result[0]["name"] = ""
        extra = len(main)
    else:
        main, extra = [], 0
    _add_extras(media, result, feature, writing)
    return [*main[:extra], *result]


def _rendition(rendition: Rendition) -> dict[str, Any]:
    members: dict[str, Any] = {"name": rendition.name}
    numbers = (("width", rendition.width), ("height", rendition.height), ("sizeInBytes", rendition.size))
    if rendition.href:
        members["href"] = rendition.href
    if rendition.media_type:
        members["contentType"] = rendition.media_type
    members |= {name: value for name, value in numbers if value is not None}
    return members


def _add_extras(media: Media, result: Objects, feature: str, writing: Writing) -> None:
    for name, value in foreign_values(media.foreign, writing):
        match = _EXTRA.match(name)
        if match is None or int(match[1]) >= len(result) or not isinstance(value, dict):
            writing.unfit(f"{feature}, {name}")
            continue
        result[int(match[1])] |= {key: part for key, part in value.items() if key not in result[int(match[1])]}


def source_type_of(source_type: str, foreign: Iterable[tuple[str, Any]], writing: Writing) -> Object:
    """Return *source_type*, a digital source type, in the form of one of the *foreign* properties if it matches."""
    if not source_type:
        return {}
    kept = [value for name, value in foreign if name == SOURCE_TYPE and source_type_in(value) == (source_type, False)]
    if not kept:
        return {SOURCE_TYPE: source_type_as(source_type)}
    writing.foreign.add(SOURCE_TYPE)
    return {SOURCE_TYPE: kept[0]}


# Associations ------------------------------------------------------------


def association_object(
    association: Association, where: str, writing: Writing, document: Callable[..., dict[str, Any]]
) -> dict[str, Any]:
    """Return *association* as an object; *document* converts an article."""
    if association.article is not None and not (
        association.media or association.href or association.uri or association.title
    ):
        merged = {**_naming(association, writing), **document(association.article, writing)}
        if _reads_back(merged, association.article, writing):
            return merged
    result = _naming(association, writing)
    result["uri"] = association.uri
    files: Objects = [{"name": LINK, "href": association.href}] if association.href else []
    if association.media is not None:
        result |= _media(association.media, files, where, writing)
    elif files:
        result["renditions"] = files
    if association.article is not None:
        result["associations"] = [{"name": ITSELF, **document(association.article, writing)}]
    _add_foreign(association, result, where, writing)
    return result


def _naming(association: Association, writing: Writing) -> dict[str, Any]:
    if not writing.since("3.0"):
        result = {"name": association.role}
    elif association.role:
        result = {"name": association.role, "rel": association.role}
    else:
        result = {"name": association.title, "rel": ""}
    return {**result, "title": association.title} if association.title else result


def _reads_back(merged: dict[str, Any], article: Article, writing: Writing) -> bool:
    """Would a reader take *merged*, in the version written, for an article, and not for media or a reference?"""
    if not (article.headline or "bodies" in merged or writing.since("3.1")):
        return False
    inner = merged.get("associations")
    is_itself = isinstance(inner, list) and len(inner) == 1 and inner[0].get("name") == ITSELF
    return merged.get("type") not in MEDIA and is_article(merged) and not is_itself


def _media(media: Media, files: Objects, where: str, writing: Writing) -> dict[str, Any]:
    result: dict[str, Any] = {"type": TYPES.get(media.kind, "graphic")}
    if media.kind not in TYPES:
        writing.lost("associations.media.kind", where, f"there is no type {media.kind!r}")
    if media.language:
        result["language"] = media.language
    texts = [text_form(CAPTION[0], media.caption, writing)] if media.caption else []
    if media.alt:
        texts.append({"role": ALT, "contentType": "text/plain", "value": media.alt})
    if texts:
        result["descriptions"] = texts
    if media.credit:
        result["by"] = media.credit
    if media.rights:
        result["copyrightNotice"] = media.rights
    if media.digital_source_type:
        result[SOURCE_TYPE] = source_type_as(media.digital_source_type)
    if files := [*files, *renditions(media, "associations.media", writing)]:
        result["renditions"] = files
    return result


def _has_other_source_type(source_type: Any, media: Media) -> bool:
    return source_type_in(source_type)[0] != media.digital_source_type


_STANDARD = "standard"  # that of an associated item


def _is_of_version(standard: Any, writing: Writing) -> bool:
    return isinstance(standard, dict) and standard.get("version") == writing.version


def _add_foreign(association: Association, result: dict[str, Any], where: str, writing: Writing) -> None:
    bare = association.media is None and association.article is None
    for name, value in foreign_values(association.foreign, writing):
        if (bare and is_article({name: value})) or (name == _STANDARD and not _is_of_version(value, writing)):
            writing.unfit(f"{where}.{name}")  # it would be read as an article, or has another version
        elif name in _TEXTS and isinstance(value, list):
            result.setdefault(name, []).extend(value)
        elif name == "name" and isinstance(value, str) and result.get("rel"):
            result[name] = value
        elif (
            _has_other_source_type(value, association.media)
            if name == SOURCE_TYPE and association.media
            else name in result
        ):
            writing.unfit(f"{where}.{name}")
        else:
            result.pop(name, None)  # a property that the media have as well; the foreign one keeps its position
            result[name] = value
            writing.foreign.add(name)
