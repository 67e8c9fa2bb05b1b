"""The markup of a body: is there more in it than the model has, and which blocks were made of it?"""

from __future__ import annotations

import re
from collections.abc import Container
from functools import lru_cache
from itertools import accumulate

from newsformat import Block
from newsformat.markup.xml import local
from newsformat_newsml._elements import Element
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


@lru_cache(maxsize=128)
def _cell(_text: str) -> list[tuple[Block, ...]]:
    """Return the place where the blocks of an element are remembered."""
    return []


def remember(text: str, blocks: tuple[Block, ...], element: Element) -> None:
    """Take note that *blocks* were read of *text*, cut out of a document as *element*, if it is XHTML."""
    if len(text) < _LONG and len(element) == 1 and local(element[0]) == "html":
        cell = _cell(text)
        if not cell:
            cell.append(blocks)


def remembered(text: str) -> tuple[Block, ...] | None:
    """Return the blocks that were read of *text*."""
    cell = _cell(text)
    return cell[0] if cell else None


def forget() -> None:
    """Remember nothing, as if nothing had been read."""
    _cell.cache_clear()


def skeleton(text: str, known: Container[str]) -> str:
    """Return *text*, an ``inlineXML`` that was cut out of a document, without what is in its one ``html``.

    As far as the schema goes they are the same. ``""`` if it may have anything in it but XHTML, or what was put into
    the namespace of NewsML-G2 by mistake and is not *known* there.
    """
    head = _HEAD.match(text)
    if head is None or text.count("xmlns") > len(head[2]) // len(_XMLNS) or text.count("<html") > 1:
        return ""
    if "<!--" in text or "?>" in text or (not head[2] and any(name in known for name in {*_OPENED.findall(text)})):
        return ""
    if not _TAIL.search(text, len(text) - _BLANKS) or (text.count("</") >= _DEEP and _depth(text) >= _DEEP):
        return ""
    if "xml:" in text and text.count("xml:") != len(_LANGUAGES.findall(text)):
        return ""
    return f"{head[1]}<html{head[2]}/></inlineXML>"


def _depth(text: str) -> int:
    """Return how many elements are open at once, at most."""
    return max(accumulate([1 - 2 * bool(closing) for closing, empty in _TAGS.findall(text) if not empty]), default=0)


_TAGS = re.compile(r"<(/?)[^/>]*+(?:/(?!>)[^/>]*+)*+(/?)>")
_OPENED = re.compile(r"<([^\s/>]+)")
_XMLNS = f' xmlns="{XHTML}"'
_HEAD = re.compile(rf"(<inlineXML(?:\s[^<>]*)?>)\s*<html((?:{re.escape(_XMLNS)})?)(?=[\s>])")
_TAIL = re.compile(r"</html>\s*</inlineXML>\Z")
_LANGUAGES = re.compile(rf'\sxml:lang="(?:{LANGUAGE.pattern})?"')
_BLANKS = 200  # before the end, at most
_DEEP = 200
