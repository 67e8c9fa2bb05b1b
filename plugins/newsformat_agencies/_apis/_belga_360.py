"""Belga: objects of its archive, and search results → articles."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from newsformat import (
    Article,
    Concept,
    Dateline,
    EditorsNote,
    Envelope,
    Foreign,
    Headline,
    Identifier,
    Media,
    Rendition,
)
from newsformat.markup.json import Document, Object, decode, documents, text_of
from newsformat.markup.json_items import read_alone_or_in
from newsformat.markup.languages import language_tag
from newsformat.markup.members import Members, has_value, objects_at, text_at
from newsformat.plugin import Limits, NoOptions, ReadError, Report, Source, read_each
from newsformat_agencies._draft import read_line, read_text


_SPACE = "belga-360"
_NOTHING = ("", "None", "no name")  # values for null and for a missing name
_KINDS = frozenset(("picture", "graphic", "audio", "video"))
_MEDIA = {"image": "image", "picture": "image", "graphic": "image", "audio": "audio", "video": "video"}
_TEXTS = frozenset(("title", "lead", "body", "caption"))
_PLAIN = frozenset(("newsComponentId", "assetType", "assetFormat", "componentClass", "proxies"))  # of any text
_OF_PROXIES = {  # where the content of a component is stored, and the expected types
    **dict.fromkeys(("proxyId", "size"), int),
    **dict.fromkeys(("assetFormat", "status", "protocol", "urn", "ingestPath"), str),
    **dict.fromkeys(("dataFileName", "dataDirName", "physicalDataDirName", "varcharData", "clobData"), str),
}
_ADDRESSES = ("highres", "preview", "thumbnail")  # best first
_STORED = "the numbers, formats, sizes and states of components, and where they are stored, are left out"


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each object in *source*: a single object or the results of a search.

    Raises:
        ReadError: there is none, or none can be read.
    """

    def answer(document: Document) -> Iterator[Article | Envelope]:
        stored: list[object] = []

        def article(item: Any) -> Article:
            result = _Object(item, report, source.limits)
            stored.extend(result.stored)
            return result.article()

        value = decode(document.json, report, document.line)
        yield from read_alone_or_in(value, "newsObjects", article, report, space=_SPACE, item="the object")
        if any(stored):
            report.left_out(_STORED, line=document.line)

    yield from read_each(
        documents(source), answer, report, name=lambda _: "an answer", line=lambda document: document.line
    )


class _Object:
    """An object of the archive, split into its components; `stored` collects their storage IDs.

    Raises:
        ReadError: it is not an object of the archive.
    """

    def __init__(self, value: Any, report: Report, limits: Limits) -> None:
        if not isinstance(value, dict) or "newsObjectId" not in value:
            raise ReadError("not an object of Belga's archive, which has a newsObjectId")
        self.item, self.report, self.limits = _members(value), report, limits
        self.texts: dict[str, list[str]] = {}
        self.media: list[Object] = []
        self.foreign: list[Foreign] = []
        self.stored: list[object] = []
        for component in self.item.objects("newsComponents"):
            self._take(component)

    def _take(self, component: Object) -> None:
        kind, proxies = text_at(component, "assetType").lower(), objects_at(component, "proxies")
        texts = [text for item in proxies for text in _texts(item)]
        if kind in _TEXTS:
            self.texts.setdefault(kind, []).extend(texts[:1])
            kept = len(texts) > 1 or _has_further_data(component)
        else:
            kept = bool(texts) or kind not in _MEDIA
            if not kept:
                self.media.append(component)
        if kept:
            self.foreign.append(Foreign(_SPACE, "newsComponents", text_of(component)))
        else:
            self.stored += [component.get("newsComponentId"), *[item.get("proxyId") for item in proxies]]

    def article(self) -> Article:
        """Return the object as an article; without a body, the lead is the text."""
        item = self.item
        kind, city, note = item.text("assetType"), item.text("city"), item.text("editorialInfo")
        if language := language_tag(text_at(item.left, "language")):
            item.take("language")
        title, lead, body = [self._printed(name) for name in ("title", "lead", "body")]
        headline = item.text("headLine") or title
        other = title if title.strip() != headline.strip() else ""
        return Article(
            uri=item.text("newsObjectId"),
            identifiers=[Identifier(value=number, kind="newsItemId")] if (number := item.text("newsItemId")) else (),
            kind=kind.lower() if kind.lower() in _KINDS else "text",
            headline=read_line(headline, self.report, self.limits),
            other_headlines=[Headline(content=other, role="Title")] if other else (),
            summary=read_line(lead if body else "", self.report, self.limits),
            title=item.text("name"),
            slug=item.text("topic"),
            contributors=_contributors(item),
            dateline=Dateline(place=city) if city else None,
            credit=item.text("credit"),
            sources=[Concept(name=name)] if (name := item.text("source")) else (),
            services=_services(item),
            created=_moment(item, "createDate"),
            published=_moment(item, "validateDate"),
            language=language,
            notes=[EditorsNote(text=note, role="editorialInfo")] if note else (),
            genres=[Concept(name=kind)] if kind else (),
            keywords=item.texts("keywords"),
            body=[*self._media(), *read_text(body or lead, self.report, self.limits)],
            foreign=[*self.foreign, *item.foreign(_SPACE)],
        )

    def _printed(self, kind: str) -> str:
        return "\n\n".join(self.texts.get(kind, ()))

    def _media(self) -> Iterator[Media]:
        """Yield the media; caption and renditions go with the first."""
        caption = read_line(self._printed("caption"), self.report, self.limits)
        renditions = _renditions(self.item) if self.media else []
        for component in self.media or ([{}] if caption else []):
            members = _members(component)
            kind = members.text("assetType").lower()
            for name in ("newsComponentId", "proxies"):
                members.take(name)
            yield Media(
                renditions[0].href if renditions else "",
                kind=_MEDIA.get(kind, "image"),
                caption=caption,
                renditions=renditions,
                foreign=members.foreign(_SPACE),
            )
            caption, renditions = (), []


def _members(members: Object) -> Members:
    """Return those of *members* that are not empty."""
    return Members({name: value for name, value in members.items() if not (value is None or value in _NOTHING)})


def _texts(proxy: Object) -> list[str]:
    """Return the text of *proxy*, the long column before the short one, or both if they differ."""
    texts = [text for name in ("clobData", "varcharData") if (text := text_at(proxy, name)) and text not in _NOTHING]
    return texts[:1] if len({*texts}) == 1 else texts


def _has_further_data(component: Object) -> bool:
    left = _members({name: value for name, value in component.items() if name not in _PLAIN})
    proxies = component.get("proxies")
    unusual = any(map(_is_unusual, proxies)) if isinstance(proxies, list) else has_value(proxies)
    return unusual or bool(left.foreign(_SPACE))


def _is_unusual(proxy: object) -> bool:
    """Does *proxy* have content besides the text or picture and its storage?"""
    if not isinstance(proxy, dict):
        return has_value(proxy)
    return any(not isinstance(value, _OF_PROXIES.get(name, ())) for name, value in proxy.items() if has_value(value))


def _renditions(item: Members) -> list[Rendition]:
    """Read the renditions, if ``renderUrls`` contains addresses only."""
    addresses = item.left.get("renderUrls")
    if not isinstance(addresses, dict) or not all(
        isinstance(address, str) and address for address in addresses.values()
    ):
        return []
    item.take("renderUrls")
    best = [
        *[name for name in _ADDRESSES if name in addresses],
        *[name for name in addresses if name not in _ADDRESSES],
    ]
    return [Rendition(href=addresses[name], name=name) for name in best]


def _contributors(item: Members) -> list[Concept]:
    """Read the authors, if each has a name and a type only."""
    if not _all_of(item, "authors", {"name", "type"}):
        return []
    return [
        Concept(
            name=author["name"],
            kind="person",
            relation="creator" if author["type"] == "AUTHOR" else "contributor",
            role=author["type"],
        )
        for author in item.objects("authors")
    ]


def _services(item: Members) -> list[Concept]:
    """Read the packages, if each has a service and a product only."""
    names = ("newsService", "newsProduct")
    if not _all_of(item, "packages", {*names}):
        return []
    codes = ["/".join([package[name] for name in names]) for package in item.objects("packages")]
    return [Concept(code=code, scheme="belga-package") for code in codes]


def _all_of(item: Members, name: str, names: set[str]) -> bool:
    """Does each object in the array *name* have exactly these *names*, all non-empty strings?"""
    values = item.left.get(name)
    return isinstance(values, list) and all(
        isinstance(value, dict)
        and value.keys() == names
        and all(isinstance(entry, str) and entry for entry in value.values())
        for value in values
    )


def _moment(item: Members, name: str) -> datetime | None:
    """Read the time *name*, in milliseconds since 1970."""
    milliseconds = item.left.get(name)
    if type(milliseconds) is not int:
        return None
    try:
        when = datetime.fromtimestamp(milliseconds / 1000, UTC)
    except (ValueError, OverflowError, OSError):
        return None
    item.take(name)
    return when
