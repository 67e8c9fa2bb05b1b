"""An entry of Strapi, its attributes and relations as version 5 has them → an article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from newsformat import Article, Association, Block, Byline, Concept, Heading, Identifier, Quote, Raw, Status
from newsformat.markup.json import Object, text_of
from newsformat.markup.members import Members, says, text_at
from newsformat.plugin import Limits, Report, inlines, line
from newsformat_cms._bodies._any import may_be_text, read_any
from newsformat_cms._bodies._slate import read_file
from newsformat_cms._fields import Fields


SPACE: Final = "strapi"
_NAMES: Final = {
    "title": ("title", "headline", "heading", "name"),
    "kicker": ("kicker", "overline", "eyebrow"),
    "subtitle": ("subtitle", "subheading", "subhead", "standfirst", "deck"),
    "summary": ("summary", "excerpt", "description", "shortDescription", "lead", "intro", "teaser"),
    "slug": ("slug",),
    "canonicalUrl": ("canonicalUrl", "canonicalURL", "url"),
    "authors": ("authors", "author", "writers", "writer"),
    "categories": ("categories", "category", "sections", "section", "topics", "topic"),
    "tags": ("tags", "keywords"),
    "cover": ("cover", "coverImage", "image", "mainImage", "featuredImage", "heroImage", "thumbnail", "media"),
    "body": ("body", "content", "text", "article", "richText", "blocks", "sections", "story"),
}
_TEXTS: Final = frozenset(("title", "kicker", "subtitle", "summary", "slug", "canonicalUrl"))
_SEVERAL: Final = ("authors", "categories", "tags")
_LABELS: Final = ("name", "title", "label", "username", "displayName")
_QUIET: Final = frozenset(("localizations", "vuid"))  # the same in other languages


def _fits(name: str, value: Any) -> bool:
    if not says(value):
        return False
    if name in _TEXTS:
        return isinstance(value, str)
    if name == "body":
        return may_be_text(value) or _is_zone(value)
    many = value if isinstance(value, list) else [value]
    if name == "cover":
        return all(isinstance(each, dict) and "url" in each for each in many)
    return all(isinstance(each, str | dict) for each in many)


_FIELDS: Final = Fields(_NAMES, _SEVERAL, _fits)


def _is_zone(value: Any) -> bool:
    """Is *value* a dynamic zone: an array of components?"""
    return isinstance(value, list) and any(isinstance(each, dict) and "__component" in each for each in value)


def read_entry(entry: Object, report: Report, limits: Limits) -> Article:
    """Return the article that *entry* is."""
    made, _ = _FIELDS.ours(entry)
    said = Members({name.strip(): value for name, value in made.items() if name not in _QUIET})
    body = said.take("body")
    number, document = said.text("id"), said.text("documentId")
    summary = said.text("summary")
    return Article(
        uri=document or number,
        identifiers=[*_identifiers(said, number if document else "")],
        headline=said.text("title"),
        kicker=said.text("kicker"),
        subhead=said.text("subtitle"),
        summary=summary,
        slug=said.text("slug"),
        bylines=[signed for each in _taken(said, "authors") if (signed := _byline(each))],
        status=_status(said),
        created=said.moment("createdAt", report),
        updated=said.moment("updatedAt", report),
        published=said.moment("publishedAt", report),
        language=said.text("locale"),
        keywords=[word for each in _taken(said, "tags") if (word := _label(each))],
        subjects=[subject for each in _taken(said, "categories") if (subject := _subject(each))],
        associations=[*_covers(said, report)],
        body=_Zone(report, limits).blocks(body) if _is_zone(body) else read_any(body, report, limits),
        foreign=said.foreign(SPACE),
    )


def _identifiers(said: Members, number: str) -> Iterator[Identifier]:
    page = said.text("canonicalUrl")
    if line(page):
        yield Identifier(value=page, kind="url")
    if number:
        yield Identifier(value=number, kind="id")


def _taken(said: Members, name: str) -> list[Any]:
    """Take what is called *name*, if every one of it says what it is called; else it is kept as it is."""
    found = said.left.get(name)
    if not isinstance(found, list) or not all(map(_label, found)):
        return []
    said.take(name)
    return found


def _status(said: Members) -> Status:
    """Return whether an entry is published: a draft says that it is not yet."""
    return Status.WITHHELD if "publishedAt" in said.left and not said.left["publishedAt"] else Status.USABLE


def _label(said: Any) -> str:
    if isinstance(said, str):
        return line(said)
    found = next((text for name in _LABELS if (text := line(text_at(said, name)))), "")
    return found or line(" ".join(text_at(said, name) for name in ("firstname", "lastname")))


def _byline(said: Any) -> Byline | None:
    contact = text_at(said, "email") or text_at(said, "website")
    return Byline(name=_label(said), contact=contact) if _label(said) else None


def _subject(said: Any) -> Concept | None:
    return Concept(name=_label(said), code=text_at(said, "slug")) if _label(said) else None


def _covers(said: Members, report: Report) -> Iterator[Association]:
    found = said.take("cover")
    for each in found if isinstance(found, list) else [found]:
        if isinstance(each, dict) and (media := read_file(each, report)):
            yield Association(role="cover", media=media)


class _Zone:
    """Reads the components of a dynamic zone, by what they hold."""

    def __init__(self, report: Report, limits: Limits) -> None:
        self.report, self.limits = report, limits

    def blocks(self, zone: Any) -> list[Block]:
        """Return the blocks of all components."""
        components = [each for each in zone if isinstance(each, dict)] if isinstance(zone, list) else []
        return [block for each in components for block in self._component(each)]

    def _component(self, said: Object) -> Sequence[Block]:
        title = inlines(text_at(said, "title") or text_at(said, "heading"))
        texts = [said[name] for name in _IN_COMPONENTS if may_be_text(said.get(name)) and said[name]]
        text = [*read_any(texts[0], self.report, self.limits)] if texts else []
        files = [each for value in said.values() for each in (value if isinstance(value, list) else [value])]
        shown = [media for each in files if _is_file(each) and (media := read_file(each, self.report))]
        if "quote" in text_at(said, "__component") and text:
            return [Quote(text, attribution=title or inlines(text_at(said, "author")))]
        found = [*([Heading(title, _BELOW)] if title and (text or shown) else []), *text, *shown]
        inner = [block for value in said.values() if _is_zone(value) for block in self.blocks(value)]
        return [*found, *inner] or [Raw(SPACE, text_of(said))]


def _is_file(said: Any) -> bool:
    return isinstance(said, dict) and "url" in said and not said.keys().isdisjoint(("mime", "formats", "ext"))


_IN_COMPONENTS: Final = ("body", "content", "text", "richText", "quote", "description", "code", "html")
_BELOW: Final = 3  # the level of a heading in a component
