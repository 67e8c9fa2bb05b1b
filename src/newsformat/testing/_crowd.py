"""An article with several values of everything that may have several."""

from __future__ import annotations

from typing import Any

from attrs import evolve, fields

from newsformat._article import Article
from newsformat._feature_names import PRINCIPAL
from newsformat.testing._kitchen_sink import kitchen_sink


_MORE = range(3, 6)
# Text, and fields of any content.
_OTHERS = frozenset(("headline", "title", "kicker", "subhead", "summary", "body", "foreign"))


def crowd() -> Article:
    """Return the kitchen sink with more bylines, notes, subjects … than a format of two or three places can hold."""
    article = kitchen_sink()
    several = {field.name: getattr(article, field.name) for field in fields(Article) if field.name not in _OTHERS}
    more: dict[str, Any] = {
        name: (*value, *_more(value[-1])) for name, value in several.items() if isinstance(value, tuple) and value
    }
    return evolve(article, **more)


def _more(one: Any) -> list[Any]:
    if isinstance(one, str):
        return [f"{one} {number}" for number in _MORE]
    (principal,) = PRINCIPAL[type(one)]
    return [type(one)(**{principal: f"Number {number}"}) for number in _MORE]
