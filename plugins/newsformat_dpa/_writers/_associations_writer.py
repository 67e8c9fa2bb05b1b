"""Associations of the article → associations and links."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from attrs import evolve

from newsformat import Article, Association, Foreign, Link, Media, Rendition, Text, plain
from newsformat.markup.foreign import foreign_members, report_lost_foreign
from newsformat.markup.html import safe_url, write_inlines
from newsformat.markup.json import Object, value_of
from newsformat.markup.members import Members
from newsformat.markup.unexpressed import unexpressed
from newsformat.plugin import Limits, Report, inlines, plain_line
from newsformat_dpa._kinds import APART, is_itself
from newsformat_dpa._names import OWN, SEE_ALSO, SPACE
from newsformat_dpa._readers._associations_reader import read_association, read_linkbox


def associations_of(associations: Sequence[Association], article: Article, report: Report) -> list[Object]:
    """Return *associations*, which belong to *article*, as those of an entry."""
    result = [_association(association, number, report) for number, association in enumerate(associations, 1)]
    if is_itself(result, article.uri):
        result[0][OWN] = {**result[0].get(OWN, {}), APART: True}
    return result


def own_association(media: Media, article: Article, report: Report) -> Object:
    """Return the single association of an entry that consists of *media*."""
    association = Association(uri=article.uri, title=plain(article.headline), media=media, foreign=media.foreign)
    bare = evolve(association, media=evolve(media, foreign=()))
    report_lost_foreign(media.foreign, report, "an association has no place for it", but=SPACE)
    return _association(bare, 1, report)


def _association(association: Association, number: int, report: Report) -> Object:
    media = association.media
    members: Object = {
        "type": (media.kind if media is not None else "") or None,
        "urn": association.uri or None,
        "rank": number,
        "headline": association.title or None,
    }
    if media is not None:
        members["caption"] = plain_line(media.caption) or None
        members["creditline"] = media.credit or None
    members["renditions"] = [] if media is None else [_file(file) for file in _files(media)]
    read_back = read_association(members, number)
    own_members: Object = {**unexpressed(association, read_back)}
    if media is not None and (more := unexpressed(media, read_back.media or Media())):
        own_members["media"] = more
    elif media is not None and read_back.media is None:
        own_members["media"] = {}
    if own_members:
        members[OWN] = own_members
    return {**members, **_foreign(association, members, report)}


def _files(media: Media) -> Sequence[Rendition]:
    """Return the renditions of *media*, the one that is shown first."""
    first = Rendition(href=media.href)
    if media.renditions and media.renditions[0].href == media.href and media.renditions[0] != first:
        return media.renditions
    return (first, *media.renditions) if media.href else media.renditions


def _file(file: Rendition) -> Object:
    name = {"role": file.name} if file.name else {}
    sizes = {"width": file.width, "height": file.height}
    return {**name, **sizes, "mimetype": file.media_type or None, "url": file.href or None}


def _foreign(association: Association, members: Object, report: Report) -> Object:
    """Return the foreign parts of *association* as members; those of its files are put into the ones in *members*."""
    parts = [*association.foreign, *(association.media.foreign if association.media is not None else ())]
    files = [part for part in parts if part.space == SPACE and part.name == "renditions"]
    if files:
        _merge_files(members["renditions"], files[0], report)
    kept = [part for part in parts if part not in files[:1]]
    return foreign_members(kept, SPACE, {name for name, value in members.items() if name != "rank" and value}, report)


def _merge_files(files: list[Object], kept: Foreign, report: Report) -> None:
    try:
        more = value_of(kept.value)
    except ValueError:
        more = None
    fits = isinstance(more, list) and len(more) == len(files) and all(isinstance(entry, dict) for entry in more)
    if not fits:
        report.lost(f"foreign.{SPACE}", where=kept.name, why="the files have changed")
        return
    for file, item in zip(files, more, strict=True):
        file |= {name: value for name, value in item.items() if file.get(name) is None}


# Links ----------------------------------------------------------------------


def trailing_links(associations: Sequence[Association]) -> Sequence[Association]:
    """Return the links at the end of *associations* that a linkbox can hold, without parts of other formats."""
    links = [*takewhile(_is_link, map(_without_others, reversed(associations)))][::-1]
    read_back = read_linkbox(Members({"linkbox_html": linkbox(links)}), Limits()) if links else []
    return links if read_back == links else ()


def _without_others(association: Association) -> Association:
    return evolve(association, foreign=[part for part in association.foreign if part.space == SPACE])


def _is_link(association: Association) -> bool:
    bare = Association(role=SEE_ALSO, title=association.title, href=association.href)
    return association == bare and safe_url(association.href)


def linkbox(links: Sequence[Association]) -> str:
    """Return *links* as a linkbox; ``""`` if there are none."""
    items = [_item(link) for link in links]
    return f'<section class="linkbox"><ul>{"".join(items)}</ul></section>' if items else ""


def _item(link: Association) -> str:
    text = inlines([Text(link.title or link.href, (Link(link.href),))])
    return f"<li>{write_inlines(text, Report())}</li>"
