"""HTML as browsers read it, as an lxml tree: one tree for XHTML and HTML, so one walker for both.

The parser (lexbor) reads any HTML as the living standard says, but takes quadratic time for a few hostile ones: those
are refused before it sees them.
"""

from __future__ import annotations

import re

from lxml import etree
from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser, LexborNode

from newsformat._errors import ReadError
from newsformat._limits import Limits
from newsformat._report import Report
from newsformat.markup._characters import legal
from newsformat.markup._html.guard import guarded
from newsformat.markup._tree import Element


# What is in them is no text of the article.
_OPAQUE = frozenset(("script", "style", "template", "noscript", "svg"))
_NAME = re.compile(r"[A-Za-z_][\w.-]*\Z", re.ASCII)
_NOT_NAME = re.compile(r"[^\w.-]+", re.ASCII)


def tree(text: str, report: Report, limits: Limits) -> Element:
    """Return the ``body`` of the HTML document or fragment *text*.

    Raises:
        ReadError: it exceeds *limits*.
    """
    clean = legal(text)
    if len(clean) != len(text):
        report.note("control characters in the HTML left out")
    parser = LexborHTMLParser(guarded(clean, limits), options=int(LexborDocumentOptions.WO_EVENTS), scripting=True)
    root = etree.Element("body")
    if (body := parser.body) is not None:
        _set_attributes(root, body)
        _Copy(root, limits.depth).of(body)
    return root


class _Copy:
    """Copies lexbor's nodes into an lxml tree, however deep, without recursion."""

    def __init__(self, root: Element, depth: int) -> None:
        self._element = root
        self._last: Element | None = None
        self._open: list[tuple[LexborNode, Element]] = []
        self._text: list[str] = []
        self._depth = depth

    def of(self, body: LexborNode) -> None:
        """Copy what is in *body*."""
        node: LexborNode | None = body.child
        while node is not None or self._open:
            if node is None:
                node = self._close()
            elif node.is_text_node:
                self._text.append(node.text_content or "")
                node = node.next
            elif node.is_element_node:
                node = self._open_or_pass(node)
            else:
                node = node.next
        self._put_text()

    def _open_or_pass(self, node: LexborNode) -> LexborNode | None:
        """Copy the element *node* and return the node that comes next."""
        self._put_text()
        tag = node.tag or "span"
        element = etree.SubElement(self._element, tag if _NAME.match(tag) else _name(tag))
        if node.attrs:
            _set_attributes(element, node)
        child = None if tag in _OPAQUE else node.child
        if child is None:
            self._last = element
            return node.next
        self._open.append((node, self._element))
        if len(self._open) > self._depth:
            raise ReadError(f"HTML elements nest deeper than {self._depth}; raise the limit depth to read it")
        self._element, self._last = element, None
        return child

    def _close(self) -> LexborNode | None:
        self._put_text()
        node, parent = self._open.pop()
        self._last, self._element = self._element, parent
        return node.next

    def _put_text(self) -> None:
        if not self._text:
            return
        text = self._text[0] if len(self._text) == 1 else "".join(self._text)
        if self._last is None:
            self._element.text = text
        else:
            self._last.tail = text
        self._text = []


def _name(tag: str) -> str:
    """Return a name that XML can hold: ``o:p`` is ``p``-less markup of a word processor, neutral to us."""
    return f"x-{_NOT_NAME.sub('-', tag)}"


def _set_attributes(element: Element, node: LexborNode) -> None:
    for name, value in node.attributes.items():
        if _NAME.match(name):
            element.set(name, value or "")
        elif name == "xml:lang" and "lang" not in node.attributes:
            element.set("lang", value or "")
