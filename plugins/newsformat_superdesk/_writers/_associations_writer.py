"""Media and associations → renditions, associated items and groups."""

from __future__ import annotations

from attrs import evolve

from newsformat import Article, Association, Foreign, Media, Rendition
from newsformat.markup.foreign import foreign_members
from newsformat.markup.json import Object, object_of
from newsformat.markup.unsaid import unsaid
from newsformat.plugin import Report, line, plain_line
from newsformat_superdesk._names import OWN, REF, ROOT, SHOWN, SPACE, TYPES
from newsformat_superdesk._readers._associations_reader import read_association


def files_of(media: Media) -> Object:
    """Return the files of *media* by their names, or numbers."""
    bare = Rendition(href=media.href, name=SHOWN[0])
    if not media.renditions:
        return {SHOWN[0]: {"href": media.href}} if media.href else {}
    said: Object = {}
    for number, file in enumerate(media.renditions, 1):
        good = line(file.name) and file.name not in said and media.renditions != (bare,)
        key = file.name if good else _free(f"rendition-{number}", said)
        sizes = {"width": file.width, "height": file.height}
        told = {
            "href": file.href,
            **({"mimetype": file.media_type} if file.media_type else {}),
            **{name: size for name, size in sizes.items() if size is not None},
        }
        said[key] = told if good else {**told, OWN: {"name": file.name}}
    return said


def _free(name: str, said: Object) -> str:
    """Return *name*, or what comes after it, so that it is not *said*."""
    while name in said:
        name += "-"
    return name


def associations_of(article: Article, report: Report) -> Object:
    """Return the associated items by their roles, or numbers."""
    said: Object = {}
    found = [each for each in article.associations if _ref(each) is None]
    for number, each in enumerate(found, 1):
        good = bool(line(each.role)) and each.role not in said
        key = each.role if good else _free(f"association-{number}", said)
        said[key] = _association(each, key, report)
    if found != [*article.associations][: len(found)]:
        report.lost("associations", why="items of a package come after others")
    return said


def _association(association: Association, key: str, report: Report) -> Object:
    media = association.media
    said: Object = {"guid": association.uri, "headline": association.title}
    if media is not None:
        said |= {
            "type": TYPES.get(media.kind, "picture"),
            "description_text": plain_line(media.caption),
            "alt_text": media.alt,
            "usageterms": media.rights,
            "creditline": media.credit,
            "renditions": files_of(media),
        }
    said = {name: value for name, value in said.items() if value not in ("", {})}
    told = read_association(key, said)
    own: Object = {**unsaid(evolve(association, media=None), evolve(told, media=None))}
    if media is not None and told.media is not None and (more := unsaid(media, told.media)):
        own["media"] = more
    if own:
        said[OWN] = own
    parts = [*association.foreign, *(media.foreign if media is not None else ())]
    return {**said, **_foreign(parts, said, report)}


def _foreign(parts: list[Foreign], said: Object, report: Report) -> Object:
    rest = []
    for part in parts:
        more = _of_files(part, said)
        if more is None:
            rest.append(part)
        else:
            said["renditions"] = {name: {**more.get(name, {}), **file} for name, file in said["renditions"].items()}
    return foreign_members(rest, SPACE, said.keys(), report)


def _of_files(part: Foreign, said: Object) -> Object | None:
    """Return what *part* says more of the files that are *said*, if it does."""
    more = _object(part)
    if part.name != "renditions" or more is None or "renditions" not in said:
        return None
    fits = more.keys() <= said["renditions"].keys() and all(isinstance(each, dict) for each in more.values())
    return more if fits else None


def _object(part: Foreign) -> Object | None:
    return object_of(part.value) if part.space == SPACE else None


# Packages ---------------------------------------------------------------------


def groups_of(article: Article, report: Report) -> list[Object]:
    """Return the groups of a package, the first of which names the others."""
    groups: dict[str, list[Object]] = {}
    for each in article.associations:
        ref = _ref(each)
        if ref is not None:
            more = {} if ref == {"group": each.role} else ref
            groups.setdefault(each.role, []).append({"residRef": each.uri, "headline": each.title, **more})
            if each.href or each.media is not None:
                report.lost("associations", where=each.role, why="a group only names items")
    if not groups:
        return []
    return [
        {"id": "root", "role": ROOT, "refs": [{"idRef": name} for name in groups]},
        *[{"id": name, "refs": refs} for name, refs in groups.items()],
    ]


def _ref(association: Association) -> Object | None:
    """Return what is kept of the item of a group that *association* was; `None` if it was none."""
    found = [_object(each) for each in association.foreign if each.space == SPACE and each.name == REF]
    return found[0] if found else None
