"""Reads media and other works in a thing of schema.org as associations of the article."""

from __future__ import annotations

from typing import Any, TypeAlias

from attrs import evolve, fields

from newsformat import Association, Media, Rendition, plain
from newsformat.markup.json import text_of
from newsformat.markup.members import has_value
from newsformat.plugin import Report, shortened
from newsformat_web._addresses import is_absolute
from newsformat_web._names import KINDS_OF_MEDIA, PAGES, WORKS, kind_of_media
from newsformat_web._texts import flat, texts
from newsformat_web._thing import Thing


_Placed: TypeAlias = "tuple[int | None, Association]"  # the position (if given), and the association


def read_associations(thing: Thing, report: Report) -> list[Association]:
    """Return the media and other works in *thing*, sorted by their positions if given."""
    found = [*_media(thing, report), *_citations(thing), *_works(thing)]
    return [association for _, association in sorted(found, key=lambda pair: pair[0] or 0)]


def _media(thing: Thing, report: Report) -> list[_Placed]:
    """Return pictures, films and sounds in a common list, or else by kind."""
    found = [(entry.number("position"), _association(entry)) for entry in thing.things("associatedMedia")]
    shown = {
        association.media.href: position
        for position, (_, association) in enumerate(found)
        if association.media is not None
    }
    for name, kind in (("image", "image"), ("video", "video"), ("audio", "audio"), ("thumbnailUrl", "image")):
        for nested in thing.things(name):
            members = dict(nested.left)
            association = _association(nested, kind)
            if association.media is None or not association.media.href:
                if association != Association(media=Media(kind=kind)):
                    report.left_out(f"{name} without an address is left out: {shortened(text_of(members))}")
                continue
            index = shown.setdefault(association.media.href, len(found))
            if index == len(found):
                found.append((None, association))
            else:
                found[index] = (found[index][0], _completed(found[index][1], association, name, report))
    return found


def _completed(shown: Association, again: Association, name: str, report: Report) -> Association:
    """Return *shown* completed by *again*, on the same file; where they differ, the first counts."""
    media, second = shown.media or Media(), again.media or Media()
    unlike: list[str] = []
    media = evolve(media, **_more(media, second, unlike))
    more = _more(shown, again, unlike)
    if unlike:
        name_of_second = plain(second.caption) or second.href
        report.left_out(f"{', '.join(unlike)} of {name} that is already there left out: {shortened(name_of_second)}")
    return evolve(shown, media=media, **more)


def _more(shown: Association | Media, again: Association | Media, unlike: list[str]) -> dict[str, Any]:
    """Return the fields that only *again* has; *unlike* collects the names of those that differ."""
    more: dict[str, Any] = {}
    for name in [field.name for field in fields(type(shown)) if field.name not in {"media", "kind"}]:
        has, other = getattr(shown, name), getattr(again, name)
        if other and not has:
            more[name] = other
        elif other and other != has:
            unlike.append(name)
    return more


def _association(thing: Thing, kind: str = "") -> Association:
    """Return the association for *thing*; for a *kind* of media, the address of its page may be the file's."""
    is_text = thing.left.keys() == {"name"}  # not an object, but an address
    is_of_kind = bool(kind)
    kind = thing.text("genre") or kind or kind_of_media(thing.type())
    href = thing.text("contentUrl", "contentURL")
    page = thing.text("url") if href else ""
    page = "" if is_of_kind and page == href else page
    href = href or thing.text("url", "@id", "embedUrl", "embedURL") or (thing.text("name") if is_text else "")
    files = [_rendition(nested) for nested in thing.things("encoding")]
    original = _rendition(thing, href)
    if original != Rendition(href=href):
        files.insert(0, original)
    return Association(
        role=thing.text("additionalType"),
        title=thing.text("name"),
        href=page,
        media=Media(
            href,
            kind=kind,
            caption=thing.text("caption", "description"),
            credit=thing.text("creditText") or _who(thing),
            rights=thing.text("copyrightNotice"),
            digital_source_type=thing.digital_source(),
            language=thing.language(),
            renditions=files,
            foreign=thing.rest((*KINDS_OF_MEDIA.values(), "MediaObject")),
        ),
    )


def _who(thing: Thing) -> str:
    people = thing.things("author") or thing.things("creator")
    return ", ".join([name for person in people if (name := person.text("name"))])


def _rendition(thing: Thing, href: str = "") -> Rendition:
    return Rendition(
        href=href or thing.text("contentUrl", "url"),
        name=thing.text("alternateName"),
        media_type=thing.text("encodingFormat", "fileFormat"),
        width=thing.number("width"),
        height=thing.number("height"),
        size=thing.number("contentSize"),
    )


def _citations(thing: Thing) -> list[_Placed]:
    return [_work(item, thing) for item in thing.all("citation")]


def _works(thing: Thing) -> list[_Placed]:
    """Return the works that *thing* is based on or part of, except its page, its site and subscriptions."""
    found: list[_Placed] = []
    for name in WORKS:
        values = flat(thing.left.get(name))
        works = [value for value in values if _is_work(value)]
        if works:
            thing.left[name] = [value for value in values if not _is_work(value)]
            found += [_work(work, thing, name) for work in works]
    return found


def _is_work(value: Any) -> bool:
    if isinstance(value, str):
        return is_absolute(value)
    types = {text.rpartition("/")[2] for text in texts(value.get("@type"))} if isinstance(value, dict) else set()
    return (
        bool(types)
        and types.isdisjoint(_NO_WORKS)
        and any(has_value(value.get(name)) for name in ("url", "@id", "name"))
    )


_NO_WORKS = PAGES | {"Product", "WebSite"}


def _work(value: Any, thing: Thing, member: str = "citation") -> _Placed:
    if isinstance(value, str):
        value = {"name" if len(value.split()) > 1 else "url": value}  # may be a mere text
    work = Thing(value, thing.named)
    thing.parts.append((member, work))
    role = work.text("additionalType") or ("" if member == "citation" else member)
    href, title, position = work.text("url", "@id"), work.text("name"), work.number("position")
    return position, Association(role=role, title=title, href=href, foreign=work.rest(("CreativeWork",)))
