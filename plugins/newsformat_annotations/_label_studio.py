"""Tasks of Label Studio ⇄ articles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import Any

from newsformat import Article, Envelope, Foreign
from newsformat.markup.foreign import foreign_members
from newsformat.markup.json import Object, array, encoded, text_of
from newsformat.markup.members import Members, items_at
from newsformat.plugin import Articles, ReadError, Report, Source
from newsformat_annotations._dialogues import Dialogue, dialogue_of, with_offsets
from newsformat_annotations._items import Item, read_items
from newsformat_annotations._labels import SPACE as ANNOTATIONS
from newsformat_annotations._offsets import CODE_POINTS, UTF_16, into_units
from newsformat_annotations._options import LabelStudioReadOptions, LabelStudioWriteOptions
from newsformat_annotations._own import OWN
from newsformat_annotations._reading import article_of
from newsformat_annotations._results import Results
from newsformat_annotations._spans import Annotated, Relation
from newsformat_annotations._units import has_words, in_detected_unit
from newsformat_annotations._writing import annotated, rank_of


SPACE = "label-studio"
ANNOTATION = "annotation/"  # prefix of foreign parts that are members of the annotation
WHOLE = "cats"
_REFERENCE = re.compile(r"(?:/data/|[a-z][a-z0-9+.-]*://)\S+")  # a file on the server, or an address
_LISTS = ("annotations", "completions")  # ``completions`` before version 1.0


def read(source: Source, options: LabelStudioReadOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each task."""

    def article(item: Item) -> Article:
        document, foreign = document_of(item.value, options, report, item.row)
        return article_of(document, report, lines=options.lines, foreign=foreign, row=item.row)

    yield from read_items(source, article, report)


def document_of(
    value: Any, options: LabelStudioReadOptions, report: Report, row: int | None
) -> tuple[Annotated, list[Foreign]]:
    """Return the document of the task *value*, and its other members.

    Raises:
        ReadError: it has no text.
    """
    task = Members(unpacked(value))
    members = dict(task.object("data"))
    dialogue = _dialogue(members, options.member)
    document = Annotated(dialogue.text if dialogue else members.pop(text_member(members, options.member)))
    if _REFERENCE.fullmatch(document.text.strip()):
        raise ReadError(f"its text is not here but elsewhere, and is not fetched: {document.text.strip():.100}")
    if dialogue and dialogue.rest:
        report.left_out(f"other members of a dialogue are left out: {text_of(dialogue.rest):.60}", line=row)
    own_members = members.pop(OWN, None)
    document.own = own_members if isinstance(own_members, dict) else {}
    document.metadata = members
    chosen, is_prediction = _chosen(task, options.annotation, report, row)
    annotation = Members(chosen)
    results = Results(report, row)
    given = annotation.take("result")
    results.read([with_offsets(item, dialogue) for item in items_at(given)] if dialogue else given)
    _add_results(document, results, options.offsets, report, row)
    if is_prediction:
        report.note("no annotation; a prediction is used", line=row)
    foreign = [*task.foreign(SPACE)]
    foreign += [Foreign(SPACE, f"{ANNOTATION}{part.name}", part.value) for part in annotation.foreign(SPACE)]
    return document, foreign


def _dialogue(members: Object, member: str) -> Dialogue | None:
    """Remove and return the dialogue in the member *member*, or the only one there is, if there is no text."""
    names = [member] if member else [name for name in members if name == "text"] or [*members]
    found = [(name, dialogue) for name in names if (dialogue := dialogue_of(members.get(name))) is not None]
    if len(found) != 1 or (
        not member and "text" not in names and any(isinstance(value, str) for value in members.values())
    ):
        return None
    name, dialogue = found[0]
    del members[name]
    return dialogue


def unpacked(value: Any) -> Object:
    """Return *value* as a task; in JSON-MIN the members of ``data`` and the spans are in one object."""
    if not isinstance(value, dict) or "data" in value:
        return value if isinstance(value, dict) else {}
    lists = [name for name, given in value.items() if _are_values(given)]
    result = [{"value": item} for name in lists for item in value[name]]
    members = {name: item for name, item in value.items() if name not in lists}
    return {"data": members, "annotations": [{"result": result}]}


def _are_values(given: Any) -> bool:
    return (
        isinstance(given, list)
        and bool(given)
        and all(isinstance(item, dict) and {"start", "end", "labels"} <= item.keys() for item in given)
    )


def text_member(members: Object, member: str) -> str:
    """Return the name of the member with the text: *member*, ``text``, or the only one that is a string.

    Raises:
        ReadError: there is none.
    """
    texts = [name for name, value in members.items() if isinstance(value, str)]
    alone = texts[0] if len(texts) == 1 else ""
    name = member or ("text" if "text" in texts else alone)
    if name not in texts:
        raise ReadError("not a task with a text: data has none; the option member names another member")
    return name


def _chosen(task: Members, number: int, report: Report, row: int | None) -> tuple[Object, bool]:
    """Remove and return the annotation with this *number*, or the best one for 0, and whether it is a prediction."""
    every = [item for name in _LISTS for item in task.objects(name)]
    predictions = task.objects("predictions")
    usable = [item for item in every if not item.get("was_cancelled")]
    if number:
        taken = every[number - 1 : number]
    else:
        taken = [item for item in usable if item.get("ground_truth")][:1] or usable[:1]
    rest = [item for item in every if not any(item is entry for entry in taken)]
    if rest:
        report.left_out(f"other annotations of the task are left out: {len(rest)}", line=row)
    is_prediction = not taken and bool(predictions)
    if is_prediction:
        taken, predictions = predictions[:1], predictions[1:]
    if predictions:
        report.left_out(f"predictions are left out: {len(predictions)}", line=row)
    return (taken[0] if taken else {}), is_prediction


def _add_results(document: Annotated, results: Results, unit: str, report: Report, row: int | None) -> None:
    given = results.spans
    spans = in_detected_unit(document.text, given, results.words, unit, CODE_POINTS, report, row)
    for old, span in zip(given, spans, strict=True):
        word = results.words.get(old)
        if word is not None and not has_words(document.text, span, word):
            report.note(f"the span {span} has another text than the task says: {word!r:.40}", line=row)
    places = {old.place: span.place for old, span in zip(given, spans, strict=True)}
    document.spans = spans
    for label, head, tail in results.relations:
        ends = results.ids.get(head), results.ids.get(tail)
        if ends[0] and ends[1]:
            document.relations.append(Relation(places[ends[0].place], places[ends[1].place], label))
        else:
            report.left_out(f"the relation {label!r:.40} of a span that is not there is left out", line=row)
    if results.choices:
        document.metadata.setdefault(WHOLE, results.choices)


# Writing ----------------------------------------------------------------------


def write(articles: Articles, options: LabelStudioWriteOptions, report: Report, /) -> Iterator[bytes]:
    """Yield an array of tasks, one per line."""
    tasks = (encoded(article, lambda to_encode: _task(to_encode, options, report), report) for article in articles)
    yield from array(tasks)
    yield b"\n"


def _task(article: Article, options: LabelStudioWriteOptions, report: Report) -> Object:
    document = annotated(article, report, spaces=(ANNOTATIONS, SPACE), rank=_rank)
    if "text" in document.metadata or OWN in document.metadata:
        report.lost("foreign.annotations", where="text", why="in Label Studio it contains the text")
    members = {name: value for name, value in document.metadata.items() if name not in {"text", OWN}}
    own_members = {OWN: document.own} if document.own else {}
    name = "predictions" if options.predictions else "annotations"
    outer, inner = _foreign(article, report)
    result = [*_results(document, options)]
    done = [{"result": result, **inner}] if result or inner else []
    return {**outer, name: done, "data": {"text": document.text, **members, **own_members}}


def _rank(part: Foreign) -> int:
    if part.space != SPACE:
        return rank_of(part)
    return 1 + part.name.startswith(ANNOTATION)


def _foreign(article: Article, report: Report) -> tuple[Object, Object]:
    """Return the members of the task and of its annotation from the foreign parts of *article*."""
    own_parts = [part for part in article.foreign if part.space == SPACE]
    inner = [
        Foreign(SPACE, part.name.removeprefix(ANNOTATION), part.value)
        for part in own_parts
        if part.name.startswith(ANNOTATION)
    ]
    outer = [part for part in own_parts if not part.name.startswith(ANNOTATION)]
    for part in chain.from_iterable(entity.foreign for entity in article.entities):
        if part.space == SPACE:
            report.lost(f"foreign.{SPACE}", where=part.name, why="it belongs to a task, and not to an entity")
    known = ("data", *_LISTS, "predictions")
    return foreign_members(outer, SPACE, known, report), foreign_members(inner, SPACE, ("result",), report)


def _results(document: Annotated, options: LabelStudioWriteOptions) -> Iterator[Object]:
    measure = into_units(document.text) if options.offsets == UTF_16 else int
    ids = {span.place: f"s{number}" for number, span in enumerate(document.spans, 1)}
    for number, span in enumerate(document.spans, 1):
        value = {
            "start": measure(span.start),
            "end": measure(span.end),
            "text": document.text[span.start : span.end],
            "labels": [span.label],
        }
        names = {"from_name": options.from_name, "to_name": options.to_name}
        yield {"id": f"s{number}", **names, "type": "labels", "value": value}
    for relation in document.relations:
        labels = [relation.label] if relation.label else []
        ends = {"from_id": ids[relation.head], "to_id": ids[relation.tail]}
        yield {"type": "relation", **ends, "direction": "right", "labels": labels}
