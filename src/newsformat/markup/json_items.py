"""Articles as items of JSON: one alone, several in an array or one a line, or in the object that an API answers."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice
from types import MappingProxyType
from typing import Any, NamedTuple

from attrs import evolve

from newsformat._article import Article
from newsformat._articles import Articles
from newsformat._envelope import Envelope
from newsformat._item_by_item import read_each
from newsformat._report import Report
from newsformat._source import Source
from newsformat.markup._json._hits import sources_in
from newsformat.markup.foreign import foreign_members
from newsformat.markup.json import Document, Object, array, decode, documents, encoded, indented, json_path
from newsformat.markup.members import Members


__all__ = ["read_alone_or_in", "read_answers", "read_parts", "write_alone_or_in"]


def read_answers(
    source: Source, read: Callable[[Any], Iterable[Article | Envelope]], report: Report, *, within: Sequence[str] = ()
) -> Iterator[Article | Envelope]:
    """Yield what *read* makes of each JSON value of *source*: of one, of one a line, or of each item of a long array.

    One that is broken is left out if others are not (`read_each`).

    From the answer or export of a search engine (``hits.hits``, ``_source``), the values are the documents that it
    found.

    Args:
        source: may be of any length if it is an array, or has one value a line.
        read: yields what is in a value, such as the answer of an API.
        report: receives what is left out.
        within: what the array is called in an answer that may be longer than the limit; it is read an item at a time,
            each as if it were alone in the answer.

    Raises:
        ReadError: none could be read; why the first one could not.
    """

    def answer(document: Document) -> Iterable[Article | Envelope]:
        value = decode(document.json, report, document.first_line)
        return read(sources_in(value, report, document.first_line))

    yield from read_each(
        documents(source, within), answer, report, name=lambda _: "an answer", line=lambda document: document.line
    )


def read_alone_or_in(  # noqa: PLR0913 -- all of them by name but four
    value: Any,
    name: str,
    read: Callable[[Any], Article],
    report: Report,
    *,
    space: str,
    item: str,
    written: Collection[str] = (),
    read_envelope: Callable[[Members], Envelope] = lambda _: Envelope(),
) -> Iterator[Article | Envelope]:
    """Yield the article that *value* is, or what each is in an array, or in the array *name* of an object.

    This is how `write_alone_or_in` writes them. A broken one is left out if others can be read (`read_each`).

    Args:
        value: a document, as it was decoded.
        name: what the array is called in what an API answers; the other members are foreign parts of an envelope.
        read: makes an article of one item, whatever that is.
        report: receives what is left out.
        space: of the foreign parts.
        item: what an item is called, such as ``the entry``; its path follows.
        written: members of an API's answer that its writer makes anew.
        read_envelope: takes the members of the envelope from the others; what it leaves is foreign.

    Raises:
        ReadError: none could be read; why the first one could not.
    """
    path: tuple[str | int, ...] = ()
    if isinstance(value, dict) and isinstance(value.get(name), list):
        path, outer = (name,), Members(value)
        value = outer.take(name)
        for member in written:
            outer.take(member)
        envelope = read_envelope(outer)
        envelope = evolve(envelope, foreign=[*envelope.foreign, *outer.foreign(space)])
        if envelope != Envelope():
            yield envelope
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
    source: Source, read: Callable[[Any, tuple[int, ...]], Article | None], report: Report, *, item: str
) -> Iterator[Article | Envelope]:
    """Yield the article of each JSON value of *source*: of one alone, of each in an array, or of one a line.

    One that is broken is left out if others are not (`read_each`). Search engines are read as `read_answers` does.

    Args:
        source: may be of any length if there is one value a line.
        read: makes an article of a value, or `None` of one that is none, and says so; it is given the path of that in
            the array, ``()`` outside one.
        report: receives what is left out.
        item: what a value is called, such as ``the document``; in an array, its path follows.

    Raises:
        ReadError: none could be read; why the first one could not.
    """

    def articles(part: _Part) -> Iterable[Article | Envelope]:
        value = part.value
        if isinstance(value, Document):
            value = _decoded(value, report)
            if isinstance(value, list):  # on one line
                return read_each(_items(value, part.line), articles, report, name=called, line=placed)
        article = read(value, part.path)
        return () if article is None else (article,)

    def called(part: _Part) -> str:
        return f"{item} {json_path(part.path)}" if part.path else item

    def placed(part: _Part) -> int | None:
        return None if part.path else part.line

    yield from read_each(_parts(source, report), articles, report, name=called, line=placed)


def _parts(source: Source, report: Report) -> Iterator[_Part]:
    for found in documents(source):
        value = found if found.is_line else _decoded(found, report)
        if isinstance(value, list):
            yield from _items(value, found.line)
        else:
            yield _Part(found.line, (), value)


def _items(values: list[Any], line: int) -> list[_Part]:
    return [_Part(line, (number,), value) for number, value in enumerate(values)]


def _decoded(document: Document, report: Report) -> Any:
    return sources_in(decode(document.json, report, document.line), report, document.line)


def write_alone_or_in(  # noqa: PLR0913 -- all of them by name but four
    articles: Articles,
    name: str,
    write: Callable[[Article], object],
    report: Report,
    *,
    space: str,
    written: Mapping[str, Any] = MappingProxyType({}),
    write_envelope: Callable[[Envelope], Object] = lambda _: {},
    indent: int = 0,
) -> Iterator[bytes]:
    """Yield the one of *articles* as a document of JSON, or else an object with the array *name* of them, one a line.

    One stands alone only if its envelope says nothing and has no foreign parts of *space*, which would be members of
    the object.

    Args:
        articles: with their envelope.
        name: what the array is called.
        write: makes of an article what JSON can hold.
        report: receives what of the envelope has no place.
        space: of the foreign parts.
        written: what else the object says, whatever it holds.
        write_envelope: returns the members of an envelope, except for its foreign parts.
        indent: how many blanks each step of one that stands alone has; 0 puts it on one line.
    """

    def outer(envelope: Envelope) -> Object:
        members = {**written, **write_envelope(envelope)}
        foreign = foreign_members(envelope.foreign, space, {name, *members}, report, feature="envelope.foreign")
        return {**members, **foreign}

    whole = encoded(articles.envelope, outer, report)
    # Each is encoded before the next is requested, since losses belong to the latest one.
    parts = (encoded(article, write, report) for article in articles)
    begun = [*islice(parts, 2)]
    if len(begun) == 1 and whole == encoded(written, dict, report):
        yield indented(begun[0], indent) + b"\n"
        return
    before = whole[:-1] + (b"," if whole != b"{}" else b"") + encoded(name, str, report) + b":"
    yield from array(chain(begun, parts), before)
    yield b"}\n"
