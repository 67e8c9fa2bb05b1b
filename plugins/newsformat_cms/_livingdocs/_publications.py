"""Reads publications of Livingdocs as articles."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

from attrs import evolve

from newsformat import (
    Article,
    Association,
    Block,
    Byline,
    Concept,
    Envelope,
    Foreign,
    Heading,
    Identifier,
    Inlines,
    Status,
)
from newsformat.markup.handling import embargo_of
from newsformat.markup.html import read_html
from newsformat.markup.json import Object, text_of
from newsformat.markup.json_items import read_parts
from newsformat.markup.members import (
    Members,
    has_value,
    leave_out,
    object_at,
    objects_at,
    one_or_several,
    report_unkept,
    text_at,
)
from newsformat.markup.printed import read_byline
from newsformat.plugin import Limits, NoOptions, ReadError, Report, Source, line, plain
from newsformat_cms._fields import Fields, foreign_of
from newsformat_cms._livingdocs._components import ABOVE, Content
from newsformat_cms._livingdocs._directives import ADDRESS, SPACE, file_of, is_text, label_of, running


_NAMES: Final = {
    **ABOVE,
    "language": ("language", "locale"),
    "slug": ("slug",),
    "url": ("url", "permalink"),
    "canonicalUrl": ("canonicalUrl",),
    "subjects": ("category", "categories", "section", "sections", "department", "ressort"),
    "keywords": ("tags", "keywords", "topics"),
    "source": ("source", "sources", "agency"),
    "image": ("teaserImage", "leadImage", "image", "mainImage"),
    "credit": ("teaserImageSource", "imageSource", "teaserImageCredit"),
}
_LABELLED: Final = frozenset(("authors", "subjects", "keywords", "source"))
_OF_CROPS: Final = [f"{of}.{name}" for of in ("crop", "crops") for name in ("name", "x", "y", "width", "height")]
_OWN: Final = frozenset((
    *("id", "mediaId", "key", "imageService", "groupId", "$ref", "isAutomatic", "service", "position"),
    *_OF_CROPS,
))  # fmt: skip


def _fits(name: str, value: Any) -> bool:
    if not has_value(value):
        return False
    if name in _LABELLED:
        return all(map(label_of, one_or_several(value)))
    match name:
        case "language":
            return bool(_locale(value))
        case "image":
            return isinstance(value, dict) and file_of(value, name) is not None
        case "url" | "canonicalUrl":
            return isinstance(value, str) and ADDRESS.fullmatch(value) is not None
        case _:
            return is_text(value)


_FIELDS: Final = Fields(_NAMES, (), _fits)


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each publication."""

    def article(publication: Any, path: tuple[int, ...]) -> Article:
        if not isinstance(publication, dict) or not has_value(object_at(publication, "systemdata").get("documentId")):
            raise ReadError("not a publication of Livingdocs: its systemdata have no documentId")
        return _Publication(publication, report, source.limits).article(is_found=bool(path))

    yield from read_parts(source, article, report, item="the publication")


class _Publication:
    """One publication being read."""

    def __init__(self, publication: Object, report: Report, limits: Limits) -> None:
        self._said, self._report, self._limits = publication, report, limits
        content = Content(report, limits)
        self._body = content.blocks(publication.get("content"))
        metadata = object_at(publication, "metadata")
        result, own_names = _FIELDS.ours(metadata)
        shown = {role: object_at(own_names, role).get("is", role) for role in content.above if role in result}
        self._foreign = [*self._otherwise(metadata, content.above, shown)]
        rest = {name: item for name, item in metadata.items() if name not in shown.values()}
        self._shown = {
            "metadata": rest if metadata else publication.get("metadata"),
            "content": publication.get("content"),
        }
        self._fields = Members({**result, **content.above})

    def article(self, *, is_found: bool) -> Article:
        """Return its article; *is_found* is whether it is a search result."""
        system, fields, report = Members(object_at(self._said, "systemdata")), self._fields, self._report
        published, updated = system.moment("firstPublicationDate", report), system.moment("lastPublicationDate", report)
        article = Article(
            uri=system.text("documentId"),
            version=system.text("publicationId"),
            status=_status(self._said, report, is_found=is_found),
            embargo=embargo_of(object_at(self._said, "metadata"), report),
            headline=self._running("title"),
            kicker=self._running("kicker"),
            subhead=self._running("subtitle"),
            summary=self._running("summary"),
            bylines=[*_bylines(fields.take("authors"), self._plain)],
            slug=fields.text("slug"),
            identifiers=[*_addresses(fields.text("url"), fields.text("canonicalUrl"))],
            language=_locale(fields.take("language")),
            published=published,
            updated=updated or system.moment("updatedAt", report),
            subjects=[_concept(item) for item in _several(fields.take("subjects"))],
            keywords=[label_of(item) for item in _several(fields.take("keywords"))],
            sources=[_concept(item) for item in _several(fields.take("source"))],
            associations=[*self._image()],
        )
        body = self._body or self._rendered(plain(article.headline))
        foreign = [
            *foreign_of(fields, SPACE),
            *self._foreign,
            *_system_data(self._said, system, report, is_read=bool(self._body)),
        ]
        article = evolve(article, body=body, foreign=foreign)
        report_unkept(self._shown, report, lambda: article, is_read=_is_read, own=_OWN, of="the document")
        return article

    def _running(self, name: str) -> Inlines:
        return running(self._fields.take(name), self._report, self._limits)

    def _plain(self, value: Any) -> str:
        return plain(running(value, self._report, self._limits))

    def _image(self) -> Iterator[Association]:
        if media := file_of(self._fields.take("image"), "image"):
            credit = self._plain(self._fields.take("credit"))
            yield Association(role="teaser", media=evolve(media, credit=media.credit or credit))

    def _rendered(self, headline: str) -> list[Block]:
        """Read a rendered page without content, whose beginning repeats the headline."""
        pages = [("html", self._said.get("html"))]
        for rendition in objects_at(self._said, "renditions"):
            pages.append((text_at(rendition, "handle"), rendition.get("content")))
            leave_out(rendition, _OF_RENDITION, "a rendition", self._report)
        filled = [(name, page) for name, page in pages if isinstance(page, str) and line(page)]
        for name, _ in filled[1:]:
            self._report.left_out(f"a further page, beside {filled[0][0]:.60}, is left out: {name:.60}")
        html = filled[0][1] if filled else ""
        blocks = [*read_html(html, self._report, limits=self._limits)]
        is_twice = blocks and isinstance(blocks[0], Heading) and plain(blocks[0].content) == headline
        return blocks[1:] if is_twice else blocks

    def _otherwise(self, metadata: Object, above: Object, names: dict[str, str]) -> Iterator[Foreign]:
        """Yield metadata that differ from the page; *names* maps fields to their names in the metadata."""
        for role, name in names.items():
            value, page = metadata[name], self._plain(above[role])
            texts = [self._plain(value)] if is_text(value) else [label_of(item) for item in _several(value)]
            if not all(text in page for text in texts):
                yield Foreign(SPACE, name, text_of(value))


_OF_RENDITION: Final = {"handle": str, "content": str}


def _addresses(url: str, canonical: str) -> Iterator[Identifier]:
    """Yield the addresses of the page: its own, and one that counts in place of it."""
    if url or canonical:
        yield Identifier(value=url or canonical, kind="url")
    if url and canonical not in {"", url}:
        yield Identifier(value=canonical, kind="canonicalUrl")


def _locale(value: Any) -> str:
    return line(value if isinstance(value, str) else text_at(value, "locale"))


def _several(value: Any) -> list[Any]:
    return one_or_several(value) if has_value(value) else []


def _bylines(value: Any, text: Callable[[Any], str]) -> Iterator[Byline]:
    if is_text(value):
        yield from read_byline(text(value))
    else:
        yield from [Byline(name=label_of(item), contact=text_at(item, "email")) for item in _several(value)]


def _concept(value: Any) -> Concept:
    return Concept(name=label_of(value), code=text_at(value, "id"))


def _status(publication: Object, report: Report, *, is_found: bool) -> Status:
    """Return the status: a draft is not a publication, even if an earlier version was published.

    A search only returns publications, in an array, without their IDs and the dates of draft changes.
    """
    system = object_at(publication, "systemdata")
    if has_value(system.get("publicationId")):
        return Status.USABLE
    if is_found and "updatedAt" not in system:
        report.note("a document without a publicationId among several is what a search for publications finds")
        return Status.USABLE
    report.note("a document without a publicationId is a draft; treated as withheld")
    return Status.WITHHELD


def _system_data(publication: Object, system: Members, report: Report, *, is_read: bool) -> Iterator[Foreign]:
    """Yield data on a document other than its metadata and content."""
    members = Members(publication)
    for name in ("systemdata", "metadata", "content", "renditions", "html"):
        value = members.take(name)
        if is_read and name in {"renditions", "html"} and has_value(value):
            report.note(f"{name} is left out, as the content is read")
    for part in system.foreign(SPACE):
        yield evolve(part, name=f"systemdata.{part.name}")
    yield from members.foreign(SPACE)


def _is_read(of: str, name: str, value: Any) -> bool:
    return name == "identifier" and isinstance(value, str)
