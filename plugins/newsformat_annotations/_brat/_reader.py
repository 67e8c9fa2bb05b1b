"""brat collection → articles."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsformat import Article, Envelope
from newsformat.markup.encodings import decodes
from newsformat.plugin import ReadError, Report, Source, read_each
from newsformat_annotations._brat._files import IDENTITY, KINDS, OTHER, RELATION, SPAN, SPLIT, Pair, lines_of, pairs_in
from newsformat_annotations._reading import article_of
from newsformat_annotations._spans import Annotated, Relation, Span
from newsformat_annotations._units import has_words


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
        annotated = _annotated(text, pair, report)
        yield article_of(annotated, report, lines=options.lines)

    yield from read_each(pairs_in(source), article, report, name=lambda pair: f"{pair.name:.80}", line=lambda _: None)


def _annotated(text: str, pair: Pair, report: Report) -> Annotated:
    """Return *text* with its annotations; those without a place in an article are reported."""
    file = f"{pair.name:.60}.ann"
    if not decodes(pair.annotations or b""):
        report.note(f"{file}: not in UTF-8; unreadable characters are replaced by U+FFFD")
    found = _Annotations(text, file, report)
    for number, line in lines_of(pair.annotations or b""):
        found.take(number, line)
    return found.document_of(pair.name)


class _Annotations:
    """Collects the annotations of a *text* from *file*."""

    def __init__(self, text: str, file: str, report: Report) -> None:
        self._text, self._file, self._report = text, file, report
        self._spans: dict[str, Span] = {}
        self._relations: list[tuple[str, str, str]] = []
        self._identities: list[tuple[str, str, str]] = []
        self._others = Counter[str]()

    def take(self, number: int, line: str) -> None:
        """Read the *line* with this *number*."""
        if span := SPAN.fullmatch(line):
            self._read_span(number, span)
        elif split := SPLIT.fullmatch(line):
            self._left_out(f"a span in several parts: {split[2]:.40} {split[3] or '':.60}", number)
        elif relation := RELATION.fullmatch(line):
            self._relations.append((relation[2], relation[3], relation[4]))
        elif identity := IDENTITY.fullmatch(line):
            self._identities.append((identity[2], identity[3], identity[4] or ""))
        elif OTHER.fullmatch(line):
            self._others[KINDS[line[0]]] += 1
        else:
            self._left_out(f"a line that is not an annotation: {line:.60}", number)

    def _left_out(self, what: str, number: int | None = None) -> None:
        self._report.left_out(f"{self._file}{'' if number is None else f':{number}'}: {what}")

    def _read_span(self, number: int, match: re.Match[str]) -> None:
        span, key = Span(int(match[3]), int(match[4]), match[2]), match[1]
        if match[5] and not has_words(self._text, span, match[5]):
            self._report.note(f"{self._file}:{number}: the text has other words there than {match[5]!r:.40}")
        if key in self._spans:
            self._report.note(f"{self._file}:{number}: {key:.20} occurs twice; references mean the first one")
            key = f"{key} of line {number}"
        self._spans[key] = span

    def document_of(self, name: str) -> Annotated:
        """Return the document *name*, after all lines have been read."""
        self._assign_identities()
        for kind, count in self._others.items():
            self._left_out(f"{kind} are left out, {count} in all")
        annotated = Annotated(self._text, [*self._spans.values()], metadata={"document": name})
        for label, head, tail in self._relations:
            if head in self._spans and tail in self._spans:
                annotated.relations.append(Relation(self._spans[head].place, self._spans[tail].place, label))
            else:
                self._left_out(f"a relation to something that is not a span: {label:.40} {head:.20} {tail:.20}")
        return annotated

    def _assign_identities(self) -> None:
        """Assign identities to spans; a line may refer to a span further up or down."""
        for key, identity, called in self._identities:
            span = self._spans.get(key)
            if span is None or span.identity not in {"", identity}:
                which = "a reference to something that is not a span" if span is None else "a further reference"
                self._left_out(f"{which} is left out: {key:.20} {identity:.60}")
                continue
            self._spans[key] = span._replace(identity=identity)
            if called and not has_words(self._text, span, called):
                self._left_out(f"left out, the category {called:.60} of a name")
