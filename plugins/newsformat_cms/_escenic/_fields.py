"""The fields of a content item, by newsformat's names."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from lxml import etree

from newsformat import Block, Inlines
from newsformat.markup.html import read_html, read_html_inlines, read_tree
from newsformat.markup.paragraphs import read_paragraphs
from newsformat.markup.xml import (
    Element,
    has_text,
    local,
    new_element,
    parent_of,
    quoted,
    replace_element,
    report_unread_attributes,
    text_of,
)
from newsformat.plugin import Limits, Report
from newsformat_cms._bodies._simple_blocks import lines_of
from newsformat_cms._escenic._names import SPACE, children, plain_copy
from newsformat_cms._native_markup import with_native_of_html


def fields_of(content: Element, names: Mapping[str, tuple[str, ...]]) -> dict[str, Element]:
    """Return the known fields of *content* by newsformat's names; of several, the first of *names*."""
    fields: dict[str, Element] = {}
    for field in children(content):
        if local(field) == "field" and (len(field) or text_of(field)):
            fields.setdefault((field.get("name") or "").lower(), field)
    found: dict[str, Element] = {}
    for name, others in names.items():
        known = next((fields[key] for key in others if key in fields), None)
        if known is not None and not any(known is value for value in found.values()):
            found[name] = known
    return found


def inlines_of(field: Element, report: Report, limits: Limits) -> Inlines:
    """Return *field* as running text, one line per paragraph."""
    if not len(field):
        text = text_of(field)
        return (
            read_html_inlines(text, limits=limits) if "<" in text or "&" in text else read_html_inlines(_quoted(text))
        )
    return lines_of(blocks_of(field, report, limits))


def _quoted(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def blocks_of(
    field: Element, report: Report, limits: Limits, story: Callable[[Element], tuple[str, str]] = lambda _: ("", "")
) -> tuple[Block, ...]:
    """Return the blocks of *field*: XHTML, escaped HTML, or plain paragraphs.

    Relations in it are native markup, except one within text to a *story* with title and address, which is a link.
    """
    if not len(field):
        text = field.text or ""
        is_html = text.lstrip().startswith("<")
        return read_html(text, report, limits=limits) if is_html else read_paragraphs(text)
    copy = plain_copy(field)
    for relation in [*copy.iter("relation")]:
        title, address = story(relation)
        if address and has_text(parent_of(relation)):
            link = new_element("a", {"href": address})
            link.text = title or address
            replace_element(relation, link)
        else:
            replace_element(relation, _card(relation))
    report_unread_attributes(copy, report, dict.fromkeys([local(inner) for inner in copy.iter("{*}*")], _KNOWN))
    return with_native_of_html(read_tree(copy, report, limits=limits), SPACE)


_KNOWN = frozenset(
    (
        *("name", "href", "src", "alt", "title", "lang", "dir", "width", "height", "colspan", "rowspan", "start"),
        *("cite", "type", "rel", "class", "data-raw", "data-html", "data-mention"),
    )
)
"""Attributes of fields that are read, or told otherwise."""


def _card(relation: Element) -> Element:
    """Return an HTML placeholder for *relation*."""
    value = etree.tostring(relation, encoding="unicode", with_tail=False)
    html = f"<div data-{SPACE}-card={quoted(value)}></div>"
    return new_element("div", {"data-raw": "html", "data-html": html})
