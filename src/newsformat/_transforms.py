"""The transforms that ship: named steps from article to article, run only when asked for.

* ``drop-related``: takes the related-story blocks out of the body.
* ``lift-head``: takes off the top of the body what repeats headline, byline, keywords or date, and the dateline.
* ``plain-inline``: takes links, emphasis and all other marks off running text.
* ``strip-foreign``: takes out what the model has no place for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from attrs import evolve, fields, has

from newsformat._article import Article, Association, Rights
from newsformat._blocks import Raw, Related
from newsformat._concepts import Concept, Foreign
from newsformat._hooks import Transform, hookimpl
from newsformat._inline import Text


def _rebuilt(value: Any, change: Callable[[Any], Any]) -> Any:
    """Return *value* with *change* applied to it and everything in it, outside in; an item changed to ``None`` goes."""
    value = change(value)
    if isinstance(value, tuple):
        kept = tuple([new for item in value if (new := _rebuilt(item, change)) is not None])
        return value if kept == value else kept
    if value is not None and has(type(value)):
        changes = {}
        for attribute in fields(type(value)):
            old = getattr(value, attribute.name)
            if (new := _rebuilt(old, change)) is not old:
                changes[attribute.name] = new
        return evolve(value, **changes) if changes else value
    return value


def _drop_related(article: Article) -> Article:
    return _rebuilt(article, lambda value: None if isinstance(value, Related) else value)  # type: ignore[no-any-return]


def _lift_head(article: Article) -> Article:
    from newsformat._lifted import lifted

    return lifted(article)


def _plain_inline(article: Article) -> Article:
    return _rebuilt(  # type: ignore[no-any-return]
        article,
        lambda value: Text(value.text) if isinstance(value, Text) and value.marks else value,
    )


def _strip_foreign(article: Article) -> Article:
    return _rebuilt(  # type: ignore[no-any-return]
        article, lambda value: None if isinstance(value, Foreign | Raw) or _is_all_foreign(value) else value
    )


def _is_all_foreign(value: Any) -> bool:
    """Is *value* a part that says nothing but what the model has no place for?"""
    return (
        isinstance(value, Rights | Concept | Association)
        and bool(value.foreign)
        and evolve(value, foreign=()) == type(value)()
    )


@hookimpl
def newsformat_transforms() -> Iterable[Transform]:
    """Bring the transforms of the core."""
    return [
        Transform(name="drop-related", title="Take related stories out of the body", apply=_drop_related),
        Transform(name="lift-head", title="Take off the body what repeats the head of the story", apply=_lift_head),
        Transform(name="plain-inline", title="Take all marks off running text", apply=_plain_inline),
        Transform(name="strip-foreign", title="Take out what the model has no place for", apply=_strip_foreign),
    ]
