"""An annotated document → an article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from newsformat import Article, Foreign
from newsformat.markup.json import text_of
from newsformat.markup.unexpressed import report_unexpected
from newsformat.plugin import Report
from newsformat_annotations._entities import Entities
from newsformat_annotations._labels import SPACE
from newsformat_annotations._layout import Layout
from newsformat_annotations._marking import chosen, paragraphs
from newsformat_annotations._metadata import read_metadata
from newsformat_annotations._own import OWN, in_first_order, known_entities, with_keys
from newsformat_annotations._spans import Annotated, Relation, Span


SPAN, RELATION = "span", "relation"  # names of foreign parts

_Place = tuple[int, int, str]


def article_of(
    document: Annotated,
    report: Report,
    *,
    lines: str = "breaks",
    foreign: Iterable[Foreign] = (),
    row: int | None = None,
) -> Article:
    """Return *document* as an article.

    Args:
        document: with the offsets of its spans in code points.
        report: gets what is left out or changed.
        lines: ``breaks`` or ``paragraphs``: how to read a single line feed.
        foreign: foreign parts from other members of the format.
        row: the line where the document begins in its source.
    """
    layout = Layout(document.text, apart=lines == "paragraphs")
    if layout.is_changed:
        report.note("white space of the text is squeezed, and the spans moved with it", line=row)
    placed = [*_placed(with_keys(document), layout, len(document.text), report, row)]
    places = dict(reversed(placed))  # of duplicates, the first
    report_unexpected({OWN: document.own}, OWN, report)
    entities = Entities(known_entities(document.own))
    found = chosen(layout.text, [span for _, span in placed], entities)
    values = read_metadata(document.metadata, report)
    kept = [_kept_span(span, layout.text) for span in found.others]
    kept += _relations(document.relations, places, report, row)
    values["foreign"] = in_first_order([*values["foreign"], *foreign, *kept], document.own)
    return Article(**values, entities=entities.all, body=paragraphs(layout.text, found.mentions))


def _placed(
    spans: list[Span], layout: Layout, length: int, report: Report, row: int | None
) -> Iterator[tuple[_Place, Span]]:
    """Yield *spans* with their places in the *layout*, each with its original place."""
    for span in spans:
        start, end = span.start, span.end
        if not 0 <= start < end <= length:
            where = "has no characters" if start == end else "is outside the text, or cuts a character in two"
            report.left_out(f"the span {span} is left out: it {where}", line=row)
            continue
        start, end = layout.placed(start, end)
        if start >= end:
            report.left_out(f"the span {span} is left out: it contains only white space", line=row)
            continue
        if end - start < span.end - span.start and not layout.is_changed:
            report.note(f"white space at the edges of the span {span} is cut off", line=row)
        yield span.place, span._replace(start=start, end=end)


def _kept_span(span: Span, text: str) -> Foreign:
    members: dict[str, Any] = {"start": span.start, "end": span.end, "label": span.label}
    members["text"] = words_at(text, span.start, span.end)
    if span.identity:
        members["identity"] = span.identity
    return Foreign(SPACE, SPAN, text_of(members))


def words_at(text: str, start: int, end: int) -> str:
    """Return the text from *start* to *end*; only its beginning and end if it is long, as it may be repeated often."""
    if end - start <= _MAX_WORDS:
        return text[start:end]
    return f"{text[start : start + _EDGE]}…{text[end - _EDGE : end]}"


_MAX_WORDS, _EDGE = 400, 100  # characters


def _relations(
    relations: Iterable[Relation], places: dict[_Place, Span], report: Report, row: int | None
) -> Iterator[Foreign]:
    for relation in relations:
        if relation.head not in places or relation.tail not in places:
            report.left_out(f"the relation {relation.label!r:.40} of a span that is not there is left out", line=row)
            continue
        head, tail = places[relation.head].place, places[relation.tail].place
        yield Foreign(SPACE, RELATION, text_of({"head": head, "tail": tail, "label": relation.label}))
