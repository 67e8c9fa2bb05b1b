"""Reads an entry of Strapi, in the form of version 5, as an article."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

from newsformat import Article, Association, Block, Byline, Concept, Identifier, Status
from newsformat.markup.handling import embargo_of
from newsformat.markup.json import Object
from newsformat.markup.members import Members, has_value, one_or_several, text_among, text_at
from newsformat.plugin import Limits, Report, line
from newsformat_cms._bodies._any import may_be_text
from newsformat_cms._bodies._files import OF_RECORDS, read_file
from newsformat_cms._bodies._read_members import report_left_out
from newsformat_cms._components import Components, is_zone
from newsformat_cms._fields import Fields, foreign_of, without_null


SPACE: Final = "strapi"
_COMPONENT: Final = "__component"  # the member with the type of a component
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
_ROLES: Final = ("role", "jobTitle", "position")
_LABELS: Final = ("name", "title", "label", "username", "displayName")
_QUIET: Final = frozenset(("localizations", "vuid"))


def _fits(name: str, value: Any) -> bool:
    if not has_value(value):
        return False
    if name in _TEXTS:
        return isinstance(value, str)
    if name == "body":
        return may_be_text(value) or is_zone(value, _COMPONENT)
    if is_zone(value, _COMPONENT):
        return False
    many = one_or_several(value)
    if name == "cover":
        return all(isinstance(item, dict) and "url" in item for item in many)
    return all(isinstance(item, str | dict) for item in many)


_FIELDS: Final = Fields(_NAMES, _SEVERAL, _fits)


_ENTRY: Final = "the entry"
_MOMENTS: Final = frozenset(("createdAt", "updatedAt", "publishedAt"))


def report_left_out_of(entry: Any, article: Article, report: Report) -> None:
    """Report parts of *entry*, as it was returned, that are nowhere in *article*."""

    def is_read(of: str, name: str, value: Any) -> bool:
        return name == "localizations" or (of == _ENTRY and name in _MOMENTS) or (name in _MOMENTS and value is None)

    report_left_out(entry, report, lambda: article, is_read, _ENTRY)


def read_entry(entry: Object, report: Report, limits: Limits) -> Article:
    """Return the article that *entry* is, as version 5 has it."""
    result, _ = _FIELDS.ours(entry)
    members = Members({name: value for name, value in result.items() if name not in _QUIET})
    if has_value(entry.get("localizations")):
        report.left_out("the same in other languages (localizations) is left out; ask for each locale")
    body = _body(members, lambda value, to: Components(_COMPONENT, SPACE, to, limits).blocks(value), report)
    number, document = members.text("id"), members.text("documentId")
    summary = members.text("summary")
    return Article(
        uri=document or number,
        identifiers=[*_identifiers(members, number if document else "")],
        headline=members.text("title"),
        kicker=members.text("kicker"),
        subhead=members.text("subtitle"),
        summary=summary,
        slug=members.text("slug"),
        bylines=[signed for item in members.all_of("authors", _label) if (signed := _byline(item))],
        status=_status(members),
        embargo=embargo_of(entry, report),
        created=members.moment("createdAt", report),
        updated=members.moment("updatedAt", report),
        published=members.moment("publishedAt", report),
        language=members.text("locale"),
        keywords=[word for item in members.all_of("tags", _label) if (word := _label(item))],
        subjects=[subject for item in members.all_of("categories", _label) if (subject := _subject(item))],
        associations=[*_covers(members, report)],
        body=body,
        foreign=foreign_of(members, SPACE),
    )


def _body(said: Members, read: Callable[[Any, Report], Sequence[Block]], report: Report) -> list[Block]:
    """Take the text, and further fields with components or a long text, which follow it.

    A text that is also in the one before is another form of it, and left where it is; one that has all of the one
    before takes its place.
    """
    blocks = [*read(said.take("body"), report)]
    for name in [key for key in _NAMES["body"] if _is_further_text(said.left.get(key))]:
        value = without_null(said.left[name])
        words, known = _words(read(value, Report(heard=False))), _words(blocks)
        if words not in known:
            said.take(name)
            blocks = [*([] if known in words else blocks), *read(value, report)]
    return blocks


def _is_further_text(value: Any) -> bool:
    return _fits("body", without_null(value)) and not (isinstance(value, str) and len(value) < _LONG)


_LONG: Final = 200  # characters; a shorter string beside the text may be a label


def _words(blocks: Sequence[Block]) -> str:
    return line(Article(body=blocks).text)


def _identifiers(members: Members, number: str) -> Iterator[Identifier]:
    page = members.text("canonicalUrl")
    if line(page):
        yield Identifier(value=page, kind="url")
    if number:
        yield Identifier(value=number, kind="id")


def _status(members: Members) -> Status:
    """Return the status: a draft has no publication date."""
    return Status.WITHHELD if "publishedAt" in members.left and not members.left["publishedAt"] else Status.USABLE


def _label(value: Any) -> str:
    if isinstance(value, str):
        return line(value)
    found = line(text_among(value, _LABELS))
    return found or line(" ".join(text_at(value, name) for name in ("firstname", "lastname")))


def _byline(value: Any) -> Byline | None:
    if not (name := _label(value)):
        return None
    contact = text_at(value, "email") or text_at(value, "website")
    return Byline(name=name, role=next(filter(None, (text_at(value, key) for key in _ROLES)), ""), contact=contact)


def _subject(value: Any) -> Concept | None:
    label = _label(value)
    if not isinstance(value, dict):
        return Concept(name=label) if label else None
    rest = {name: value for name, value in value.items() if name not in OF_RECORDS and value != label}
    about = Members(rest)
    return Concept(name=label, code=about.text("slug"), foreign=about.foreign(SPACE)) if label else None


def _covers(members: Members, report: Report) -> Iterator[Association]:
    found = members.take("cover")
    for item in one_or_several(found):
        if isinstance(item, dict) and (media := read_file(item, report, space=SPACE)):
            yield Association(role="cover", media=media)
