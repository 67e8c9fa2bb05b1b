"""Renditions, associated items and groups → media and associations."""

from __future__ import annotations

from newsformat import Association, Media, Rendition
from newsformat.markup.json import Object, text_of
from newsformat.markup.members import Members, has_value, without_empty
from newsformat.markup.unexpressed import with_unexpressed
from newsformat.plugin import Report, shortened
from newsformat_superdesk._names import MEDIA, OWN, PREFERRED_RENDITIONS, REF, ROLE, ROOT, SPACE
from newsformat_superdesk._readers._handling_reader import is_held_back


def read_medium(item: Members, own_members: Object, kind: str) -> Media | None:
    """Return the media of this *kind* that *item* itself is; `None` if it has no caption, alt text or file."""
    caption, alt = item.text("description_text"), item.text("alt_text")
    href, files = read_files(item)
    if not (caption or alt or href or files or isinstance(own_members.get("media"), dict)):
        return None
    return with_unexpressed(
        Media(href, kind=MEDIA[kind], caption=caption, alt=alt, renditions=files), own_members.get("media")
    )


def read_associations(item: Members, report: Report) -> list[Association]:
    """Return the associated items; *report* names the media that must not be shown."""
    associated = item.left.get("associations")
    if not isinstance(associated, dict) or not all(
        isinstance(value, dict) for value in associated.values() if value is not None
    ):
        return []
    item.take("associations")
    for name, entry in associated.items():
        if entry is not None and _is_medium(entry) and is_held_back(entry):
            report.note(f"associations.{name} is not published, or under embargo: it is kept, but no media to be shown")
    return [read_association(name, entry) for name, entry in associated.items() if entry is not None]


def read_association(role: str, value: Object) -> Association:
    """Return *value* as an association with this *role*, the name of its member."""
    members = Members(value)
    own_members = members.object(OWN)
    uri = members.text("guid") or members.text("_id")
    if members.left.get("_id") == uri:
        members.take("_id")
    title, media = members.text("headline"), _media(members, own_members)
    return with_unexpressed(
        Association(role=role, uri=uri, title=title, media=media, foreign=members.foreign(SPACE)), own_members
    )


def _media(members: Members, own_members: Object) -> Media | None:
    if not _is_medium(members.left) or is_held_back(members.left):
        return None
    type_ = members.take("type")
    caption, alt, rights = (members.text(name) for name in ("description_text", "alt_text", "usageterms"))
    credit = members.text("creditline", "byline")
    href, files = read_files(members)
    media = Media(href, kind=MEDIA[type_], caption=caption, alt=alt, rights=rights, credit=credit, renditions=files)
    return with_unexpressed(media, own_members.get("media"))


def _is_medium(associated: Object) -> bool:
    type_ = associated.get("type")
    return isinstance(type_, str) and type_ in MEDIA


def read_files(members: Members) -> tuple[str, list[Rendition]]:
    """Return the address of the best file, and all renditions; their unread members stay in *members*."""
    renditions = members.left.get("renditions")
    if not isinstance(renditions, dict):
        return "", []
    members.take("renditions")
    files: dict[str, Rendition] = {}
    left: Object = {}
    for name, item in renditions.items():
        file = Members(item if isinstance(item, dict) else {})
        own_members = file.object(OWN)
        files[name] = with_unexpressed(
            Rendition(
                href=file.text("href"),
                name=name,
                media_type=file.text("mimetype"),
                width=file.number("width"),
                height=file.number("height"),
            ),
            own_members,
        )
        if not isinstance(item, dict):
            left[name] = item
        elif unread := without_empty(file.left):
            left[name] = unread
    if left:
        members.left["renditions"] = left
    href = next(
        (files[name].href for name in (*PREFERRED_RENDITIONS, *files) if name in files and files[name].href), ""
    )
    only_original = [*files.items()] == [(PREFERRED_RENDITIONS[0], Rendition(href=href, name=PREFERRED_RENDITIONS[0]))]
    return href, [] if only_original else [*files.values()]


# Packages ---------------------------------------------------------------------


def read_refs(item: Members, report: Report) -> list[Association]:
    """Return the items of a package, with their group as role; report roles of groups, which are left out."""
    groups = item.left.get("groups")
    if not isinstance(groups, list) or not all(is_group(entry) for entry in groups):
        return []
    item.take("groups")
    for group in groups:
        name, role = str(group.get("id") or ""), group.get("role")
        if has_value(role) and role not in {ROOT, f"{ROLE}{name}"}:
            report.left_out(f"the role of the group {name:.40} is left out: {shortened(text_of(role))}")
    return [
        _ref(str(group.get("id") or ""), reference)
        for group in groups
        for reference in group["refs"]
        if "idRef" not in reference
    ]


def is_group(value: object) -> bool:
    """Is *value* a group with no other members than its ID, role and references?"""
    if not isinstance(value, dict) or not value.keys() <= {"id", "refs", "role"}:
        return False
    refs = value.get("refs")
    return isinstance(refs, list) and all(isinstance(reference, dict) for reference in refs)


def _ref(group: str, value: Object) -> Association:
    """Return the reference *value* in *group* as an association; its unread members become a foreign part."""
    members = Members(value)
    uri, title = members.text("guid", "residRef"), members.text("headline")
    foreign = Members({REF: without_empty(members.left) or {"group": group}})
    return Association(role=group, uri=uri, title=title, foreign=foreign.foreign(SPACE))
