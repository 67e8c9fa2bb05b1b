"""The markup of a body or a note: is there more in it than the model has, and what was made of it?"""

from __future__ import annotations

import re
from collections.abc import Container
from functools import lru_cache
from itertools import accumulate
from typing import Any

from newsformat_newsml._names import XHTML
from newsformat_newsml._simple_types import LANGUAGE


_NAMES = (
    *("inlineXML", "html", "head", "body", "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "br", "strong", "em"),
    *("u", "s", "a", "sub", "sup", "code", "pre", "hr", "blockquote", "table", "tr", "td", "th"),
)
_PLAIN = re.compile(
    rf"""(?:[^<]++|</[^>]*+>|<title/>|<(?:{"|".join(_NAMES)})(?:\ (?:href|xmlns|contenttype)="[^"]*+")*+/?+>)*+"""
)
_LONG = 2**15  # characters; longer markup is not worth remembering


def is_plain(text: str) -> bool:
    """Is *text*, an ``inlineXML``, of such markup only as newsformat would write itself?"""
    return _PLAIN.fullmatch(text) is not None  # ends at the first tag that is not plain


@lru_cache(maxsize=256)
def memory_of(_text: str) -> list[Any]:
    """Return the place where it is remembered what was read of an element."""
    return []


def remember(text: str, said: object) -> None:
    """Take note that *said* was read of *text*, which an element of a document is, and nothing in it but one other."""
    if len(text) < _LONG:
        cell = memory_of(text)
        if not cell:
            cell.append(said)


def remembered(text: str) -> Any:
    """Return what was read of *text*, one that has what `holds_markup` asks for; else `None`."""
    cell = memory_of(text)
    return cell[0] if cell else None


def holds_markup(text: str) -> bool:
    """Is *text* an element in which another comes first, so that it may be remembered what was read of it?"""
    return _HEAD.match(text) is not None


def skeleton(text: str, known: Container[str]) -> str:
    """Return *text*, an ``inlineXML`` or ``edNote`` with one element in it, without what is in that.

    As far as the schema goes they are the same. ``""`` if there may be anything in it but XHTML, or what was put into
    the namespace of NewsML-G2 by mistake and is not *known* there.
    """
    head = _HEAD.match(text)
    if head is None or _may_have_more(text, head.end()):
        return ""
    start, around, name, xmlns = head.groups()
    if "xmlns" in start:  # a prefix, by which there may be anything
        return ""
    if not xmlns and any(each in known for each in {*_OPENED.findall(text)}):
        return ""
    tail = _TAIL.search(text, len(text) - _BLANKS)
    if tail is None or tail.groups() != (name, around) or (text.count("</") >= _DEEP and _depth(text) >= _DEEP):
        return ""
    return f"{start}<{name}{xmlns}/></{around}>"


def _may_have_more(text: str, start: int) -> bool:
    """Are there comments and the like in *text*, namespaces after its *start*, or attributes of XML but languages?"""
    if ("!" in text and "<!" in text) or ("?" in text and "<?" in text):  # a single character is found much faster
        return True
    if text.find("xml", start) < 0:
        return False
    return text.find("xmlns", start) >= 0 or text.count("xml:") != len(_LANGUAGES.findall(text))


def _depth(text: str) -> int:
    """Return how many elements are open at once, at most."""
    return max(accumulate([1 - 2 * bool(closing) for closing, empty in _TAGS.findall(text) if not empty]), default=0)


_TAGS = re.compile(r"<(/?)[^/>]*+(?:/(?!>)[^/>]*+)*+(/?)>")
_OPENED = re.compile(r"<([^\s/>]+)")
_HEAD = re.compile(rf"(<(inlineXML|edNote)(?:\s[^<>]*)?>)\s*<(\w+)((?:\ xmlns=\"{re.escape(XHTML)}\")?)(?=[\s>])")
_TAIL = re.compile(r"</(\w+)>\s*</(\w+)>\Z")
_LANGUAGES = re.compile(rf'\sxml:lang="(?:{LANGUAGE.pattern})?"')
_BLANKS = 200  # before the end, at most
_DEEP = 200
