"""Reads ``associations`` as `Association`: media, an article, or just a reference."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import evolve

from newsformat import Association, Foreign, Status
from newsformat.markup.handling import status_named
from newsformat.markup.json import kind_of
from newsformat.markup.members import has_value, one_or_several
from newsformat.plugin import plain
from newsformat_ninjs._canonical import canonical
from newsformat_ninjs._names import (
    ALT,
    ASSOCIATED_MEDIA,
    ASSUMED,
    CAPTION,
    ITSELF,
    MAIN,
    literal_of,
    source_type_in,
    split_literal,
)
from newsformat_ninjs._readers import _superdesk, _texts
from newsformat_ninjs._readers._concept_reader import concept_of, string_in
from newsformat_ninjs._readers._draft import Draft
from newsformat_ninjs._readers._makers import kept
from newsformat_ninjs._readers._media_reader import link_in, media_of, renditions


_NAMING = frozenset(("uri", "guid", "type", "name", "rel", "title", "renditions"))
_USUAL = {"pubStatus": "usable"}  # the defaults
_COUNTS = frozenset(("charcount", "wordcount"))


def associations(name: str, value: Any, draft: Draft) -> None:
    """Read an array or an object of associated items."""
    for role, item in _pairs(value):
        if isinstance(item, dict):
            draft.add("associations", _association(item, role, draft))
        elif isinstance(item, str) and item.strip():
            draft.add("associations", Association(role=role, uri=item))
        elif item is not None:
            draft.report.note(f"{name} is {kind_of(item)}, not an item; kept as it is")
            draft.keep(name, {role: item} if role else item)


def groups(name: str, value: Any, draft: Draft) -> None:
    """Read Superdesk's ``extra_items``: groups of items, such as a gallery, by the name of their field."""
    if not isinstance(value, dict):
        draft.mistyped(name, value, "an object")
        return
    left = {}
    for role, group in value.items():
        members, rest = group.get("items") if isinstance(group, dict) else None, group
        if isinstance(members, list) and all(isinstance(item, dict) for item in members):
            for item in members:
                draft.add("associations", _association(item, role, draft))
            rest = {key: member for key, member in group.items() if key != "items" and (key, member) != _GALLERY}
        if rest:
            left[role] = rest
    if left:
        draft.keep(name, left)


_GALLERY = ("type", "media")  # the default, as is evident from the items


def _pairs(value: Any) -> Iterator[tuple[str, Any]]:
    """Yield each associated item with the role that its key gives, or ``""``."""
    if isinstance(value, dict) and "uri" not in value and "guid" not in value:
        counted = [*value] == [str(number) for number in range(1, len(value) + 1)]  # as in AP's items
        yield from [("", item) for item in value.values()] if counted else value.items()
    else:
        for item in one_or_several(value):
            yield "", item


def _association(item: dict[str, Any], role: str, draft: Draft) -> Association:
    naming, further = _naming(item, role)
    inner = _nested_article(item)
    if inner is not None:
        rest = {name: value for name, value in item.items() if name != "associations"}
        return evolve(_association(rest, role, draft), article=draft.article_in(inner))
    is_media = isinstance(kind := item.get("type"), str) and kind in ASSOCIATED_MEDIA
    if is_media and not _is_held_back(item):
        return _media(item, naming, further, draft)
    if is_media or is_article(item):
        return _article(item, naming, further, draft)
    found = renditions(item.get("renditions"))
    rest = _beyond(item)
    if found is None:
        found, rest["renditions"] = [], item.get("renditions")
    href = link_in(found)
    foreign = [kept("renditions", found)] if found else []
    if "type" in item:
        rest["type"] = item["type"]
    return Association(**naming, href=href, foreign=[*foreign, *further, *_foreign_rest(rest)])


def _beyond(item: dict[str, Any]) -> dict[str, Any]:
    """Return the members that do not identify the item, or not as they should."""
    rest = {name: value for name, value in item.items() if name not in _NAMING or not isinstance(value, str)}
    rest.pop("renditions", None)
    if item.get("guid") and item.get("uri"):
        rest["guid"] = item["guid"]
    return rest


def _naming(item: dict[str, Any], key: str) -> tuple[dict[str, Any], list[Foreign]]:
    """Return role, title and URI of an associated item, and additional names; *key* is that of its member."""
    parts = {name: value for name in ("name", "rel", "title") if isinstance(value := item.get(name), str)}
    names = [name for name in (key, parts.get("name", "")) if name]
    role = parts["rel"] if "rel" in parts else next(iter(names), "")
    titles = [*filter(None, [parts.get("title", "")]), *[name for name in names if name != role]]
    uri = item.get("uri") or item.get("guid") or ""
    uri = uri if isinstance(uri, str) and not uri.startswith(ASSUMED) else ""
    title = next(iter(titles), "")
    return {"role": role, "title": title, "uri": uri}, [kept("name", name) for name in titles[1:] if name != title]


def _nested_article(item: dict[str, Any]) -> dict[str, Any] | None:
    """Return the article nested in an associated item, apart from the item's own data, as newsformat writes it."""
    inner = item.get("associations")
    if isinstance(inner, dict):
        only = inner.get(ITSELF) if len(inner) == 1 else None
        return only if isinstance(only, dict) else None
    if isinstance(inner, list) and len(inner) == 1 and isinstance(inner[0], dict) and inner[0].get("name") == ITSELF:
        return {name: value for name, value in inner[0].items() if name != "name"}
    return None


def is_article(item: dict[str, Any]) -> bool:
    """Does an associated item that is not media hold more than a reference?"""
    return any(
        name not in _NAMING and value and name not in {"language", "pubstatus", "pubStatus", "version", "standard"}
        for name, value in item.items()
    )


def _is_held_back(item: dict[str, Any]) -> bool:
    """Do media have a status or an embargo, which only an article has a place for?"""
    return any(
        (name == "pubstatus" and status_named(str(value)) is not Status.USABLE)
        or (name == "state" and _superdesk.restrictive_status(value) is not None)
        or name in _EMBARGOES
        for key, value in item.items()
        if value and (name := key.lower())
    )


_EMBARGOES = frozenset(("embargoed", "embargoeduntil"))


def _article(item: dict[str, Any], naming: dict[str, Any], further: list[Foreign], draft: Draft) -> Association:
    members = {name: value for name, value in item.items() if name not in {"name", "rel"}}
    article = draft.article_in(members)
    title = naming["title"] if naming["title"] != article.title else ""
    odd = {name: item[name] for name in ("name", "rel") if not isinstance(item.get(name, ""), str)}
    return Association(role=naming["role"], title=title, article=article, foreign=[*further, *_foreign_rest(odd)])


# Media -------------------------------------------------------------------


def _media(item: dict[str, Any], naming: dict[str, Any], further: list[Foreign], draft: Draft) -> Association:
    found = renditions(item.get("renditions"))
    rest = _beyond(item)
    if found is None:
        found = []
        if item.get("renditions") is not None:
            rest["renditions"] = item["renditions"]
    href = link_in(found)
    titled = bool(item.get("title")) and isinstance(item["title"], str)
    headline, parts, mistyped = _take_media_fields(rest, draft, superdesk="guid" in item, titled=titled)
    if headline:
        further = [kept("name", naming["title"])] if naming["title"] else further
        naming["title"] = headline
    media = media_of(found, ASSOCIATED_MEDIA[item["type"]], **parts)
    return Association(**naming, href=href, media=media, foreign=[*further, *_foreign_rest(rest), *mistyped])


def _take_media_fields(
    rest: dict[str, Any], draft: Draft, *, superdesk: bool, titled: bool
) -> tuple[str, dict[str, Any], list[Foreign]]:
    """Remove from *rest* the headline (unless *titled*), what `Media` has a place for, and empty texts.

    For *superdesk*, the body is the alternative text; otherwise, it is the caption if there is no description.
    """
    texts = draft.apart()
    for name in [name for name in rest if name.partition("_")[0] in _TEXTS]:
        (_texts.named if "_" in name else _texts.array)(name, rest.pop(name), texts)
    caption, alt = _caption_and_alt(texts.texts, superdesk=superdesk)
    headline = None if titled else _texts.pick(texts.texts.get("headlines", []), MAIN)
    parts: dict[str, Any] = {}
    if caption is not None:
        parts["caption"] = _texts.running(caption, draft, lines=True)
    if alt is not None:
        parts["alt"] = alt.value
    title = "" if headline is None else plain(_texts.running(headline, draft))
    words = plain(parts.get("caption", ())).split()
    for kind, several in texts.texts.items():
        left = [item for item in several if not any(item is text_version for text_version in (caption, alt, headline))]
        if further := [item.form for item in left if not _texts.says_the_same(item, caption, words)]:
            rest[kind] = further
    _take_parts(rest, parts)
    return title, parts, texts.foreign


def _caption_and_alt(
    texts: dict[str, list[_texts.TextVersion]], *, superdesk: bool
) -> tuple[_texts.TextVersion | None, _texts.TextVersion | None]:
    """Return those of *texts* that are the caption and the alternative text."""
    descriptions, bodies = texts.get("descriptions", []), texts.get("bodies", [])
    caption, alt = _texts.pick(descriptions, CAPTION), _texts.pick(descriptions, (ALT,))
    if alt is not None:
        return caption, alt
    if superdesk:
        return caption, bodies[0] if len(bodies) == 1 and not bodies[0].is_html else None
    return (caption if descriptions else _texts.pick(bodies, CAPTION)), None


def _take_parts(rest: dict[str, Any], parts: dict[str, Any]) -> None:
    """Remove from *rest* the *parts* that are strings; the first one counts."""
    spelled = {key.lower(): key for key in rest}
    for name, part in _PARTS.items():
        if part not in parts and isinstance(rest.get(key := spelled.get(name, name)), str):
            parts[part] = rest.pop(key)
    origin = spelled.get("digitalsourcetype", "")
    source, is_complete = source_type_in(rest.get(origin))
    if source:
        parts["digital_source_type"] = source
    if is_complete and source:
        del rest[origin]


_PARTS = {
    "by": "credit",
    "byline": "credit",
    "creditline": "credit",
    "alt_text": "alt",
    "language": "language",
    "copyrightnotice": "rights",
    "copyrightholder": "rights",
}
_TEXTS = frozenset(("description", "descriptions", "headline", "headlines", "body"))


def _modern(name: str, value: Any) -> tuple[str, Any]:
    """Return a property of concepts in 1.x form as in the other branches, if they can represent it."""
    if isinstance(value, list) and all(isinstance(item, dict) and string_in(item, "code") for item in value):
        result = [_literal(item) for item in value]
        return name, value if None in result else result
    return name, value


def _literal(item: dict[str, Any]) -> dict[str, Any] | None:
    """Return a concept with ``uri`` and ``literal``, or `None` if these would not determine its scheme."""
    concept = concept_of(item)
    literal = literal_of(concept.scheme, concept.code)
    if not concept.uri and split_literal(literal) != (concept.scheme, concept.code):
        return None
    rest = {name: value for name, value in item.items() if name not in {"scheme", "code", "qcode"}}
    identifiers = {"uri": concept.uri} if concept.uri else {}
    return {**rest, **identifiers, "literal": literal}


def _foreign_rest(rest: dict[str, Any]) -> list[Foreign]:
    """Return the members of an associated item that the model has no place for."""
    members = [_modern(*canonical(name, value)) for name, value in rest.items()]
    return [
        kept(name, value)
        for name, value in members
        if has_value(value) and _USUAL.get(name) != value and name.lower() not in _COUNTS
    ]
