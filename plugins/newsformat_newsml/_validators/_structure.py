"""The structure of a document: allowed elements, their number and order, and their values.

It uses the tables of `_facts`, made from the official schema; `_validate` explains the rules.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from lxml import etree

from newsformat.markup.xml import Element, attributes_of, line_of, local_name
from newsformat.plugin import Problem, Severity
from newsformat_newsml import _facts
from newsformat_newsml._rules import Rules, Type, lines_by_name
from newsformat_newsml._validators._models import WILD, Model, model
from newsformat_newsml._validators._types import kind


_XSI = "{http://www.w3.org/2001/XMLSchema-instance}"
_XML = "{http://www.w3.org/XML/1998/namespace}"
_OF_XML = frozenset(("xml:lang", "xml:space", "xml:base", "xml:id"))
_BLANK = " \t\n\r"
_LONG = 60  # characters of a value quoted in a message
_UNNAMED: Final = {"#nar": "an item", "#none": "an element of another namespace"}  # labels of required children
_ANY_LOCAL = frozenset(("eventDetails",))  # here the schema allows any attribute without a namespace
_STRICT = frozenset(("#none", "#signature"))  # their content is defined by other standards
# On some types, the schema has g2flag with this value, documented as: DO NOT USE.
_OF_THE_IPTC: Final = {
    "RemoteContentPropType.channel": "RCONT",
    "catalog.scheme.sameAs": "DEPR-SCH",
    "facet": "DEPR",
    "newsMessage.header.channel": "NMSG",
}
_MANY = 6  # names listed in a message


class Place(NamedTuple):
    """The position of an element: a path that is computed only when shown."""

    around: Place | None
    step: str

    def __str__(self) -> str:
        steps = []
        here: Place | None = self
        while here is not None:
            steps.append(here.step)
            here = here.around
        return "/".join(["", *reversed(steps)])


class Met(NamedTuple):
    """An element met during validation, with its type, or ``""`` where anything is allowed."""

    element: Element
    type: str
    place: Place


# Elements that no item refers to, found where anything is allowed, such as in inlineXML.
_ALONE = """\
events - (<event>+) * +commonPowerAttributes
event - (<name>+(<definition>|<note>|<facet>)*(<sameAs>|<broader>|<narrower>|<related>)*<eventDetails>) * \
+commonPowerAttributes
"""
_ALONE_TYPES: Final = {"event": "event", "events": "events", "created": "TruncatedDateTimePropType"}
_SIGNATURE = "{http://www.w3.org/2000/09/xmldsig#}"


class Standard:
    """The tables, and the namespace *space* (possibly none) of the standard's elements in a document."""

    def __init__(self, space: str) -> None:
        alone = lines_by_name(_ALONE)
        self.rules = Rules(alone)
        self.prefix = f"{{{space}}}" if space else ""
        self.elements = {**lines_by_name(_facts.ELEMENTS), **_ALONE_TYPES}
        lines = {**lines_by_name(_facts.TYPES), **alone}
        self._models = {name: line.split()[1] for name, line in lines.items()}

    def name(self, element: Element) -> str:
        """Return the local name of an element of the standard, or ``""`` for any other."""
        tag = element.tag
        if not isinstance(tag, str) or not tag.startswith(self.prefix) or (not self.prefix and tag[0] == "{"):
            return ""
        return tag[len(self.prefix) :]

    def symbols(self, element: Element) -> frozenset[str]:
        """Return the labels that *element* can have in a content model."""
        name = self.name(element)
        if name:
            return frozenset((name, "#any", "#nar"))
        if element.tag[0] != "{":
            return frozenset(("#any",))
        strict = "#signature" if element.tag.startswith(_SIGNATURE) else "#none"
        return frozenset(("#any", "#other", strict))

    def model(self, type_name: str) -> Model | None:
        """Return the content model of a type, or `None` if it has no children."""
        pattern = self._models[type_name]
        if type_name.endswith("Item"):
            pattern = pattern.replace("<#none>", "<#signature>")  # XML Signature; the other use is in rights
        return None if pattern == "-" else model(pattern)


@lru_cache(maxsize=8)
def standard_in(space: str) -> Standard:
    """Return the standard for documents in the namespace *space*; the tables are read only once."""
    return Standard(space)


def problem(rule: str, message: str, met: Met, severity: Severity = Severity.ERROR) -> Problem:
    """Return a problem with the element *met*."""
    return Problem(rule, message, line_of(met.element) or None, None, str(met.place), severity=severity)


def shown(name: str, element: Element) -> str:
    """Return the name of *element* as shown in messages."""
    return name or etree.QName(element).text


def walk(root: Met, standard: Standard) -> Iterator[tuple[Met, list[Problem]]]:
    """Yield every element of the standard in *root* that rules apply to, with its structural problems."""
    waiting = [root]
    while waiting:
        met = waiting.pop()
        problems: list[Problem] = []
        if met.type:
            kind_of = standard.rules.type(met.type)
            problems += attributes(met, standard)
            problems += _text(met, kind_of)
        else:
            problems += _foreign_attributes(met)
        coming = [*_children(met, standard, problems)]
        waiting += reversed(coming)
        yield met, problems


def attributes(met: Met, standard: Standard) -> Iterator[Problem]:
    """Yield the problems of the attributes of *met*."""
    element, kind_of = met.element, standard.rules.type(met.type)
    there = element.attrib
    for name, value in attributes_of(element):
        short_name = f"xml:{name[len(_XML) :]}" if name.startswith(_XML) else name
        simple = kind_of.simple.get(short_name) or (
            short_name if short_name in _OF_XML and kind_of.any_attribute else None
        )
        if simple is not None:
            of = kind(simple, name)
            if not of.check(value):
                yield problem(of.rule, f"{short_name}={_quoted(value)}: should be {of.should}", met)
        elif name.startswith(_XSI) or (name[0] == "{" and kind_of.any_attribute and not _is_own(name, standard)):
            continue
        elif name == "g2flag" and _OF_THE_IPTC.get(met.type) == value:
            message = f"{standard.name(element)} has g2flag, which is for the IPTC's own maintenance; leave it out"
            yield problem("attribute", message, met, Severity.WARNING)
        elif name[0] == "{" or met.type not in _ANY_LOCAL:
            yield problem("attribute", f"{standard.name(element)} has no attribute {short_name}", met)
    for name in sorted(kind_of.required.difference(there)):
        yield problem("missing", f"{standard.name(element)} needs an attribute {name}", met)


def _foreign_attributes(met: Met) -> Iterator[Problem]:
    """Yield the problems of XML's own attributes, which are the same in every standard."""
    for name, value in attributes_of(met.element):
        short_name = f"xml:{name[len(_XML) :]}" if name.startswith(_XML) else ""
        if short_name in _OF_XML and not (of := kind(short_name)).check(value):
            yield problem(of.rule, f"{short_name}={_quoted(value)}: should be {of.should}", met)


def _is_own(name: str, standard: Standard) -> bool:
    return bool(standard.prefix) and name.startswith(standard.prefix)


def _quoted(value: str) -> str:
    return f'"{value if len(value) <= _LONG else f"{value[:_LONG]}…"}"'


def _text(met: Met, kind_of: Type) -> Iterator[Problem]:
    element = met.element
    if kind_of.text == "~":
        return
    parts = [element.text, *(child.tail for child in element)]
    text = "".join([part for part in parts if part])
    if kind_of.text != "-":
        of = kind(kind_of.text)
        if not of.check(text):
            yield problem(of.rule, f"{_quoted(' '.join(text.split()))}: should be {of.should}", met)
    elif text and (kind_of.model is None or text.strip(_BLANK)):
        where = etree.QName(element).localname
        yield problem("text", f"no text is allowed in {where}: {_quoted(' '.join(text.split()))}", met)


def _children(met: Met, standard: Standard, problems: list[Problem]) -> Iterator[Met]:
    """Yield the children to validate, and add problems of their order and number to *problems*."""
    children = [child for child in met.element if isinstance(child.tag, str)] if len(met.element) else []
    if not children:
        if met.type:
            reading = Reading(met, standard, [])
            reading.end()
            problems += reading.found
        return
    names = [shown(standard.name(child), child) for child in children]
    places = _places(names, met.place)
    if not met.type:
        yield from (Met(child, _global(child, standard), place) for child, place in zip(children, places, strict=True))
        return
    types = standard.rules.type(met.type).children
    reading = Reading(met, standard, names)
    for child, name, place in zip(children, names, places, strict=True):
        label = reading.read(child, name, place)
        if label in WILD:
            if label not in _STRICT:
                yield Met(child, _global(child, standard), place)
        elif label:
            yield Met(child, types.get(label) or standard.elements[label], place)
    reading.end()
    problems += reading.found


def _places(names: list[str], parent: Place) -> Iterator[Place]:
    many, so_far = Counter(names), Counter[str]()
    for name in names:
        so_far[name] += 1
        local = local_name(name)
        yield Place(parent, local if many[name] == 1 else f"{local}[{so_far[name]}]")


def _global(element: Element, standard: Standard) -> str:
    """Return the type of *element* where anything is allowed: known elements must be valid even there."""
    return standard.elements.get(standard.name(element), "")


class Reading:
    """Reads the children of one element in order against its content model."""

    def __init__(self, met: Met, standard: Standard, names: list[str]) -> None:
        self.found: list[Problem] = []
        self._met, self._standard = met, standard
        self._model = standard.model(met.type)
        self._known = frozenset(self._model.labels if self._model else ())
        self._left = Counter(names)
        self._seen: dict[str, int] = {}  # name → the state reached by it
        self._state = 0
        self._last = ""
        self._skipped: set[str] = set()

    def read(self, child: Element, name: str, place: Place) -> str:
        """Return the label of *child* in the content model, or ``""`` if it is not allowed at all."""
        self._left[name] -= 1
        symbols = self._standard.symbols(child)
        here = Met(child, "", place)
        if self._model is None or not symbols & self._known:
            parent = shown(self._standard.name(self._met.element), self._met.element)
            self.found.append(problem("element", f"{name} has no place in {parent}", here))
            return ""
        state = self._model.step(self._state, symbols)
        if state is None:
            shortest_path = self._model.shortest_path(self._state, symbols)
            if shortest_path is None:
                self.found.append(self._misplaced(name, symbols, here))
                return next(label for label in self._model.labels if label in symbols)
            for missing in shortest_path[:-1]:
                self._is_missing(missing, f" before {name}", here)
            state = shortest_path[-1]
        self._state, self._last = state, name
        self._seen[name] = state
        return self._model.labels[state]

    def end(self) -> None:
        """Report what is missing at the end."""
        if self._model is None:
            return
        for missing in self._model.shortest_path(self._state, None) or ():
            self._is_missing(missing, "", self._met)

    def _is_missing(self, state: int, before: str, met: Met) -> None:
        assert self._model is not None  # noqa: S101 -- for the type checker
        label = self._model.labels[state]
        if self._left[label] > 0 or label in self._skipped:
            return  # present, but out of order
        parent = shown(self._standard.name(self._met.element), self._met.element)
        what = _UNNAMED.get(label, label)
        self.found.append(problem("missing", f"{what} is missing in {parent}{before}", met))

    def _misplaced(self, name: str, symbols: frozenset[str], met: Met) -> Problem:
        assert self._model is not None  # noqa: S101 -- for the type checker
        state = self._seen.get(name)
        if (
            state is not None
            and self._model.step(state, symbols) is None
            and not self._model.shortest_path(state, symbols)
        ):
            parent = shown(self._standard.name(self._met.element), self._met.element)
            return problem("cardinality", f"{parent} may contain only one {name}, and there are more", met)
        self._skipped.add(name)
        expected = [name for name in self._model.expected(self._state) if name not in WILD]
        names = ", ".join(expected[:_MANY]) + (" …" if len(expected) > _MANY else "")
        after = f"{name} is not allowed after {self._last}"
        return problem("order", f"{after}; there may be {names}" if expected else after, met)
