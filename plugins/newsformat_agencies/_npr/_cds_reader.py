"""Documents of NPR's Content Distribution Service → articles."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat import Article, Association, Block, Byline, Concept, Envelope, Foreign, Heading, Headline, Identifier
from newsformat.markup.html import read_html_inlines
from newsformat.markup.json import Object, text_of
from newsformat.markup.json_items import read_alone_or_in, read_answers
from newsformat.markup.members import Members, text_at
from newsformat.plugin import Limits, NoOptions, ReadError, Report, Source, line
from newsformat_agencies._draft import read_text
from newsformat_agencies._npr._cds_assets import SPACE, Assets, is_plain, last, name_of, rels_of, take_type, type_of


_KINDS = {"image": "picture", "audio": "audio", "player-video": "video", "stream-player-video": "video"}
_MEDIA = ("images", "audio", "videos")


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each document.

    Raises:
        ReadError: there is none, or none can be read.
    """

    def document(document_: Any) -> Article:
        return _Document(document_, report, source.limits).article()

    def answer(value: Any) -> Iterator[Article | Envelope]:
        return read_alone_or_in(value, "resources", document, report, space=SPACE, item="the document")

    return read_answers(source, answer, report)


class _Document:
    """A document that is being converted to an article.

    Raises:
        ReadError: it is not a CDS document.
    """

    def __init__(self, document: Any, report: Report, limits: Limits) -> None:
        if not isinstance(document, dict) or not isinstance(document.get("profiles"), list) or "id" not in document:
            raise ReadError("not an NPR CDS document, which is an object with an id and profiles")
        self.item, self.report, self.limits = Members(document), report, limits
        self.type = type_of(document)
        self.assets = Assets(document.get("assets"), report, limits)
        if isinstance(document.get("assets"), dict):
            self.item.take("assets")
        self.foreign: list[Foreign] = []
        self.contributors: list[Concept] = []

    def article(self) -> Article:
        """Return the document as an article."""
        item = self.item
        body = [block for link in self._links("layout", follow=True) for block in self.assets.blocks(link)]
        below, corrected = self._corrections()
        bylines = [byline for link in self._links("bylines", follow=True) for byline in self._bylines(link)]
        associations = [*self._media(), *self._related()]
        subjects = [_concept(link, kind=_rel(link)) for link in self._links("collections", with_rels=True)]
        sources = [_concept(link, relation=of[:-1]) for of in ("owners", "brandings") for link in self._links(of)]
        return Article(
            uri=item.text("id"),
            kind=_KINDS.get(self.type, "text"),
            identifiers=self._identifiers(),
            headline=self._inlines("title"),
            subhead=self._inlines("subtitle"),
            summary=self._inlines("teaser"),
            other_headlines=[*self._other_headlines()],
            bylines=bylines,
            contributors=self.contributors,
            sources=sources,
            published=item.moment("publishDateTime", self.report),
            updated=item.moment("editorialLastModifiedDateTime", self.report),
            signals=["correction"] if corrected else (),
            subjects=subjects,
            body=[*body, *below],
            associations=associations,
            foreign=[*self.foreign, *self.assets.left(), *item.foreign(SPACE)],
        )

    def _inlines(self, name: str) -> Any:
        return read_html_inlines(self.item.text(name), self.report, limits=self.limits)

    def _other_headlines(self) -> Iterator[Headline]:
        for name, role in (("socialTitle", "social"), ("seoTitle", "seo")):
            if content := self._inlines(name):
                yield Headline(content=content, role=role)

    def _links(self, name: str, *, with_rels: bool = False, follow: bool = False) -> list[Object]:
        """Read the links in the array *name*, and keep the array if one has more than is read.

        Address, the first relation (*with_rels*) and, for links to *follow*, the target are read.
        """
        links = self.item.objects(name)
        if not all(is_plain(link, int(with_rels), follow=follow) for link in links):
            self.foreign.append(Foreign(SPACE, name, text_of(links)))
        return links

    def _identifiers(self) -> list[Identifier]:
        pages = self._links("webPages", with_rels=True)
        found = [(text_at(page, "href"), "url" if "canonical" in rels_of(page) else _rel(page)) for page in pages]
        found.append((self.item.text("nprWebsitePath"), "nprWebsitePath"))
        return [Identifier(value=value, kind=kind) for value, kind in found if line(value)]

    def _bylines(self, link: Object) -> Iterator[Byline]:
        """Yield the bylines; a person with a document also becomes a contributor."""
        asset = self._asset(link, ("byline", "reference-byline"))
        name, people = asset.text("name"), asset.objects("bylineDocuments")
        found = [_concept(person, kind="person", relation="creator", role=_rel(person)) for person in people]
        self.contributors += found
        names = [name] if line(name) else [concept.name for concept in found if concept.name]
        yield from [Byline(name=text) for text in names]
        if not all(is_plain(person, 1) for person in people):
            asset.left["bylineDocuments"] = people
        self._keep_rest(asset, link)

    def _corrections(self) -> tuple[list[Block], bool]:
        """Return the blocks of the corrections, and whether there are any; keep further data, such as dates."""
        blocks: list[Block] = []
        links = self._links("corrections", follow=True)
        for link in links:
            asset = self._asset(link, ("correction",))
            if title := line(asset.text("title")):
                blocks.append(Heading(title, 3))
            blocks += read_text(asset.text("text"), self.report, self.limits)
            self._keep_rest(asset, link)
        return blocks, bool(links)

    def _asset(self, link: Object, types: tuple[str, ...]) -> Members:
        """Return the members of the asset that *link* refers to, without its ID, and its type if one of *types*."""
        asset = self.assets.at(link)
        if not asset:
            self.foreign.append(Foreign(SPACE, "link", text_of(link)))
        members = Members(asset)
        kind = type_of(asset)
        take_type(members, name_of(link), kind if kind in types else "")
        return members

    def _keep_rest(self, asset: Members, link: Object) -> None:
        if left := {part.name: asset.left[part.name] for part in asset.foreign(SPACE)}:
            self.assets.rest[name_of(link)] = left

    def _media(self) -> Iterator[Association]:
        """Yield the media that are not shown in the text; links to the others are kept if they have a role."""
        for name in _MEDIA:
            shown = []
            for link in self._links(name, with_rels=True, follow=True):
                here = name_of(link) in self.assets.used
                asset = {} if here else self.assets.at(link)
                if asset:
                    title = text_at(asset, "title")
                    media = self.assets.media(link, titled=False)
                    yield Association(role=_rel(link) or name.removesuffix("s"), title=title, media=media)
                elif rels_of(link) or not here:
                    shown.append(link)
            if shown:
                self.foreign.append(Foreign(SPACE, name, text_of(shown)))

    def _related(self) -> Iterator[Association]:
        for link in self._links("relatedItems", with_rels=True):
            title = text_at(link, "embed", "title")
            yield Association(role=_rel(link), title=title, uri=text_at(link, "href"))


def _rel(link: Object) -> str:
    return next(iter(rels_of(link)), "")


def _concept(link: Object, *, kind: str = "", relation: str = "", role: str = "") -> Concept:
    """Return the target of *link* as a concept, named by the embedded document, if any."""
    href = text_at(link, "href")
    return Concept(
        name=text_at(link, "embed", "title"), kind=kind, code=last(href), uri=href, relation=relation, role=role
    )
