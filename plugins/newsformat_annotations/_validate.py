"""Validates annotated text in JSON.

The package's docstring lists the rules.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from newsformat.markup.json import Misfit, Object, Path
from newsformat.markup.json_rules import alone_or_array, line_problems
from newsformat.markup.members import objects_at
from newsformat.plugin import Problem, ReadError, Report, Severity, Source
from newsformat_annotations import _doccano, _label_studio, _results, _spacy
from newsformat_annotations._layout import BLANKS
from newsformat_annotations._offsets import CODE_POINTS, UTF_16
from newsformat_annotations._options import LabelsOption
from newsformat_annotations._own import OWN
from newsformat_annotations._reading import words_at
from newsformat_annotations._spans import Span
from newsformat_annotations._units import has_words, in_detected_unit


Placed = tuple[Path, "Span | None", "str | None"]
"""A span, `None` if it is not valid, with its path and its text as repeated in the document."""
Example = tuple[str, list[Placed], Iterable[Misfit]]
"""A text, its spans, and other problems."""

Taken = Callable[[Object], "Example | None"]


def validate_doccano(source: Source, options: LabelsOption, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each example, in order."""
    return _validate(source, options, _doccano_example)


def validate_label_studio(source: Source, options: LabelsOption, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each task, in order."""
    return _validate(source, options, _label_studio_example)


def validate_spacy(source: Source, options: LabelsOption, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each example or document, in order."""
    return _validate(source, options, _spacy_example)


def _validate(source: Source, options: LabelsOption, taken: Taken) -> Iterator[Problem]:
    """Yield the problems of each example in *source*, a single one or in an array; *taken* splits it into parts."""

    def example(value: Any, where: Path) -> Iterator[Misfit]:
        yield from _example(value, where, options.known, taken)

    return line_problems(source, alone_or_array(example))


def _example(value: Any, where: Path, known: frozenset[str], taken: Taken) -> Iterator[Misfit]:
    example = taken(value) if isinstance(value, dict) else None
    if example is None:
        yield Misfit("text", "there is no text", where)
        return
    text, spans, others = example
    for path, span, words in spans:
        for rule, message in _broken_rules(text, span, words, known):
            yield Misfit(rule, message, (*where, *path), Severity.WARNING if rule == "edge" else Severity.ERROR)
    for other in others:
        yield Misfit(other.rule, other.message, (*where, *other.where), other.severity)


def _broken_rules(text: str, span: Span | None, words: str | None, known: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Yield the rules that *span* breaks, with messages."""
    if span is None:
        yield "span", "not a span: it has no offsets, or no label"
        return
    if not 0 <= span.start < span.end <= len(text):
        yield "offset", f"{span} is outside the text, or has no characters"
        return
    if words is not None and not has_words(text, span, words):
        yield "words", f"the text has {words_at(text, span.start, span.end)!r:.40} there, not {words!r:.40}"
    if text[span.start] in BLANKS or text[span.end - 1] in BLANKS:
        yield "edge", f"{span} has white space at its edges"
    if known and span.label not in known:
        yield "label", f"{span.label!r:.40} is not among the labels"


# The formats ------------------------------------------------------------------


def _doccano_example(value: Object) -> Example | None:
    """Split an example of Doccano into parts."""
    name = next((name for name in _doccano.TEXTS if isinstance(value.get(name), str)), "")
    if not name:
        return None
    given = [
        ((name, number), _doccano.span_of(item))
        for name in _doccano.LABELS
        for number, item in enumerate(_span_list(value.get(name)))
    ]
    own_members = value.get(OWN)
    unit = own_members.get(_doccano.OFFSETS) if isinstance(own_members, dict) else None
    unit = unit if unit in (UTF_16, CODE_POINTS) else "auto"
    spans = _in_code_points(value[name], [(path, span, None) for path, span in given], str(unit), UTF_16)
    given_ids = [item.get("id") for name in _doccano.LABELS for item in objects_at(value, name)]
    ids = {identifier for identifier in given_ids if isinstance(identifier, str | int)}
    return value[name], spans, _broken_relations(value, ids)


def _span_list(value: Any) -> list[Any]:
    """Return *value* if it is a list of spans, not of labels for the whole text."""
    if not isinstance(value, list) or (value and all(isinstance(item, str) for item in value)):
        return []
    return value


def _broken_relations(value: Object, ids: set[Any]) -> Iterator[Misfit]:
    for number, relation in enumerate(objects_at(value, "relations")):
        for name in ("from_id", "to_id"):
            if not isinstance(relation.get(name), str | int) or relation[name] not in ids:
                yield Misfit("relation", f"no span has the ID in {name}", ("relations", number))


def _label_studio_example(value: Object) -> Example | None:
    """Split a task of Label Studio into parts; all annotations are checked."""
    task = _label_studio.unpacked(value)
    data = task.get("data")
    try:
        text = data[_label_studio.text_member(data, "")] if isinstance(data, dict) else None
    except ReadError:
        text = None
    if text is None:
        return None
    spans: list[Placed] = [
        ((name, number, "result", place), span, words)
        for name in ("annotations", "completions", "predictions")
        for number, item in enumerate(objects_at(task, name))
        for place, result in enumerate(objects_at(item, "result"))
        for span, words in _results.spans_of(result)
    ]
    return text, _in_code_points(text, spans, "auto", CODE_POINTS), ()


def _spacy_example(value: Object) -> Example | None:
    """Split an example of Prodigy, or a document of spaCy, into parts."""
    if not isinstance(value.get("text"), str):
        return None
    spans: list[Placed] = []
    for path, item in _spans_of_spacy(value):
        words = item.get("text") if isinstance(item, dict) else None
        spans.append((path, _spacy.span_of(item), words if isinstance(words, str) else None))
    return value["text"], spans, ()


def _spans_of_spacy(value: Object) -> Iterator[tuple[Path, Any]]:
    for name in ("spans", "ents", "entities"):
        given = value.get(name)
        groups: dict[Path, Any] = {(name,): given}
        if isinstance(given, dict):
            groups = {(name, key): item for key, item in given.items()}
        for path, listed in groups.items():
            yield from [((*path, number), item) for number, item in enumerate(_span_list(listed))]


def _in_code_points(text: str, given: list[Placed], unit: str, usual: str) -> list[Placed]:
    spans = [span for _, span, _ in given if span is not None]
    words = {span: word for _, span, word in given if span is not None and word is not None}
    measured = iter(in_detected_unit(text, spans, words, unit, usual, Report(heard=False), None))
    return [(path, None if span is None else next(measured), word) for path, span, word in given]
