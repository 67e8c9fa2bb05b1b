"""Reads content of The Guardian as an article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from attrs import evolve

from newsformat import Article, Association, Block, Byline, Concept, Foreign, Heading, Identifier, Media, Status
from newsformat.markup.html import read_html, read_html_inlines
from newsformat.markup.json import Object
from newsformat.markup.members import (
    Members,
    leave_out,
    object_at,
    objects_at,
    report_other_types,
    report_unkept,
    text_at,
)
from newsformat.markup.paragraphs import read_paragraphs
from newsformat.markup.printed import read_byline
from newsformat.plugin import Limits, ReadError, Report, line
from newsformat_cms._guardian._media_reader import SPACE, read_elements, read_main, read_pictures, report_main


_KINDS = {"gallery": "picture", "picture": "picture", "video": "video", "audio": "audio"}
_GENRES = frozenset(("tone", "type"))
_USUAL = frozenset(("isHosted", "isLive", "isExpired"))  # default values, which are not kept


def read_content(content_item: Any, report: Report, limits: Limits) -> Article:
    """Return the article that *content_item* is.

    Raises:
        ReadError: it is no content.
    """
    if not isinstance(content_item, dict) or "webTitle" not in content_item or "id" not in content_item:
        raise ReadError("not Guardian content, which is an object with an id and a webTitle")
    item, fields = Members(content_item), Members(object_at(content_item, "fields"))
    item.object("fields")
    kind = item.text("type")
    headline, title = fields.text("headline"), item.text("webTitle")
    tags = item.objects("tags")
    blocks, above = _take_blocks(item, report)
    if not (main := fields.text("main")):
        main = text_at(above, "bodyHtml")
        _add_pictures(item, above)
    body = [*_body(fields, blocks, report, limits)]
    status = _status(item, fields, report)
    article = Article(
        uri=item.text("id"),
        kind=_KINDS.get(kind, "text"),
        identifiers=[
            *_addresses(item, "webUrl", "apiUrl"),
            *_addresses(fields, "shortUrl"),
        ],
        headline=read_html_inlines(headline or title, report, limits=limits),
        subhead=read_html_inlines(fields.text("standfirst"), report, limits=limits),
        summary=read_html_inlines(fields.text("trailText"), report, limits=limits),
        bylines=_bylines(fields.text("byline"), tags),
        contributors=[_tag(tag, relation="contributor") for tag in tags if _type(tag) == "contributor"],
        sources=[*_publication(fields, tags)],
        created=fields.moment("creationDate", report),
        updated=fields.moment("lastModified", report),
        published=_published(item, fields, report),
        language=fields.text("lang"),
        status=status,
        subjects=[*_sections(item), *[_tag(tag) for tag in tags if _type(tag) not in _OTHERWISE]],
        genres=[_tag(tag) for tag in tags if _type(tag) in _GENRES],
        body=body,
        associations=[*_associations(item, fields, main, report, limits)],
    )
    article = evolve(
        article, foreign=[*_foreign_members(item, fields, kind, title if headline and headline != title else "")]
    )
    report_unkept(_shown_twice(content_item), report, lambda: article, own=_OF_FILES, of="fields")
    return article


def _shown_twice(content: Object) -> Object:
    """Return the parts of content that repeat others in another form: blocks with pictures, text, thumbnail."""
    blocks = object_at(content, "blocks")
    parts = [*objects_at(blocks, "body"), object_at(blocks, "main")]
    shown = parts if text_at(content, "fields", "main") else parts[:-1]  # otherwise, the last one is read
    return {
        "thumbnail": text_at(content, "fields", "thumbnail"),
        "bodyText": f"{text_at(content, 'fields', 'bodyText')}\n",
        "blocks": [{name: f"{text_at(part, name)}\n" for name in ("title", "bodyHtml")} for part in shown],
        "elements": [element for part in parts for element in objects_at(part, "elements")],
    }


_OF_FILES = frozenset(("id", "file", "secureFile", "mediaId", "mediaApiUri", "isMaster", "published"))


def _addresses(members: Members, *names: str) -> Iterator[Identifier]:
    """Yield identifiers of these kinds; the address of the page is a ``url``."""
    for name in names:
        if line(address := members.text(name)):
            yield Identifier(value=address, kind="url" if name == "webUrl" else name)


def _published(item: Members, fields: Members, report: Report) -> datetime | None:
    return item.moment("webPublicationDate", report) or fields.moment("firstPublicationDate", report)


def _status(item: Members, fields: Members, report: Report) -> Status:
    """Return the status: not usable if its rights have expired, or if it is not on the site."""
    if str(item.left.get("isExpired")).lower() == "true":
        return Status.CANCELED
    if str(fields.left.get("isLive")).lower() == "false":
        report.note("treated as withheld, as it is not live")
        return Status.WITHHELD
    return Status.USABLE


# Who -------------------------------------------------------------------------


def _type(tag: Object) -> str:
    return text_at(tag, "type")


_OTHERWISE = frozenset(("contributor", "publication", *_GENRES))  # types of tags that are not subjects


def _bylines(printed: str, tags: list[Object]) -> list[Byline]:
    """Return the bylines as printed, or else the contributors."""
    found = [_located(byline, printed) for byline in read_byline(printed)]
    names = [text_at(tag, "webTitle") for tag in tags if _type(tag) == "contributor"]
    return found or [Byline(name=name) for name in names if line(name)]


_NEXT = re.compile(r", | and ")


def _located(byline: Byline, printed: str) -> Byline:
    """Return *byline* with the place after its name: the paper prints ``Ann Lee in Harwich``."""
    text = byline.text or printed
    place = _NEXT.split(text.partition(f"{byline.name} in ")[2])[0]
    return evolve(byline, location=place, text=text) if byline.name and place[:1].isupper() else byline


def _publication(fields: Members, tags: list[Object]) -> Iterator[Concept]:
    found = [_tag(tag) for tag in tags if _type(tag) == "publication"]
    name = fields.text("publication")
    if name and name not in {concept.name for concept in found}:
        yield Concept(name=name)
    yield from found


# What it is about ---------------------------------------------------------------


def _tag(tag: Object, relation: str = "") -> Concept:
    """Return a tag: a keyword is a plain subject, a contributor a person; other data are kept."""
    members = Members(tag)
    kind = members.text("type")
    return Concept(
        name=members.text("webTitle"),
        kind={"keyword": "", "contributor": "person"}.get(kind, kind),
        code=members.text("id"),
        uri=members.text("webUrl"),
        relation=relation,
        foreign=members.foreign(SPACE),
    )


def _sections(item: Members) -> Iterator[Concept]:
    for kind in ("section", "pillar"):
        section = Concept(name=item.text(f"{kind}Name"), code=item.text(f"{kind}Id"), kind=kind)
        if section != Concept(kind=kind):
            yield section


# What it says ---------------------------------------------------------------------


def _body(fields: Members, blocks: list[Object], report: Report, limits: Limits) -> Iterator[Block]:
    """Yield the text: HTML as a whole, else of each block, else without markup."""
    plain = fields.text("bodyText")
    if html := fields.text("body"):
        if blocks or plain:
            report.note("blocks and bodyText beside body are assumed to be the same text")
        yield from read_html(html, report, limits=limits)
    elif blocks:
        for block in blocks:
            yield from _of_block(block, report, limits)
    else:
        yield from read_paragraphs(plain)


def _of_block(block: Object, report: Report, limits: Limits) -> Iterator[Block]:
    if title := line(text_at(block, "title")):
        yield Heading(title)
    yield from read_html(text_at(block, "bodyHtml"), report, limits=limits)


def _take_blocks(item: Members, report: Report) -> tuple[list[Object], Object]:
    """Take the blocks of the text, and the main one; report their other data as lost."""
    blocks_data = item.left.get("blocks")
    if not isinstance(blocks_data, dict):
        return [], {}
    item.take("blocks")
    leave_out(blocks_data, {"main": dict, "body": list, "totalBodyBlocks": int}, "blocks", report)
    blocks, main = objects_at(blocks_data, "body"), object_at(blocks_data, "main")
    report_other_types(blocks_data, "body", report)
    for block in (*blocks, main):
        leave_out(block, _OF_BLOCKS, "a block of the text", report)
        report_other_types(block, "elements", report)
    return [entry for entry in blocks if _is_published(entry, report)], main


def _is_published(block: Object, report: Report) -> bool:
    """Is *block* published? The API also returns unpublished ones of live blogs."""
    if block.get("published") is False:
        report.left_out(f"a block that is not published is left out: {text_at(block, 'id'):.60}")
        return False
    return True


def _add_pictures(item: Members, above: Object) -> None:
    """Add the pictures of the main block, *above*, to the elements, if these have none there."""
    elements, pictures = item.left.get("elements", []), read_pictures(objects_at(above, "elements"))
    shown = any(text_at(element, "relation") == "main" for element in objects_at(item.left, "elements"))
    if pictures and not shown and isinstance(elements, list):
        item.left["elements"] = [*pictures, *elements]


_OF_BLOCKS = {  # members read, or repetitions
    **dict.fromkeys(("title", "bodyHtml", "bodyTextSummary"), str),
    "elements": list,
    "published": bool,
}


def _associations(item: Members, fields: Members, main: str, report: Report, limits: Limits) -> Iterator[Association]:
    """Yield pictures and films with all their files, beginning with the *main* one in HTML; then other content."""
    elements = item.objects("elements")
    thumbnail, shown = fields.text("thumbnail"), [*read_elements(elements, report, limits)]
    mains = [*read_main(main, report, limits)] if main else []
    if mains and any(association.role == "main" for association in shown):
        report_main(mains, shown, report)
    else:
        yield from mains
    yield from shown
    if thumbnail and not any(association.role == "thumbnail" for association in shown):
        yield Association(role="thumbnail", media=Media(thumbnail))
    for role in ("relatedContent", "storyPackage", "editorsPicks"):
        for entry in item.objects(role):
            leave_out(entry, _OF_OTHERS, role, report)
            yield Association(
                role=role, uri=text_at(entry, "id"), href=text_at(entry, "webUrl"), title=text_at(entry, "webTitle")
            )


_OF_OTHERS = dict.fromkeys(("id", "webTitle", "webUrl", "apiUrl"), str)


def _foreign_members(item: Members, fields: Members, kind: str, title: str) -> Iterator[Foreign]:
    """Yield the other members; the names of fields get the prefix ``fields.``."""
    if kind and kind != "article":
        item.left["type"] = kind
    if title:
        item.left["webTitle"] = title
    for part in item.foreign(SPACE):
        if not (part.name in _USUAL and part.value == "false"):
            yield part
    for part in fields.foreign(SPACE):
        if not (part.name in _USUAL and part.value in {"true", '"true"'}):
            yield Foreign(SPACE, f"fields.{part.name}", part.value)
