"""JSON objects that are read: looked into, or taken apart until what is left is foreign; several in a document."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any, NamedTuple, TypeVar

from newsformat._article import Article
from newsformat._articles import Articles
from newsformat._concepts import Foreign
from newsformat._each import read_each
from newsformat._envelope import Envelope
from newsformat._errors import ReadError
from newsformat._report import Report
from newsformat._source import Source
from newsformat.markup._json_documents import alone_or_in
from newsformat.markup.dates import read_date
from newsformat.markup.foreign import foreign_members
from newsformat.markup.json import Document, Object, decode, documents, encoded, json_path, text_of


__all__ = [
    "Members",
    "object_at",
    "object_with",
    "objects_at",
    "read_alone_or_in",
    "read_parts",
    "says",
    "text_at",
    "texts_at",
    "value_at",
    "write_alone_or_in",
]

T = TypeVar("T")

_NOTHING: tuple[object, ...] = (None, "", [], {})
_BLANKS = " \t\n\v\f\r"  # a no-break space is text


class Members:
    """The members of a JSON object: what is of another type than the one asked for stays, and so is kept.

    Attributes:
        left: those that are not taken yet.
    """

    def __init__(self, value: Mapping[str, Any]) -> None:
        self.left = dict(value)

    def take(self, name: str) -> Any:
        """Take what is called *name*, whatever it is; `None` if there is nothing."""
        return self.left.pop(name, None)

    def text(self, *names: str) -> str:
        """Take the first text or number among *names* that says something; ``""`` if none does."""
        for name in names:
            value = self.left.get(name)
            if (
                isinstance(value, str | int | float)
                and not isinstance(value, bool)
                and (text := str(value)).strip(_BLANKS)
            ):
                del self.left[name]
                return text
        return ""

    def number(self, name: str) -> int | None:
        """Take the integer that is called *name*, if it is not negative."""
        value = self.left.get(name)
        if type(value) is not int or value < 0:
            return None
        del self.left[name]
        return value

    def moment(self, name: str, report: Report) -> datetime | None:
        """Take the moment that is called *name*; *report* is told what was assumed."""
        value = self.left.get(name)
        when = read_date(value, report) if isinstance(value, str) and value.strip(_BLANKS) else None
        if when is not None:
            del self.left[name]
        return when

    def object(self, name: str) -> Object:
        """Take the object that is called *name*; an empty one if there is none."""
        value = self.left.get(name)
        if not isinstance(value, dict):
            return {}
        del self.left[name]
        return value

    def objects(self, name: str) -> list[Object]:
        """Take the objects in the array that is called *name*, if it holds nothing else."""
        return self._all(name, dict)

    def texts(self, name: str) -> list[str]:
        """Take the texts in the array that is called *name*, if it holds nothing else."""
        return self._all(name, str)

    def _all(self, name: str, kind: type[T]) -> list[T]:
        value = self.left.get(name)
        if not isinstance(value, list) or not all(isinstance(each, kind) for each in value):
            return []
        del self.left[name]
        return value

    def foreign(self, space: str) -> tuple[Foreign, ...]:
        """Return what is left and says something, each member as JSON."""
        return tuple([Foreign(space, name, text_of(value)) for name, value in self.left.items() if says(value)])


def says(value: Any) -> bool:
    """Does *value* say anything? Null, and what is empty, does not."""
    return not any(value is nothing or value == nothing for nothing in _NOTHING)


def value_at(value: Any, *path: str) -> Any:
    """Return the value at *path* in *value*, objects of JSON in each other; `None` if there is none."""
    for name in path:
        if not isinstance(value, dict):
            return None
        value = value.get(name)
    return value


def object_at(value: Any, *path: str) -> Object:
    """Return the object at *path* in *value*; an empty one if there is none."""
    found = value_at(value, *path)
    return found if isinstance(found, dict) else {}


def text_at(value: Any, *path: str) -> str:
    """Return the text at *path* in *value*; ``""`` if there is none."""
    found = value_at(value, *path)
    return found if isinstance(found, str) else ""


def texts_at(value: Any, *path: str) -> list[str]:
    """Return the texts in the array at *path* in *value*, without what is none of these."""
    return _all_at(value, path, str)


def objects_at(value: Any, *path: str) -> list[Object]:
    """Return the objects in the array at *path* in *value*, without what is none of these."""
    return _all_at(value, path, dict)


def _all_at(value: Any, path: tuple[str, ...], kind: type[T]) -> list[T]:
    found = value_at(value, *path)
    return [each for each in found if isinstance(each, kind)] if isinstance(found, list) else []


def object_with(value: Any, names: Collection[str], missing: str) -> Object:
    """Return *value*, an object of JSON that has a member of these *names*.

    Raises:
        ReadError: it is none; *missing* says what it is not.
    """
    if not isinstance(value, dict) or value.keys().isdisjoint(names):
        raise ReadError(missing)
    return value


def read_alone_or_in(  # noqa: PLR0913 -- all of them by name but four
    value: Any,
    name: str,
    read: Callable[[Any], Article],
    report: Report,
    *,
    space: str,
    item: str,
    written: Collection[str] = (),
) -> Iterator[Article | Envelope]:
    """Yield the article that *value* is, or what each is in an array, or in the array *name* of an object.

    So `write_alone_or_in` writes them; one that is broken is left out if others are not (`read_each`).

    Args:
        value: a document, as it was decoded.
        name: what the array is called in what an API answers; the other members are foreign parts of an envelope.
        read: makes an article of one item, whatever that is.
        report: is told what is left out.
        space: of the foreign parts.
        item: what an item is called, such as ``the entry``; its path follows.
        written: members of what an API answers that its writer makes anew.

    Raises:
        ReadError: none could be read; why the first one could not.
    """
    path: tuple[str | int, ...] = ()
    if isinstance(value, dict) and isinstance(value.get(name), list):
        path, around = (name,), Members(value)
        value = around.take(name)
        for each in written:
            around.take(each)
        if foreign := around.foreign(space):
            yield Envelope(foreign=foreign)
    items = [*enumerate(value)] if isinstance(value, list) else [(0, value)]

    def article(numbered: tuple[int, Any]) -> tuple[Article]:
        return (read(numbered[1]),)

    def called(numbered: tuple[int, Any]) -> str:
        return f"{item} {json_path((*path, numbered[0]))}"

    yield from read_each(items, article, report, name=called, line=lambda _: None)


class _Part(NamedTuple):
    """A value, or a line that is still to be decoded; *path* is where it is in its array."""

    line: int
    path: tuple[int, ...]
    value: Any


def read_parts(
    source: Source, read: Callable[[Any, tuple[int, ...]], Article], report: Report, *, item: str
) -> Iterator[Article | Envelope]:
    """Yield the article of each JSON value of *source*: of one alone, of each in an array, or of one a line.

    One that is broken is left out if others are not (`read_each`).

    Args:
        source: may be of any length if there is one value a line.
        read: makes an article of a value; it is given the path of that in the array, ``()`` outside one.
        report: is told what is left out.
        item: what a value is called, such as ``the document``; in an array, its path follows.

    Raises:
        ReadError: none could be read; why the first one could not.
    """

    def article(part: _Part) -> tuple[Article]:
        value = decode(part.value.json, report, part.line) if isinstance(part.value, Document) else part.value
        return (read(value, part.path),)

    def called(part: _Part) -> str:
        return f"{item} {json_path(part.path)}" if part.path else item

    def placed(part: _Part) -> int | None:
        return None if part.path else part.line

    yield from read_each(_parts(source, report), article, report, name=called, line=placed)


def _parts(source: Source, report: Report) -> Iterator[_Part]:
    for found in documents(source):
        value = found if found.is_line else decode(found.json, report, found.line)
        if isinstance(value, list):
            yield from [_Part(found.line, (number,), each) for number, each in enumerate(value)]
        else:
            yield _Part(found.line, (), value)


def write_alone_or_in(  # noqa: PLR0913 -- all of them by name but four
    articles: Articles,
    name: str,
    write: Callable[[Article], object],
    report: Report,
    *,
    space: str,
    written: Mapping[str, Any] = MappingProxyType({}),
    said: Callable[[Envelope], Object] = lambda _: {},
    indent: int = 0,
) -> Iterator[bytes]:
    """Yield the one of *articles* as a document of JSON, or else an object with the array *name* of them, one a line.

    One stands alone only if its envelope says nothing and has no foreign parts of *space*: those are members of the
    object.

    Args:
        articles: with their envelope.
        name: what the array is called.
        write: makes of an article what JSON can hold.
        report: is told what of the envelope has no place.
        space: of the foreign parts.
        written: what else the object says, whatever it holds.
        said: returns what it says of the envelope, but for foreign parts.
        indent: how many blanks each step of one that stands alone has; 0 puts it on one line.
    """

    def around(envelope: Envelope) -> Object:
        own = said(envelope)
        known = {name, *written, *own}
        return {**own, **foreign_members(envelope.foreign, space, known, report, feature="envelope.foreign")}

    kept = encoded(articles.envelope, lambda own: {**written, **around(own)}, report)
    yield from alone_or_in(
        articles,
        lambda article: encoded(article, write, report),
        name=name,
        around=kept,
        alone=kept == encoded(written, dict, report),
        indent=indent,
    )
