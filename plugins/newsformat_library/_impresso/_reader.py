"""Content items of Impresso → articles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any

from newsformat import Article, Concept, Envelope, Paragraph
from newsformat.markup.dates import read_date
from newsformat.markup.json import Object
from newsformat.markup.json_items import read_answers
from newsformat.markup.languages import language_tag
from newsformat.markup.members import Members, leave_out, object_at, objects_at, text_at, value_at, without_empty
from newsformat.plugin import NoOptions, ReadError, Report, Source, line, read_each
from newsformat_library._printed import printed_in
from newsformat_library._recognised import Recognised


SPACE = "impresso"
_ID = re.compile(r"([A-Za-z][A-Za-z0-9_]*)-(\d{4}-\d\d-\d\d)-[a-z]{1,2}-[ip]\d{4}")
_NONE = "not an Impresso content item: its id is not like GDL-1900-01-02-a-i0001"
_TYPES = {
    "ad": "advertisement",
    "img": "image",
    "tb": "table",
    "ob": "death notice",
    "w": "weather",
    "ch": "chronicle",
    "rb": "radio bulletin",
    "rbe": "radio broadcast episode",
    "dsc": "discussion",
    "ent": "entertainment",
}
_PLAIN = frozenset(("", "ar", "article", "no-type", "no type provided", "page"))
_ENTITIES = {"persons": "person", "locations": "place", "organisations": "organisation", "newsagencies": "newsagency"}
_PLACES = "positions of words on the pages are not kept"
_SEARCH_DATA = "data about the search, such as the number of results, is not kept"


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each content item.

    Raises:
        ReadError: there is none, or none can be read.
    """

    def answer(document: Any) -> Iterable[Article | Envelope]:
        items = _items(document, report)
        if items is None:
            return one(document)
        return read_each(items, one, report, name=lambda _: "a content item", line=lambda _: None)

    def one(document: Any) -> Iterable[Article]:
        return (_article(document, report),)

    return read_answers(source, answer, report)


def _items(document: Any, report: Report) -> list[Any] | None:
    """Return the items in *document*, an array or a response of the API; `None` if it is a single item."""
    if isinstance(document, list):
        return document
    items = value_at(document, "data")
    if not isinstance(items, list):
        return None
    report.note(_SEARCH_DATA)
    leave_out(
        document, dict.fromkeys(("data", "pagination", "total", "limit", "offset", "info"), object), "an answer", report
    )
    return items


def _article(item_object: Any, report: Report) -> Article:
    match = _ID.fullmatch(text_at(item_object, "id"))
    if match is None:
        raise ReadError(_NONE)
    if "text" in item_object or "meta" in item_object:
        return _answered(Members(item_object), match, report)
    return _rebuilt(Members(item_object), match, report)


# Rebuilt content items --------------------------------------------------------


def _rebuilt(item: Members, match: re.Match[str], report: Report) -> Article:
    if item.take("ppreb"):
        report.note(_PLACES)
    title = item.text("title", "t")
    if title and item.left.get("t") == title:
        item.take("t")
    section = text_at(item.left, "section_title", "title_text")
    body = _paragraphs(item, title, report)
    published = item.moment("d", report) or read_date(match[2], report)
    return Article(
        uri=item.text("id"),
        headline=title,
        sources=[Concept(name=item.text("media_title_variant", "var_t"), code=match[1], scheme=SPACE)],
        subjects=[Concept(name=section)] if line(section) else (),
        genres=_genres(item.text("tp")),
        published=published,
        language=_language(item, "lg"),
        body=body,
        foreign=item.foreign(SPACE),
    )


def _paragraphs(item: Members, title: str, report: Report) -> list[Paragraph]:
    text = item.text("ft")
    ends = sorted({*_offsets(item, "pb", text), *_offsets(item, "rb", text)})
    lines = _offsets(item, "lb", text)
    recognised = Recognised(report, None)
    found, place = [], 0
    for first, last in pairwise([0, *ends, len(text)]):
        begun = place
        while place < len(lines) and lines[place] < last:
            place += 1
        rows = [text[start:end] for start, end in pairwise([first, *lines[begun:place], last])]
        found.append(Paragraph(recognised.joined(rows)))
    recognised.report_hyphens()
    blocks = [block for block in found if block.content]
    return blocks[printed_in(blocks, title) :]


def _offsets(item: Members, name: str, text: str) -> list[int]:
    """Read the offsets *name* in ascending order, if they are valid in *text*; else they are kept."""
    offsets = item.left.get(name)
    if not isinstance(offsets, list) or not all(type(offset) is int and 0 <= offset <= len(text) for offset in offsets):
        return []
    item.take(name)
    return sorted(set(offsets))


# Responses of the API ---------------------------------------------------------


def _answered(item: Members, match: re.Match[str], report: Report) -> Article:
    text, meta = Members(item.object("text")), Members(item.object("meta"))
    title, printed = text.text("title"), text.text("content")
    blocks = [Paragraph(name) for row in printed.split("\n") if (name := line(row))]
    kind, called = text.text("itemType"), text.text("itemTypeLabel")
    return Article(
        uri=item.text("id"),
        headline=title,
        summary="" if printed else text.text("snippet"),
        sources=[Concept(name=meta.text("mediaTitle"), code=meta.text("mediaId") or match[1], scheme=SPACE)],
        genres=_genres(kind, called),
        published=meta.moment("date", report) or read_date(match[2], report),
        language=_language(text, "langCode"),
        entities=_entities(item.left),
        body=blocks[printed_in(blocks, title) :],
        foreign=[*item.foreign(SPACE), *_rest_of_member("text", text), *_rest_of_member("meta", meta)],
    )


def _rest_of_member(name: str, parts: Members) -> Iterable[Any]:
    """Return the rest of *parts*, the member *name*, as one foreign part."""
    left = without_empty(parts.left)
    return Members({name: left}).foreign(SPACE) if left else ()


def _entities(item: Object) -> list[Concept]:
    """Return the entities in *item*; their numbers of mentions are kept."""
    entities = object_at(item, "semanticEnrichments", "namedEntities")
    return [
        Concept(name=text_at(entry, "label"), kind=kind, code=text_at(entry, "id"), scheme=SPACE)
        for name, kind in _ENTITIES.items()
        for entry in objects_at(entities, name)
        if text_at(entry, "id") or text_at(entry, "label")
    ]


# Both -------------------------------------------------------------------------


def _genres(kind: str, called: str = "") -> list[Concept]:
    name = called.lower()
    if kind in _PLAIN and name in _PLAIN:
        return []
    return [Concept(name=name or _TYPES.get(kind, kind.replace("_", " ")), code=kind, scheme=SPACE if kind else "")]


def _language(item: Members, name: str) -> str:
    """Read the language *name*, if it is known."""
    language = item.left.get(name)
    tag = language_tag(language) if isinstance(language, str) else ""
    if tag:
        item.take(name)
    return tag
