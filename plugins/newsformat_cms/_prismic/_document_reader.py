"""Reads a document of Prismic as an article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from attrs import evolve

from newsformat import Article, Association, Block, Byline, Concept, Identifier, Inlines, Paragraph, Quote, Raw, Status
from newsformat.markup.handling import embargo_of
from newsformat.markup.json import Object, text_of
from newsformat.markup.members import Members, has_value, objects_at, one_or_several, report_unkept, text_at, value_at
from newsformat.markup.printed import read_byline
from newsformat.plugin import Report, inlines, line, plain
from newsformat_cms._bodies._files import OF_RECORDS
from newsformat_cms._fields import Fields, foreign_of
from newsformat_cms._prismic._rich_text import SPACE, is_rich_text, picture, read_rich_text, runs_of


_NAMES: Final = {
    "title": ("title", "headline", "heading", "name"),
    "kicker": ("kicker", "overline", "eyebrow", "pretitle"),
    "subtitle": ("subtitle", "subheadline", "subhead", "standfirst", "deck"),
    "summary": ("summary", "excerpt", "description", "intro", "lead", "teaser"),
    "authors": ("authors", "author", "byline"),
    "categories": ("categories", "category", "section", "topics", "topic"),
    "image": ("image", "main_image", "featured_image", "hero_image", "cover", "cover_image", "thumbnail"),
    "date": ("date", "publish_date", "published_at", "publication_date"),
    "body": ("body", "content", "text", "article", "rich_text", "slices", "slices1"),
}
_LABELS: Final = ("name", "title", "full_name", "label", "author", "category")
_AROUND: Final = frozenset(("href", "slugs", "linked_documents", "alternate_languages"))
_OF_LINKS: Final = frozenset(("id", "tags", "lang", "slug", "isBroken", "link_type", "uid", "key", "variant",
                              "first_publication_date", "last_publication_date"))  # fmt: skip
_DOCUMENT: Final = "the document"


def _fits(name: str, value: Any) -> bool:
    if not has_value(value):
        return False
    if name == "date":
        return isinstance(value, str)
    if name == "image":
        return bool(line(text_at(value, "url")))
    if name == "body":
        return is_rich_text(value) or is_slices(value) or isinstance(value, str)
    if name in {"authors", "categories"}:
        many = one_or_several(value)
        return all(map(_label, many))
    return isinstance(value, str) or is_rich_text(value)


def _fields_of(kind: str) -> Fields:
    """Return the fields of documents of this *kind*, whose names may begin with it: ``post_title``."""
    before = [key for key in dict.fromkeys((kind, kind.rpartition("_")[2], kind.partition("_")[0])) if key]
    names = {
        name: (*known, *[f"{prefix}_{key}" for prefix in before for key in known]) for name, known in _NAMES.items()
    }
    return Fields(names, (), _fits)


def is_slices(value: Any) -> bool:
    """Is *value* an array of slices?"""
    return isinstance(value, list) and bool(value) and all(text_at(item, "slice_type") for item in value)


def read_document(document: Object, data: Object, report: Report) -> Article:
    """Return the article that *document* is, with its fields in *data*."""
    result, called = _fields_of(text_at(document, "type")).ours(data)
    fields, members = Members(result), Members(document)
    members.take("data")
    uid, page = members.text("uid"), members.text("url")
    published = fields.moment("date", report) or members.moment("first_publication_date", report)
    article = Article(
        uri=members.text("id"),
        identifiers=[
            Identifier(value=value, kind=kind) for value, kind in ((page, "url"), (uid, "uid")) if line(value)
        ],
        headline=_running(fields.take("title"), report),
        kicker=_running(fields.take("kicker"), report),
        subhead=_running(fields.take("subtitle"), report),
        summary=_running(fields.take("summary"), report),
        slug=uid,
        language=_REGION.sub(lambda match: match[0].upper(), members.text("lang")),
        published=published,
        status=_status(document),
        embargo=embargo_of(data, report),
        updated=members.moment("last_publication_date", report),
        bylines=[*_bylines(fields.take("authors"))],
        subjects=[*_subjects(fields.take("categories"))],
        keywords=[word for word in members.texts("tags") if line(word)],
        associations=[*_image(fields.take("image"), report)],
        body=[*_body(fields.take("body"), report)],
        foreign=[*foreign_of(fields, SPACE), *[part for part in members.foreign(SPACE) if part.name not in _AROUND]],
    )
    if more := [name for name in _AROUND if has_value(members.left.get(name))]:
        report.note(f"metadata of a document outside its fields are left out: {', '.join(sorted(more))}")
    date = called.get("date", {}).get("is", "date")
    rest = {name: value for name, value in data.items() if name != date}  # read as a date, or kept
    report_unkept(rest, report, lambda: article, is_read=_is_read, own=OF_RECORDS | _OF_LINKS, of=_DOCUMENT)
    return article


def _status(document: Object) -> Status:
    """Return the status: a document that was never published has a first publication date of null."""
    is_draft = "first_publication_date" in document and document["first_publication_date"] is None
    return Status.WITHHELD if is_draft else Status.USABLE


_REGION: Final = re.compile(r"-[a-z]{2}\Z")  # Prismic writes these in lower case


def _is_read(of: str, name: str, value: Any) -> bool:
    if name in {"start", "end"}:
        return type(value) is int
    if name == "link_type":
        return value in ("Any", "Document", "Media", "Web")
    # A style, which is reported
    return isinstance(value, str) and (name in _OF_SLICES or (of, name) == ("label", "label"))


_OF_SLICES: Final = frozenset(("slice_type", "slice_label", "version", "variation"))


def _running(value: Any, report: Report) -> Inlines:
    """Return a text, or the texts of rich text on lines of their own, as running text."""
    if isinstance(value, str):
        return inlines(value.replace("\n", " "))
    runs = [runs_of(node, report) for node in value or () if text_at(node, "text")]
    return inlines([run for number, pair in enumerate(runs) for run in ([*inlines(" "), *pair] if number else pair)])


def _label(value: Any) -> str:
    """Return the name of an author or category: a text, in a group or linked document, or else its UID."""
    if isinstance(value, str):
        return line(value)
    if is_rich_text(value):
        return line(" ".join(text_at(node, "text") for node in value))
    if not isinstance(value, dict):
        return ""
    for part in (value.get("data"), value):
        label = next((text for name in _LABELS if (text := _label(value_at(part, name)))), "")
        if label:
            return label
    return line(text_at(value, "uid").replace("-", " ")) if text_at(value, "link_type") == "Document" else ""


def _many(value: Any) -> list[Any]:
    return value if isinstance(value, list) and not is_rich_text(value) else [value]


def _bylines(value: Any) -> Iterator[Byline]:
    for item in _many(value) if value else ():
        if isinstance(item, str) or is_rich_text(item):
            yield from read_byline(_label(item))
        else:
            person = value_at(item, "data") or item
            yield Byline(name=_label(item), role=text_at(person, "role"), contact=text_at(person, "email"))


def _subjects(value: Any) -> Iterator[Concept]:
    for item in _many(value) if value else ():
        yield Concept(name=_label(item), code=text_at(item, "uid"))


def _image(value: Any, report: Report) -> Iterator[Association]:
    if isinstance(value, dict) and (media := picture(value, report)):
        yield Association(role="image", media=media)


# The text ---------------------------------------------------------------------------


def _body(value: Any, report: Report) -> Iterator[Block]:
    if isinstance(value, str):
        yield Paragraph(value)
    elif is_slices(value):
        for item in value:
            yield from _slice(item, report)
    else:
        yield from read_rich_text(value or [], report)


def _slice(slice_: Object, report: Report) -> list[Block]:
    """Return the blocks of a slice, or the slice as native markup if nothing in it is known."""
    kind = text_at(slice_, "slice_type")
    blocks: list[Block] = []
    for part in (slice_.get("primary"), *objects_at(slice_, "items"), *_fields_alone(slice_)):
        blocks += _slice_blocks(part, report)
    if not blocks:
        return [Raw(SPACE, text_of(slice_))]
    if "quote" in kind and all(isinstance(block, Paragraph) for block in blocks):
        signed = next((text for name in _SIGNED if (text := _label(value_at(slice_, "primary", name)))), "")
        rest = [block for block in blocks if isinstance(block, Paragraph) and line(plain(block.content)) != signed]
        return [Quote(rest, attribution=inlines(signed))] if rest else blocks
    return blocks


_SIGNED: Final = ("name_of_the_author", "author", "citation", "attribution", "source", "name")


def _fields_alone(slice_: Object) -> Iterator[Object]:
    """Yield the content of an older slice, which is a single field."""
    if "value" in slice_:
        yield {"value": slice_["value"]}


def _captioned(fields: Any) -> tuple[str, str]:
    """Return the names of a picture field and its caption field, if there is one of each."""
    members = fields if isinstance(fields, dict) else {}
    pictures = [name for name, value in members.items() if isinstance(value, dict) and "dimensions" in value]
    captions = [
        name for name, value in members.items() if "caption" in name and (isinstance(value, str) or is_rich_text(value))
    ]
    return (pictures[0], captions[0]) if len(pictures) == len(captions) == 1 else ("", "")


def _slice_blocks(fields: Any, report: Report) -> Iterator[Block]:
    """Yield the content of a slice's fields: rich texts, texts, pictures and embeds."""
    captioned, caption = _captioned(fields)
    for name, value in fields.items() if isinstance(fields, dict) else ():
        if name == caption:
            continue
        if name == captioned and (media := picture(value, report)):
            yield media if media.caption else evolve(media, caption=_running(fields[caption], report))
        elif is_rich_text(value):
            yield from read_rich_text(value, report)
        elif isinstance(value, list):
            for item in value:
                yield from _slice_blocks(item, report)
        elif isinstance(value, str) and " " in value.strip():
            yield Paragraph(value)
        elif isinstance(value, dict) and "embed_url" in value:
            yield from read_rich_text([{"type": "embed", "oembed": value}], report)
        elif isinstance(value, dict) and "dimensions" in value and (media := picture(value, report)):
            yield media
        elif has_value(value) and isinstance(value, str) and name in _SIGNED:
            yield Paragraph(value)
