"""Validation of NSML, by its specification (4.1, April 2020)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from newsformat.markup.xml import Element, attributes_of, has_text, line_of, local, text_of, well_formedness_problems
from newsformat.plugin import NoSchema, Problem, ReadError, Report, Source, shortened, sort_by_line
from newsformat_broadcast._nsml._document import is_sgml, tree
from newsformat_broadcast._nsml._names import CONTENT, HEAD, NAMESPACE, OF_TEXT, PARTS


_BOOLEAN = re.compile("true|false|0|1")
_NUMBER = re.compile(r"\d+", re.ASCII)
_ID = re.compile(r"0*(?:\d|\d\d|1\d\d|2[0-4]\d|25[0-5])", re.ASCII)  # 0 to 255
_VERSION = re.compile(r"\d+\.\d+", re.ASCII)
_COLOUR = re.compile("[0-9A-Fa-f]{6}")
_BOOLEANS = ("aready", "uec", "ro", "limit", "mandatory", "break", "mcserror", "hold", "float", "error")
_NUMBERS = ("words", "rate", "wordlength", "number", "runs", "family", "pitch", "script", "width", "length", "llength")
_VALUES: Mapping[str, re.Pattern[str]] = {
    **dict.fromkeys(_BOOLEANS, _BOOLEAN),
    **dict.fromkeys(_NUMBERS, _NUMBER),
    "rgb": _COLOUR,
    "wire": re.compile("[fburo]"),
    "mail": re.compile("read|unread"),
}
_REQUIRED = {
    **dict.fromkeys(("string", "boolean", "date", "duration", "ae", "attachment", "group", "list"), "id"),
    "a": "idref",
    "bg": "rgb",
    "nsml": "version",
}
_TEXTS: Mapping[str, re.Pattern[str]] = {
    "boolean": re.compile(f"(?:{_BOOLEAN.pattern})?"),
    "date": re.compile(r"\d*", re.ASCII),
    "duration": re.compile(r"\d*", re.ASCII),
    "project": re.compile("[0-9A-Fa-f]{32}"),
    "facet": re.compile("[0-9A-Fa-f]{64}"),
}


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of *source*, by line.

    Raises:
        ReadError: it is neither XML nor SGML.
    """
    content = source.read_bytes()
    try:
        root = tree(content, source, report)
    except ReadError as error:
        if "not NSML" not in error.message:
            raise
        yield Problem("root", error.message)
        return
    found = [] if is_sgml(content) and _is_old(root) else list(well_formedness_problems(content, source.limits))
    found += _Rules(root).problems()
    yield from sort_by_line(found)


def _is_old(root: Element) -> bool:
    return next(root.iterchildren("story"), None) is not None


class _Rules:
    """Checks one document."""

    def __init__(self, root: Element) -> None:
        self._root = root
        self._old = _is_old(root)

    def problems(self) -> Iterator[Problem]:
        """Yield the problems."""
        if self._old:
            why = "this is NSML 2 or older, which 3.0 has replaced; only the rules common to both are checked"
            yield Problem.warning("version", why, line_of(self._root))
        elif self._root.get("xmlns") or _space(self._root) not in {"", NAMESPACE}:
            yield Problem("namespace", f"NSML must be in no namespace or in {NAMESPACE}", line_of(self._root))
        for element in self._root.iter("*"):
            yield from self._element(element)
        yield from self._anchors()
        yield from _unique(self._root, "fields", "several fields have the id")
        yield from _unique(self._root, "aeset-atts", "several attachments have the id")

    def _element(self, element: Element) -> Iterator[Problem]:
        name, line = local(element), line_of(element)
        if not self._old:
            yield from _content(name, element)
        required = _REQUIRED.get(name)
        if required and element.get(required) is None and not (self._old and name == "nsml"):
            yield Problem("required", f"<{name}> has no {required}", line)
        for key, value in attributes_of(element):
            pattern = _VALUES.get(key)
            if pattern and not pattern.fullmatch(value) and not (self._old and value == key):
                yield Problem("value", f"{key} of <{name}> can't be {shortened(value)!r}", line)
        if name == "nsml" and not self._old and not _VERSION.fullmatch(element.get("version") or "0.0"):
            why = f"version must be a number such as 3.1, not {shortened(element.get('version') or '')!r}"
            yield Problem("version", why, line)
        if (text := _TEXTS.get(name)) and not text.fullmatch(text_of(element)):
            yield Problem("value", f"<{name}> can't be {shortened(text_of(element))!r}", line)

    def _anchors(self) -> Iterator[Problem]:
        """Yield the problems of anchors and anchored elements (sections 9.8 and 10.1)."""
        elements = list(self._root.iter("ae"))
        ids = [element.get("id") or "" for element in elements]
        anchored: set[str] = set()
        for name, element in zip(ids, elements, strict=True):
            if name and not _ID.fullmatch(name):
                yield Problem(
                    "value",
                    f"the id of <ae> must be a number from 0 to 255, not {shortened(name)!r}",
                    line_of(element),
                )
            elif name in anchored:
                yield Problem("id", f"{name!r} is the id of another <ae>, too", line_of(element))
            anchored.add(name)
        anchors = [anchor for anchor in self._root.iter("a") if anchor.get("idref") is not None]
        order: list[str] = []
        known: set[str] = set()
        for anchor in anchors:
            name = anchor.get("idref") or ""
            if name not in anchored:
                yield Problem("anchor", f"<a idref={shortened(name)!r}/> has no target", line_of(anchor))
            elif name in known:
                why = f"{shortened(name)!r} is anchored twice"
                yield Problem.warning("anchor", why, line_of(anchor))
            else:
                order.append(name)
                known.add(name)
        if order != [name for name in ids if name in known]:
            why = "anchored elements must be in the order of their anchors, each anchored once"
            yield Problem.warning("order", why, line_of(self._root))


def _space(root: Element) -> str:
    return str(root.tag)[1:].partition("}")[0] if str(root.tag)[0] == "{" else ""


def _content(name: str, element: Element) -> Iterator[Problem]:
    """Yield children that are not allowed in *element*, or out of order (section 2)."""
    if name not in CONTENT:
        if len(element) and next(element.iterchildren("*"), None) is not None:
            yield Problem("place", f"<{name}> must not contain elements", line_of(element))
        return
    allowed, order = CONTENT[name], {"nsml": PARTS, "head": HEAD}.get(name)
    furthest, seen = 0, set[str]()
    for child in element.iterchildren("*"):
        part = local(child)
        if part not in allowed:
            yield Problem("place", f"<{part}> is not allowed in <{name}>", line_of(child))
        elif order is not None:
            place = order.index(part)
            if part in seen:
                yield Problem("once", f"<{name}> has more than one <{part}>", line_of(child))
            elif place < furthest:
                yield Problem("order", f"<{part}> is too late in <{name}>", line_of(child))
            furthest = max(furthest, place)
            seen.add(part)
    if name not in OF_TEXT and has_text(element):
        yield Problem("text", f"<{name}> must not contain text", line_of(element))


def _unique(root: Element, name: str, what: str) -> Iterator[Problem]:
    for parent in root.iter(name):
        seen: set[str] = set()
        for child in parent.iterchildren("*"):
            key = (child.get("id") or "").lower()
            if key and key in seen:
                yield Problem("id", f"{what} {shortened(key)!r}", line_of(child))
            seen.add(key)
