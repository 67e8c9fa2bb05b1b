"""A collection of brat → articles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsformat import Article, Envelope
from newsformat.plugin import ReadError, Report, Source, read_each
from newsformat_annotations._brat._files import IDENTITY, KINDS, OTHER, RELATION, SPAN, SPLIT, Pair, lines_of, pairs_in
from newsformat_annotations._reading import article_of
from newsformat_annotations._spans import Annotated, Relation, Span


if TYPE_CHECKING:
    from newsformat_annotations._options import ReadOptions


def read(source: Source, options: ReadOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each text."""

    def article(pair: Pair) -> Iterator[Article]:
        if pair.text is None:
            raise ReadError(f"there is no text {pair.name:.80}.txt")
        try:
            text = pair.text.decode("utf-8-sig").rstrip()
        except UnicodeDecodeError as error:
            raise ReadError(f"{pair.name:.80}.txt is not in UTF-8: {error.reason} at byte {error.start}") from None
        made = _annotated(text, pair, report)
        yield article_of(made, report, lines=options.lines)

    yield from read_each(pairs_in(source), article, report, name=lambda pair: f"{pair.name:.80}", line=lambda _: None)


def _annotated(text: str, pair: Pair, report: Report) -> Annotated:
    """Return *text* with its annotations; *report* is told of those that have no place."""
    spans: dict[str, Span] = {}
    relations: list[tuple[str, str, str]] = []
    others = Counter[str]()
    for number, line in lines_of(pair.annotations or b""):
        if span := SPAN.fullmatch(line):
            spans[span[1]] = Span(int(span[3]), int(span[4]), span[2])
        elif split := SPLIT.fullmatch(line):
            report.left_out(
                f"{pair.name:.60}.ann:{number}: a span in several parts: {split[2]:.40} {split[3] or '':.60}"
            )
        elif relation := RELATION.fullmatch(line):
            relations.append((relation[2], relation[3], relation[4]))
        elif (identity := IDENTITY.fullmatch(line)) and identity[2] in spans:
            spans[identity[2]] = spans[identity[2]]._replace(identity=identity[3])
        elif OTHER.fullmatch(line):
            others[KINDS[line[0]]] += 1
        else:
            report.left_out(f"{pair.name:.60}.ann:{number}: a line that is no annotation: {line:.60}")
    for kind, count in others.items():
        report.left_out(f"{pair.name:.60}.ann: {kind} are left out, {count} in all")
    made = Annotated(text, [*spans.values()], said={"document": pair.name})
    for label, head, tail in relations:
        if head in spans and tail in spans:
            made.relations.append(Relation(spans[head].place, spans[tail].place, label))
        else:
            report.left_out(f"{pair.name:.60}.ann: a relation of what is no span: {label:.40} {head:.20} {tail:.20}")
    return made
