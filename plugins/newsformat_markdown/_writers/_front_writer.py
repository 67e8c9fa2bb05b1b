"""Writes the metadata of an article as front matter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from newsformat import Article, Foreign, Inlines, Status, Text
from newsformat.markup.handling import status_of
from newsformat.plugin import Report, plain_line
from newsformat_markdown import _keys as keys
from newsformat_markdown._foreign import value_of
from newsformat_markdown._keys import Key, Kind
from newsformat_markdown._pictures import details_of
from newsformat_markdown._writers._inline_writer import InlineWriter, markdown
from newsformat_markdown._writers._yaml_writer import Plain, Value, fits_key


Body = Callable[[Article], str]
Front = dict[str, Value]
IsFree = Callable[[str, type], bool]
ValueOf = Callable[[str], Value]


def is_free(name: str, cls: type) -> bool:
    """Is *name* without meaning in a mapping for *cls*, so that it may be used for foreign values?"""
    return fits_key(name) and keys.is_unknown_key(name, cls)


def front_matter(  # noqa: PLR0913 -- what differs where it is not YAML, by keyword
    article: Article,
    body: Body,
    report: Report,
    *,
    uniform: bool = False,
    is_free: IsFree = is_free,
    value_of: ValueOf = value_of,
) -> Front:
    """Return the metadata of *article*; *body* writes the bodies of nested articles.

    If *uniform*, the items of a list are mappings with the same first key. Foreign values have their own names where
    *is_free* allows, in the form that *value_of* gives to their text.
    """
    inline = InlineWriter(report, article.direction, single=True)
    return {"title": "", **_Front(body, inline, is_free, value_of, uniform=uniform).article(article)}


class _Front:
    def __init__(self, body: Body, inline: InlineWriter, is_free: IsFree, value_of: ValueOf, *, uniform: bool) -> None:
        self._body, self._inline, self._uniform = body, inline, uniform
        self._is_free, self._value_of = is_free, value_of

    def article(self, article: Article) -> Front:
        front: Front = {}
        for key in keys.keys_of(Article):
            value = getattr(article, key.attribute)
            if key.kind is Kind.FOREIGN and (more := details_of(article.body)):
                front[keys.MEDIA] = self._parts(tuple(more.values()))
            if value != key.default:
                self._put_value(front, key, value, Article)
            if key.attribute == "language" and article.direction == "rtl":
                front[keys.DIRECTION] = "rtl"
        if isinstance(authors := front.get("authors"), list) and len(authors) == 1 and isinstance(authors[0], str):
            front = {"author" if key == "authors" else key: value for key, value in front.items()}
            front["author"] = authors[0]
        return front

    def _part(self, part: Any) -> Value:
        """Return *part* as a mapping, or as a text if it has no other values."""
        front: Front = {}
        cls: type = type(part)
        known_keys = keys.keys_of(cls)
        for key in known_keys:
            value = getattr(part, key.attribute)
            if value != key.default:
                self._put_value(front, key, value, cls)
        only = front.get(known_keys[0].key)
        return only if isinstance(only, str) and len(front) == 1 else front

    def _parts(self, parts: Sequence[Any]) -> list[Value]:
        """Return *parts*, as texts if that is all they are, where lists must be uniform."""
        written = [self._part(part) for part in parts]
        if not self._uniform or all(isinstance(number, str) for number in written):
            return written
        cls: type = type(parts[0])
        first = keys.keys_of(cls)[0].key
        return [{first: text} if isinstance(text, str) else {first: "", **_mapping(text)} for text in written]

    def _put_value(self, front: Front, key: Key, value: Any, cls: type) -> None:
        match key.kind:
            case Kind.INLINE:
                self._put_inline(front, key.key, value)
            case Kind.FOREIGN:
                self._put_foreign(front, value, cls)
            case Kind.STATUS:
                front[key.key] = value.value
                front[keys.DRAFT] = Plain("true")  # keeps site generators from publishing it
            case _:
                front[key.key] = self._value(key.kind, value)

    def _value(self, kind: Kind, value: Any) -> Any:
        match kind:
            case Kind.TEXTS:
                return list(value)
            case Kind.TIME:
                return time(value)
            case Kind.EMBARGO:
                return time(value.until) if value.until else keys.INDEFINITE
            case Kind.PART:
                return self._part(value)
            case Kind.PARTS:
                return self._parts(value)
            case Kind.ARTICLE:
                return self._nested(value)
            case _:
                return value

    def _nested(self, article: Article) -> Front:
        front = self.article(article)
        if body := self._body(article):
            front[keys.BODY] = body
        return front

    def _put_inline(self, front: Front, key: str, content: Inlines) -> None:
        front[key] = plain_line(content)
        if any(not isinstance(run, Text) or run.marks for run in content):
            front[f"{key}{keys.MARKED}"] = markdown(content, self._inline)

    def _put_foreign(self, front: Front, foreign: Iterable[Foreign], cls: type) -> None:
        """Write foreign values under their own names, and from the first to the last that is not free in a list."""
        parts = [part for part in foreign if part.space == keys.SPACE]
        names = Counter([part.name for part in parts])
        free = {name for name in names if names[name] == 1 and self._is_free(name, cls)}
        if cls is Article and "status" not in front:  # it is usable, whatever the kept values say
            free -= {part.name for part in parts if _foreign_status(part) is not Status.USABLE}
        taken = [index for index, part in enumerate(parts) if part.name not in free]
        first, end = (taken[0], taken[-1] + 1) if taken else (len(parts), len(parts))
        front.update({part.name: self._value_of(part.value) for part in parts[:first]})
        if taken:
            front[keys.FOREIGN] = [{"name": part.name, "value": part.value} for part in parts[first:end]]
        front.update({part.name: self._value_of(part.value) for part in parts[end:]})


def _foreign_status(foreign: Foreign) -> Status:
    return status_of({foreign.name: foreign.value}, Report(heard=False))


def _mapping(value: Value) -> Mapping[str, Value]:
    assert isinstance(value, Mapping)  # noqa: S101 -- for the type checker
    return value


def time(value: datetime) -> Plain:
    """Return *value* with its zone."""
    text = value.isoformat()
    return Plain(f"{text[:-6]}Z" if value.utcoffset() == timedelta(0) and text.endswith("+00:00") else text)
