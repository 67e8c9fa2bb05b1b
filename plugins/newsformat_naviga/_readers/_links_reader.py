"""Links and metadata of a document → bylines, concepts, associations, notes and further headlines.

Each is a single value of an attribute of the article, so that a block with unread content can be kept, and put back
where the article still has the value.
"""

from __future__ import annotations

from typing import TypeAlias

from newsformat import Association, Byline, Concept, EditorsNote, Headline
from newsformat_naviga._block import Block
from newsformat_naviga._names import ENTITIES, ITEMS, MEDIA
from newsformat_naviga._readers._content_reader import read_media


AttributeValue: TypeAlias = "tuple[str, object] | None"  # an attribute and one of its values

_ABOUT = {"about": "subjects", "mentions": "entities"}
_RELATIONS = {  # of links to concepts: the attribute, and the default type
    "channel": ("services", "x-im/channel"),
    "mainchannel": ("services", "x-im/channel"),
    "articlesource": ("sources", "x-im/articlesource"),
    "articletype": ("genres", "x-im/articletype"),
    "contributor": ("contributors", ""),
    "creator": ("contributors", ""),
    "subject": ("", "x-im/topic"),
    **{rel: (attribute, "x-im/topic") for rel, attribute in _ABOUT.items()},
}
_TYPED_RELATIONS = {
    "x-im/channel": "channel",
    "x-im/articlesource": "articlesource",
    "x-im/articletype": "articletype",
}
_SUBJECTS = frozenset(("x-im/section", "x-im/category", "x-im/topic", "x-im/story", "x-im/tag"))


def read_link(block: Block) -> AttributeValue:
    """Return the attribute and value of the link *block*."""
    rel, type = block.text("rel"), block.text("type")
    if type in ITEMS:
        return "associations", _association(rel, type, block)
    if rel == "author":
        return "bylines", _byline(type, block)
    if rel not in _RELATIONS:
        rel = _TYPED_RELATIONS.get(type, "subject" if type in _SUBJECTS else "")
        if not rel:
            return None
        block.mark_unread()
    attribute, usual = _RELATIONS[rel]
    concept = _concept(rel, type, usual, block)
    return attribute or ("entities" if concept.kind in ENTITIES else "subjects"), concept


def _byline(type: str, block: Block) -> Byline:
    if type not in {"x-im/author", ""}:
        block.mark_unread()
    affiliation = ""
    for link in block.links("affiliation"):
        affiliation = affiliation or link.text("title")
        if link.has_unread:
            block.mark_unread()
    return Byline(
        name=block.text("title"),
        role=block.text("role"),
        affiliation=affiliation,
        location=block.data("location"),
        contact=block.data("email", "contact"),
        text=block.data("text"),
    )


def _concept(rel: str, type: str, usual: str, block: Block) -> Concept:
    kind = block.data("kind") or ("" if type == usual else type.removeprefix("x-im/"))
    relation = block.data("relation") or (rel if rel in {"mainchannel", "creator", "contributor"} else "")
    if relation == "none":
        relation = ""
    uuid = block.text("uuid")
    return Concept(
        name=block.text("title"),
        kind=kind,
        code=uuid or block.data("code"),
        scheme="uuid" if uuid else block.data("scheme"),
        uri=block.text("uri"),
        relation=relation,
        role=block.text("role"),
    )


def _association(rel: str, type: str, block: Block) -> Association:
    title = block.text("title")
    if type not in MEDIA:
        url, other = block.text("url"), block.address()
        return Association(role=rel, title=title, href=url, uri=other)
    links = block.links("self")
    if not links:
        return Association(role=rel, title=title, media=read_media(block, MEDIA[type]))
    links[0].text("type")
    media = read_media(links[0], MEDIA[type])
    if links[0].has_unread or len(links) > 1:
        block.mark_unread()
    url, other = block.text("url"), block.address()
    return Association(role=rel, title=title, href=url, uri=other, media=media)


def read_meta(block: Block) -> AttributeValue:
    """Return the attribute and value of the metadata *block*."""
    match block.text("type"):
        case "x-im/teaser" | "x-im/headline" as type:
            title, content = block.text("title"), block.inlines("title")
            role, usual = block.text("role"), type.removeprefix("x-im/").replace("headline", "")
            headline = Headline(content=content or title, role=role or usual, language=block.data("lang"))
            return ("other_headlines", headline) if headline.content or headline.language or role else None
        case "x-im/note":
            note = EditorsNote(text=block.data("text"), role=block.text("role"))
            return ("notes", note) if note.text or note.role else None
        case _:
            return None
