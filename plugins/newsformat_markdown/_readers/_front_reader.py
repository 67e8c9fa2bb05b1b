"""Reads front matter as the metadata of an article."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from attrs import evolve, frozen

from newsformat import Article, Block, Concept, Embargo, Foreign, Identifier, Inlines, Media, Status
from newsformat.markup.dates import read_date
from newsformat.markup.handling import (
    embargo_from_text,
    embargo_of,
    names_embargo,
    read_embargo,
    read_status,
    status_of,
)
from newsformat.plugin import Report, inlines, lazily, plain_line, shortened
from newsformat_markdown import _keys as keys
from newsformat_markdown._foreign import text_of
from newsformat_markdown._keys import Key, Kind
from newsformat_markdown._nodes import Mapping, Node, Scalar
from newsformat_markdown._parser import parse_inline
from newsformat_markdown._pictures import addresses, with_details
from newsformat_markdown._readers._front_authors import with_plain_authors
from newsformat_markdown._readers._front_pictures import take_pictures
from newsformat_markdown._readers._front_values import (
    Wrong,
    addresses_in,
    flat,
    foreign_in,
    number_in,
    parts_in,
    string_of,
    text_in,
    texts_in,
    words_in,
)
from newsformat_markdown._readers._inline_reader import InlineReader


Body = Callable[[str, int], Sequence[Block]]
Values = dict[str, Any]

_STATUSES = dict.fromkeys(("", "~", "null", "publish", "published"), Status.USABLE)
_STATUSES |= dict.fromkeys(("draft", "private"), Status.WITHHELD)
_NO = frozenset(("", "~", "null", "none", "no", "false", "off"))
_YES = frozenset(("yes", "true", "on"))
_PAGE = "url"  # kind of identifier: the address of a page
_LINKED = lazily(r"\A\[\[(?:[^][|]*\|)?([^][|]+)\]\]\Z")  # link to a note with that name (Obsidian)
_MEDIA = Key(keys.MEDIA, keys.MEDIA, Kind.PARTS, Media)


@frozen
class FrontReader:
    """Reads mappings of the front matter; *body* reads the body of a nested article.

    *wrong* receives invalid values of the article, by key, in addition to the *report*.
    """

    report: Report
    body: Body
    wrong: Callable[[str, Node, Wrong], object] | None = None

    def article(self, mapping: Mapping) -> Values:
        """Return the values of the article in *mapping*."""
        items = with_plain_authors(self._in_known_case(mapping), self.report)
        draft = items.pop(keys.DRAFT, None)
        items.pop(keys.DIRECTION, None)
        items.pop(keys.MEDIA, None)
        for name in keys.TAXONOMIES:
            if isinstance(inner := items.get(name), Mapping) and not items.keys() & inner.items.keys():
                del items[name]
                items |= inner.items
        if keys.LAYOUT in items:
            items |= {name: words_in(items[name]) for name in keys.OF_WORDS if name in items}
        self._last_update(items)
        values = self._take_values(Article, items)
        self._embargoes(values, items)
        for key in [key for key in items if key in keys.OTHERS]:
            self._other(values, items, key)
        for key in [key for key in items if key in keys.PICTURES or key == keys.HEADER]:
            if pictures := take_pictures(key, items, self.report):
                values["associations"] = [*values.get("associations", ()), *pictures]
        self._address(values, items)
        if draft is not None:
            self._draft(values, draft)
        self._hold_back(values, items)
        self._keep_foreign(values, items)
        return values

    def _in_known_case(self, mapping: Mapping) -> dict[str, Node]:
        """Return the items of *mapping*, with ``Title`` as ``title`` unless that is present, too."""
        items: dict[str, Node] = {}
        for name, node in mapping.items.items():
            key = keys.in_known_case(name)
            items[name if key in mapping.items or key in items else key] = node
        return items

    def _last_update(self, items: dict[str, Node]) -> None:
        """Use the date of Docusaurus's ``last_update``; its author is reported as lost."""
        node = items.get(keys.LAST_UPDATE)
        if isinstance(node, Mapping) and isinstance(date := node.items.get("date"), Scalar):
            items[keys.LAST_UPDATE] = date
            for name, item in node.items.items():
                if item is not date:
                    self.report.left_out(f"front matter: {keys.LAST_UPDATE}: {name} was skipped", line=item.line)

    def with_body(self, values: Values, mapping: Mapping, body: Sequence[Block]) -> Article:
        """Return the article with the *values* of *mapping*, and *body*."""
        values["body"] = self._with_picture_details(values, mapping, body)
        article = Article(**values)
        self._check_direction(article, self._in_known_case(mapping).get(keys.DIRECTION))
        return article

    def _with_picture_details(self, values: Values, mapping: Mapping, body: Sequence[Block]) -> Sequence[Block]:
        """Return *body* with the properties of its pictures in *mapping*; those of other pictures are foreign."""
        node = mapping.items.get(keys.MEDIA)
        if node is None:
            return body
        if addresses_in(node) and set(addresses_in(node)) <= addresses(body):
            try:
                return with_details(body, {media.href: media for media in self._value(_MEDIA, node)})
            except Wrong as wrong:
                self._note_wrong(keys.MEDIA, node, wrong)
        values["foreign"] = [*values.get("foreign", ()), Foreign(keys.SPACE, keys.MEDIA, text_of(node))]
        return body

    def _take_values(self, cls: type, items: dict[str, Node]) -> Values:
        """Take the keys of *cls* from *items* and return their values; invalid values stay."""
        values: Values = {}
        for key in keys.keys_of(cls):
            if key.kind is Kind.FOREIGN:
                continue  # read later, in order with the others
            if key.key not in items and not (key.kind is Kind.INLINE and f"{key.key}{keys.MARKED}" in items):
                continue
            try:
                values[key.attribute] = self._take(key, items)
            except Wrong as wrong:
                if cls is not Article:
                    raise
                name = key.key if key.key in items else f"{key.key}{keys.MARKED}"
                self._note_wrong(name, items[name], wrong)
        return values

    def _take(self, key: Key, items: dict[str, Node]) -> Any:
        if key.kind is Kind.INLINE:
            value: Any = self._inline(items.get(key.key), items.get(f"{key.key}{keys.MARKED}"))
            items.pop(f"{key.key}{keys.MARKED}", None)
        else:
            value = self._value(key, items[key.key])
        items.pop(key.key, None)
        return value

    def _other(self, values: Values, items: dict[str, Node], name: str) -> None:
        """Read other programs' *name* for a key; lists are extended, other values must not be set yet."""
        key = next(key for key in keys.keys_of(Article) if key.key == keys.OTHERS[name])
        node = items[name]
        if name == "published" and isinstance(node, Scalar) and node.text in {"true", "false"}:
            if node.text == "false":
                values.setdefault("status", Status.WITHHELD)
            del items[name]
            return
        if key.attribute == "subjects":
            node = flat(node)
        if key.attribute in values and key.kind not in {Kind.PARTS, Kind.TEXTS}:
            if name in keys.HELD_UNTIL and self._is_held(values, node):
                del items[name]
            return
        try:
            value: Any = self._inline(node, None) if key.kind is Kind.INLINE else self._value(key, node)
        except Wrong as wrong:
            self._note_wrong(name, node, wrong)
            return
        if key.attribute == "bylines":
            value = [evolve(item, name=_LINKED.sub(r"\1", item.name)) for item in value]
        if key.attribute == "subjects":  # some list these twice: with all details, and as names
            names = {subject.name for subject in values.get("subjects", ())}
            value = [item for item in value if item != Concept(name=item.name) or item.name not in names]
        values[key.attribute] = (*values.get(key.attribute, ()), *value) if isinstance(value, tuple | list) else value
        del items[name]

    def _address(self, values: Values, items: dict[str, Node]) -> None:
        """Read the address of the story's page, as written by web clippers."""
        if any(identifier.kind == _PAGE for identifier in values.get("identifiers", ())):
            return
        for name in keys.ADDRESSES:
            if isinstance(node := items.get(name), Scalar) and node.text.startswith(("https://", "http://")):
                values["identifiers"] = [Identifier(value=node.text, kind=_PAGE), *values.get("identifiers", ())]
                del items[name]
                return

    def _draft(self, values: Values, node: Node) -> None:
        """Read a draft flag: anything but "no" is a draft, which is withheld unless a status is set."""
        value = string_of(node).lower()
        if value not in _NO:
            values.setdefault("status", Status.WITHHELD)
        if value not in _NO | _YES:
            message = (
                f"front matter: {keys.DRAFT}: {shortened(text_of(node))} is not kept: it is neither true nor false"
            )
            self.report.left_out(message, line=node.line)

    def _embargoes(self, values: Values, items: dict[str, Node]) -> None:
        """Read an embargo under other names: ``Embargo``, ``embargo-until``."""
        embargoes = {name: node for name, node in items.items() if names_embargo(name)}
        texts = {name: string_of(node) for name, node in embargoes.items()}
        if embargo_of(texts, Report(heard=False)) is None:
            return
        line = next(node.line for node in embargoes.values())
        values["embargo"] = embargo_of(texts, self.report, line=line, known=values.get("embargo"))
        for name in embargoes:
            del items[name]

    def _hold_back(self, values: Values, items: dict[str, Node]) -> None:
        """Read signs of an unpublished page in *items*, which remain foreign: ``visibility: private``."""
        for name, node in items.items():
            if "status" not in values and isinstance(node, Scalar):
                status = status_of({name: node.text}, self.report, line=node.line)
                if status is not Status.USABLE:
                    values["status"] = status

    def _is_held(self, values: Values, node: Node) -> bool:
        """Use *node* as the end of an embargo, if it is later than the date of the story and there is no other."""
        until, date = read_date(string_of(node)), values.get("published")
        if "embargo" in values or until is None or date is None or until <= date:
            return False
        values["embargo"] = read_embargo(string_of(node), self.report, line=node.line)
        return True

    def _note_wrong(self, key: str, node: Node, wrong: Wrong) -> None:
        if self.wrong is not None:
            self.wrong(key, node, wrong)
        self.report.note(f"front matter: {key}: expected {wrong}; kept as it is", line=node.line)

    def _keep_foreign(self, values: Values, items: dict[str, Node]) -> None:
        kept: list[Foreign] = []
        for key, node in items.items():
            listed = foreign_in(node) if key == keys.FOREIGN else None
            kept.extend([Foreign(keys.SPACE, key, text_of(node))] if listed is None else listed)
        if kept:
            values["foreign"] = kept

    def _check_direction(self, article: Article, direction: Node | None) -> None:
        if direction is not None and (value := text_of(direction)) and article.direction != value:
            source = "language" if article.language else "text"
            message = f"front matter: dir: {shortened(value)} is not kept; the direction follows from the {source}"
            self.report.left_out(message, line=direction.line)

    # Values -------------------------------------------------------------------

    def _value(self, key: Key, node: Node) -> Any:
        match key.kind:
            case Kind.TEXT:
                return text_in(node)
            case Kind.TEXTS:
                return texts_in(node)
            case Kind.NUMBER:
                return number_in(node, key.attribute)
            case Kind.TIME:
                return self._time(node)
            case Kind.EMBARGO:
                return self._embargo(node)
            case Kind.STATUS:
                return self._status(node)
            case Kind.PART:
                return None if isinstance(node, Scalar) and node.none else self._part(key, node)
            case Kind.PARTS:
                return [self._part(key, item) for item in parts_in(node)]
            case _:
                return self._nested(node)

    def _time(self, node: Node) -> datetime | None:
        text = text_in(node)
        if not text:
            return None
        if read_date(text) is None:
            raise Wrong("a date")
        return read_date(text, self.report, line=node.line)

    def _embargo(self, node: Node) -> Embargo | None:
        """Return the embargo in *node*; anything but a statement that there is none counts as one."""
        text = string_of(node)
        return Embargo() if text == keys.INDEFINITE else embargo_from_text(text, self.report, line=node.line)

    def _status(self, node: Node) -> Status:
        text = string_of(node).lower()
        return _STATUSES.get(text) or read_status(text, self.report, line=node.line)

    def _inline(self, node: Node | None, marked: Node | None) -> Inlines:
        text = text_in(node) if node is not None else ""
        if marked is None:
            return inlines(text)
        reader = InlineReader(self.report, marked.line)
        content = reader.read(parse_inline(text_in(marked)))
        if node is None or plain_line(content) == text:
            return content
        why = "front matter: the text with marks is left out, as it differs from the plain one"
        self.report.left_out(why, line=marked.line)
        return inlines(text)

    def _part(self, key: Key, node: Node) -> Any:
        cls = key.part
        assert cls is not None  # noqa: S101 -- for the type checker
        if isinstance(node, Scalar):
            return cls(**{keys.PRINCIPAL[cls]: node.text})
        if not isinstance(node, Mapping):
            raise Wrong("a text or a mapping")
        items = dict(node.items)
        for other, own_key in keys.OTHERS_OF_PARTS.get(cls, {}).items():
            if other in items and own_key not in items:
                items[own_key] = items.pop(other)
        values = self._take_values(cls, items)
        if any(key.kind is Kind.FOREIGN for key in keys.keys_of(cls)):
            self._keep_foreign(values, items)
        else:
            for name, item in items.items():
                self.report.left_out(f"front matter: {key.key}: {name} was skipped", line=item.line)
        values.setdefault(keys.PRINCIPAL[cls], "")
        return cls(**values)

    def _nested(self, node: Node) -> Article:
        if not isinstance(node, Mapping):
            raise Wrong("a mapping")
        items = dict(node.items)
        body = items.pop(keys.BODY, None)
        mapping = Mapping(items, node.line)
        values = self.article(mapping)
        blocks = self.body(text_in(body), body.line) if body is not None else ()
        return self.with_body(values, mapping, blocks)
