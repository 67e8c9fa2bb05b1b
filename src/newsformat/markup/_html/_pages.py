"""A page of HTML: the data of its head, the data in its scripts, and its body as a tree."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from attrs import frozen
from selectolax.lexbor import LexborHTMLParser, LexborNode

from newsformat._limits import Limits
from newsformat._report import Report
from newsformat.markup._html import _trees
from newsformat.markup._html._guard import END_OF
from newsformat.markup._html._shadows import with_shadows
from newsformat.markup._html._soup import parse_like_browsers, report_unclosed_markup, tidied, without_controls
from newsformat.markup._html._xhtml import as_html


_LIMITS = Limits()


@frozen
class Page:
    """The parts of a page.

    Attributes:
        language: what ``<html lang>`` says.
        title: of the window.
        metas: names (or properties) and contents of the ``<meta>`` elements, in their order; names in small letters.
        links: relations and addresses of the ``<link>`` elements.
        item_type: the type of microdata that ``<html itemtype>`` says.
        data: the texts of the scripts of JSON-LD.
        body: the ``<body>``, for `read_tree`.
        scripts: the texts of other scripts, as far as they stand in the page.
        base: where relative addresses start from, as ``<base>`` says; it may be relative itself.
    """

    language: str
    title: str
    metas: tuple[tuple[str, str], ...]
    links: tuple[tuple[str, str], ...]
    item_type: str
    data: tuple[str, ...]
    body: _trees.Element
    base: str = ""
    scripts: tuple[str, ...] = ()


def read_page(text: str, report: Report, *, limits: Limits = _LIMITS) -> Page:
    """Return what the page *text* is made of, taken as a browser takes it.

    Raises:
        ReadError: it exceeds *limits*.
    """
    html = with_shadows(as_html(without_controls(text, report), report))
    if report.heard:
        report_unclosed_markup(html, report)
    parser = parse_like_browsers(html, limits)
    if parser.body is None:
        _report_frames(parser, report)
        parser = parse_like_browsers(_FRAMES.sub("", html), limits)
    root, body = parser.root, parser.body
    nodes = parser.css("meta, link, title, base")
    scripts = [*_scripts(text)]
    return Page(
        language=(root.attributes.get("lang") or root.attributes.get("xml:lang") or "") if root is not None else "",
        title=next((node.text() for node in nodes if node.tag == "title"), ""),
        metas=tuple(_named(nodes, "meta", ("name", "property", "itemprop", "http-equiv"), "content")),
        links=tuple(_named(nodes, "link", ("rel",), "href")),
        item_type=(root.attributes.get("itemtype") or "") if root is not None else "",
        data=tuple(inner for tag, inner in scripts if "ld+json" in tag),
        body=cast("_trees.Element", tidied(body, text, limits, report)),
        base=next((href for node in nodes if node.tag == "base" and (href := node.attributes.get("href"))), ""),
        scripts=tuple(inner for tag, inner in scripts if "ld+json" not in tag and not inner.isspace()),
    )


def _report_frames(parser: LexborHTMLParser, report: Report) -> None:
    """Report the frames of a page without a body, of which only ``noframes`` is read (HTML 4.01, 16.4)."""
    shown = [address for node in parser.css("frame") if (address := node.attributes.get("src"))]
    if shown:
        report.left_out(f"what the frames of the page show is left out: {', '.join(shown):.100}")


_FRAMES = re.compile(r"<(?:/?(?:frameset|noframes)|frame)(?=[\s/>])[^>]*+>", re.IGNORECASE)


def _named(nodes: list[LexborNode], tag: str, names: tuple[str, ...], value: str) -> Iterator[tuple[str, str]]:
    for node in nodes:
        attributes = node.attributes
        if node.tag == tag and (content := attributes.get(value)):
            for name in dict.fromkeys(attributes[key] for key in names if attributes.get(key)):
                yield (name or "").lower(), content


def _scripts(text: str) -> Iterator[tuple[str, str]]:
    """Yield the tags, in lower case, and the texts of scripts; found by hand, in linear time.

    Those in comments do not count; a comment mark within a tag or style does not begin a comment.
    """
    place = 0
    while (start := _OPAQUE.search(text, place)) is not None:
        kind = start[1].lower()
        if kind == "!--" and text.rfind("<", place, start.start()) > text.rfind(">", place, start.start()):
            place = start.end()
            continue
        inner = start.start() + 2 if kind == "!--" else text.find(">", start.end()) + 1
        end = _ENDS[kind].search(text, inner) if inner else None
        if end is None:
            return
        place = end.end()
        if inner < end.start() and kind == "script":
            yield text[start.start() : inner].lower(), text[inner : end.start()]


_OPAQUE = re.compile("<(script|style|!--)", re.IGNORECASE)
_ENDS = END_OF | {"!--": re.compile("--!?>")}
