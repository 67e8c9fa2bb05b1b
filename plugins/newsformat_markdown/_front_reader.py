"""Front matter → the metadata of an article."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from attrs import frozen

from newsformat import Article, Block, Embargo, Foreign, Inlines, Media, Status
from newsformat.markup.dates import read_date
from newsformat.markup.handling import read_embargo, read_status
from newsformat.plugin import Report, inlines, plain
from newsformat_markdown import _keys as keys
from newsformat_markdown._foreign import text_of
from newsformat_markdown._inline_reader import InlineReader
from newsformat_markdown._keys import Key, Kind
from newsformat_markdown._parser import parse_inline
from newsformat_markdown._pictures import addresses, completed
from newsformat_markdown._yaml_reader import Mapping, Node, Scalar
from newsformat_markdown._yaml_reader import Sequence as Nodes


Body = Callable[[str, int], Sequence[Block]]
Given = dict[str, Any]

_STATUSES = dict.fromkeys(("", "~", "null", "publish", "published"), Status.USABLE)
_STATUSES |= dict.fromkeys(("draft", "private"), Status.WITHHELD)
_NO = frozenset(("", "~", "null", "none", "no", "false", "off"))
_MOST_URGENT, _LEAST_URGENT = 1, 9
_DIGITS = 18
_MEDIA = Key(keys.MEDIA, keys.MEDIA, Kind.PARTS, Media)


class _Wrong(Exception):
    """A value is not what its key wants."""


@frozen
class FrontReader:
    """Reads mappings of the front matter; *body* reads the body of an article that stands in one."""

    report: Report
    body: Body

    def article(self, mapping: Mapping) -> Given:
        """Return what the article of *mapping* is made of."""
        items = dict(mapping.items)
        draft, direction = items.pop(keys.DRAFT, None), items.pop(keys.DIRECTION, None)
        items.pop(keys.MEDIA, None)
        given = self._own(Article, items)
        for key in [key for key in items if key in keys.OTHERS]:
            self._other(given, items, key)
        if draft is not None and _said(draft).lower() not in _NO and "status" not in given:
            given["status"] = Status.WITHHELD
        self._keep_foreign(given, items)
        self._check_direction(given, direction)
        return given

    def illustrated(self, given: Given, mapping: Mapping, body: Sequence[Block]) -> Sequence[Block]:
        """Return *body* with what *mapping* tells of the pictures in it; what it tells of others is foreign."""
        node = mapping.items.get(keys.MEDIA)
        if node is None:
            return body
        if _addressed(node) and set(_addressed(node)) <= addresses(body):
            try:
                return completed(body, {media.href: media for media in self._value(_MEDIA, node)})
            except _Wrong as wrong:
                self._note_wrong(keys.MEDIA, node, wrong)
        given["foreign"] = [*given.get("foreign", ()), Foreign(keys.SPACE, keys.MEDIA, text_of(node))]
        return body

    def _own(self, cls: type, items: dict[str, Node]) -> Given:
        """Take the keys of *cls* out of *items*, and return what they say; what they should not say stays."""
        given: Given = {}
        for key in keys.keys_of(cls):
            if key.kind is Kind.FOREIGN:
                continue  # at its place among the others, later
            if key.key not in items and not (key.kind is Kind.INLINE and f"{key.key}{keys.MARKED}" in items):
                continue
            try:
                given[key.attribute] = self._take(key, items)
            except _Wrong as wrong:
                if cls is not Article:
                    raise
                self._note_wrong(key.key, items[key.key], wrong)
        return given

    def _take(self, key: Key, items: dict[str, Node]) -> Any:
        if key.kind is Kind.INLINE:
            value: Any = self._inline(items.get(key.key), items.get(f"{key.key}{keys.MARKED}"))
            items.pop(f"{key.key}{keys.MARKED}", None)
        else:
            value = self._value(key, items[key.key])
        items.pop(key.key, None)
        return value

    def _other(self, given: Given, items: dict[str, Node], name: str) -> None:
        """Take what another program calls *name*; a list goes on, anything else must not be there yet."""
        key = next(key for key in keys.keys_of(Article) if key.key == keys.OTHERS[name])
        node = items[name]
        if name == "published" and isinstance(node, Scalar) and node.text in {"true", "false"}:
            if node.text == "false":
                given.setdefault("status", Status.WITHHELD)
            del items[name]
            return
        if key.attribute in given and key.kind not in {Kind.PARTS, Kind.TEXTS}:
            return
        try:
            value = self._inline(node, None) if key.kind is Kind.INLINE else self._value(key, node)
        except _Wrong as wrong:
            self._note_wrong(name, node, wrong)
            return
        given[key.attribute] = (*given.get(key.attribute, ()), *value) if isinstance(value, tuple | list) else value
        del items[name]

    def _note_wrong(self, key: str, node: Node, wrong: _Wrong) -> None:
        self.report.note(f"front matter: {key}: expected {wrong}; kept as it is", line=node.line)

    def _keep_foreign(self, given: Given, items: dict[str, Node]) -> None:
        kept: list[Foreign] = []
        for key, node in items.items():
            listed = _foreign(node) if key == keys.FOREIGN else None
            kept.extend([Foreign(keys.SPACE, key, text_of(node))] if listed is None else listed)
        if kept:
            given["foreign"] = kept

    def _check_direction(self, given: Given, direction: Node | None) -> None:
        if not isinstance(direction, Scalar) or not given.get("language"):
            return
        if direction.text in {"ltr", "rtl"} and Article(language=given["language"]).direction != direction.text:
            self.report.left_out(
                f"front matter: dir: {direction.text} is not kept; the direction is that of the language",
                line=direction.line,
            )

    # Values -------------------------------------------------------------------

    def _value(self, key: Key, node: Node) -> Any:
        match key.kind:
            case Kind.TEXT:
                return _text(node)
            case Kind.TEXTS:
                return _texts(node)
            case Kind.NUMBER:
                return _number(node, key.attribute)
            case Kind.TIME:
                return self._time(node)
            case Kind.EMBARGO:
                return self._embargo(node)
            case Kind.STATUS:
                return self._status(node)
            case Kind.PART:
                return None if isinstance(node, Scalar) and node.none else self._part(key, node)
            case Kind.PARTS:
                return [self._part(key, item) for item in _parts(node)]
            case _:
                return self._nested(node)

    def _time(self, node: Node) -> Any:
        text = _text(node)
        if not text:
            return None
        if read_date(text) is None:
            raise _Wrong("a date")
        return read_date(text, self.report, line=node.line)

    def _embargo(self, node: Node) -> Embargo | None:
        """Return the embargo that *node* is; whatever it says but that there is none, the story must not go out."""
        said = _said(node)
        if said.lower() in _NO:
            return None
        return Embargo() if said == keys.INDEFINITE else read_embargo(said, self.report, line=node.line)

    def _status(self, node: Node) -> Status:
        said = _said(node).lower()
        return _STATUSES.get(said) or read_status(said, self.report, line=node.line)

    def _inline(self, node: Node | None, marked: Node | None) -> Inlines:
        text = _text(node) if node is not None else ""
        if marked is None:
            return inlines(text)
        reader = InlineReader(self.report, marked.line)
        content = reader.read(parse_inline(_text(marked)))
        if node is None or plain(content).replace("\n", " ") == text:
            return content
        self.report.left_out("front matter: the text with marks is another; it was dropped", line=marked.line)
        return inlines(text)

    def _part(self, key: Key, node: Node) -> Any:
        cls = key.part
        assert cls is not None  # noqa: S101 -- for the type checker
        if isinstance(node, Scalar):
            return cls(**{keys.PRINCIPAL[cls]: node.text})
        if not isinstance(node, Mapping):
            raise _Wrong("a text or a mapping")
        items = dict(node.items)
        for other, own in keys.OTHERS_OF_PARTS.get(cls, {}).items():
            if other in items and own not in items:
                items[own] = items.pop(other)
        given = self._own(cls, items)
        if any(key.kind is Kind.FOREIGN for key in keys.keys_of(cls)):
            self._keep_foreign(given, items)
        else:
            for name, item in items.items():
                self.report.left_out(f"front matter: {key.key}: {name} was skipped", line=item.line)
        given.setdefault(keys.PRINCIPAL[cls], "")
        return cls(**given)

    def _nested(self, node: Node) -> Article:
        if not isinstance(node, Mapping):
            raise _Wrong("a mapping")
        items = dict(node.items)
        body = items.pop(keys.BODY, None)
        mapping = Mapping(items, node.line)
        given = self.article(mapping)
        blocks = self.body(_text(body), body.line) if body is not None else ()
        given["body"] = self.illustrated(given, mapping, blocks)
        return Article(**given)


def _addressed(node: Node) -> list[str]:
    """Return the addresses of the pictures that the list *node* tells of; none if it is no such list."""
    items = node.items if isinstance(node, Nodes) else ()
    hrefs = [item.items.get("href") if isinstance(item, Mapping) else None for item in items]
    found = [href.text for href in hrefs if isinstance(href, Scalar)]
    return found if len(set(found)) == len(items) else []


def _said(node: Node) -> str:
    return node.text if isinstance(node, Scalar) else text_of(node)


def _text(node: Node) -> str:
    if not isinstance(node, Scalar):
        raise _Wrong("a text")
    return "" if node.none else node.text


def _texts(node: Node) -> Sequence[str]:
    if isinstance(node, Scalar):
        return [part for part in re.split(r"\s*,\s*", _text(node)) if part]
    if not isinstance(node, Nodes):
        raise _Wrong("a list of texts")
    return [_text(item) for item in node.items if not (isinstance(item, Scalar) and item.none)]


def _parts(node: Node) -> Sequence[Node]:
    if isinstance(node, Nodes):
        return [item for item in node.items if not (isinstance(item, Scalar) and item.none)]
    return [] if isinstance(node, Scalar) and node.none else [node]


def _number(node: Node, attribute: str) -> int | None:
    text = _text(node)
    if not text:
        return None
    if not (text.isascii() and text.isdecimal() and len(text) <= _DIGITS):
        raise _Wrong("a whole number")
    number = int(text)
    if attribute == "urgency" and not _MOST_URGENT <= number <= _LEAST_URGENT:
        raise _Wrong("a number from 1 to 9")
    return number


def _foreign(node: Node) -> Sequence[Foreign] | None:
    """Return what the list *node* holds under names that are not free; `None` if it is another list."""
    if not isinstance(node, Nodes):
        return None
    found = []
    for item in node.items:
        if not isinstance(item, Mapping) or set(item.items) != {"name", "value"}:
            return None
        name, value = item.items["name"], item.items["value"]
        if not isinstance(name, Scalar) or not isinstance(value, Scalar):
            return None
        found.append(Foreign(keys.SPACE, name.text, value.text))
    return found
