"""Assets of a CDS document → blocks, pictures and sounds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from newsformat import Block, Embed, Foreign, Heading, Media, Quote, Related, RelatedLink, Rendition
from newsformat.markup.html import read_html, read_html_inlines
from newsformat.markup.json import Object, text_of
from newsformat.markup.members import Members, extent, object_at, objects_at, text_at, texts_at
from newsformat.plugin import Limits, Report, line
from newsformat_agencies._draft import read_text


SPACE = "npr-cds"
_HERE = "#/assets/"
_YOUTUBE = "https://www.youtube.com/watch?v="
_KINDS = {"image": "image", "audio": "audio"}
_MOST_PLACES = 10  # limit for the places of one asset, as a large text might be repeated a thousand times
_BEST = ("primary", "image-enlargement", "image-wide", "image-standard")  # renditions of a picture, best first


def last(href: str) -> str:
    """Return the last segment of *href*, which is the ID of a document, profile, collection or service."""
    return href.rstrip("/").rpartition("/")[2]


def rels_of(link: Object) -> list[str]:
    """Return the relations of *link*."""
    return [rel for rel in texts_at(link, "rels") if rel]


def type_of(asset: Object) -> str:
    """Return the type of *asset*, which may also be a document."""
    links = objects_at(asset, "profiles")
    typed = [link for link in links if "type" in rels_of(link)] or links[:1]
    return next((last(text_at(link, "href")) for link in typed), "")


def is_plain(link: Object, rels: int, *, follow: bool = False) -> bool:
    """Has *link* only an address, up to *rels* relations, and the ID and title of an embedded target?

    If the caller will *follow* the link, the embedded target may have any content.
    """
    relations, inner = link.get("rels", []), link.get("embed", {})
    known = link.keys() <= _LINK and isinstance(link.get("href"), str) and isinstance(relations, list)
    if (
        not known
        or len(relations) > rels
        or not all(isinstance(relation, str) for relation in relations)
        or not isinstance(inner, dict)
    ):
        return False
    title, number = inner.get("title", ""), inner.get("id", last(link["href"]))
    return follow or (inner.keys() <= _NAMED and isinstance(title, str) and number == last(link["href"]))


_LINK = frozenset(("href", "rels", "embed"))
_NAMED = frozenset(("id", "title"))


def name_of(link: Object) -> str:
    """Return the ID of the asset or document that *link* refers to."""
    return last(text_at(link, "href"))


def take_type(said: Members, name: str, kind: str) -> None:
    """Consume ID and type of an asset if they equal *name*, the one it is linked by, and *kind*."""
    if said.left.get("id") == name:
        said.take("id")
    if said.left.get("profiles") == [{"href": f"/v1/profiles/{kind}", "rels": ["type"]}]:
        said.take("profiles")


class Assets:
    """The assets of a document, read where links refer to them.

    Attributes:
        used: names of the assets that were linked to.
        rest: unread members of those assets.
    """

    def __init__(self, assets: Any, report: Report, limits: Limits) -> None:
        self._all: Object = assets if isinstance(assets, dict) else {}
        self._report, self._limits = report, limits
        self._placed: Counter[int] = Counter()  # number of places by the `id` of the asset
        self.used: set[str] = set()
        self.rest: Object = {}

    def at(self, link: Object) -> Object:
        """Return the asset or document that *link* refers to; an empty object if it is not included."""
        if embedded := object_at(link, "embed"):
            return embedded
        href = text_at(link, "href")
        name = href.removeprefix(_HERE) if href.startswith(_HERE) else ""
        found = self._all.get(name)
        if not isinstance(found, dict):
            return {}
        self.used.add(name)
        return found

    def left(self) -> Iterator[Foreign]:
        """Yield the unused assets, and the unread members of the others, as a foreign part."""
        unused = {name: value for name, value in self._all.items() if name not in self.used}
        if kept := {**self.rest, **unused}:
            yield Foreign(SPACE, "assets", text_of(kept))

    # Blocks ------------------------------------------------------------------

    def blocks(self, link: Object) -> Iterator[Block]:
        """Yield the blocks of the asset that *link*, of a layout, refers to."""
        asset = self.at(link)
        if not asset:
            self._report.left_out(f"a link of the layout without a target is left out: {text_at(link, 'href'):.60}")
            return
        read_blocks = _BLOCKS.get(type_of(asset))
        may_hold_itself = read_blocks is Assets._container or bool(objects_at(asset, "layout"))
        self._placed[id(asset)] += 1
        if self._placed[id(asset)] > (1 if may_hold_itself else _MOST_PLACES):
            title = text_at(asset, "title") or type_of(asset)
            self._report.left_out(f"a repetition in the layout is left out: {title:.60}")
            return
        members, name = Members(asset), name_of(link)
        take_type(members, name, type_of(asset) if read_blocks else "")
        if read_blocks is not None:
            yield from read_blocks(self, members)
        elif objects_at(asset, "layout"):
            yield from self._container(members)
        elif objects_at(asset, "enclosures"):
            yield self.media(link)
            return
        else:
            self._report.note(f"an item of the layout is kept without its position: {type_of(asset):.60}")
        if left := {part.name: members.left[part.name] for part in members.foreign(SPACE)}:
            self.rest[name] = left

    def _text(self, asset: Members) -> Iterator[Block]:
        yield from read_text(asset.text("text"), self._report, self._limits)

    def _html(self, asset: Members) -> Iterator[Block]:
        yield from read_html(asset.text("html"), self._report, limits=self._limits)

    def _quote(self, asset: Members) -> Iterator[Block]:
        by = [asset.text("attributionParty"), asset.text("attributionContext")]
        blocks = read_text(asset.text("quote"), self._report, self._limits)
        yield Quote(blocks, attribution=", ".join([text.strip() for text in by if text]))

    def _youtube(self, asset: Members) -> Iterator[Block]:
        if number := line(asset.text("videoId")):
            yield Embed(f"{_YOUTUBE}{number}")

    def _link(self, asset: Members) -> Iterator[Block]:
        link = object_at(asset.left, "externalLink") or object_at(asset.left, "documentLink")
        document = object_at(link, "embed")
        href = canonical(document) or text_at(link, "href")
        text = asset.text("linkText") or text_at(document, "title") or href
        if line(text):
            yield Related([RelatedLink(text, href)], title=asset.text("eyebrowText"))
        for name in ("externalLink", "documentLink"):
            if asset.left.get(name) == {"href": href}:
                asset.take(name)

    def _container(self, asset: Members) -> Iterator[Block]:
        """Yield the content of a gallery, a list or another container."""
        if title := line(asset.text("title")):
            yield Heading(title, 3)
        yield from read_text(asset.text("introText"), self._report, self._limits)
        for link in asset.objects("layout"):
            yield from self.blocks(link)

    # Pictures and sounds -------------------------------------------------------

    def media(self, link: Object, *, titled: bool = True) -> Media:
        """Return the media that *link* refers to; pass over its title if it is used elsewhere."""
        asset = self.at(link)
        members, kind = Members(asset), type_of(asset)
        take_type(members, name_of(link), kind)
        if not titled:
            members.text("title")
        files, rest = _renditions(members)
        makers = [text.strip() for text in (members.text("producer"), members.text("provider")) if text]
        caption = read_html_inlines(members.text("caption"), self._report, limits=self._limits)
        return Media(
            _best(files),
            kind=_KINDS.get(kind, "video" if "video" in kind else kind or "image"),
            caption=caption,
            credit="/".join(makers),
            alt=members.text("altText"),
            renditions=files,
            foreign=[*members.foreign(SPACE), *rest],
        )


_BLOCKS: dict[str, Callable[[Assets, Members], Iterator[Block]]] = {
    "text": Assets._text,  # noqa: SLF001 -- its own
    "transcript": Assets._text,  # noqa: SLF001 -- the same
    **dict.fromkeys(("html-block", "html-card"), Assets._html),  # noqa: SLF001 -- the same
    "pull-quote": Assets._quote,  # noqa: SLF001 -- the same
    "youtube-video": Assets._youtube,  # noqa: SLF001 -- the same
    **dict.fromkeys(("external-link", "internal-link", "promo-card"), Assets._link),  # noqa: SLF001 -- the same
    **dict.fromkeys(("image-gallery", "list", "container", "resource-container", "inset"), Assets._container),  # noqa: SLF001 -- the same
}


def canonical(document: Object) -> str:
    """Return the address of the canonical page of *document*."""
    return next(
        (text_at(page, "href") for page in objects_at(document, "webPages") if "canonical" in rels_of(page)), ""
    )


def _renditions(asset: Members) -> tuple[list[Rendition], list[Foreign]]:
    """Read the files of an asset; if a file has further members, keep all files as foreign too."""
    enclosures = asset.objects("enclosures")
    files = [
        Rendition(
            href=text_at(enclosure, "href"),
            name=next(iter(rels_of(enclosure)), ""),
            media_type=text_at(enclosure, "type"),
            width=extent(enclosure.get("width")),
            height=extent(enclosure.get("height")),
            size=extent(enclosure.get("fileSize")),
        )
        for enclosure in enclosures
    ]
    plain = all(_is_plain(enclosure) for enclosure in enclosures)
    return files, [] if plain else [Foreign(SPACE, "enclosures", text_of(enclosures))]


def _is_plain(enclosure: Object) -> bool:
    """Has *enclosure* only members that a `Rendition` can hold?"""
    known = {"href": str, "type": str, "width": int, "height": int, "fileSize": int, "rels": list}
    typed = all(isinstance(value, known.get(name, ())) for name, value in enclosure.items())
    rels = enclosure.get("rels", [])
    return typed and len(rels) <= 1 and all(isinstance(item, str) for item in rels)


def _best(files: list[Rendition]) -> str:
    ranks = {name: rank for rank, name in enumerate(_BEST)}
    best = min(files, key=lambda file: ranks.get(file.name, len(ranks)), default=None)
    return "" if best is None else best.href
