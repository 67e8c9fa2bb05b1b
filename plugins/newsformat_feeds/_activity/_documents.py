"""Reads and writes documents of ActivityStreams: an object, an activity, or a collection of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat import Article, Envelope, EnvelopeLink
from newsformat.markup.dates import iso
from newsformat.markup.json import Object
from newsformat.markup.json_items import read_answers, write_alone_or_in
from newsformat.markup.members import Members, object_at, one_or_several
from newsformat.plugin import Articles, Limits, NoOptions, ReadError, Report, Source, read_each
from newsformat_feeds._activity._context import shared, within
from newsformat_feeds._activity._names import COLLECTIONS, CONTEXT, ITEMS, LINKS, SPACE
from newsformat_feeds._activity._object_reader import read_object, type_of
from newsformat_feeds._activity._object_writer import object_of
from newsformat_feeds._ids import as_iri, uri_in


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of the object, or the envelope of a collection and the article of each of its items."""
    yield from read_answers(source, lambda value: _document(value, report, source.limits), report, within=ITEMS)


def _document(value: Any, report: Report, limits: Limits) -> Iterator[Article | Envelope]:
    if not isinstance(value, dict):
        raise ReadError("not ActivityStreams: it is not an object")
    if type_of(value) not in COLLECTIONS:
        yield read_object(value, report, limits)
        return
    yield _envelope(value, report)
    context = shared(value, report)

    def article(item: tuple[int, Any]) -> tuple[Article]:
        return (read_object(within(context, item[1]), report, limits),)

    yield from read_each(
        enumerate(_items(value, report), 1),
        article,
        report,
        name=lambda item: f"the item {item[0]}",
        line=lambda _: None,
    )


def _items(value: Object, report: Report) -> list[Any]:
    """Return the items of a collection, or of its embedded first page; the first list found counts."""
    items = [item for holder in (value, object_at(value, "first")) for name in ITEMS if (item := holder.get(name))]
    for further in [entry for entry in items if entry != items[0]]:
        report.left_out(f"a further list of items of a collection is left out: {len(one_or_several(further))} of them")
    return one_or_several(items[0]) if items else []


def _envelope(value: Object, report: Report) -> Envelope:
    members = Members({name: item for name, item in value.items() if name not in {"@context", *ITEMS}})
    if type_of(value) == "OrderedCollection":
        members.take("type")
    if isinstance(members.left.get("first"), dict):
        page = {name: item for name, item in members.take("first").items() if name not in {"@context", *ITEMS}}
        if page.keys() - {"type", "partOf"}:
            members.put_back("first", page)
    return Envelope(
        uri=uri_in(members.text("id")),
        title=members.text("name"),
        sent=members.moment("updated", report),
        links=[EnvelopeLink(href=href, role=name) for name in LINKS if (href := members.text(name))],
        foreign=members.foreign(SPACE),
    )


def write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    """Yield an object, or several in a collection with the envelope's values."""
    yield from write_alone_or_in(
        articles,
        "orderedItems",
        lambda article: object_of(article, report),
        report,
        space=SPACE,
        written={"@context": CONTEXT, "type": "OrderedCollection"},
        write_envelope=lambda envelope: _envelope_members(envelope, report),
    )


def _envelope_members(envelope: Envelope, report: Report) -> Object:
    sent = iso(envelope.sent)
    members: Object = {
        name: text
        for name, text in {"id": as_iri(envelope.uri), "name": envelope.title, "updated": sent}.items()
        if text
    }
    for link in envelope.links:
        if link.role in LINKS and link.href and link.role not in members:
            members[link.role] = link.href
        else:
            report.lost("envelope.links", where=link.href, why="a collection has no place for it")
    return members
