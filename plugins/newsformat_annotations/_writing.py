"""An article → an annotated document."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from newsformat import Article, Concept, Foreign
from newsformat.markup.json import object_of
from newsformat.plugin import Report
from newsformat_annotations._entities import Entities
from newsformat_annotations._labels import SPACE, label_of
from newsformat_annotations._marked import Marked, marked
from newsformat_annotations._marking import chosen
from newsformat_annotations._metadata import META, write_metadata
from newsformat_annotations._own import order_in, own_of
from newsformat_annotations._reading import RELATION, SPAN, words_at
from newsformat_annotations._spans import Annotated, Relation, Span


def rank_of(part: Foreign) -> int:
    """Return the position of *part* among foreign parts in most formats when read back: metadata first."""
    return (SPAN, RELATION).index(part.name) + _LAST if part.name in {SPAN, RELATION} else 0


_LAST = 8


def annotated(
    article: Article,
    report: Report,
    *,
    identities: bool = False,
    spaces: tuple[str, ...] = (SPACE,),
    rank: Callable[[Foreign], int] = rank_of,
) -> Annotated:
    """Return *article* as an annotated document.

    Args:
        article: its entities have the labels of the mentions.
        report: gets what has no place.
        identities: whether the format has the identity of an entity beside a span.
        spaces: of the foreign parts that the format keeps.
        rank: the position of a foreign part when read back.
    """
    found = marked(article.body, report)
    text = found.text
    spans = _spans(article, found, identities=identities)
    kept = chosen(text, spans, Entities(()))
    for span in kept.others:
        why = "the mention before it has the same entity"
        report.lost("inline.mention", where=words_at(text, span.start, span.end), why=why)
    bare = [span._replace(key=None) for span, _ in kept.mentions]
    own_members = own_of(article, text, bare, [key for _, key in kept.mentions])
    others = [*_other_spans(article, text, report)]
    if chosen(text, [*spans, *others], Entities(article.entities)).mentions != kept.mentions:
        report.lost(_FEATURE, where=SPAN, why="it would be read as a mention")
        others = []
    every = sorted([*spans, *others], key=lambda other_span: (other_span.start, -other_span.end))
    relations = [*_relations(article, {span.place for span in every}, report)]
    _report_other_parts(article, report)
    own_members |= order_in([part for part in article.foreign if part.space in spaces], rank)
    return Annotated(text, every, relations, write_metadata(article, report), own_members)


_FEATURE = f"foreign.{SPACE}"


def _spans(article: Article, found: Marked, *, identities: bool) -> list[Span]:
    concepts: dict[str, Concept] = {}
    for concept in article.entities:
        concepts.setdefault(concept.key, concept)
    return [
        Span(start, end, label_of(concept), key if identities and concept and concept.uri == key else "", key)
        for start, end, key in found.mentions
        for concept in [concepts.get(key)]
    ]


def _parts(article: Article, name: str) -> Iterator[Foreign]:
    return (part for part in article.foreign if part.space == SPACE and part.name == name)


def _other_spans(article: Article, text: str, report: Report) -> Iterator[Span]:
    """Yield the spans that are not mentions, if the text there is unchanged."""
    for part in _parts(article, SPAN):
        match object_of(part.value):
            case {"start": int(start), "end": int(end), "label": str(label), "text": str(known_text), **more}:
                if 0 <= start < end <= len(text) and words_at(text, start, end) == known_text:
                    identity = more.get("identity")
                    yield Span(start, end, label, identity if isinstance(identity, str) else "")
                else:
                    report.lost(_FEATURE, where=f"{SPAN} {known_text:.40}", why="the text is different there")
            case _:
                report.lost(_FEATURE, where=SPAN, why="it is not a span")


def _relations(article: Article, places: set[tuple[int, int, str]], report: Report) -> Iterator[Relation]:
    for part in _parts(article, RELATION):
        match object_of(part.value):
            case {"head": head, "tail": tail, "label": str(label)} if _place(head) in places and _place(tail) in places:
                yield Relation(_place(head), _place(tail), label)
            case _:
                report.lost(_FEATURE, where=RELATION, why="its spans are not there")


def _place(value: Any) -> tuple[int, int, str]:
    match value:
        case [int(start), int(end), str(label)]:
            return start, end, label
        case _:
            return -1, -1, ""


def _report_other_parts(article: Article, report: Report) -> None:
    for part in article.foreign:
        if part.space == SPACE and part.name not in {SPAN, RELATION} and not part.name.startswith(META):
            report.lost(_FEATURE, where=part.name, why="there is no place for it")
