"""Snippets of the same shape, each validated by a single regular expression.

A feed repeats the same elements and attributes, and only their values differ. A snippet found valid by the rules proves
the same for all snippets with the same elements and attributes in the same order and values of the same simple types;
so a shape that recurs is compiled to a pattern, which also extracts the values.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from typing import Any, NamedTuple, TypeAlias, cast

from lxml import etree

from newsformat.markup.xml import Element
from newsformat_newsml._names import LANG, NAR_, PLACES
from newsformat_newsml._rules import Rules, Type
from newsformat_newsml._simple_types import in_attribute, in_text


_TAG = re.compile(r'<(/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(/?)>([^<]*)')
_ATTRIBUTE = re.compile(r'\s+([\w:.-]+)="([^"<]*)"')
_BLANK = r"[ \t\n]"
_NAMES = frozenset((f"{NAR_}name", f"{NAR_}title", f"{NAR_}headline", f"{NAR_}itemClass"))
_MOST_SIGNS = 60  # number of "<" in a snippet up to which a pattern is made
_AGAIN = 3  # occurrences of similar snippets before compiling a pattern is worthwhile
_MOST_ALIKE = 12  # shapes kept for one sequence of elements and attributes
_MOST = 1024  # sequences counted
# The tag, and the positions of values
Plan: TypeAlias = "tuple[str, list[tuple[str, int]], int, int, list[Plan | Part]]"


class Looks(Enum):
    """What the reader of an element looks at."""

    NOWHERE = 0
    NAMES = 1  # the element, and names, titles and classes in it
    TEXTS = 2  # the element, and all text in it
    EVERYWHERE = 3


class Part(list["Part"]):
    """An element made from a pattern match, with the methods that readers of single elements use."""

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
    """A pattern for similar snippets, the positions of their values, and what was proved for the first of them."""

    match: Callable[[str], re.Match[str] | None]
    plan: Plan
    proof: Any

    def element(self, match: re.Match[str]) -> Element:
        """Return the matched element, with what readers of single elements use."""
        values = [*match.groups(), ""]  # the last group stands for values that are always empty
        made = Part(self.plan, [_unescaped(value) for value in values] if "&" in match.string else values)
        return cast("Element", made)


class Shapes:
    """The shapes of recurring snippets, by the rules of one edition."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self._shapes: dict[tuple[str, int, int], list[Shape]] = {}
        self._seen: dict[tuple[str, int, int], int] = {}

    def find(self, place: str, value: str) -> tuple[Shape, re.Match[str]] | None:
        """Return the shape of *value* in *place*, and the values in it."""
        for shape in self._shapes.get((place, value.count("<"), value.count('="')), ()):
            match = shape.match(value)
            if match is not None:
                return shape, match
        return None

    def learn(self, place: str, value: str, element: Element, looks: Looks, proof: Any) -> None:
        """Record that *proof* holds for *value*, parsed as *element*; after enough similar ones, a shape is made."""
        key = (place, value.count("<"), value.count('="'))
        if len(self._seen) >= _MOST:
            self._seen.clear()
            self._shapes.clear()
        self._seen[key] = seen = self._seen.get(key, 0) + 1
        if seen < _AGAIN or key[1] > _MOST_SIGNS or len(self._shapes.get(key, ())) >= _MOST_ALIKE:
            return
        sketched = _sketch(value, element, looks, self._rules, self._rules.type(PLACES[place]))
        if sketched is not None and sketched[0](value):
            self._shapes.setdefault(key, []).append(Shape(*sketched, proof))


def _unescaped(value: str) -> str:
    if "&" in value:
        for name, sign in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&")):
            value = value.replace(name, sign)
    return value


def _sketch(
    value: str, element: Element, looks: Looks, rules: Rules, around: Type
) -> tuple[Callable[[str], re.Match[str] | None], Plan] | None:
    """Return a pattern for snippets like *value*, valid in the type *around*, or `None` if it is not simple."""
    tags = [*_TAG.finditer(value)]
    elements = [*element.iter("*")]
    if "".join([tag[0] for tag in tags]) != value or tags[-1][5]:
        return None
    if [tag[2].rpartition(":")[2] for tag in tags if not tag[1]] != [etree.QName(each).localname for each in elements]:
        return None
    sketch = _Sketch(tags, elements, looks, rules)
    try:
        plan = sketch.element(around, 0)
    except _NotSimpleError:
        return None
    return re.compile("".join(sketch.pattern), re.ASCII).fullmatch, plan


class _NotSimpleError(Exception):
    pass


class _Sketch:
    """A pattern being built from tags and elements in document order."""

    def __init__(self, tags: list[re.Match[str]], elements: list[Element], looks: Looks, rules: Rules) -> None:
        self._tags, self._elements, self._looks, self._rules = tags, iter(elements), looks, rules
        self._at = self._found = 0
        self._here = False  # does a reader look at the part being added?
        self.pattern: list[str] = []

    def element(self, around: Type | None, depth: int) -> Plan:
        """Add the next element, a child of one of type *around*; its tail is added by the parent."""
        tag, element = self._tags[self._at], next(self._elements)
        self._at += 1
        kind = self._rules.child(around, element.tag)
        named = self._looks is Looks.NAMES and depth == 1 and element.tag in _NAMES
        self.pattern.append(f"<{re.escape(tag[2])}")
        self._here = named or depth == 0 or self._looks is Looks.EVERYWHERE
        keys = self._attributes(tag[3], kind, element.nsmap)
        self.pattern.append(f"{_BLANK}*{tag[4]}>")
        if tag[4]:
            return (element.tag, keys, -1, -1, [])
        self._here = self._here or self._looks is Looks.TEXTS
        text = self._text(kind, leaf=bool(self._tags[self._at][1]))
        children: list[Plan | Part] = []
        while not self._tags[self._at][1]:
            if named:
                raise _NotSimpleError
            children.append(self._child(kind, depth + 1))
        self._at += 1
        self.pattern.append(f"</{re.escape(tag[2])}{_BLANK}*>")
        return (element.tag, keys, text, -1, children)

    def _child(self, kind: Type | None, depth: int) -> Plan | Part:
        """Add the next child of an element of *kind*, and the text after it."""
        found = self._found
        name, attributes, inner, _, parts = self.element(kind, depth)
        self._here = self._looks in {Looks.TEXTS, Looks.EVERYWHERE}
        plan = (name, attributes, inner, self._text(kind, leaf=False), parts)
        return plan if self._found > found else Part(plan, [""])

    def _attributes(self, text: str, kind: Type | None, spaces: Mapping[str | None, str]) -> list[tuple[str, int]]:
        keys = []
        for name, value in _ATTRIBUTE.findall(text):
            self.pattern.append(f'{_BLANK}+{re.escape(name)}="')
            prefix, _, local = name.rpartition(":")
            if "xmlns" in {prefix, name}:
                self.pattern.append(re.escape(value))
            else:
                simple = name if name == "xml:lang" else "string"
                if kind is not None and not prefix:
                    simple = kind.simple.get(name, "")
                key = f"{{{spaces[prefix]}}}{local}" if prefix and prefix != "xml" else name
                keys.append((LANG if key == "xml:lang" else key, self._value(in_attribute(simple))))
            self.pattern.append('"')
        return [(key, number) for key, number in keys if number >= 0]

    def _text(self, kind: Type | None, *, leaf: bool) -> int:
        """Add the text in an element of *kind*, which has no children if it is a *leaf*."""
        if kind is None or kind.text == "~":
            return self._value(in_text("string"))
        if kind.text != "-":
            return self._value(in_text(kind.text))
        if not leaf or kind.model is not None:
            self.pattern.append(f"{_BLANK}*")
        return -1

    def _value(self, pattern: str | None) -> int:
        """Add a value; return its number, or -1 if no reader looks at it."""
        if pattern is None:
            raise _NotSimpleError
        if not self._here or self._looks is Looks.NOWHERE:
            self.pattern.append(f"(?:{pattern})")
            return -1
        self.pattern.append(f"({pattern})")
        self._found += 1
        return self._found - 1
