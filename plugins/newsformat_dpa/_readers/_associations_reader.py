"""Associations and links → associations of the article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import evolve

from newsformat import Association, Block, Link, List, Media, Paragraph, Rendition, Text, plain
from newsformat.markup.html import read_html
from newsformat.markup.json import Object
from newsformat.markup.members import Members, without_empty
from newsformat.markup.unexpressed import with_unexpressed
from newsformat.plugin import Limits, Report
from newsformat_dpa._names import OWN, SEE_ALSO, SPACE


def read_association(value: Object, number: int) -> Association:
    """Return *value* as an association; its rank is dropped if it equals *number*, its position."""
    members = Members(value)
    own_members = members.object(OWN)
    if members.left.get("rank") == number:
        members.take("rank")
    uri, title = members.text("urn"), members.text("headline")
    media = _media(members, own_members)
    return with_unexpressed(Association(uri=uri, title=title, media=media, foreign=members.foreign(SPACE)), own_members)


def read_itself(value: Object, entry: Object) -> Media:
    """Return *value*, the association that is the entry itself, as media, without what it repeats of *entry*."""
    members = Members({name: item for name, item in value.items() if name not in _REPEATED or item != entry.get(name)})
    own_members = members.object(OWN)
    if members.left.get("rank") == 1:
        members.take("rank")
    media = _media(members, own_members) or Media()
    return evolve(media, foreign=members.foreign(SPACE))


_REPEATED = frozenset(("urn", "headline", "version", "version_created"))


def addresses_of(values: Sequence[Object]) -> dict[str, str]:
    """Return the addresses of associated media by URN."""
    found = [read_association(value, 0) for value in values]
    return {
        association.uri: association.media.href
        for association in found
        if association.media is not None and association.uri
    }


def _media(members: Members, own_members: Object) -> Media | None:
    kind, caption, credit = members.text("type"), members.text("caption"), members.text("creditline")
    files, more = _files(members), own_members.get("media")
    if not (kind or caption or credit or files or isinstance(more, dict)):
        return None
    href = files[0].href if files else ""
    is_shown = (
        not isinstance(more, dict) or more.get("href") != ""
    )  # the first file is shown unless our own member says otherwise
    if is_shown and files[:1] == [Rendition(href=href)]:
        del files[0]
    return with_unexpressed(Media(href, kind=kind or "image", caption=caption, credit=credit, renditions=files), more)


def _files(members: Members) -> list[Rendition]:
    """Return the renditions; their unread members stay in *members*, in the same order."""
    files: list[Rendition] = []
    left: list[Object] = []
    for rendition in members.objects("renditions"):
        file = Members(rendition)
        files.append(
            Rendition(
                href=file.text("url"),
                name=file.text("role"),
                media_type=file.text("mimetype"),
                width=file.number("width"),
                height=file.number("height"),
            )
        )
        left.append(without_empty(file.left))
    if any(left):
        members.left["renditions"] = left
    return files


# Links ----------------------------------------------------------------------


def read_linkbox(entry: Members, limits: Limits) -> list[Association]:
    """Return the links in the linkbox of *entry*; none if it contains anything else, and then it is kept."""
    html = entry.left.get("linkbox_html")
    if not isinstance(html, str):
        return []
    found = [_link(paragraph) for paragraph in _paragraphs(read_html(html, Report(), limits=limits))]
    links = [association for association in found if association is not None]
    if len(links) < len(found):
        return []
    entry.take("linkbox_html")
    return links


def _paragraphs(blocks: Sequence[Block]) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, List):
            yield from [inner_block for item in block.items for inner_block in item]
        else:
            yield block


def _link(block: Block) -> Association | None:
    """Return *block* as a link; `None` if it contains anything else."""
    if not isinstance(block, Paragraph) or block.language:
        return None
    marks = [run.marks if isinstance(run, Text) else () for run in block.content]
    first = marks[0] if marks else ()
    if len(first) != 1 or not isinstance(link := first[0], Link) or any(mark != first for mark in marks) or link.title:
        return None
    title = plain(block.content)
    return Association(role=SEE_ALSO, title="" if title == link.href else title, href=link.href)
