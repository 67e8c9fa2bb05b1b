"""Reads and writes pictures, films and sounds, each a content item of its own."""

from __future__ import annotations

import hashlib

from attrs import evolve

from newsformat import Article, Association, Foreign, Inlines, Media
from newsformat.markup.html import safe_url, write_inlines
from newsformat.markup.rest import rest_of, with_rest
from newsformat.markup.xml import Element, escape, local, parse, quoted, text_of, well_formed
from newsformat.plugin import Limits, Report
from newsformat_cms._escenic._fields import fields_of, inlines_of
from newsformat_cms._escenic._names import (
    FIELDS,
    KIND,
    MEDIA,
    NAMESPACE,
    ORDER,
    OWN,
    SPACE,
    children,
    kind_of,
    non_empty_attributes,
    snippet,
)
from newsformat_cms._escenic._own import own_of


_SHOWN = {"picture": "image"}
_TYPES = {"image": "picture", "graphic": "picture", "video": "video", "audio": "audio"}
_LIMITS = Limits()
OWN_CAPTION = "caption"  # the foreign part with the content's own caption, where a relation has another


def read_media(content: Element, report: Report, limits: Limits) -> Media:
    """Return the media in *content*; its other data become foreign."""
    fields = fields_of(content, MEDIA)
    kind = kind_of(content)
    texts = {name: text_of(field) for name, field in fields.items()}
    foreign = [Foreign(SPACE, f"@{name}", value) for name, value in non_empty_attributes(content).items()]
    for child in children(content):
        name = next((name for name, field in fields.items() if field is child), "")
        if not name or non_empty_attributes(child) != {"name": name}:
            foreign.append(Foreign(SPACE, local(child), snippet(child)))
    media = Media(
        texts.get("binary", ""),
        kind=_SHOWN.get(kind, kind),
        caption=inlines_of(fields["caption"], report, limits) if "caption" in fields else (),
        alt=texts.get("alttext", ""),
        credit=texts.get("credit", ""),
        rights=texts.get("copyright", ""),
        foreign=foreign,
    )
    own_members = own_of(content)
    if own_members is None:
        return media
    article = with_rest(Article(associations=[Association(media=media)], foreign=[own_members]), report, OWN)
    return article.associations[0].media or media if article.associations else media


def with_caption(media: Media, caption: Inlines, own_caption: str) -> Media:
    """Return *media* with the *caption* of a relation to it; *own_caption* is the field with its own, if any."""
    return evolve(media, caption=caption, foreign=[*media.foreign, Foreign(SPACE, OWN_CAPTION, own_caption)])


def without_caption(media: Media) -> tuple[Media, bool]:
    """Return *media* as in its content item, and whether a relation to it has another caption."""
    own_caption = next((part for part in media.foreign if (part.space, part.name) == (SPACE, OWN_CAPTION)), None)
    if own_caption is None:
        return media, False
    field = well_formed(own_caption.value) if own_caption.value else None
    caption = () if field is None else inlines_of(field, Report(heard=False), _LIMITS)
    return evolve(media, caption=caption, foreign=[part for part in media.foreign if part is not own_caption]), True


def written_media(media: Media, source: str, report: Report) -> tuple[str, dict[str, str]]:
    """Return the content item for *media*, by default of this *source*, and the data for a relation to it."""
    kept = [part for part in media.foreign if part.space == SPACE]
    attributes = {part.name[1:]: part.value for part in kept if part.name.startswith("@")}
    if not {"source", "sourceid"} <= attributes.keys():
        attributes |= {"source": source, "sourceid": _key(media)}
    attributes |= {
        name: value
        for name, value in (("type", _TYPES.get(media.kind, "picture")), ("state", "published"))
        if name not in attributes
    }
    elements = [part.value for part in kept if (known := well_formed(part.value)) is not None and local(known) in ORDER]
    fields = _fields(media, elements, report)
    ordered = sorted([*elements, *fields], key=_rank)
    head = "".join([f" {name}={quoted(value)}" for name, value in attributes.items()])
    bare = f"<content{head}>{''.join(ordered)}</content>"
    read = read_media(parse(f'<x xmlns="{NAMESPACE}">{bare}</x>'.encode())[0], Report(heard=False), _LIMITS)
    same = Article(associations=[Association(media=media)]), Article(associations=[Association(media=read)])
    rest = rest_of(*same, OWN, SPACE, ("associations",))
    instructions = [f"<?newsformat {rest}?>"] if rest else []
    lines = "".join([f"    {text}\n" for text in [*instructions, *ordered]])
    return f"  <content{head}>\n{lines}  </content>\n", {name: attributes[name] for name in ("source", "sourceid")}


def _fields(media: Media, elements: list[str], report: Report) -> list[str]:
    """Return the fields of *media* that are not among its kept *elements*."""
    known_names = {
        (known.get("name") or "").lower() for element in elements if (known := well_formed(element)) is not None
    }
    texts = {
        "binary": escape(media.href) if safe_url(media.href) else "",
        "caption": write_inlines(media.caption, report, where="body.media.caption"),
        "alttext": escape(media.alt),
        "credit": escape(media.credit),
        "copyright": escape(media.rights),
    }
    return [
        f'<field name="{name}">{text}</field>'
        for name, text in texts.items()
        if text and not known_names & {*MEDIA[name]}
    ]


def _key(media: Media) -> str:
    identity = repr(evolve(media, foreign=()))
    return hashlib.sha256(identity.encode("utf-8", "replace")).hexdigest()[:16]


def _rank(element: str) -> int:
    name = element[1:].replace("/", " ").replace(">", " ").split()[0]
    return ORDER.get(name, len(ORDER))


def is_story(content: Element) -> bool:
    """Is *content* an article, not media? That includes a ``filmReview`` with a text and no file."""
    if not kind_of(content) or content.get("type") == KIND:
        return True
    return "body" in fields_of(content, FIELDS) and "binary" not in fields_of(content, MEDIA)
