"""Documents of NITF or HTML in a ``DataContent`` that lack a root element or are given as text."""

from __future__ import annotations

import re

from newsformat.markup.xml import Element, has_text, line_of, local, new_element, parse, set_line
from newsformat.plugin import ReadError, Report


_ESCAPED = re.compile(r"\s*(?:<\?xml[^>]*\?>\s*)?(?:<!DOCTYPE[^>\[]*>\s*)?<(nitf|html)[\s>]", re.IGNORECASE)
_OF_DOCUMENTS = frozenset(("head", "body", "body.head", "body.content", "body.end", "tagline"))
_OF_NITF = frozenset(("body.head", "body.content", "body.end", "tagline", "hedline", "docdata", "tobject", "pubdata"))


def rooted(content: Element) -> Element:
    """Return *content*, a ``DataContent``, with a root element added if its content is a document without one."""
    if not len(content) or local(content[0]) not in _OF_DOCUMENTS or has_text(content):
        return content
    names = {local(part) for part in content.iterchildren("*")}
    inner = {local(child) for part in content for child in part.iterchildren("*")}
    is_nitf = not _OF_NITF.isdisjoint(names | inner)
    if names <= _OF_DOCUMENTS and (is_nitf or {"head", "body"} <= names):
        first = content[0]
        root = new_element(first.tag.removesuffix(local(first)) + ("nitf" if is_nitf else "html"))
        set_line(root, line_of(content))
        root.extend([*content])
        content.append(root)
    return content


def unescape(content: Element, report: Report) -> None:
    """Replace the text of *content*, a ``DataContent``, by the document that it holds, escaped or as CDATA."""
    text = "" if len(content) else content.text or ""
    document = _ESCAPED.match(text) if "<" in text else None
    if document is None:
        return
    try:
        root = parse(text.strip().encode(), report=report)
    except ReadError:
        report.note(f"{document[1]} as text is not well-formed XML; read as HTML", line=line_of(content))
    else:
        content.text = None
        content.append(root)
