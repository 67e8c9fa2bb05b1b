"""An article with several values of everything that may have several."""

from __future__ import annotations

from typing import Any

from attrs import evolve, fields

from newsformat._article import Article
from newsformat._feature_names import PRINCIPAL
from newsformat.testing._kitchen_sink import kitchen_sink


_MORE = range(3, 6)
# Text, and fields of any content.
_SINGLE = frozenset(("headline", "title", "kicker", "subhead", "summary", "body", "foreign"))


def crowd() -> Article:
    """Return the kitchen sink with more bylines, notes, subjects … than a format of two or three places can hold."""
    article = kitchen_sink()
    several = {field.name: getattr(article, field.name) for field in fields(Article) if field.name not in _SINGLE}
    more: dict[str, Any] = {
        name: (*value, *_more(value[-1])) for name, value in several.items() if isinstance(value, tuple) and value
    }
    return evolve(article, **more)


def _more(value: Any) -> list[Any]:
    if isinstance(value, str):
        return [f"{value} {number}" for number in _MORE]
    (principal,) = PRINCIPAL[type(value)]
    return [type(value)(**{principal: f"Number {number}"}) for number in _MORE]
