"""HTML as browsers read it, as a tree of ElementTree: XML has such a tree too, so there is one walker for both.

The parser (lexbor) reads any HTML as the living standard says, but takes quadratic time for a few hostile ones: those
are refused before it sees them.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import cast
from xml.etree.ElementTree import Element, SubElement

from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser, LexborNode

from newsformat._errors import ReadError, limit_message
from newsformat._limits import Limits
from newsformat._report import Report
from newsformat._text import line
from newsformat.markup._html import _trees
from newsformat.markup._html._google import is_google_html, tidy_google
from newsformat.markup._html._guard import safe_to_parse, unclosed_markup
from newsformat.markup._html._word import is_word_html, tidy_word
from newsformat.markup._html._xhtml import as_html
from newsformat.markup._xml._characters import legal


# Elements whose content is not text of the article.
_OPAQUE = frozenset(("script", "style", "template", "noscript", "svg"))
_NAME = re.compile(r"[A-Za-z_][\w.-]*\Z", re.ASCII)
_NOT_NAME = re.compile(r"[^\w.-]+", re.ASCII)
_EPUB_TYPE = "{http://www.idpf.org/2007/ops}type"  # as named by XML parsers


def tree(text: str, report: Report, limits: Limits) -> _trees.Element:
    """Return the ``body`` of the HTML document or fragment *text*; XHTML in it is parsed as such.

    Raises:
        ReadError: it exceeds *limits*.
    """
    html = as_html(without_controls(text, report), report)
    parser = parse_like_browsers(html, limits)
    if report.heard:
        _report_head(parser.head, report)
        report_unclosed_markup(html, report)
    return cast("_trees.Element", tidied(parser.body, html, limits, report))


def without_controls(text: str, report: Report) -> str:
    """Return *text* without characters that a tree can't hold; a form feed is a blank, as any in HTML."""
    clean = legal(text.replace("\f", " "))
    if len(clean) != len(text):
        report.left_out("control characters in the HTML left out")
    return clean


def parse_like_browsers(text: str, limits: Limits) -> LexborHTMLParser:
    """Parse *text* as browsers do, with nothing changed in it.

    Raises:
        ReadError: it exceeds *limits*.
    """
    return LexborHTMLParser(safe_to_parse(text, limits), options=int(LexborDocumentOptions.WO_EVENTS), scripting=True)


def tidied(body: LexborNode | None, text: str, limits: Limits, report: Report) -> Element:
    """Return the *body* of the page *text* as an element, with the markup of word processors tidied."""
    root = Element("body") if body is None else copied(body, limits.depth)
    if is_word_html(text):
        tidy_word(root, report)
    if is_google_html(text):
        tidy_google(root, text, report)
    return root


def report_unclosed_markup(text: str, report: Report) -> None:
    """Report a tag, comment or script that does not end before *text* does."""
    if markup := unclosed_markup(text):
        opaque = _SCRIPT.match(markup)
        kind = "comment" if markup.startswith("<!--") else f"<{opaque[1].lower()}>" if opaque else "tag"
        report.left_out(f"a {kind} that never ends is left out, with everything after it: {line(markup):.60}")


_SCRIPT = re.compile("<(script|style|textarea)(?![^ />])", re.IGNORECASE)


def _report_head(head: LexborNode | None, report: Report) -> None:
    """Report elements that a fragment begins with and browsers do not show; scripts and the like are not news."""
    node = None if head is None else head.child
    while node is not None:
        if node.is_element_node and node.tag in _OF_HEADS and (node.text(deep=True).strip() or node.tag == "template"):
            report.left_out(f"<{node.tag}> left out")
        node = node.next


_OF_HEADS = frozenset(("noscript", "template", "title"))


def copied(body: LexborNode, depth: int) -> Element:
    """Return *body* as an element, however deep, without recursion."""
    root = element = Element("body", _attributes(body.attributes))
    last: Element | None = None
    above: list[tuple[LexborNode, Element]] = []
    texts: list[str] = []
    node = body.child
    while True:
        while node is not None:
            if node.is_text_node:
                texts.append(node.text_content or "")
            elif node.is_element_node:
                if texts:
                    _insert_texts(texts, element, last)
                    texts = []
                tag = _name(node.tag or "span")
                attributes = node.attributes
                last = SubElement(element, tag, _attributes(attributes) if attributes else {})
                if tag == "noscript":
                    _show(node.text(deep=True), last)
                elif tag == "svg":
                    _keep_words(node, last)
                if tag not in _OPAQUE and (child := node.child) is not None:
                    above.append((node, element))
                    if len(above) > depth:
                        raise ReadError(limit_message("depth", f"HTML elements nest deeper than {depth}"))
                    element, last, node = last, None, child
                    continue
            node = node.next
        if texts:
            _insert_texts(texts, element, last)
            texts = []
        if not above:
            return root
        node, parent = above.pop()
        element, last, node = parent, element, node.next


def _show(markup: str, noscript: Element) -> None:
    """Put the pictures that *markup* shows where no script does into *noscript*; its words are an attribute."""
    if "<img" not in markup.lower() or len(markup) > _LONGEST:
        return
    parser = LexborHTMLParser(markup, options=int(LexborDocumentOptions.WO_EVENTS))
    noscript.extend([Element("img", _attributes(node.attributes)) for node in parser.css("img")])
    parser.strip_tags(["script", "style"])
    if words := line(parser.body.text(separator=" ") if parser.body else ""):
        noscript.set(_trees.WORDS, legal(words))


def _keep_words(drawing: LexborNode, svg: Element) -> None:
    """Make the words that *drawing* shows an attribute of *svg*; the title of an icon is none of them."""
    if drawing.text(deep=True).strip():
        nested: set[int] = set()
        texts: list[str] = []
        for node in drawing.css("text"):
            if node.mem_id not in nested:  # each word once, however deep
                nested.update(inner.mem_id for inner in node.css("text"))
                texts.append(node.text(deep=True, separator=" "))
        if words := line(" ".join(texts)):
            svg.set(_trees.WORDS, legal(words))


_LONGEST = 20_000  # characters of some pictures


def _insert_texts(texts: list[str], element: Element, last: Element | None) -> None:
    """Put *texts* behind *last*, or at the beginning of *element*."""
    text = "".join(texts)
    if last is None:
        element.text = text
    else:
        last.tail = text


@lru_cache(maxsize=512)
def _name(tag: str) -> str:
    """Return a name that XML can hold: ``o:p`` is ``p``-less markup of a word processor, neutral to us."""
    return tag if _NAME.match(tag) else f"x-{_NOT_NAME.sub('-', tag)}"


@lru_cache(maxsize=512)
def _is_name(name: str) -> bool:
    return _NAME.match(name) is not None


def _attributes(attributes: dict[str, str | None]) -> dict[str, str]:
    """Return those attributes that XML can hold."""
    result = {name: value or "" for name, value in attributes.items() if _is_name(name)}
    if "xml:lang" in attributes:
        result.setdefault("lang", attributes["xml:lang"] or "")
    if "epub:type" in attributes:
        result[_EPUB_TYPE] = attributes["epub:type"] or ""
    return result
