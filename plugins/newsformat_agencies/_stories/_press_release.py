"""``release`` of Via → an article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from newsformat import (
    Article,
    Association,
    Concept,
    EditorsNote,
    Embed,
    Envelope,
    Foreign,
    Identifier,
    Media,
    Rendition,
)
from newsformat.markup.paragraphs import read_paragraphs
from newsformat.markup.xml import Element, all_text, local, text_of
from newsformat.plugin import NoOptions, Report, Source
from newsformat_agencies._draft import Draft, Kind, read_stories, text_in
from newsformat_agencies._fields import Take, body, keywords, marked_as, text_as


SPACE = "press-release"
_KIND = Kind("release", "press release", SPACE)
_DATE = re.compile(r"(\d\d?)\.(\d\d?)\.(\d{4})(?:\s+(\d\d?):(\d\d))?", re.ASCII)
_ZONES = {
    "no": "Europe/Oslo",
    "fi": "Europe/Helsinki",
    "dk": "Europe/Copenhagen",
    "se": "Europe/Stockholm",
    "de": "Europe/Berlin",
    "ch": "Europe/Zurich",
    "fr": "Europe/Paris",
}


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each ``release`` in *source*."""
    return read_stories(_KIND, source, report, _article)


def _article(draft: Draft) -> Article:
    release = draft.element
    draft.report_around(release, ("id", "lang"))
    draft.take("language", release.get("lang"), release)
    if number := release.get("id"):
        draft.add("identifiers", Identifier(value=number, kind="release"))
    for field in sorted(release.iterchildren("*"), key=_place):
        name, text = local(field), text_of(field)
        if name not in _FIELDS:
            draft.keep(field)
        elif text or len(field):
            draft.report_attributes(field, ("id",) if name in _NUMBERED else ())
            _FIELDS[name](field, text, draft)
    return draft.article()


def _place(field: Element) -> int:
    """Return the sort key of *field*: the parts of the body come first, in order."""
    return _BODY.index(local(field)) if local(field) in _BODY else len(_BODY)


_BODY = ("body", "videoembedcode", "boilerplate")
_NUMBERED = frozenset(("type", "publisher"))


def _boilerplate(field: Element, text: str, draft: Draft) -> None:
    draft.add("body", *read_paragraphs(all_text(field)))


def _video(field: Element, text: str, draft: Draft) -> None:
    draft.add("body", Embed(html=all_text(field).strip()))


def _dated(text: str) -> str:
    """Convert *text*, a date such as ``31.12.2026 23:59``, to ISO 8601."""
    if not (match := _DATE.fullmatch(text)):
        return text
    day, month, year, hour, minute = match.groups()
    return f"{year}-{month:0>2}-{day:0>2}" + (f"T{hour:0>2}:{minute}" if hour else "")


def _zone(draft: Draft) -> str:
    """Return the time zone for the country code of the release's host."""
    try:
        host = urlsplit(text_in(draft.element, "longurl")).hostname or ""
    except ValueError:
        host = ""
    return _ZONES.get(host.rpartition(".")[2], "UTC")


def _published(field: Element, text: str, draft: Draft) -> None:
    draft.take("published", draft.moment(field, _zone(draft), _dated(text)), field)


def _embargo(field: Element, text: str, draft: Draft) -> None:
    draft.take("embargo", draft.embargo(field, _zone(draft), _dated(text)), field)


def _type(field: Element, text: str, draft: Draft) -> None:
    draft.report_inside(field)
    draft.add("genres", Concept(name=text, code=field.get("id") or "", scheme="release-type"))


def _categories(field: Element, text: str, draft: Draft) -> None:
    for child in field.iterchildren("*"):
        draft.report_inside(child)
        draft.report_attributes(child, ("id",))
        draft.add("subjects", Concept(name=text_of(child), code=child.get("id") or "", scheme="release-category"))


def _channels(field: Element, text: str, draft: Draft) -> None:
    for child in field.iterchildren("*"):
        draft.report_inside(child)
        draft.report_attributes(child, ("channel",) if child.get("channel") else ("id",))
        code = child.get("channel") or child.get("id") or ""
        draft.add("services", Concept(name=text_of(child), code=code, scheme="release-channel"))


def _publisher(field: Element, text: str, draft: Draft) -> None:
    texts = draft.parts(field, ("id",)) if len(field) else {}
    name = texts.pop("name", "") if len(field) else text
    kept = [Foreign(SPACE, part, value) for part, value in texts.items() if value]
    code = field.get("id") or ""
    concept = Concept(name=name, code=code, scheme="release-publisher", kind="organisation", foreign=kept)
    draft.add("sources", concept)


def _contact_text(field: Element, text: str, draft: Draft) -> None:
    draft.add("notes", EditorsNote(text=all_text(field), role="contacts"))


def _contacts(field: Element, text: str, draft: Draft) -> None:
    for contact in field.iterchildren("*"):
        draft.report_attributes(contact)
        draft.report_inside(contact)
        lines = "\n".join(filter(None, map(text_of, contact.iterchildren("*")))) or text_of(contact)
        if lines:
            draft.add("notes", EditorsNote(text=lines, role="contact"))


def _images(field: Element, text: str, draft: Draft) -> None:
    images = [field] if field.find("{*}url") is not None else [*field.iterchildren("*")]
    for image in images:
        texts = draft.parts(image, ("id",))
        href = texts.pop("url", "")
        sizes = [(name, texts.pop(name)) for name in ("smallimageurl", "mediumimageurl") if texts.get(name)]
        renditions = [Rendition(href=size, name=name.removesuffix("imageurl")) for name, size in sizes]
        media = Media(
            href,
            caption=texts.pop("caption", ""),
            renditions=[Rendition(href=href, name="original"), *renditions] if renditions else (),
            foreign=_foreign_texts(image, texts),
        )
        draft.add("associations", Association(role=local(image), media=media))


def _foreign_texts(element: Element, texts: dict[str, str]) -> list[Foreign]:
    """Return the values left in *texts*, and the ID of *element*, as foreign parts."""
    return [Foreign(SPACE, name, value) for name, value in {**texts, "id": element.get("id") or ""}.items() if value]


def _files(field: Element, text: str, draft: Draft) -> None:
    for child in field.iterchildren("*"):
        texts = draft.parts(child, ("id",))
        href, title = texts.pop("url", ""), texts.pop("title", "") or texts.pop("description", "")
        association = Association(role=local(child), href=href, title=title, foreign=_foreign_texts(child, texts))
        draft.add("associations", association)


_FIELDS: dict[str, Take] = {
    "longurl": text_as("uri"),
    "title": text_as("headline"),
    "leadtext": marked_as("summary"),
    "body": body,
    "videoembedcode": _video,
    "boilerplate": _boilerplate,
    "publicationDate": _published,
    "embargo": _embargo,
    "keywords": keywords,
    "type": _type,
    "categories": _categories,
    "distributionChannels": _channels,
    "publisher": _publisher,
    "contactsAsText": _contact_text,
    "contacts": _contacts,
    "mainImage": _images,
    "images": _images,
    "logos": _images,
    "documents": _files,
    "links": _files,
}
