"""Reads an object of ActivityStreams as an article (https://www.w3.org/TR/activitystreams-vocabulary/)."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from newsformat import Article, Association, Block, Byline, Foreign, Identifier, Media, Rendition, Status
from newsformat.markup.html import lift_dateline, read_html, read_html_inlines
from newsformat.markup.json import Object, text_of
from newsformat.markup.manuscript import read_nested
from newsformat.markup.members import Members, extent, has_value, one_or_several, text_at, value_at
from newsformat.markup.paragraphs import read_paragraphs
from newsformat.plugin import Limits, ReadError, Report, Source
from newsformat_feeds._activity._context import language_in, terms_in, within
from newsformat_feeds._activity._names import ACTIVITIES, ACTIVITY, ADDRESSED, GONE, MEDIA, OBJECTS, PUBLIC, SPACE
from newsformat_feeds._ids import uri_in
from newsformat_feeds._readers._modules import PAGE


def read_object(value: Any, report: Report, limits: Limits, *, sent_to: frozenset[str] = frozenset()) -> Article:
    """Return the article in *value*, an object or an activity on one, addressed to *sent_to*.

    Raises:
        ReadError: it is neither, or just the address of one.
    """
    if not isinstance(value, dict):
        raise ReadError("an item of ActivityStreams is an object; this is only its address")
    kind = type_of(value)
    if kind in ACTIVITIES and isinstance(value.get("object"), dict):
        article = read_object(within(value, value["object"]), report, limits, sent_to=sent_to | _addressees(value))
        activity = {name: entry for name, entry in value.items() if name not in {"object", "@context"}}
        return evolve(article, foreign=(Foreign(SPACE, ACTIVITY, text_of(activity)), *article.foreign))
    if kind != GONE and kind not in OBJECTS:
        raise ReadError(f"{kind or 'an object without a type'} of ActivityStreams is not an article")
    item = Members({name: entry for name, entry in value.items() if name != "@context"})
    if kind in {"Article", GONE}:
        item.take("type")
    language, content = _content(item)
    language = language or language_in(value)
    media_type = item.text("mediaType")
    dateline, content = lift_dateline(content)
    return Article(
        uri=uri_in(item.text("id")),
        identifiers=_page(item),
        headline=item.text("name"),
        summary=read_html_inlines(item.text("summary"), report, limits=limits),
        bylines=_bylines(item),
        dateline=dateline,
        published=item.moment("published", report),
        updated=item.moment("deleted" if kind == GONE else "updated", report),
        status=Status.CANCELED if kind == GONE else _status(sent_to | _addressees(value), report),
        language=language,
        keywords=_keywords(item, report),
        body=_body(content, media_type, report, limits),
        associations=[*_pictures(item, "image"), *_pictures(item, "attachment")],
        foreign=(*item.foreign(SPACE), *terms_in(value, language)),
    )


def _addressees(value: Object) -> frozenset[str]:
    """Return the addressees of an object or activity."""
    addressees = [item for name in ADDRESSED for item in one_or_several(value.get(name)) if item]
    return frozenset(
        [addressee if isinstance(addressee, str) else text_at(addressee, "id") for addressee in addressees]
    )


def _status(sent_to: frozenset[str], report: Report) -> Status:
    """Return the status: what was *sent_to* others than the public is withheld."""
    if not sent_to or not sent_to.isdisjoint(PUBLIC):
        return Status.USABLE
    report.note("treated as withheld: it was not sent to the public")
    return Status.WITHHELD


def type_of(value: Any) -> str:
    """Return the first type of the object *value* that is a text, or ``""``."""
    types = value_at(value, "type")
    return next((text for text in one_or_several(types) if isinstance(text, str)), "")


def _content(item: Members) -> tuple[str, str]:
    """Take the content and its language; versions in other languages remain."""
    content, languages = item.text("content"), item.left.get("contentMap")
    if (
        not isinstance(languages, dict)
        or not languages
        or not all(isinstance(value, str) for value in languages.values())
    ):
        return "", content
    language = next((tag for tag, text in languages.items() if text == content), "")
    if not language and not content:
        language, content = next(iter(languages.items()), ("", ""))
    if language:
        _leave(item, "contentMap", {tag: text for tag, text in languages.items() if tag != language})
    return language, content


def _leave(item: Members, name: str, rest: Any) -> None:
    """Put *rest* back as the member *name*, in its place, if there is any."""
    if rest:
        item.left[name] = rest
    else:
        item.take(name)


def _listed(item: Members, name: str) -> list[Any]:
    """Return the items of the member *name*, a list or a single one."""
    value = item.left.get(name)
    return value if isinstance(value, list) else [] if value is None else [value]


def _body(content: str, media_type: str, report: Report, limits: Limits) -> tuple[Block, ...]:
    match media_type.partition(";")[0]:
        case "text/plain":
            return tuple(read_paragraphs(content))
        case "text/markdown":
            return read_nested(Source.text(content), "markdown", {}, report, of="its content").body
        case _:
            return read_html(content, report, limits=limits)


def _page(item: Members) -> list[Identifier]:
    """Take the address of the page; further links, such as those to files, remain."""
    links = _listed(item, "url")
    page = next((link for link in links if _is_page(link)), None)
    _leave(item, "url", [link for link in links if link is not page])
    href = page if isinstance(page, str) else text_at(page, "href")
    return [Identifier(value=href, kind=PAGE)] if href else []


def _is_page(link: Any) -> bool:
    """Is *link* an address, or a plain link to a page?"""
    if isinstance(link, str):
        return bool(link)
    return (
        bool(text_at(link, "href"))
        and link.keys() <= {"type", "href", "mediaType"}
        and (text_at(link, "mediaType") in {"", "text/html"})
    )


def _bylines(item: Members) -> list[Byline]:
    """Take the authors, if no more is known of any of them than name and address."""
    signers = _listed(item, "attributedTo")
    bylines = [byline for signer in signers if (byline := byline_of(signer)) is not None]
    if len(bylines) == len(signers):
        item.take("attributedTo")
        return bylines
    return [_named(signer) for signer in signers if isinstance(signer, dict) and text_at(signer, "name")]


def byline_of(actor: Any) -> Byline | None:
    """Return the byline of *actor*, an address or an object, or `None` if it holds more."""
    if isinstance(actor, str):
        return Byline(contact=actor) if actor else None
    if not isinstance(actor, dict) or not _are_texts(actor, ("name", "id", "url")):
        return None
    if actor.keys() <= {"type", "name", "id", "url"} and type_of(actor) in {"", "Person"}:
        return _named(actor) if not (actor.get("id") and actor.get("url")) else None
    return None


def _are_texts(activity: Object, names: tuple[str, ...]) -> bool:
    """Are the members *names* of *activity* texts, as far as present?"""
    return all(isinstance(value, str) for name in names if (value := activity.get(name)) is not None)


def _named(actor: Object) -> Byline:
    contact = text_at(actor, "url") or text_at(actor, "id")
    return Byline(name=text_at(actor, "name"), contact=contact.removeprefix("mailto:"))


def _keywords(item: Members, report: Report) -> list[str]:
    """Take the tags that are words; mentions and custom emoji remain."""
    tags = _listed(item, "tag")
    words = [tag for tag in tags if keyword_of(tag)]
    _leave(item, "tag", [tag for tag in tags if not keyword_of(tag)])
    more = {name for word in words for name, member in word.items() if has_value(member)} - {"type", "name"}
    if "href" in more:
        report.note("the addresses (href) of hashtags are left out")
    if others := sorted(more - {"href"}):
        report.left_out(f"data about hashtags are left out: {', '.join(others):.60}")
    return [keyword_of(word) for word in words]


def keyword_of(tag: Any) -> str:
    """Return the keyword in *tag*, or ``""``."""
    name = text_at(tag, "name")
    return name.removeprefix("#").strip() if name.startswith("#") or type_of(tag) == "Hashtag" else ""


def _pictures(item: Members, role: str) -> list[Association]:
    """Take the pictures, films and sounds; other attachments remain."""
    found = [(entry, picture_of(entry, role)) for entry in _listed(item, role)]
    _leave(item, role, [entry for entry, association in found if association is None])
    return [association for _, association in found if association is not None]


def picture_of(value: Any, role: str) -> Association | None:
    """Return the association for the object *value*, or `None` if it is anything else.

    Additional data of a server, such as its appearance while loading, become foreign.
    """
    if isinstance(value, str):
        return Association(role=role, media=Media(value)) if value and role == "image" else None
    if not isinstance(value, dict) or not text_at(value, "url"):
        return None
    if not _are_texts(value, ("mediaType", "name", "summary")):
        return None
    media_type, name = text_at(value, "mediaType"), type_of(value)
    if name not in MEDIA:
        return None
    kind = media_type.partition("/")[0]
    kind = kind if name == "Document" and kind in MEDIA.values() else MEDIA[name]
    width, height = (extent(value.get(side)) for side in ("width", "height"))
    if (width, height) != (value.get("width"), value.get("height")):
        return None
    href = text_at(value, "url")
    files = [Rendition(href=href, media_type=media_type, width=width, height=height)]
    shown = Media(
        href,
        kind=kind,
        alt=text_at(value, "name"),
        caption=read_html_inlines(text_at(value, "summary")),
        renditions=files if media_type or width is not None or height is not None else (),
        foreign=Members({key: item for key, item in value.items() if key not in OF_MEDIA}).foreign(SPACE),
    )
    return Association(role=role, media=shown)


OF_MEDIA = frozenset(("type", "url", "mediaType", "name", "summary", "width", "height"))
