"""Snippets of the same shape, which take no parser.

A feed repeats the same elements and attributes, and only their values differ. A snippet found valid by the rules proves
the same for all snippets with the same elements and attributes in the same order and values of the same simple types.
So a snippet is split at its values: what is around them finds the shape, which says what the values must be. Layout
between elements is no value: a feed repeats it, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any, NamedTuple, TypeAlias, cast

from lxml import etree

from newsformat.markup.xml import Element
from newsformat_newsml._names import LANG, NAR_, PLACES
from newsformat_newsml._rules import Rules, Type
from newsformat_newsml._simple_types import Matcher, in_attribute, in_text


_TAG = re.compile(r'<(/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(/?)>([^<]*)')
_ATTRIBUTE = re.compile(r'\s+([\w:.-]+)="([^"<]*)"')
_LAYOUT = " \t\n"
# A value: of an attribute, or text that is more than layout
_VALUE = re.compile(rf'(?:="|>)((?<=")[^"<]*(?=")|(?<=>)(?![{_LAYOUT}]*<)[^<]+)')
_NAMES = frozenset((f"{NAR_}name", f"{NAR_}title", f"{NAR_}headline", f"{NAR_}itemClass"))
_MOST_SIGNS = 60  # number of "<" in a snippet up to which its shape is kept
_MAX_SHAPES = 1024  # shapes kept
# The tag, and the positions of values
Plan: TypeAlias = "tuple[str, list[tuple[str, int]], int, int, list[Plan | Part]]"


class Looks(Enum):
    """What the reader of an element looks at."""

    NOWHERE = 0
    NAMES = 1  # the element, and names, titles and classes in it
    TEXTS = 2  # the element, and all text in it
    EVERYWHERE = 3


class Part(list["Part"]):
    """An element made from the values of a snippet, with the methods that readers of single elements use."""

    __slots__ = ("attrib", "tag", "tail", "text")
    sourceline = None

    def __init__(self, plan: Plan, values: list[str]) -> None:
        self.tag, keys, text, tail, children = plan
        self.attrib = {key: values[number] for key, number in keys}
        self.text, self.tail = values[text], values[tail]
        if children:
            self.extend([child if isinstance(child, Part) else Part(child, values) for child in children])

    def get(self, key: str, default: str | None = None) -> str | None:
        """Return the value of the attribute *key*."""
        return self.attrib.get(key, default)

    def items(self) -> list[tuple[str, str]]:
        """Return names and values of the attributes."""
        return [*self.attrib.items()]

    def keys(self) -> list[str]:
        """Return the names of the attributes."""
        return [*self.attrib]

    def iter(self, tag: str) -> Iterator[Part]:
        """Yield this element and its descendants with the name *tag*, which may end with an asterisk."""
        if self.tag.startswith(tag[:-1]) if tag[-1] == "*" else self.tag == tag:
            yield self
        for child in self:
            yield from child.iter(tag)

    def __getattr__(self, name: str) -> Any:
        raise AskedForMoreError(name)


class AskedForMoreError(Exception):
    """A reader asked for more than a `Part` provides; it needs a real element."""


class Shape(NamedTuple):
    """What the values of similar snippets must be, where they belong, and what was proved for the first of them."""

    checks: list[Matcher]
    constants: list[str]  # follow the values; the last one is empty
    plan: Plan
    proof: Any

    def fits(self, values: list[str]) -> bool:
        """Are *values* what those of such a snippet must be?"""
        return None not in [check(value) for check, value in zip(self.checks, values, strict=True)]

    def element(self, values: list[str]) -> Element:
        """Return the element with these *values*, with what readers of single elements use."""
        known = [_unescaped(value) if "&" in value else value for value in values]
        known += self.constants
        return cast("Element", Part(self.plan, known))


class Shapes:
    """The shapes of recurring snippets, by the rules of one edition."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        # By place and what is around the values; `None` for what is not simple
        self._shapes: dict[tuple[str, ...], Shape | None] = {}

    def find(self, place: str, value: str) -> tuple[Shape, list[str]] | None:
        """Return the shape of *value* in *place*, and the values in it."""
        if value.count("<") > _MOST_SIGNS:
            return None
        pieces = _VALUE.split(value)
        shape = self._shapes.get((place, *pieces[::2]))
        return (shape, pieces[1::2]) if shape is not None and shape.fits(pieces[1::2]) else None

    def learn(self, place: str, value: str, element: Element, looks: Looks, proof: Any) -> None:
        """Record that *proof* holds for *value*, parsed as *element*, and for all of its shape."""
        if value.count("<") > _MOST_SIGNS:
            return
        pieces = _VALUE.split(value)
        key = (place, *pieces[::2])
        if key in self._shapes:
            return
        if len(self._shapes) >= _MAX_SHAPES:
            self._shapes.clear()
        sketched = _sketch(value, element, looks, self._rules, self._rules.type(PLACES[place]))
        shape = Shape(*sketched, proof) if sketched is not None else None
        if shape is None or shape.fits(pieces[1::2]):
            self._shapes[key] = shape


def _unescaped(value: str) -> str:
    for name, sign in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&")):
        value = value.replace(name, sign)
    return value


def _sketch(
    value: str, element: Element, looks: Looks, rules: Rules, parent: Type
) -> tuple[list[Matcher], list[str], Plan] | None:
    """Return what makes the shape of snippets like *value*, valid in the type *parent*, or `None` if not simple."""
    tags = [*_TAG.finditer(value)]
    elements = [*element.iter("*")]
    if "".join([tag[0] for tag in tags]) != value or tags[-1][5]:
        return None
    if [tag[2].rpartition(":")[2] for tag in tags if not tag[1]] != [etree.QName(node).localname for node in elements]:
        return None
    sketch = _Sketch(tags, elements, looks, rules)
    try:
        plan = sketch.element(parent, 0)
    except _NotSimpleError:
        return None
    return sketch.checks, sketch.constants, plan


class _NotSimpleError(Exception):
    pass


class _Sketch:
    """Checks of values being collected from tags and elements in document order."""

    def __init__(self, tags: list[re.Match[str]], elements: list[Element], looks: Looks, rules: Rules) -> None:
        self._tags, self._elements, self._looks, self._rules = tags, iter(elements), looks, rules
        self._at = self._found = 0
        self._here = False  # does a reader look at the part being added?
        self.checks: list[Matcher] = []
        self.constants = [""]

    def element(self, parent: Type | None, depth: int) -> Plan:
        """Add the next element, a child of one of type *parent*; its tail is added by the parent."""
        tag, element = self._tags[self._at], next(self._elements)
        self._at += 1
        kind = self._rules.child(parent, element.tag)
        is_name = self._looks is Looks.NAMES and depth == 1 and element.tag in _NAMES
        self._here = is_name or depth == 0 or self._looks is Looks.EVERYWHERE
        keys = self._attributes(tag[3], kind, element.nsmap)
        if tag[4]:
            return (element.tag, keys, -1, -1, [])
        self._here = self._here or self._looks is Looks.TEXTS
        text = self._text(kind)
        children: list[Plan | Part] = []
        while not self._tags[self._at][1]:
            if is_name:
                raise _NotSimpleError
            children.append(self._child(kind, depth + 1))
        self._at += 1
        return (element.tag, keys, text, -1, children)

    def _child(self, kind: Type | None, depth: int) -> Plan | Part:
        """Add the next child of an element of *kind*, and the text after it."""
        found = self._found
        name, attributes, inner, _, parts = self.element(kind, depth)
        self._here = self._looks in {Looks.TEXTS, Looks.EVERYWHERE}
        plan = (name, attributes, inner, self._text(kind), parts)
        return plan if self._found > found else Part(plan, [""])

    def _attributes(self, text: str, kind: Type | None, spaces: Mapping[str | None, str]) -> list[tuple[str, int]]:
        keys = []
        for name, value in _ATTRIBUTE.findall(text):
            prefix, _, local = name.rpartition(":")
            if "xmlns" in {prefix, name}:
                self.checks.append(re.compile(re.escape(value)).fullmatch)
                continue
            simple = name if name == "xml:lang" else "string"
            if kind is not None and not prefix:
                simple = kind.simple.get(name, "")
            key = f"{{{spaces[prefix]}}}{local}" if prefix and prefix != "xml" else name
            keys.append((LANG if key == "xml:lang" else key, self._value(in_attribute(simple))))
        return [(key, number) for key, number in keys if number >= 0]

    def _text(self, kind: Type | None) -> int:
        """Add the text after the last tag, in an element of *kind*; in all of this shape, layout is the same."""
        text = self._tags[self._at - 1][5]
        simple = "string" if kind is None or kind.text == "~" else kind.text
        if text.strip(_LAYOUT):
            return self._value(in_text(simple) if simple != "-" else None)
        if not text or simple == "-" or not self._is_read:
            return -1
        self._found += 1
        self.constants.insert(0, text)  # counted from the end
        return -len(self.constants)

    def _value(self, check: Matcher | None) -> int:
        """Add a value; return its number, or -1 if no reader looks at it."""
        if check is None:
            raise _NotSimpleError
        self.checks.append(check)
        if not self._is_read:
            return -1
        self._found += 1
        return len(self.checks) - 1

    @property
    def _is_read(self) -> bool:
        return self._here and self._looks is not Looks.NOWHERE
