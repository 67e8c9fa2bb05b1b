"""Media and associations → renditions, associated items and groups."""

from __future__ import annotations

import re

from attrs import evolve

from newsformat import Article, Association, Foreign, Media, Rendition
from newsformat.markup.foreign import foreign_members
from newsformat.markup.json import Object, object_of
from newsformat.markup.pictures import lead_picture
from newsformat.markup.unexpressed import unexpressed
from newsformat.plugin import Report, line, plain_line
from newsformat_superdesk._names import OWN, PREFERRED_RENDITIONS, REF, ROOT, SPACE, TYPES
from newsformat_superdesk._readers._associations_reader import read_association


def renditions_of(media: Media) -> Object:
    """Return the renditions of *media* by name, or by number if a name is missing or taken."""
    bare = Rendition(href=media.href, name=PREFERRED_RENDITIONS[0])
    if not media.renditions:
        return {PREFERRED_RENDITIONS[0]: {"href": media.href}} if media.href else {}
    renditions: Object = {}
    for number, file in enumerate(media.renditions, 1):
        has_free_name = line(file.name) and file.name not in renditions and media.renditions != (bare,)
        key = file.name if has_free_name else _free_name(f"rendition-{number}", renditions)
        sizes = {"width": file.width, "height": file.height}
        members = {
            "href": file.href,
            **({"mimetype": file.media_type} if file.media_type else {}),
            **{name: size for name, size in sizes.items() if size is not None},
        }
        renditions[key] = members if has_free_name else {**members, OWN: {"name": file.name}}
    return renditions


def _free_name(name: str, taken: Object) -> str:
    """Return *name*, extended if needed so that it is not in *taken*."""
    while name in taken:
        name += "-"
    return name


def associations_of(article: Article, report: Report) -> Object:
    """Return the associated items by role, or by number if a role is missing or taken.

    The lead picture of a story from elsewhere has the name that Superdesk has for it.
    """
    items: Object = {}
    others = [other for other in article.associations if _ref(other) is None]
    lead = None if _is_of_superdesk(article) else lead_picture(others)
    for number, association in enumerate(others, 1):
        has_free_role = bool(line(association.role)) and association.role not in items
        key = association.role if has_free_role else _free_name(f"association-{number}", items)
        if association is lead:
            key = _LEAD
        items[key] = _association(association, key, report)
    if others != [*article.associations][: len(others)]:
        report.lost("associations", why="items of a package come after others")
    return items


def _is_of_superdesk(article: Article) -> bool:
    """Was *article* read from Superdesk, or are its associations named as there?"""
    return any(part.space == SPACE for part in article.foreign) or any(
        _IN_SUPERDESK.fullmatch(association.role) or any(part.space == SPACE for part in association.foreign)
        for association in article.associations
    )


_LEAD = "featuremedia"
_IN_SUPERDESK = re.compile(rf"{_LEAD}|editor_\d+|[\w.-]+--\d+")  # also media in the text, and in fields of a desk


def _association(association: Association, key: str, report: Report) -> Object:
    media = association.media
    item: Object = {"guid": association.uri, "headline": association.title}
    if media is not None:
        item |= {
            "type": TYPES.get(media.kind, "picture"),
            "description_text": plain_line(media.caption),
            "alt_text": media.alt,
            "usageterms": media.rights,
            "creditline": media.credit,
            "renditions": renditions_of(media),
        }
    item = {name: value for name, value in item.items() if value not in ("", {})}
    read_back = read_association(key, item)
    own_members: Object = {**unexpressed(evolve(association, media=None), evolve(read_back, media=None))}
    if media is not None and read_back.media is not None and (more := unexpressed(media, read_back.media)):
        own_members["media"] = more
    if own_members:
        item[OWN] = own_members
    parts = [*association.foreign, *(media.foreign if media is not None else ())]
    return {**item, **_foreign(parts, item, report)}


def _foreign(parts: list[Foreign], item: Object, report: Report) -> Object:
    rest = []
    for part in parts:
        more = _kept_of_files(part, item)
        if more is None:
            rest.append(part)
        else:
            item["renditions"] = {name: {**more.get(name, {}), **file} for name, file in item["renditions"].items()}
    return foreign_members(rest, SPACE, item.keys(), report)


def _kept_of_files(part: Foreign, item: Object) -> Object | None:
    """Return the members that *part* keeps for the renditions in *item*; `None` if it is not for these."""
    more = _object(part)
    if part.name != "renditions" or more is None or "renditions" not in item:
        return None
    fits = more.keys() <= item["renditions"].keys() and all(isinstance(value, dict) for value in more.values())
    return more if fits else None


def _object(part: Foreign) -> Object | None:
    return object_of(part.value) if part.space == SPACE else None


# Packages ---------------------------------------------------------------------


def groups_of(article: Article, report: Report) -> list[Object]:
    """Return the groups of a package; the first refers to the others."""
    groups: dict[str, list[Object]] = {}
    for association in article.associations:
        ref = _ref(association)
        if ref is not None:
            more = {} if ref == {"group": association.role} else ref
            groups.setdefault(association.role, []).append(
                {"residRef": association.uri, "headline": association.title, **more}
            )
            if association.href or association.media is not None:
                report.lost("associations", where=association.role, why="a group only names items")
    if not groups:
        return []
    return [
        {"id": "root", "role": ROOT, "refs": [{"idRef": name} for name in groups]},
        *[{"id": name, "refs": refs} for name, refs in groups.items()],
    ]


def _ref(association: Association) -> Object | None:
    """Return the members kept from the reference that *association* was read from; `None` if it is not from a group."""
    found = [_object(part) for part in association.foreign if part.space == SPACE and part.name == REF]
    return found[0] if found else None
