"""Rules for documents of XML, as a table of what each element holds: what a schema says, in a line for each element.

For the ``validate`` of a format with documents in XML::

    TABLE = '''
    ledger: story+
    story: head (by | key | desk)* copy? ; id!:string lang:language published:dateTime
    head: #string em*
    em by key desk: #string
    copy: any
    '''

    def validate(source, options, report):
        return source_problems(source, shapes(TABLE), "ledger", report)

A line is ``name: model ; attributes``; several names before the colon have the same. The *model* has

* names of children with ``( ) | ? * +``, as in a DTD but without commas, alternatives in parentheses; ``##other`` is an
  element of another namespace;
* ``#kind`` before that, or alone, for text of a kind; without it there is none;
* or ``any`` for anything, or ``any+`` for at least one element of whatever kind.

An attribute is ``name:kind``, or ``name!:kind`` if it is required; without a kind it may say anything, like
``string``. Those of other namespaces are allowed everywhere. A kind is one of

* ``string``, ``boolean``, ``language``, ``base64``, ``hex``, ``token`` and ``tokens`` (name tokens);
* ``int``, ``natural`` (from 0), ``float``, ``unit`` (from 0 to 1), ``points`` (``0,0 100,0``);
* ``dateTime``, and ``date``, which may be a moment, a day, a month or a year;
* ``id``, unique in the document, ``ref`` to one and ``refs`` to any number (only for attributes);
* the allowed words, such as ``left|right``, with ``list:`` before them for several; ``_`` is a blank in a word.

The rules that problems name are ``root``, ``namespace``, ``child`` (not allowed there), ``required`` (a missing
element or attribute), ``content`` (too many, too few or in another order), ``text`` (where there should be none),
``attribute`` (an unknown one), ``value``, ``id`` (no name, or used twice) and ``reference`` (to nothing).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Mapping
from itertools import groupby, islice
from typing import NamedTuple

from newsformat._problem import Problem, Severity
from newsformat._report import Report
from newsformat._source import Source
from newsformat._wording import shortened
from newsformat.markup._xml._shapes import OTHER, Shape, pattern_of, shapes
from newsformat.markup._xml._values import describe_mismatch, is_name, is_valid_value
from newsformat.markup.xml import (
    Element,
    attributes_of,
    has_text,
    line_of,
    local,
    parse,
    path_of,
    well_formedness_problems,
)


__all__ = [
    "Rules",
    "Shape",
    "is_valid_value",
    "numbered_problems",
    "place_of",
    "problem_in",
    "read_root",
    "shapes",
    "source_problems",
]

_LONGEST = 200  # characters of an element's content
_MAX_PROBLEMS = 1000  # problems of one item


def read_root(source: Source, report: Report) -> Generator[Problem, None, Element]:
    """Return the root of the document in *source*; yield why that is not well-formed, if `parse` had to repair it.

    A validator begins with ``root = yield from read_root(source, report)``.

    Raises:
        ReadError: it is not XML, or exceeds a limit.
    """
    content = source.read_bytes()
    root = parse(content, source=source.name, limits=source.limits, report=report)
    yield from well_formedness_problems(content, source.limits)
    return root


def source_problems(
    source: Source, known: Mapping[str, Shape], root: str, report: Report, *, namespace: str | None = None
) -> Iterator[Problem]:
    """Yield the problems of the XML document in *source*, in order, and last the references to nothing.

    Args:
        source: where it is.
        known: what elements hold, as `shapes` makes it of a table.
        root: the name of the root element.
        report: receives what was repaired to read it at all.
        namespace: what the root must be in; `None` for any.

    Raises:
        ReadError: it is not XML, or exceeds a limit.
    """
    document = yield from read_root(source, report)
    if (name := local(document)) != root:
        yield Problem(
            "root", f"<{shortened(name)}> is not the root element expected here (<{root}>)", line_of(document)
        )
        return
    if namespace is not None and _prefix(document) != (f"{{{namespace}}}" if namespace else ""):
        yield Problem("namespace", f"<{root}> should be in {namespace or 'no namespace'}", line_of(document))
    yield from Rules(known).problems(document, root)


def _prefix(element: Element) -> str:
    """Return how tags in the namespace of *element* begin."""
    tag = str(element.tag)
    return tag[: tag.index("}") + 1] if tag[0] == "{" else ""


class _Met(NamedTuple):
    element: Element
    name: str
    place: str

    def problem(self, rule: str, message: str, severity: Severity = Severity.ERROR) -> Problem:
        return Problem(rule, message, line_of(self.element), None, self.place, severity=severity)


class Rules:
    """The rules of a table, for one document, which may be checked as a whole or part by part.

    Args:
        known: what elements hold, as `shapes` makes it of a table.
        odd: elements that are no part of the standard, but often met: they are warnings.
        also: what else is wrong with an element that is known, by its name and place.
    """

    def __init__(
        self,
        known: Mapping[str, Shape],
        *,
        odd: Collection[str] = (),
        also: Callable[[Element, str, str], Iterable[Problem]] | None = None,
    ) -> None:
        self._known, self._odd, self._also = known, frozenset(odd), also
        self._ids: set[str] = set()
        self._references: list[tuple[str, str, _Met]] = []

    def problems(self, root: Element, name: str, path: str = "") -> Iterator[Problem]:
        """Yield the problems of *root*, in order, and last the references to nothing.

        Args:
            root: the root element, or a part of a document, if the other parts are checked as well.
            name: what it is called in the table.
            path: the names of what it is in, such as ``/document/page``.
        """
        prefix = _prefix(root)
        waiting = [_Met(root, name, f"{path}/{name}")]
        while waiting:
            met = waiting.pop()
            if (shape := self._known.get(met.name)) is None:  # reported where it stands
                self._ids |= {key for element in met.element.iter() if (key := element.get("ID") or element.get("id"))}
                continue
            yield from self._attributes(met, shape)
            if shape.model == "any+" and not len(met.element):
                yield met.problem("content", f"<{met.name}> holds nothing")
            if not shape.is_open:
                inner = _children(met.element, prefix)
                yield from self._content(met, shape, inner)
                waiting += [
                    _Met(child, child_name, f"{met.place}/{child_name}") for child_name, child in reversed(inner)
                ]
            if self._also is not None:
                yield from self._also(met.element, met.name, met.place)
        for key, value, met in self._references:
            if value not in self._ids:
                yield met.problem("reference", f"{key}: nothing has the identifier {shortened(value)!r}")

    def _content(self, met: _Met, shape: Shape, inner: list[tuple[str, Element]]) -> Iterator[Problem]:
        if OTHER in shape.children:
            inner = [(OTHER if name[0] == "{" else name, child) for name, child in inner]
        yield from self._children(met, shape, inner)
        if not shape.kind and has_text(met.element):
            yield met.problem("text", f"<{met.name}> has no text of its own")
        elif shape.kind and not inner and not is_valid_value(shape.kind, met.element.text or ""):
            shown = shortened(met.element.text or "")
            yield met.problem("value", f"<{met.name}>: {shown!r} is {describe_mismatch(shape.kind)}")

    def _children(self, met: _Met, shape: Shape, inner: list[tuple[str, Element]]) -> Iterator[Problem]:
        """Yield which of the children *inner* may not be there, or are missing, else whether their order is wrong."""
        strange = {name: child for name, child in reversed(inner) if name not in shape.children}  # the first of each
        for name, child in reversed(strange.items()):
            severity = Severity.WARNING if name in self._odd else Severity.ERROR
            yield _Met(child, name, met.place).problem("child", f"<{name}> is not allowed in <{met.name}>", severity)
        names = [name for name, _ in inner if name not in self._odd]
        missing = [name for name in dict.fromkeys(shape.always_required) if name not in names]
        for name in missing:
            yield met.problem("required", f"<{met.name}> has no <{name}>")
        is_reported = missing or strange
        if not is_reported and not pattern_of(shape.model).fullmatch("".join([f"<{name}>" for name in names])):
            message = f"<{met.name}> holds {_joined_names(names)}; it must hold, in this order, {_listed(shape.model)}"
            yield met.problem("content", message)

    def _attributes(self, met: _Met, shape: Shape) -> Iterator[Problem]:
        found = {key: value for key, value in attributes_of(met.element) if key[0] != "{"}
        for key, value in found.items():
            if (kind := shape.attributes.get(key)) is None:
                yield met.problem("attribute", f"<{met.name}> has no attribute {shortened(key)}")
            elif kind == "id":
                yield from self._identified(key, value, met)
            elif kind in {"ref", "refs"}:
                self._references += [(key, word, met) for word in (value.split() if kind == "refs" else [value])]
            elif not is_valid_value(kind, value):
                yield met.problem("value", f"{key}: {shortened(value)!r} is {describe_mismatch(kind)}")
        for key in sorted(shape.required - found.keys()):
            yield met.problem("required", f"<{met.name}> needs the attribute {key}")

    def _identified(self, key: str, value: str, met: _Met) -> Iterator[Problem]:
        name = value.strip()
        if not is_name(name):
            yield met.problem("id", f"{key}: {shortened(value)!r} is not an XML name")
        elif name in self._ids:
            yield met.problem("id", f"{key}: {shortened(value)!r} appears twice")
        self._ids.add(name)


def numbered_problems(
    items: Iterable[Element],
    rules: Callable[[Element], Iterable[Problem]],
    number: Callable[[Element], str],
    *,
    again: str,
    severity: Severity = Severity.WARNING,
) -> Iterator[Problem]:
    """Yield the problems of each of *items*, at most a thousand each, and the items that have the same number.

    Args:
        items: the elements of a document that are a story each.
        rules: yields what is wrong with one.
        number: returns what tells one from the others; ``""`` if nothing does.
        again: how the message on a number that there was before begins, such as ``another story has the id``.
        severity: of that problem.
    """
    seen: set[str] = set()
    for item in items:
        yield from islice(rules(item), _MAX_PROBLEMS)
        item_number = number(item)
        if item_number and item_number in seen:
            yield problem_in("unique", f"{again} {shortened(item_number)}, too", item, severity)
        seen.add(item_number)


def problem_in(rule: str, message: str, element: Element, severity: Severity = Severity.ERROR) -> Problem:
    """Return the problem of *element*, with its line and its path."""
    return Problem(rule, message, line_of(element), None, path_of(element), severity=severity)


def place_of(element: Element) -> str:
    """Return the names of *element* and of all around it, as problems give them: ``/alto/Layout/Page``."""
    return "/".join(["", *[local(ancestor) for ancestor in (*[*element.iterancestors()][::-1], element)]])


def _children(element: Element, prefix: str) -> list[tuple[str, Element]]:
    """Return the children with their names, which begin with ``{`` where they are not in the namespace of *prefix*."""
    return [(_named(child.tag, prefix), child) for child in element if isinstance(child.tag, str)]


def _named(tag: str, prefix: str) -> str:
    if not prefix or tag.startswith(prefix):
        return tag[len(prefix) :]
    return tag if tag[0] == "{" else f"{{}}{tag}"


def _joined_names(names: list[str]) -> str:
    """Return *names* for people, those that follow each other once."""
    return _with_ellipsis(", ".join([name for name, _ in groupby(names)]) or "nothing")


def _listed(model: str) -> str:
    joined = model.replace(OTHER, "others").replace(" | ", "|").replace(" ", ", ")
    return _with_ellipsis(joined.replace("|", " | "))


def _with_ellipsis(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
