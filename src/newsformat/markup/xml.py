"""Safe XML: one hardened parser, entities with or without a DTD, and text that XML 1.0 can hold.

Nothing here opens a file or a connection, whatever the document says.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from attrs import evolve
from lxml import etree

from newsformat._errors import ReadError, limit_message
from newsformat._limits import Limits
from newsformat._problem import Problem
from newsformat._report import Report
from newsformat._text import line
from newsformat.markup._numbers import whole_number
from newsformat.markup._xml._around_items import AroundItems
from newsformat.markup._xml._as_xml import as_xml
from newsformat.markup._xml._attribute_limits import check_attributes_and_namespaces
from newsformat.markup._xml._base64 import base64_text
from newsformat.markup._xml._characters import encoded, escape, is_legal, legal, quoted
from newsformat.markup._xml._controls import is_iso_2022, without_controls
from newsformat.markup._xml._declaration import FILLED, with_actual_encoding, without_fill
from newsformat.markup._xml._entities import Entities, replace_entities
from newsformat.markup._xml._errors import (
    DEEPEST,
    DEPTH,
    ENTITY_ERRORS,
    NOT_AS_DECLARED,
    TEXT_BYTES,
    as_read_error,
    code_of,
    suggest_recovery,
)
from newsformat.markup._xml._hardening import copied, parsed, snippet, well_formed
from newsformat.markup._xml._instructions import Instructions
from newsformat.markup._xml._items import read_items, read_start, refuse_item
from newsformat.markup._xml._new_element import new_element
from newsformat.markup._xml._page_heads import report_page_heads
from newsformat.markup._xml._prefixes import with_declared, with_prefixes
from newsformat.markup._xml._recovery._stream import recovered
from newsformat.markup._xml._recovery._structure import Outline
from newsformat.markup._xml._stray_bytes import with_stray_letters
from newsformat.markup._xml._stray_texts import report_stray_texts, reporting_stray_texts
from newsformat.markup._xml._stream import iterate
from newsformat.markup._xml._tree import (
    XML_LANG,
    Element,
    all_text,
    attribute_names,
    attributes_of,
    has_text,
    language_in,
    line_of,
    local,
    local_name,
    own_texts,
    parent_of,
    path_of,
    replace_element,
    set_line,
    take_out,
    text_of,
)
from newsformat.markup._xml._undefined import report_undefined_content
from newsformat.markup._xml._unread import report_repeated_elements, report_unread, report_unread_attributes
from newsformat.markup._xml._windows import replace_windows_references
from newsformat.markup.encodings import marked_encoding


__all__ = [
    "XML_LANG",
    "AroundItems",
    "Element",
    "Outline",
    "all_text",
    "as_xml",
    "attribute_names",
    "attributes_of",
    "base64_text",
    "copied",
    "encoded",
    "escape",
    "extent_in",
    "has_text",
    "is_legal",
    "iterate",
    "language_in",
    "legal",
    "line_of",
    "local",
    "local_name",
    "new_element",
    "own_texts",
    "parent_of",
    "parse",
    "path_of",
    "quoted",
    "read_items",
    "read_start",
    "recovered",
    "refuse_item",
    "replace_element",
    "report_page_heads",
    "report_repeated_elements",
    "report_stray_texts",
    "report_undefined_content",
    "report_unread",
    "report_unread_attributes",
    "reporting_stray_texts",
    "set_line",
    "snippet",
    "suggest_recovery",
    "take_out",
    "text_of",
    "well_formed",
    "well_formedness_problems",
    "whole_number",
    "with_declared",
    "with_prefixes",
]

_LIMITS = Limits()
_KEPT_BY_LIBXML2 = frozenset((DEPTH, DEEPEST))
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


def extent_in(element: Element, name: str, report: Report) -> int | None:
    """Return the number of pixels or bytes in the attribute *name*; anything else is left out, and reported."""
    value = element.get(name)
    number = whole_number(value and value.strip())
    if number is None and value and value.strip():
        message = f"{name} of <{local(element)}> is not a number of pixels or bytes, and left out: {line(value):.60}"
        report.left_out(message, line=line_of(element))
    return number


def parse(  # noqa: PLR0913 -- each is a keyword
    content: bytes,
    *,
    source: str = "",
    limits: Limits = _LIMITS,
    report: Report | None = None,
    whole: bool = True,
    instructions: Collection[str] = (),
) -> Element:
    """Return the root element of the XML document *content*.

    Entities that HTML knows become their characters, even if they are not declared, and those that the internal DTD
    declares become their text. Any other entity is kept as text, ``&name;``, and so is an ``&`` that begins none.

    Common damage is repaired, with a remark: UTF-8 that is declared as something else is read as UTF-8; ISO 8859 with
    letters of Windows as the encoding of Windows, single bytes that are not UTF-8 as Windows-1252; references to
    control characters become the characters that Windows has there; control characters, blanks before the declaration
    and NUL characters after the end are dropped.

    Comments are left out, and the texts before and after each are joined. Processing instructions within the root
    element are left out, too, with a remark, except those for programs named by *instructions* and newsformat's own.

    *source* is the document's name in errors. If it is not *whole*, it holds items whose depth and attributes are not
    limited here but by `refuse_item`.

    Raises:
        ReadError: it is not well-formed XML (with line and column), or exceeds *limits*.
    """
    if len(content) > limits.item_bytes:
        raise ReadError(limit_message("item_bytes", f"larger than {limits.item_bytes} bytes"), source=source)
    if not whole:
        limits = evolve(limits, depth=DEEPEST)
    if content[:1] in _WIDE or content[1:2] == b"\0":
        content = _as_utf_8(content, source)
    report = report or Report()
    root = _parse_document(content, source, limits, report, whole=whole)
    if _has_instructions(content):
        Instructions(instructions, report.note).remove_from(root)
    return root


def _parse_document(content: bytes, source: str, limits: Limits, report: Report, *, whole: bool) -> Element:
    content = with_actual_encoding(content, report.note)
    if (document := without_fill(content)) is not content:
        report.note(FILLED)
        content = document
    content = replace_windows_references(content, report.note)
    if _DOCTYPE.match(content):
        return _with_doctype(content, source, limits, report)
    try:
        root = parsed(content, report.note, huge_tree=_is_huge(content, limits), remove_comments=True)
    except etree.XMLSyntaxError as error:
        root, content = _parse_repaired(content, error, source, limits, report)
    check_attributes_and_namespaces(root, content, source, limits, whole=whole)
    _measure_depth(root, source, limits)
    return root


# A DOCTYPE precedes the root element, with only comments and processing instructions before it.
_DOCTYPE = re.compile(rb"(?:\xef\xbb\xbf)?(?:\s++|<\?.*?\?>|<!--.*?-->)*+<!DOCTYPE", re.DOTALL)
# First bytes of UTF-16 and UTF-32 with a byte order mark, or without one in big-endian order
_WIDE = frozenset((b"\xff", b"\xfe", b"\0"))


def _has_instructions(content: bytes) -> bool:
    """May there be processing instructions in *content*? A single character is found much faster than two."""
    start = content.find(b"?>") + 1 if content.startswith(b"<?xml ") else 1
    return content.find(b"?", start + 1) > 0 and content.find(b"<?", start) > 0


def _is_huge(content: bytes, limits: Limits) -> bool:
    return limits.depth > DEPTH or len(content) > TEXT_BYTES


def _parse_repaired(
    content: bytes, error: etree.XMLSyntaxError, source: str, limits: Limits, report: Report
) -> tuple[Element, bytes]:
    """Repair and parse *content*: control characters, undeclared entities, a stray ``&``, bytes that are not UTF-8.

    Return the root and the repaired content.
    """
    repaired = _repaired(content, error, report)
    if repaired == content:
        raise as_read_error(error, source, limits) from None
    try:
        return parsed(repaired, report.note, huge_tree=_is_huge(content, limits), remove_comments=True), repaired
    except etree.XMLSyntaxError as second:
        return _parse_repaired(repaired, second, source, limits, report)


def _repaired(content: bytes, error: etree.XMLSyntaxError, report: Report) -> bytes:
    if not is_iso_2022(content) and (bare := without_controls(content, report.note)) != content:
        return bare
    if code_of(error) in ENTITY_ERRORS:
        return replace_entities(content, report.note)
    if code_of(error) != NOT_AS_DECLARED:
        return content
    return with_stray_letters(content, report.note)


def _with_doctype(content: bytes, source: str, limits: Limits, report: Report) -> Element:
    content = replace_entities(content, report.note) if b"&" in content else content
    try:
        root = parsed(content, report.note, huge_tree=_is_huge(content, limits), remove_comments=True)
    except etree.XMLSyntaxError as error:
        if (repaired := _repaired(content, error, report)) == content:
            raise as_read_error(error, source, limits) from None
        return _with_doctype(repaired, source, limits, report)
    check_attributes_and_namespaces(root, content, source, limits)  # all attributes must be checked
    _measure_depth(root, source, limits)
    Entities(source, report.note).fill(root)
    return root


def _measure_depth(root: Element, source: str, limits: Limits) -> None:
    if limits.depth in _KEPT_BY_LIBXML2:
        return
    depth = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > limits.depth:
            raise ReadError(
                limit_message("depth", f"elements nest deeper than {limits.depth}"),
                source=source,
                line=line_of(element),
            )


def well_formedness_problems(content: bytes, limits: Limits = _LIMITS) -> Iterator[Problem]:
    """Yield why *content* is not well-formed XML, even if `parse` can repair and read it."""
    try:
        parsed(content, huge_tree=_is_huge(content, limits))
    except etree.XMLSyntaxError as error:
        why = as_read_error(error, "", limits)
        yield Problem("xml", why.message, why.line, why.column)


def _as_utf_8(content: bytes, source: str) -> bytes:
    """Return UTF-16 or UTF-32 as UTF-8, as the functions that follow examine bytes."""
    encoding, _ = marked_encoding(content)
    if not encoding:
        return content
    try:
        text = content.decode(encoding).lstrip("\ufeff")
        return _DECLARATION.sub("", text, count=1).encode()
    except UnicodeDecodeError as error:
        raise ReadError(f"not {encoding.upper()}, as its first bytes say: {error.reason}", source=source) from None
