"""The markup of a text, headline or note: does it hold more than the model, and what was read from it?"""

from __future__ import annotations

import re
from collections.abc import Container
from functools import lru_cache
from itertools import accumulate
from typing import Any

from newsformat.markup.html import safe_url
from newsformat.markup.xml import Element
from newsformat_newsml._names import LANG, NAR_, XHTML
from newsformat_newsml._simple_types import LANGUAGE


_NAMES = (
    *("html", "body", "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "br", "strong", "em", "u", "s", "sub"),
    *("sup", "code", "pre", "hr", "blockquote", "table", "tr", "td", "th"),
)
_SPACE = rf'(?:\ xmlns="(?:{re.escape(XHTML)})?")?+'
_PLAIN = re.compile(
    rf"""(?:[^<]++|</[^>]*+>|<(?:{"|".join(_NAMES)}){_SPACE}/?+>|<a(?:\ href="[^"]*+")?+{_SPACE}/?+>
    |<inlineXML(?:\ (?:xmlns|contenttype)="[^"]*+")*+/?+>|<head/>|<head>\s*+(?:<title/>\s*+)?+</head>)*+""",
    re.VERBOSE,
)
_PREFIX = re.compile(rf'( xmlns:([\w.-]+)="{re.escape(XHTML)}")')
_HEADED = 1000  # characters searched for the declaration of the page's prefix
_LONG = 2**15  # characters; longer markup is not cached


def is_plain(text: str) -> bool:
    """Does *text*, an ``inlineXML``, hold only markup that newsformat itself would write, with or without a prefix?"""
    if prefix := _PREFIX.search(text, 0, _HEADED):
        text = text.replace(prefix[1], "", 1).replace(f"<{prefix[2]}:", "<").replace(f"</{prefix[2]}:", "</")
    return _PLAIN.fullmatch(text) is not None  # the match ends at the first tag that is not plain


def is_running(element: Element) -> bool:
    """Does *element* hold only line breaks and inline XHTML, all of which the model can represent?"""
    return all(_is_ended(part) if part.tag in _BREAKS else _is_represented(part) for part in element.iterdescendants())


def is_break(element: Element) -> bool:
    """Is *element* a plain line break?"""
    return bool(element.tag == _BR) and _is_bare(element)


def _is_bare(element: Element) -> bool:
    return not (element.text or element.keys() or len(element))


def _is_ended(element: Element) -> bool:
    """Is *element* a plain line break, or the kind used to keep an intended empty line?"""
    return _is_bare(element) or (element.items() == _MEANT and not (element.text or len(element)))


_MEANT = [("class", "empty")]


def _is_represented(element: Element) -> bool:
    known, keys = _HELD.get(element.tag), element.keys()
    if known is None or not known.issuperset(keys) or ("dir" in keys and _LANGUAGE.isdisjoint(keys)):
        return False
    href = element.get("href")
    return href is None or bool(safe_url(href))


_BR = f"{NAR_}br"
_BREAKS = frozenset((_BR, f"{{{XHTML}}}br"))
_MARKS = "em i strong b u ins s del strike sub sup code kbd samp tt"  # the marks that `newsformat.markup.html` reads
_LANGUAGE = frozenset((LANG, "lang"))
_HELD = {
    f"{{{XHTML}}}a": _LANGUAGE | {"dir", "href", "title"},
    f"{{{XHTML}}}span": _LANGUAGE | {"dir", "data-mention"},
    **{f"{{{XHTML}}}{name}": _LANGUAGE | {"dir"} for name in _MARKS.split()},
}


@lru_cache(maxsize=256)
def memory_of(_text: str) -> list[Any]:
    """Return the cache of what was read from elements."""
    return []


def remember(text: str, content: object) -> None:
    """Cache *content* as the result of reading *text*, an element that holds exactly one other element."""
    if len(text) < _LONG:
        cell = memory_of(text)
        if not cell:
            cell.append(content)


def remembered(text: str) -> Any:
    """Return the cached result for *text*, an element for which `holds_markup` is true, or `None`."""
    cell = memory_of(text)
    return cell[0] if cell else None


def holds_markup(text: str) -> bool:
    """Does *text* begin with another element inside it, so that its result may be cached?"""
    return _HEAD.match(text) is not None


def skeleton(text: str, known: Container[str]) -> str:
    """Return *text*, an ``inlineXML`` or ``edNote`` with one child element, without the content of that child.

    For the schema, both are equivalent. Return ``""`` if the child may hold anything but XHTML, or names put into the
    NewsML-G2 namespace by mistake that are not *known* there.
    """
    head = _HEAD.match(text)
    if head is None or _may_have_more(text, head.end()):
        return ""
    start, outer, name, xmlns = head.groups()
    if "xmlns" in start:  # a prefix, which may stand for any namespace
        return ""
    if not xmlns and any(item in known for item in {*_OPENED.findall(text)}):
        return ""
    tail = _TAIL.search(text, len(text) - _BLANKS)
    if tail is None or tail.groups() != (name, outer) or (text.count("</") >= _DEEP and _depth(text) >= _DEEP):
        return ""
    return f"{start}<{name}{xmlns}/></{outer}>"


def _may_have_more(text: str, start: int) -> bool:
    """May *text* hold comments, namespaces declared after its *start*, or XML attributes other than languages?"""
    # Searching for a single character is much faster
    if ("!" in text and "<!" in text) or ("?" in text and "<?" in text):
        return True
    if text.find("xml", start) < 0:
        return False
    return text.find("xmlns", start) >= 0 or text.count("xml:") != len(_LANGUAGES.findall(text))


def _depth(text: str) -> int:
    """Return the greatest nesting depth of elements."""
    return max(accumulate([1 - 2 * bool(closing) for closing, empty in _TAGS.findall(text) if not empty]), default=0)


_TAGS = re.compile(r"<(/?)[^/>]*+(?:/(?!>)[^/>]*+)*+(/?)>")
_OPENED = re.compile(r"<([^\s/>]+)")
_HEAD = re.compile(rf"(<(inlineXML|edNote)(?:\s[^<>]*)?>)\s*<(\w+)((?:\ xmlns=\"{re.escape(XHTML)}\")?)(?=[\s>])")
_TAIL = re.compile(r"</(\w+)>\s*</(\w+)>\Z")
_LANGUAGES = re.compile(rf'\sxml:lang="(?:{LANGUAGE})?"')
_BLANKS = 200  # before the end, at most
_DEEP = 200
