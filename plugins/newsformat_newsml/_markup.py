"""The markup of a body: is there more in it than the model has, and which blocks were made of it?"""

from __future__ import annotations

import re
from functools import lru_cache

from newsformat import Block
from newsformat.markup.xml import local
from newsformat_newsml._elements import Element


_PLAIN = frozenset(
    [
        *("inlineXML", "html", "head", "title", "body", "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "br"),
        *("strong", "em", "u", "s", "a", "sub", "sup", "code", "pre", "hr", "blockquote", "table", "tr", "td", "th"),
    ]
)
_NAMES = re.compile(r"<([^\s/>]+)")
_LONG = 2**14  # characters; longer markup is not worth remembering


def is_plain(text: str) -> bool:
    """Is *text*, an ``inlineXML``, of such markup only as newsformat would write itself?"""
    known = text.count(' href="') + text.count(' xmlns="') + text.count(' contenttype="')
    if text.count('="') != known or "<title>" in text:
        return False
    return _PLAIN.issuperset(_NAMES.findall(text.replace("</", "")))


@lru_cache(maxsize=256)
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
