"""The rules of the Power schema on where an element may stand, for snippets that are put back unchanged.

Stricter than the schema where that is simpler: a rejected snippet is still kept, but only as text (see `_foreign`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from newsformat.markup.xml import Element, attributes_of
from newsformat_newsml import _facts
from newsformat_newsml._names import NAR_, XML
from newsformat_newsml._simple_types import laid_out, valid


_NONE: Mapping[str, str] = MappingProxyType({})
_REFUSED = ("{http://www.w3.org/2001/XMLSchema-instance}", "{http://www.w3.org/ns/odrl/2/}")


class Type(NamedTuple):
    """A type of element in the schema, with its attributes, required or not, and their simple types."""

    text: str  # ``-`` none, ``~`` mixed, else a simple type
    check_text: Callable[[str], object] | None  # of a simple type
    model: re.Pattern[str] | None
    may_be_empty: bool
    attributes: dict[str, Callable[[str], object]]
    simple: dict[str, str]
    required: frozenset[str]
    any_attribute: bool
    children: dict[str, str]


@cache
def _tables() -> tuple[dict[str, str], dict[str, str], dict[str, str], dict[str, list[str]]]:
    """Return the lines of the types, the global elements and attributes with their types, and the attribute groups."""
    groups = [line.split() for line in _facts.GROUPS.splitlines()]
    return (
        lines_by_name(_facts.TYPES),
        lines_by_name(_facts.ELEMENTS),
        lines_by_name(_facts.ATTRIBUTES),
        {name: members for name, *members in groups},
    )


def lines_by_name(table: str) -> dict[str, str]:
    """Return the lines of *table* by their first word."""
    words = [line.split(" ", 1) for line in table.splitlines()]
    return dict(words)


class Rules:
    """The rules of one edition: those of the newest, with the *types* and global *elements* that differ."""

    def __init__(self, types: Mapping[str, str] = _NONE, elements: Mapping[str, str] = _NONE) -> None:
        self._lines = {**_tables()[0], **types}
        self.elements = {**_tables()[1], **elements}
        self._types: dict[str, Type] = {}

    def type(self, name: str) -> Type:
        """Return the type that the schema calls *name*."""
        found = self._types.get(name)
        if found is None:
            found = self._types[name] = _type(self._lines[name], self.elements)
        return found

    def child(self, parent: Type | None, tag: str) -> Type | None:
        """Return the type of an element *tag* inside one of the type *parent*, or `None` if no type describes it."""
        if not tag.startswith(NAR_):
            return None
        name = (self.elements if parent is None else parent.children).get(tag[len(NAR_) :])
        return self.type(name) if name else None

    def fits(self, element: Element, place: str) -> bool:
        """Is *element*, from NewsML-G2, valid in an element of the type *place*?"""
        parent, name = self.type(place), element.tag.removeprefix(NAR_)
        if parent.model is None or f"<{name}>" not in parent.model.pattern:
            return False
        return self._valid(element, parent.children[name])

    def attributes_fit(self, element: Element, place: str) -> bool:
        """May an element of the type *place* have the attributes of *element*?"""
        return _attributes(element, self.type(place))

    def _valid(self, element: Element, name: str) -> bool:
        kind = self.type(name)
        if not _attributes(element, kind):
            return False
        if len(element):
            return _text(element, kind) and self._children(element, kind)
        text = element.text
        if kind.check_text is not None:
            return kind.may_be_empty and bool(kind.check_text(text or ""))
        return kind.may_be_empty and (not text or kind.text == "~" or _is_space(text, kind))

    def _children(self, element: Element, kind: Type) -> bool:
        names = []
        for child in element:
            tag = child.tag
            if not isinstance(tag, str):
                continue
            if tag.startswith(NAR_):
                local = tag[len(NAR_) :]
                names.append(f"<{local}>")
                known = kind.children.get(local)
                if not (self._valid(child, known) if known else self.is_lax(child)):
                    return False
            else:
                # Having no namespace is not the same as having another one
                names.append("<#>" if tag[0] == "{" else "<->")
                if not self.is_lax(child):
                    return False
        if kind.model is None:
            return not names
        return kind.model.fullmatch("".join(names)) is not None

    def is_lax(self, element: Element) -> bool:
        """Would a lax wildcard accept *element*? Any NewsML-G2 in it must be valid."""
        tag = element.tag
        if tag.startswith(_REFUSED):
            return False
        if tag.startswith(NAR_) and (known := self.elements.get(tag[len(NAR_) :])):
            return self._valid(element, known)
        return _is_free(element) and all(self.is_lax(child) for child in element.iterchildren("*"))


def _type(line: str, elements: Mapping[str, str]) -> Type:
    _, _, usual, groups = _tables()
    text, model, *words = line.split()
    types: dict[str, str] = {}
    required = set()
    children = dict(elements)
    for word in words:
        if word[0] == "+":
            types.update((member, usual[member]) for member in groups[word[1:]])
        elif word[0] == ">":
            child, _, kind = word[1:].partition("=")
            children[child] = kind
        elif word != "*":
            attribute, _, kind = word.partition(":") if not word.startswith("xml:") else (word, "", "")
            bare = attribute.removesuffix("!")
            types[bare] = kind or usual[bare]
            if attribute != bare:
                required.add(bare)
    pattern, check = _model(model), None if text in {"-", "~"} else laid_out(text)
    may_be_empty = pattern is None or pattern.fullmatch("") is not None
    attributes = {name: laid_out(kind) for name, kind in types.items()}
    return Type(text, check, pattern, may_be_empty, attributes, types, frozenset(required), "*" in words, children)


def _model(text: str) -> re.Pattern[str] | None:
    """Return a pattern for child names in angle brackets, where ``<#>`` stands for one of another namespace."""
    if text == "-":
        return None
    text = re.sub(r"<#other>\*\)([*+])", r"<#other>)\1", text).replace("(", "(?:")
    text = re.sub("<[^>]+>", r"(?:\g<0>)", text)
    text = text.replace("<#other>", "<#>").replace("<#any>", "<[^>]+>").replace("<#nar>", "<[^#>]+>")
    return re.compile(text.replace("<#none>", "(?!)"))


def ids(element: Element) -> Iterator[tuple[str, bool]]:
    """Yield every ID (with `False`) and every reference to one (with `True`) in *element*."""
    for part in element.iter(f"{NAR_}*"):
        for name, value in attributes_of(part):
            if name in IDS:
                yield value, False
            elif name in REFERENCES:
                for word in value.split():
                    yield word, True


IDS = frozenset(("id", "partid"))
REFERENCES = frozenset(("idref", "idrefs", "contentrefs", "sourceidref", "original", "root"))


def _is_space(text: str, kind: Type) -> bool:
    """Is *text* white space that is allowed in this *kind* of element? An empty type does not even allow that."""
    return kind.model is not None and not text.strip(" \t\r\n")


def _attributes(element: Element, kind: Type) -> bool:
    known, items = kind.attributes, attributes_of(element)
    for name, value in items:
        check = known.get(name)
        if check is not None:
            if not check(value) or (name == "valuedatatype" and not _is_declared(value, element)):
                return False
        elif name[0] != "{" or not _elsewhere(name, value, kind):
            return False
    return not kind.required or kind.required <= {name for name, _ in items}


def _is_declared(name: str, element: Element) -> bool:
    """Is the prefix of the qualified *name* that of a declared namespace?"""
    prefix, colon, _ = name.partition(":")
    return not colon or prefix in element.nsmap


def _elsewhere(name: str, value: str, kind: Type) -> bool:
    if name.startswith(XML):
        short_name = f"xml:{name.removeprefix(XML)}"
        return short_name == "xml:lang" and short_name in kind.attributes and valid(short_name, value)
    return kind.any_attribute and not name.startswith((*_REFUSED, NAR_))


def _text(element: Element, kind: Type) -> bool:
    if kind.text == "~":
        return True
    if kind.text != "-":
        return False
    texts = [element.text, *[child.tail for child in element]]
    return all(not text or _is_space(text, kind) for text in texts)


def _is_free(part: Element) -> bool:
    """Does *part*, which no type describes, have no attribute known to a schema?"""
    for name, value in attributes_of(part):
        if name.startswith((NAR_, *_REFUSED)):
            return False
        if name.startswith(XML) and not (name == f"{XML}lang" and valid("xml:lang", value)):
            return False
    return True
