"""The member ``_newsformat``: what labelled spans can't express of entities and mentions.

It is only written if the spans alone would not be read back as the same, and only applies to spans that have not been
changed: changes made in an annotation tool take precedence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from newsformat import Article, Concept, Foreign
from newsformat.markup.foreign import in_order, order_of
from newsformat.markup.json import Object
from newsformat.markup.members import objects_at
from newsformat.markup.unexpressed import unexpressed, with_unexpressed
from newsformat_annotations._entities import Entities
from newsformat_annotations._labels import SPACE
from newsformat_annotations._marking import chosen
from newsformat_annotations._spans import Annotated, Span


OWN = "_newsformat"  # name of the member; ``newsformat`` is the first member of a whole article
_ENTITIES, _MENTIONS, _FOREIGN, _ORDER = "entities", "mentions", "foreign", "order"
_EMPTY = Concept()


def own_of(article: Article, text: str, spans: list[Span], keys: list[str]) -> Object:
    """Return what *spans* of the *text*, with these *keys*, can't express; an empty object if there is nothing."""
    entities = Entities(())
    found = chosen(text, spans, entities)
    if [key for _, key in found.mentions] == keys and tuple(entities.all) == article.entities:
        return {}
    known = Entities(article.entities)
    mentions = []
    for span, key in zip(spans, keys, strict=True):
        concept = known.named(span, text)
        if concept is None or concept.key != key or not known.knows(concept):
            mentions.append([*span.place, key])
    own_members = {_ENTITIES: [_entity_object(entity) for entity in article.entities], _MENTIONS: mentions}
    return {name: value for name, value in own_members.items() if value}


def order_in(parts: list[Foreign], rank: Callable[[Foreign], int]) -> Object:
    """Return the order of foreign *parts*, if it differs when read back: by *rank*, lower first."""
    order = order_of(parts, sorted(parts, key=rank))
    return {_ORDER: order} if order else {}


def in_first_order(parts: list[Foreign], own_members: Object) -> list[Foreign]:
    """Return the foreign *parts* in the order given in *own_members*, if that has as many."""
    order = own_members.get(_ORDER)
    return in_order(parts, order) if isinstance(order, str) else parts


def _entity_object(concept: Concept) -> Object:
    own_parts = [[part.name, part.value] for part in concept.foreign if part.space == SPACE]
    return {**unexpressed(concept, _EMPTY), **({_FOREIGN: own_parts} if own_parts else {})}


def known_entities(own_members: Object) -> Iterator[Concept]:
    """Yield the entities in *own_members*."""
    for item in objects_at(own_members, _ENTITIES):
        foreign = [Foreign(SPACE, *part) for part in _rows(item.get(_FOREIGN)) if _is_part(part)]
        concept = with_unexpressed(_EMPTY, item)
        yield Concept(**_attributes(concept), foreign=foreign)


def _attributes(concept: Concept) -> dict[str, str]:
    return {name: getattr(concept, name) for name in ("name", "kind", "code", "scheme", "uri", "relation", "role")}


def _is_part(part: list[Any]) -> bool:
    return len(part) == 2 and all(isinstance(item, str) for item in part)  # noqa: PLR2004 -- a name and a value


def _rows(value: Any) -> Iterable[list[Any]]:
    return [row for row in value if isinstance(row, list)] if isinstance(value, list) else []


def with_keys(document: Annotated) -> list[Span]:
    """Return the spans of *document*, with their keys as far as it has them."""
    keys: dict[tuple[int, int, str], str] = {}
    for row in _rows(document.own.get(_MENTIONS)):
        match row:
            case [int(start), int(end), str(label), str(key)]:
                keys[start, end, label] = key
            case _:
                pass
    return [span._replace(key=keys.get(span.place, span.key)) for span in document.spans] if keys else document.spans
