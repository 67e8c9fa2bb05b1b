"""What is wrong with a document of NITF: newsformat's own rules, and the official XSD or DTD where one is named.

The package's docstring lists the rules. Those of structure go over a table that is made from the XSD of NITF 3.6.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from functools import lru_cache
from itertools import groupby
from typing import Any, NamedTuple

from lxml import etree

from newsformat.markup.schema import dtd_problems, xsd_problems
from newsformat.markup.xml import faults, has_text, line_of, parse
from newsformat.plugin import OptionError, Problem, Report, Source, ValidateOptions
from newsformat_nitf._facts import ELEMENTS
from newsformat_nitf._names import LANG, NITF, OWN_
from newsformat_nitf._readers._reading import Element
from newsformat_nitf._snippets import is_nitf
from newsformat_nitf._validate_values import odd_values
from newsformat_nitf._writers._pen import is_language


_QUANTIFIER = re.compile(r"[*+?](?!>)")
_SYMBOL = re.compile(r"<([^>]+)>")
_NMTOKEN = re.compile(r"[\w.:·-]+(?: [\w.:·-]+)*")
_VERSION = re.compile(r"NITF (\d\.\d)")
_STAMPS = ("version", "change.date", "change.time")


class Kind(NamedTuple):
    """What an element may have, as the table says."""

    text: bool
    model: re.Pattern[str]
    shown: str
    children: frozenset[str]
    attributes: dict[str, str]
    required: frozenset[str]


class _Met(NamedTuple):
    element: Element
    name: str
    path: str


def validate(source: Source, options: ValidateOptions, report: Report) -> Iterator[Problem]:
    """Yield what is wrong with the document, in its order; then what the official schema says."""
    content = source.read_bytes()
    root: Any = parse(content, source=source.name, limits=source.limits, report=report)
    yield from faults(content, source.limits)
    name = etree.QName(root)
    if name.localname != "nitf":
        yield Problem("root", f"{name.localname} is no root element of NITF", line_of(root))
        return
    if not is_nitf(name.namespace or ""):
        yield Problem("namespace", f"nitf should be in no namespace or in {NITF}", line_of(root))
        return
    yield from _own(root, f"{{{name.namespace}}}" if name.namespace else "")
    if options.schema:
        yield from _official(root, options.schema)


def _own(root: Element, prefix: str) -> Iterator[Problem]:
    kinds = _kinds()
    waiting, seen = [_Met(root, "nitf", "/nitf")], set[str]()
    while waiting:
        met = waiting.pop()
        kind = kinds.get(met.name)
        if kind is None:
            yield _problem("element", f"NITF has no element {met.name}", met)
            continue
        yield from _attributes(met, kind, seen)
        inner = _children(met.element, prefix)
        yield from _content(met, kind, inner)
        yield from odd_values(met.element, met.name, met.path)
        waiting += [_Met(child, name, f"{met.path}/{name}") for name, child in reversed(inner) if name != "*"]


@lru_cache(maxsize=1)
def _kinds() -> dict[str, Kind]:
    return dict(_kind(line) for line in ELEMENTS.splitlines())


def _kind(line: str) -> tuple[str, Kind]:
    name, text, model, *attributes = line.split(" ")
    pairs = [re.split("[:=]", each.rstrip("!"), maxsplit=1) for each in attributes]
    types = {key: each for (key, each), said in zip(pairs, attributes, strict=True) for key in [key] if said}
    required = frozenset(each.rstrip("!").partition(":")[0] for each in attributes if each.endswith("!"))
    model = "" if model == "-" else model
    # The model of the schema is deterministic: nothing that was taken once need be given back.
    pattern = _QUANTIFIER.sub(lambda match: f"{match[0]}+", model.replace("<*>", "<any>").replace("(", "(?:"))
    pattern = _SYMBOL.sub(lambda match: f"(?:{re.escape(match[0])})", pattern.replace("(?+:", "(?:"))
    shown = _SYMBOL.sub(lambda match: f" {match[1]}", model.replace("<*>", "<others>")).replace("|", " |")
    children = frozenset(_SYMBOL.findall(model))
    return name, Kind(text == "~", re.compile(pattern), shown, children, types, required)


def _listed(model: str) -> str:
    """Return a model for people: ``hl1, hl2*``."""
    text = re.sub(r"(?<=[\w*+?)]) (?=[\w(])", ", ", model.replace(" |", "|").replace("( ", "("))
    return text.replace("|", " | ").replace("  ", " ").strip()


def _children(element: Element, prefix: str) -> list[tuple[str, Element]]:
    """Return the children with their names; ``*`` is one of another namespace."""
    found = []
    for child in element:
        tag = child.tag
        if isinstance(tag, str):
            own = tag.startswith(prefix) if prefix else tag[0] != "{"
            found.append((tag[len(prefix) :] if own else "*", child))
    return found


def _problem(rule: str, message: str, met: _Met) -> Problem:
    return Problem(rule, message, line_of(met.element), None, met.path)


def _content(met: _Met, kind: Kind, inner: list[tuple[str, Element]]) -> Iterator[Problem]:
    strange = {name: child for name, child in reversed(inner) if name not in kind.children}  # the first of each name
    for name, child in reversed(strange.items()):
        what = "an element of another namespace" if name == "*" else f"<{name}>"
        yield _problem("child", f"{what} may not stand in <{met.name}>", _Met(child, name, met.path))
    names = [name for name, _ in inner]
    line = "".join([f"<{'any' if name == '*' else name}>" for name in names])
    if not strange and kind.model.fullmatch(line) is None:
        must = _listed(kind.shown)
        yield _problem("content", f"<{met.name}> holds {_held(names)}; it must hold {must}", met)
    if not kind.text and has_text(met.element):
        yield _problem("text", f"<{met.name}> may not have text", met)


def _held(names: list[str]) -> str:
    """Return *names* for people, those that follow each other once."""
    said = ", ".join([name for name, _ in groupby(names)]) or "nothing"
    return said if len(said) <= _LONGEST else f"{said[:_LONGEST]}…"


_LONGEST = 100  # characters


def _attributes(met: _Met, kind: Kind, seen: set[str]) -> Iterator[Problem]:
    for key, value in met.element.items():
        if key[0] == "{":
            if key == LANG and value and not is_language(value):
                yield _problem("value", f"xml:lang={value[:40]!r} is no language tag", met)
        elif key not in kind.attributes:
            yield _problem("attribute", f"<{met.name}> has no attribute {key}", met)
        elif (wrong := _wrong(kind.attributes[key], value)) and key not in _STAMPS:
            yield _problem("value", f"{key}={value[:40]!r} is {wrong}", met)
        if key == "id" and value in seen:
            yield _problem("id", f"the id {value[:40]!r} is there twice", met)
        if key == "id":
            seen.add(value)
    for key in sorted(kind.required):
        if met.element.get(key) is None:
            yield _problem("required", f"<{met.name}> needs the attribute {key}", met)


def _wrong(kind: str, value: str) -> str:
    """Say why *value* is none of its *kind*; ``""`` if it is."""
    if "|" in kind or kind in {"nowrap", "noflow", "pixels"}:
        return "" if value in kind.split("|") else f"none of {', '.join(kind.split('|'))}"
    if kind in {"NMTOKEN", "ID", "ENTITY"}:
        return "" if _NMTOKEN.fullmatch(value.strip()) and " " not in value.strip() else "no name token"
    if kind == "NMTOKENS":
        return "" if _NMTOKEN.fullmatch(" ".join(value.split())) else "no row of name tokens"
    return ""


# The official schema --------------------------------------------------------------


def _official(root: Element, schema: str) -> Iterator[Problem]:
    """Hold the document against the schema of its own version, else of the newest; one without namespace, a DTD too.

    A schema fixes the version that a document may say; one that says another is held against it without.
    """
    said = _VERSION.search(root.get("version") or "")
    prefer = [*([said[1], said[1].replace(".", "-")] if said else []), "3.6"]
    copy = deepcopy(root)
    for key in [key for key in _STAMPS if key in copy.attrib]:
        del copy.attrib[key]
    namespace = etree.QName(root).namespace
    try:
        yield from xsd_problems(copy if namespace else _named(copy), schema, prefer=prefer)
    except OptionError:
        if namespace:
            raise
        yield from dtd_problems(_without_ours(copy), schema, prefer=prefer)


def _named(root: Element) -> Element:
    """Put all elements that are in no namespace into that of the XSD."""
    for each in root.iter(etree.Element):
        if each.tag[0] != "{":
            each.tag = f"{{{NITF}}}{each.tag}"
    return root


def _without_ours(root: Element) -> Element:
    """Return a document of a DTD, which knows no namespaces, without what is newsformat's own."""
    for each in [*root.iter(etree.Element)]:
        if each.tag.startswith(f"{{{NITF}}}"):
            each.tag = etree.QName(each).localname
        for key in [key for key in each.attrib if key.startswith(OWN_)]:
            del each.attrib[key]
        if each.tag.startswith(OWN_):
            each.getparent().remove(each)
    etree.cleanup_namespaces(root)
    return root
