"""Validates a ``newsitem`` by the documentation of RCV1.

Sources: "RCV1: A New Benchmark Collection" (Lewis, Yang, Rose and Li 2004, section 3), and the notes to the corpus.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsformat.markup.dates import read_date
from newsformat.markup.xml import XML_LANG, Element, local, text_of
from newsformat.markup.xml_rules import numbered_problems, problem_in, read_root
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source


_EXCERPT = 60  # characters of an invalid value
_ORDER = ("title", "headline", "byline", "dateline", "text", "copyright", "metadata")
_REQUIRED = ("title", "text", "metadata")
_CLASS = re.compile(r"bip:(?:topics|countries|industries):1\.0")
_DATES = ("dc.date.published", "dc.date.created")
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the item, or of each of several in one root, in order."""
    root = yield from read_root(source, report)
    items = [root] if local(root) == "newsitem" else [*root.iterchildren("newsitem")]
    if not items:
        yield problem_in("root", f"<{local(root)}> is not <newsitem> and contains none", root)
    yield from numbered_problems(
        items,
        _item,
        lambda item: item.get("itemid") or "",
        again="another item has the itemid",
        severity=Severity.ERROR,
    )


def _item(item: Element) -> Iterator[Problem]:
    for key in ("itemid", "date", XML_LANG):
        if not item.get(key):
            yield problem_in("required", f"<newsitem> has no attribute {key.replace(XML_LANG, 'xml:lang')}", item)
    if (number := item.get("itemid")) and not number.isdecimal():
        yield problem_in("value", f"itemid: {number[:_EXCERPT]!r} is not a number", item)
    if (day := item.get("date")) and not _is_day(day):
        yield problem_in("date", f"date: {day[:_EXCERPT]!r} is not a date such as 1996-08-20", item)
    yield from _parts(item)
    for text in item.iterchildren("text"):
        yield from _text(text)
    for metadata in item.iterchildren("metadata"):
        yield from _metadata(metadata)


def _parts(item: Element) -> Iterator[Problem]:
    """Yield problems with missing, unknown, repeated or misordered parts."""
    names = [local(child) for child in item if local(child)]
    for name in _REQUIRED:
        if name not in names:
            yield problem_in("required", f"<newsitem> has no <{name}>", item)
    for name in dict.fromkeys(names):
        if name not in _ORDER:
            yield problem_in("child", f"<{name[:_EXCERPT]}> is not allowed in <newsitem>", item)
        elif names.count(name) > 1:
            yield problem_in("once", f"<newsitem> has <{name}> {names.count(name)} times", item)
    known = [_ORDER.index(name) for name in names if name in _ORDER]
    if known != sorted(known):
        yield problem_in("order", f"the parts are in another order than {', '.join(_ORDER)}", item)


def _is_day(text: str) -> bool:
    return _DAY.fullmatch(text) is not None and read_date(text) is not None


def _text(text: Element) -> Iterator[Problem]:
    """Yield problems with a text: no paragraphs, or other elements."""
    if next(text.iterchildren("p"), None) is None:
        yield problem_in("empty", "<text> has no <p>", text, Severity.WARNING)
    for child in text:
        if local(child) not in {"", "p"}:
            yield problem_in("child", f"<{local(child)[:_EXCERPT]}> is not allowed in <text>", child)


def _metadata(metadata: Element) -> Iterator[Problem]:
    """Yield the problems of codes and Dublin Core."""
    for child in metadata:
        match local(child):
            case "codes":
                yield from _codes(child)
            case "dc":
                yield from _dc(child)
            case "":
                pass
            case name:
                yield problem_in("child", f"<{name[:_EXCERPT]}> is not allowed in <metadata>", child)


def _codes(codes: Element) -> Iterator[Problem]:
    kind = codes.get("class") or ""
    if not _CLASS.fullmatch(kind):
        yield problem_in("value", f"class: {kind[:_EXCERPT]!r} is not one of topics, countries, industries", codes)
    for code in codes.iterchildren("*"):
        if local(code) != "code":
            yield problem_in("child", f"<{local(code)[:_EXCERPT]}> is not allowed in <codes>", code)
        elif not code.get("code"):
            yield problem_in("required", "<code> has no attribute code", code)
        for detail in code.iterchildren("editdetail"):
            if (day := detail.get("date")) and not _is_day(day):
                yield problem_in("date", f"date: {day[:_EXCERPT]!r} is not a date such as 1996-08-20", detail)


def _dc(element: Element) -> Iterator[Problem]:
    for key in ("element", "value"):
        if element.get(key) is None:
            yield problem_in("required", f"<dc> has no attribute {key}", element)
    name, value = element.get("element") or "", element.get("value") or ""
    if name and not name.startswith("dc."):
        yield problem_in("value", f"element: {name[:_EXCERPT]!r} does not begin with dc.", element)
    elif name in _DATES and value and not _is_day(value):
        yield problem_in("date", f"{name}: {value[:_EXCERPT]!r} is not a date such as 1996-08-20", element)
    if text_of(element):
        yield problem_in("text", "<dc> has no text of its own", element)
