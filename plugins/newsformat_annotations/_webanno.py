"""WebAnno TSV 3 of INCEpTION and WebAnno → an article."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsformat import Article
from newsformat.markup.encodings import decoded
from newsformat.plugin import Problem, ReadError, Report, Source
from newsformat_annotations._layout import BETWEEN
from newsformat_annotations._offsets import out_of_units
from newsformat_annotations._options import LabelsOption, WebannoOptions
from newsformat_annotations._reading import article_of
from newsformat_annotations._spans import Annotated, Span
from newsformat_annotations._webanno_rows import (
    IDENTITY,
    Layer,
    Sentence,
    Token,
    columns_of,
    entries_of,
    layers_in,
    sentences_in,
    unescaped,
)


_NAMES = "NamedEntity"
_CUSTOM = "webanno.custom."
_NONE, _BARE = "_", "*"


class _Place(NamedTuple):
    """A sentence in the text of a document: its own *text*, and its beginning there and in its source."""

    sentence: Sentence
    text: str
    start: int
    before: int

    def located(self) -> Iterator[tuple[Token, int, int]]:
        """Yield the tokens with their places in the text of the document; -1 as the beginning if it is outside."""
        measure = out_of_units(self.text)
        for token in self.sentence.tokens:
            start, end = measure(token.start - self.before), measure(token.end - self.before)
            yield token, (self.start + start if start >= 0 else -1), self.start + end


class _Annotation(NamedTuple):
    """An annotation of a *layer* on a token, or on all those with the same *number*."""

    layer: Layer
    number: str
    features: dict[str, str]

    @property
    def label(self) -> str:
        """The label of the span: its value, or the name of its layer."""
        return self.value(self.layer.label) or self.layer.short

    def value(self, feature: str) -> str:
        """Return the value of *feature*; ``*`` means none."""
        value = self.features.get(feature, _BARE)
        return "" if value == _BARE else unescaped(value)


def read(source: Source, options: WebannoOptions, report: Report, /) -> Iterator[Article]:
    """Yield the article of the document in *source*."""
    lines = _lines(source, report)
    every = layers_in(lines)
    layers = _chosen(every, options.layer, report)
    text, places = _text(lines)
    _report_more_cells(every, places, report)
    if len(places) > 1:
        report.note("sentences with one character between them are separated by a blank, others are paragraphs")
    document = Annotated(text, [*_spans(layers, places, report)])
    comments = [comment for place in places for comment in place.sentence.comments]
    if comments:
        document.metadata["comments"] = comments
    yield article_of(document, report)


def _lines(source: Source, report: Report) -> list[str]:
    text = decoded(source.read_bytes(), source.encoding, report)
    return [line.removesuffix("\r") for line in text.split("\n")]


def _chosen(layers: list[Layer], layer_name: str, report: Report) -> list[Layer]:
    """Return the span layers that are mentions: the one called *layer_name*, else named entities, else all custom ones.

    Raises:
        ReadError: there is no such layer.
    """
    spans = [layer for layer in layers if layer.kind == "SP"]
    if layer_name:
        chosen = [layer for layer in spans if layer_name in {layer.name, layer.short}]
    else:
        names = [layer for layer in spans if layer.short == _NAMES]
        chosen = names or [layer for layer in spans if layer.name.startswith(_CUSTOM)]
    if layer_name and not chosen:
        known = ", ".join(layer.short for layer in spans)
        raise ReadError(f"there is no span layer called {layer_name!r:.60}, but {known:.200}")
    taken = {layer.first for layer in chosen}
    rest = [layer.short for layer in layers if layer.first not in taken]
    if rest:
        report.left_out(f"layers other than mentions are left out: {', '.join(rest):.200}")
    return chosen


def _text(lines: list[str]) -> tuple[str, list[_Place]]:
    """Return the text of the document, and its sentences in it."""
    parts: list[str] = []
    places: list[_Place] = []
    length = units = 0
    for sentence in sentences_in(lines):
        text, before = sentence.laid_out()
        gap = before - units
        between = BETWEEN if gap > 1 else " " if gap == 1 else ""
        between = between if places else ""
        places.append(_Place(sentence, text, length + len(between), before))
        parts += [between, text]
        length += len(between) + len(text)
        units = before + len(text) + sum(char > "\uffff" for char in text)
    return "".join(parts), places


def _report_more_cells(layers: list[Layer], places: list[_Place], report: Report) -> None:
    columns = columns_of(layers)
    for place in places:
        for token in place.sentence.tokens:
            if more := [cell for cell in token.cells[columns:] if cell.strip()]:
                message = f"more cells than the header has layers for are left out: {', '.join(more):.60}"
                report.left_out(message, line=token.row)


def _spans(layers: list[Layer], places: list[_Place], report: Report) -> Iterator[Span]:
    """Yield the spans of *layers*; those with the same number are one, however many tokens they have."""
    found: dict[tuple[int, str], Span] = {}
    for place in places:
        for token, start, end in place.located():
            for annotation in _annotations(layers, token):
                key = annotation.layer.first, annotation.number or f"of its own {len(found)}"
                if key in found:
                    found[key] = found[key]._replace(end=end)
                else:
                    found[key] = Span(start, end, annotation.label, annotation.value(IDENTITY))
                    _leave_out_features(annotation, found[key], token.row, report)
    yield from found.values()


def _leave_out_features(annotation: _Annotation, span: Span, row: int, report: Report) -> None:
    for feature in annotation.features:
        if feature not in {annotation.layer.label, IDENTITY} and (value := annotation.value(feature)):
            report.left_out(f"{feature} of the span {span} is left out: {value:.60}", line=row)


def _annotations(layers: list[Layer], token: Token) -> Iterator[_Annotation]:
    """Yield the annotations of *token* in *layers*."""
    for layer in layers:
        if layer.first >= len(token.cells):
            break  # the others are in later columns
        stacked: dict[int, tuple[str, dict[str, str]]] = {}
        for feature, cell in zip(layer.features, token.cells[layer.first :], strict=False):
            for place, entry in enumerate(entries_of(cell)):
                if entry.value != _NONE:
                    number, values = stacked.get(place, ("", {}))
                    stacked[place] = number or entry.number, values
                    values[feature] = entry.value
        for number, values in stacked.values():
            yield _Annotation(layer, number, values)


# Rules ------------------------------------------------------------------------


def validate(source: Source, options: LabelsOption, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the rows of *source*."""
    lines = _lines(source, Report(heard=False))
    layers = layers_in(lines)
    chosen, known = _chosen(layers, "", Report(heard=False)), options.known
    columns = columns_of(layers)
    for sentence in sentences_in(lines):
        text, start = sentence.laid_out()
        measure = out_of_units(text)
        for token in sentence.tokens:
            cells = token.cells[:-1] if token.cells[-1] == "" else token.cells
            if len(cells) != columns:
                yield Problem("columns", f"{len(cells)} columns, where there are {columns} by the header", token.row)
            begin, end = measure(token.start - start), measure(token.end - start)
            if not 0 <= begin <= end <= len(text):
                yield Problem("offset", f"{token.start}-{token.end} is outside the sentence", token.row)
            elif text[begin:end] != token.word:
                yield Problem("words", f"the text has {text[begin:end]!r:.40} there, not {token.word!r:.40}", token.row)
            for annotation in _annotations(chosen, token):
                if known and annotation.label not in known:
                    yield Problem("label", f"{annotation.label!r:.40} is not among the labels", token.row)
