"""May this element stand here? The rules of the 2.35 Power schema, for snippets that are put back as they were.

Stricter than the schema where that is simpler: what is refused here is still kept, only as text (see `_foreign`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

from lxml import etree

from newsformat_newsml import _facts
from newsformat_newsml._elements import Element
from newsformat_newsml._names import NAR


_PREFIX = f"{{{NAR}}}"
_XML = "{http://www.w3.org/XML/1998/namespace}"
_REFUSED = ("{http://www.w3.org/2001/XMLSchema-instance}", "{http://www.w3.org/ns/odrl/2/}")

_QCODE = r"[^\s:]+:[^\s]+"
_DATE = r"-?\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])"
_ZONE = r"(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d)?"
_TIME = r"(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?"
_MONTH_END = r"-?\d{4}-(?:(?:0[13578]|1[02])-(?:29|30|31)|(?:0[469]|11)-(?:29|30))"
_DAY = f"(?:{_DATE}|{_MONTH_END})"
_LETTER = r"[\w.~!$&'()*+,;=@/?-]|%[0-9A-Fa-f]{2}|[\u00a1-\ud7ff\uf900-\ufdcf\ufdf0-\uffef]"
_ANY = f"(?:{_LETTER}|:)*"
_HOST = r"[A-Za-z0-9_.-]+(?::\d{1,5})?"
IRI = re.compile(
    rf"(?:[A-Za-z][A-Za-z0-9+.-]*:(?://{_HOST}(?:[/?]{_ANY})?|(?!//){_ANY})|(?!//)(?:{_LETTER})*)(?:#{_ANY})?",
    re.ASCII,
)
QCODE = re.compile(_QCODE, re.ASCII)
LANGUAGE = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*")
VERSION = re.compile(r"0*[1-9]\d{0,17}", re.ASCII)


def _pattern(text: str) -> Callable[[str], object]:
    return re.compile(text, re.ASCII).fullmatch


def _every(check: Callable[[str], object]) -> Callable[[str], object]:
    return lambda value: bool(value.split()) and all(check(part) for part in value.split())


_SIMPLE: dict[str, Callable[[str], object]] = {
    "string": lambda _: True,
    "g2normalizedString": lambda value: not ("\n" in value or "\t" in value or "\r" in value),
    "QCodeType": _pattern(_QCODE),
    "QCodeListType": _every(_pattern(_QCODE)),
    "IRIType": IRI.fullmatch,
    "anyURI": IRI.fullmatch,
    "IRIListType": _every(IRI.fullmatch),
    "NMTOKENS": _every(_pattern(r"[\w.:-]+")),
    "NCName": _pattern(r"[A-Za-z_][\w.-]*"),
    "ID": _pattern(r"[A-Za-z_][\w.-]*"),
    "IDREF": _pattern(r"[A-Za-z_][\w.-]*"),
    "IDREFS": _every(_pattern(r"[A-Za-z_][\w.-]*")),
    "QName": lambda _: False,
    "boolean": _pattern("true|false|0|1"),
    "language": LANGUAGE.fullmatch,
    "xml:lang": lambda value: not value or LANGUAGE.fullmatch(value),
    "Int1to9Type": _pattern("[1-9]"),
    "Int100Type": _pattern(r"\d\d?|100"),
    "positiveInteger": VERSION.fullmatch,
    "nonNegativeInteger": _pattern(r"\d{1,18}"),
    "integer": _pattern(r"-?\d{1,18}"),
    "decimal": _pattern(r"[+-]?\d{1,15}(?:\.\d{1,8})?"),
    "double": _pattern(r"[+-]?\d{1,15}(?:\.\d{1,8})?"),
    "dateTime": _pattern(f"{_DAY}T{_TIME}{_ZONE}"),
    "DateOptTimeType": _pattern(rf"{_DAY}(?:T{_TIME})?{_ZONE}"),
    "TruncatedDateTimeType": _pattern(rf"(?:{_DAY}(?:T{_TIME})?|-?\d{{4}}(?:-(?:0[1-9]|1[0-2]))?){_ZONE}"),
    "UnionDateTimeEmptyStringType": _pattern(f"(?:{_DAY}T{_TIME}{_ZONE})?"),
}


def valid(simple_type: str, value: str) -> bool:
    """Is *value* of the simple type that the schema calls so?"""
    return bool(_simple(simple_type)(value))


def _simple(name: str) -> Callable[[str], object]:
    return _SIMPLE.get(name) or _pattern(name)


class _Type(NamedTuple):
    """What the schema says of one type of element."""

    text: str
    check_text: Callable[[str], object] | None  # of a simple type
    model: re.Pattern[str] | None
    may_be_empty: bool
    attributes: dict[str, Callable[[str], object]]
    required: frozenset[str]
    any_attribute: bool
    children: dict[str, str]


@cache
def _tables() -> tuple[dict[str, str], dict[str, str], dict[str, str], dict[str, list[str]]]:
    """Return the lines of the types, the types of global elements and of attributes, and attribute groups."""
    split = [(line.split(" ", 1)[0], line.split(" ", 1)[1]) for line in _facts.TYPES.splitlines()]
    groups = [line.split() for line in _facts.GROUPS.splitlines()]
    return (
        dict(split),
        dict(line.split(" ", 1) for line in _facts.ELEMENTS.splitlines()),
        dict(line.split(" ", 1) for line in _facts.ATTRIBUTES.splitlines()),
        {name: members for name, *members in groups},
    )


@cache
def _type(name: str) -> _Type:
    types, elements, usual, groups = _tables()
    text, model, *words = types[name].split()
    attributes: dict[str, Callable[[str], object]] = {}
    required = set()
    children = dict(elements)
    for word in words:
        if word[0] == "+":
            attributes.update((member, _simple(usual[member])) for member in groups[word[1:]])
        elif word[0] == ">":
            child, _, kind = word[1:].partition("=")
            children[child] = kind
        elif word != "*":
            attribute, _, kind = word.partition(":") if not word.startswith("xml:") else (word, "", "")
            bare = attribute.removesuffix("!")
            attributes[bare] = _simple(kind or usual[bare])
            if attribute != bare:
                required.add(bare)
    pattern, check = _model(model), None if text in {"-", "~"} else _simple(text)
    may_be_empty = pattern is None or pattern.fullmatch("") is not None
    return _Type(text, check, pattern, may_be_empty, attributes, frozenset(required), "*" in words, children)


def _model(text: str) -> re.Pattern[str] | None:
    """Return a pattern over child names, each in angle brackets, where ``<#>`` is one from elsewhere."""
    if text == "-":
        return None
    text = text.replace("<#other>*)*", "<#other>)*").replace("(", "(?:")
    text = re.sub("<[^>]+>", r"(?:\g<0>)", text)
    text = text.replace("<#other>", "<#>").replace("<#any>", "<[^>]+>").replace("<#none>", "(?!)")
    return re.compile(text)


def fits(element: Element, place: str) -> bool:
    """May *element*, of NewsML-G2, stand in an element of the type *place*?"""
    around, name = _type(place), element.tag.removeprefix(_PREFIX)
    if around.model is None or f"<{name}>" not in around.model.pattern:
        return False
    return _valid(element, around.children[name])


def attributes_fit(element: Element, place: str) -> bool:
    """May an element of the type *place* have the attributes of *element*?"""
    return _attributes(element, _type(place))


def ids(element: Element) -> Iterator[tuple[str, bool]]:
    """Yield every ID and every reference to one (then ``True``) in *element*."""
    for part in element.iter(f"{_PREFIX}*"):
        for name, value in part.items():
            if name in {"id", "partid"}:
                yield value, False
            elif name in {"idrefs", "contentrefs", "sourceidref", "original"}:
                for one in value.split():
                    yield one, True


def _valid(element: Element, name: str) -> bool:
    kind = _type(name)
    if not _attributes(element, kind):
        return False
    if len(element):
        return _text(element, kind) and _children(element, kind)
    text = element.text
    if kind.check_text is not None:
        return kind.may_be_empty and bool(kind.check_text(text or ""))
    return kind.may_be_empty and (not text or kind.text == "~" or _is_space(text, kind))


def _is_space(text: str, kind: _Type) -> bool:
    """Is *text* white space that may stand in an element? Not even that may in one that is always empty."""
    return kind.model is not None and not text.strip(" \t\r\n")


def _attributes(element: Element, kind: _Type) -> bool:
    known, items = kind.attributes, element.items()
    for name, value in items:
        check = known.get(name)
        if check is not None:
            if not check(value):
                return False
        elif name[0] != "{" or not _elsewhere(name, value, kind):
            return False
    return not kind.required or kind.required <= {name for name, _ in items}


def _elsewhere(name: str, value: str, kind: _Type) -> bool:
    if name.startswith(_XML):
        own = f"xml:{name.removeprefix(_XML)}"
        return own == "xml:lang" and own in kind.attributes and bool(_SIMPLE[own](value))
    return kind.any_attribute and not name.startswith((*_REFUSED, _PREFIX))


def _text(element: Element, kind: _Type) -> bool:
    if kind.text == "~":
        return True
    if kind.text != "-":
        return False
    texts = [element.text, *[child.tail for child in element]]
    return all(not text or _is_space(text, kind) for text in texts)


def _children(element: Element, kind: _Type) -> bool:
    names = []
    for child in element:
        tag = child.tag
        if not isinstance(tag, str):
            continue
        if tag.startswith(_PREFIX):
            local = tag[len(_PREFIX) :]
            names.append(f"<{local}>")
            if local not in kind.children or not _valid(child, kind.children[local]):
                return False
        else:
            names.append("<#>" if tag[0] == "{" else "<->")  # no namespace is not another one
            if not is_lax(child):
                return False
    if kind.model is None:
        return not names
    return kind.model.fullmatch("".join(names)) is not None


def is_lax(element: Element) -> bool:
    """Would a lax wildcard take *element*? Stricter than it: nothing of NewsML-G2 in it."""
    for part in element.iter(etree.Element):
        tag = part.tag
        if tag.startswith((_PREFIX, *_REFUSED)):
            return False
        for name, value in part.items():
            if name.startswith((_PREFIX, *_REFUSED)):
                return False
            if name.startswith(_XML) and not (name == f"{_XML}lang" and _SIMPLE["xml:lang"](value)):
                return False
    return True
