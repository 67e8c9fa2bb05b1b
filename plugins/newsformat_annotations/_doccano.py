"""JSON Lines of Doccano ⇄ articles."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from newsformat import Article, Envelope
from newsformat.markup.json import Object, encoded, text_of
from newsformat.markup.members import has_value, leave_out
from newsformat.plugin import Articles, ReadError, Report, Source
from newsformat_annotations._items import Item, read_items
from newsformat_annotations._offsets import CODE_POINTS, UTF_16, Measure, has_pairs, into_units
from newsformat_annotations._options import DoccanoReadOptions, DoccanoWriteOptions
from newsformat_annotations._own import OWN
from newsformat_annotations._reading import article_of
from newsformat_annotations._spans import Annotated, Relation, Span
from newsformat_annotations._units import in_detected_unit
from newsformat_annotations._writing import annotated


TEXTS = ("text", "data")
LABELS = ("label", "labels", "entities", "annotations")
WHOLE = "cats"  # labels of the whole text, as named beside spans
OFFSETS = "offsets"  # unit of the offsets, where it matters


_SPAN = dict.fromkeys(("id", "label", "start_offset", "end_offset"), object)
_RELATION = dict.fromkeys(("id", "from_id", "to_id", "type"), object)


def read(source: Source, options: DoccanoReadOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each example."""

    def article(item: Item) -> Article:
        document, left = document_of(item.value, options.offsets, report, item.row)
        document.metadata = left
        return article_of(document, report, lines=options.lines, row=item.row)

    yield from read_items(source, article, report)


def document_of(value: Any, unit: str, report: Report, row: int | None) -> tuple[Annotated, Object]:
    """Return the document of the example *value*, and its metadata.

    Raises:
        ReadError: it has no text.
    """
    left = dict(value) if isinstance(value, dict) else {}
    name = next((name for name in TEXTS if isinstance(left.get(name), str)), "")
    if not name:
        raise ReadError("not an example of Doccano: it has no text")
    text = left.pop(name)
    own_members = left.pop(OWN) if isinstance(left.get(OWN), dict) else {}
    spans, ids = _spans_in(left, report, row)
    relations = _relations_in(left, ids, report, row)
    unit = own_members[OFFSETS] if unit == "auto" and own_members.get(OFFSETS) in (UTF_16, CODE_POINTS) else unit
    measured = in_detected_unit(text, spans, {}, unit, UTF_16, report, row)
    places = {span.place: now.place for span, now in zip(spans, measured, strict=True)}
    relations = [Relation(places[relation.head], places[relation.tail], relation.label) for relation in relations]
    return Annotated(text, measured, relations, own=own_members), left


def _spans_in(left: Object, report: Report, row: int | None) -> tuple[list[Span], dict[Any, Span]]:
    """Remove the spans from the members *left*; return them, also by ID if they have one."""
    spans: list[Span] = []
    ids: dict[Any, Span] = {}
    for name in LABELS:
        given = left.get(name)
        if not isinstance(given, list):
            continue
        if given and all(isinstance(entry, str) for entry in given):  # labels of the whole text
            labels = left.pop(name)
            if left.setdefault(WHOLE, labels) != labels:
                report.left_out(f"further labels of the whole text are left out: {text_of(labels):.60}", line=row)
            continue
        del left[name]
        for item in given:
            span = span_of(item)
            if span is None:
                report.left_out(f"not a span; left out: {text_of(item):.60}", line=row)
                continue
            spans.append(span)
            if isinstance(item, dict) and isinstance(item.get("id"), str | int):
                ids[item["id"]] = span
            if isinstance(item, dict):
                leave_out(item, _SPAN, f"the span {span}", report)
    if ids:
        report.note("IDs of spans are left out: new ones are generated when writing", line=row)
    return spans, ids


def span_of(value: Any) -> Span | None:
    """Return the span in *value*: ``[0, 5, "PER"]`` or an object with offsets."""
    match value:
        case [int(start), int(end), str() | int() as label]:
            return Span(+start, +end, str(label))
        case {"start_offset": int(start), "end_offset": int(end), "label": str() | int() as label}:
            return Span(+start, +end, str(label))
        case _:
            return None


def _relations_in(left: Object, ids: dict[Any, Span], report: Report, row: int | None) -> list[Relation]:
    given = left.get("relations")
    if not isinstance(given, list):
        return []
    del left["relations"]
    relations = []
    for item in given:
        match item:
            case {"from_id": str() | int() as head, "to_id": str() | int() as tail, "type": str(label)} if (
                head in ids and tail in ids
            ):
                relations.append(Relation(ids[head].place, ids[tail].place, label))
                leave_out(item, _RELATION, f"the relation {label:.40}", report)
            case _:
                report.left_out(f"not a relation between spans; left out: {text_of(item):.60}", line=row)
    return relations


# Writing ----------------------------------------------------------------------


def write(articles: Articles, options: DoccanoWriteOptions, report: Report, /) -> Iterator[bytes]:
    """Yield one example per line."""
    for article in articles:
        yield encoded(article, lambda to_encode: example_of(to_encode, options.offsets, report), report) + b"\n"


def example_of(article: Article, unit: str, report: Report) -> Object:
    """Return *article* as an example."""
    document = annotated(article, report)
    own_members = document.own
    if has_pairs(document.text):
        own_members = {OFFSETS: unit, **own_members}
    measure: Callable[[str], Measure] = into_units if unit == UTF_16 else lambda _: int
    spans = _spans_and_relations(document, measure(document.text))
    members = {name: value for name, value in document.metadata.items() if name not in _RESERVED}
    for name in [name for name in document.metadata if name in _RESERVED]:
        report.lost("foreign.annotations", where=name, why="in Doccano it contains spans")
    return {"text": document.text, **spans, **members, **({OWN: own_members} if has_value(own_members) else {})}


_RESERVED = frozenset((*TEXTS, *LABELS, "relations", OWN))


def _spans_and_relations(document: Annotated, measure: Measure) -> Object:
    if not document.relations:
        return {"label": [[measure(span.start), measure(span.end), span.label] for span in document.spans]}
    ids = {span.place: number for number, span in enumerate(document.spans)}
    entities = [
        {"id": number, "label": span.label, "start_offset": measure(span.start), "end_offset": measure(span.end)}
        for number, span in enumerate(document.spans)
    ]
    relations = [
        {"id": number, "from_id": ids[relation.head], "to_id": ids[relation.tail], "type": relation.label}
        for number, relation in enumerate(document.relations)
    ]
    return {"entities": entities, "relations": relations}
