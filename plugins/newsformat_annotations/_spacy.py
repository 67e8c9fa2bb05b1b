"""JSON of spaCy and JSON Lines of Prodigy ⇄ articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from newsformat import Article, Envelope, Foreign
from newsformat.markup.json import Object, encoded, text_of
from newsformat.markup.members import has_value, leave_out
from newsformat.plugin import Articles, NoOptions, ReadError, Report, Source
from newsformat_annotations._items import Item, read_items
from newsformat_annotations._metadata import META
from newsformat_annotations._options import ReadOptions
from newsformat_annotations._own import OWN
from newsformat_annotations._reading import article_of
from newsformat_annotations._spacy_training import example_of_paragraphs
from newsformat_annotations._spans import Annotated, Relation, Span
from newsformat_annotations._units import has_words
from newsformat_annotations._writing import annotated, rank_of


_TOKENS = ("tokens", "sents")
_HASHES = ("_input_hash", "_task_hash")
_REFUSED = ("reject", "ignore")
_TOKEN_MEMBERS = ("token_start", "token_end", "head", "child")
_SPAN = dict.fromkeys(("start", "end", "label", "token_start", "token_end"), object) | {"kb_id": str, "text": str}
_RELATION = dict.fromkeys(("head", "child", "head_span", "child_span", "label"), object)
_BESIDE = frozenset(("answer", "cats", "accept", "options"))  # written beside the text, not in ``meta``


def read(source: Source, options: ReadOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each example."""

    def article(item: Item) -> Article:
        return article_of(document_of(item.value, report, item.row), report, lines=options.lines, row=item.row)

    yield from read_items(source, article, report)


def document_of(value: Any, report: Report, row: int | None) -> Annotated:
    """Return the document of the example *value*.

    Raises:
        ReadError: it has no text.
    """
    left = _members(value, report)
    if not isinstance(left.get("text"), str):
        raise ReadError("not an example of spaCy or Prodigy: it has no text")
    document = Annotated(left.pop("text"))
    meta = left.pop("meta") if isinstance(left.get("meta"), dict) else {}
    own_members = meta.pop(OWN, None)
    document.own = own_members if isinstance(own_members, dict) else {}
    _leave_out_tokens(left, report, row)
    document.spans = [*_spans_in(document.text, left, report, row)]
    document.relations = [*_relations_in(left, report, row)]
    if left.get("answer") in _REFUSED:
        if document.spans:
            many = len(document.spans)
            report.left_out(f"{many} spans that were answered with {left['answer']} are left out", line=row)
        document.spans, document.relations = [], []
    document.metadata = left | {name: item for name, item in meta.items() if name not in left}
    for name in [name for name in meta if name in left]:
        report.left_out(f"{name} in meta is left out, as there is also one beside the text", line=row)
    return document


def _members(value: Any, report: Report) -> Object:
    """Return the members of an example or of spaCy 2's training data, ``["text", {"entities": […]}]`` or paragraphs."""
    match value:
        case {"paragraphs": [*_]} if "text" not in value:
            return example_of_paragraphs(value, report)
        case [str(text), dict(members)]:
            return {"text": text, **members}
        case dict():
            return dict(value)
        case _:
            return {}


def _leave_out_tokens(left: Object, report: Report, row: int | None) -> None:
    for name in _TOKENS:
        if has_value(left.pop(name, None)):
            report.left_out(f"{name} are left out", line=row)
    for name in _HASHES:
        if left.pop(name, None) is not None:
            report.note(f"{name} is left out: Prodigy computes it", line=row)


def _spans_in(text: str, left: Object, report: Report, row: int | None) -> Iterator[Span]:
    for name, given in _groups(left):
        for item in given:
            span = span_of(item)
            if span is None:
                report.left_out(f"not a span of {name}, and left out: {text_of(item):.60}", line=row)
                continue
            yield span
            if isinstance(item, dict):
                if isinstance(words := item.get("text"), str) and not has_words(text, span, words):
                    report.note(f"the span {span} has another text than it says: {words!r:.40}", line=row)
                leave_out(item, _SPAN, f"the span {span}", report)
                _report_tokens(item, report, row)
        if name not in _LISTS:
            report.note(f"the spans of the group {name!r:.40} are read like the others", line=row)


_LISTS = ("spans", "ents", "entities")


def _report_tokens(members: Object, report: Report, row: int | None) -> None:
    if any(type(members.get(name)) is int for name in _TOKEN_MEMBERS):
        report.note("numbers of tokens are left out: they follow from the offsets", line=row)
    strange = {name: item for name, item in members.items() if name in _TOKEN_MEMBERS and type(item) is not int}
    leave_out(strange, {}, "a span", report)


def _groups(left: Object) -> Iterator[tuple[str, list[Any]]]:
    """Remove the lists of spans from the members *left*; in spaCy's JSON ``spans`` are groups of them."""
    for name in _LISTS:
        match left.get(name):
            case list() as given:
                del left[name]
                yield name, given
            case dict() as groups if groups and all(isinstance(group, list) for group in groups.values()):
                del left[name]
                yield from groups.items()
            case _:
                pass


def span_of(value: Any) -> Span | None:
    """Return the span in *value*: an object with offsets, or ``[0, 5, "PER"]``."""
    match value:
        case [int(start), int(end), str(label)]:
            return Span(+start, +end, label)
        case {"start": int(start), "end": int(end), "label": str(label), **more}:
            return Span(+start, +end, label, _identity(more.get("kb_id")))
        case _:
            return None


def _identity(value: Any) -> str:
    """Return the ID in a knowledge base in *value*; ``NIL`` means none."""
    return value if isinstance(value, str) and value != "NIL" else ""


def _relations_in(left: Object, report: Report, row: int | None) -> Iterator[Relation]:
    """Remove the relations from the members *left*; only those between spans are read."""
    given = left.get("relations")
    if not isinstance(given, list):
        return
    del left["relations"]
    for item in given:
        match item:
            case {"head_span": dict(head), "child_span": dict(child), "label": str(label)}:
                ends = span_of(head), span_of(child)
                if ends[0] and ends[1]:
                    yield Relation(ends[0].place, ends[1].place, label)
                    for relation, known in ((item, _RELATION), (head, _SPAN), (child, _SPAN)):
                        leave_out(relation, known, f"the relation {label:.40}", report)
                        _report_tokens(relation, report, row)
                    continue
            case _:
                pass
        report.left_out(f"not a relation between spans; left out: {text_of(item):.60}", line=row)


# Writing ----------------------------------------------------------------------


def write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    """Yield one example per line."""
    for article in articles:
        yield encoded(article, lambda to_encode: _example(to_encode, report), report) + b"\n"


def _example(article: Article, report: Report) -> Object:
    document = annotated(article, report, identities=True, rank=_rank)
    metadata = document.metadata
    outer = {name: value for name, value in metadata.items() if _is_beside(name)}
    meta = {name: value for name, value in metadata.items() if name not in outer and name not in _RESERVED}
    for name in [name for name in metadata if name in _RESERVED]:
        report.lost("foreign.annotations", where=name, why="in Prodigy it has another meaning")
    own_members = {OWN: document.own} if document.own else {}
    relations = [*_relations(document)]
    return {
        "text": document.text,
        "spans": [_span(span) for span in document.spans],
        **({"relations": relations} if relations else {}),
        **outer,
        **({"meta": meta | own_members} if meta or own_members else {}),
    }


def _rank(part: Foreign) -> int:
    return rank_of(part) or int(not _is_beside(part.name.removeprefix(META)))


def _is_beside(name: str) -> bool:
    return name in _BESIDE or name.startswith("_")


_RESERVED = frozenset(("text", "spans", "ents", "entities", "relations", "meta", *_TOKENS, *_HASHES, OWN))


def _span(span: Span) -> Object:
    members: Object = {"start": span.start, "end": span.end, "label": span.label}
    return {**members, "kb_id": span.identity} if span.identity else members


def _relations(document: Annotated) -> Iterable[Object]:
    spans = {span.place: _span(span) for span in document.spans}
    for relation in document.relations:
        yield {"head_span": spans[relation.head], "child_span": spans[relation.tail], "label": relation.label}
