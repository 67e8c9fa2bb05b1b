"""The layout of blocks in lines: in lists and quotes, and between fences."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsformat import Block, List, Paragraph
from newsformat_markdown._escaping import COMMENT


_RULE = re.compile(r"([-*])(?: *\1){2,} *$")
_FENCES = re.compile(r"^[ \t]*(`{3,})", re.MULTILINE)


def would_join(before: Block | None, block: Block) -> bool:
    """Would *block* continue the list *before* it?"""
    return (
        isinstance(before, List)
        and isinstance(block, List)
        and not before.language
        and before.ordered is block.ordered
        and bool(before.items)
    )


def is_tight(item: Sequence[Block]) -> bool:
    """Is *item* empty, a paragraph, or a paragraph followed by a list of such items?"""
    if not item:
        return True
    first, *rest = item
    if type(first) is not Paragraph or first.language or not first.content:
        return False
    if not rest:
        return True
    inner = rest[0]
    return (
        len(rest) == 1
        and isinstance(inner, List)
        and not inner.language
        and bool(inner.items)
        and all(inner.items)
        and all(map(is_tight, inner.items))
    )


def item_of(marker: str, content: str) -> str:
    """Return *content* as a list item with its *marker*."""
    if not content:
        return marker.rstrip(" ")
    if _RULE.match(marker + content.split("\n", 1)[0]):
        content = f"{COMMENT}\n\n{content}"
    first, newline, rest = content.partition("\n")
    return f"{marker}{first}{newline}{_indented(rest, ' ' * len(marker))}"


def _indented(text: str, indent: str) -> str:
    return "\n".join([f"{indent}{line}" if line else "" for line in text.split("\n")]) if text else ""


def prefixed(text: str, prefix: str) -> str:
    """Return *text* with *prefix* before each line."""
    bare = prefix.rstrip(" ")
    return "\n".join([f"{prefix}{line}" if line else bare for line in text.split("\n")])


def fenced(text: str) -> str:
    """Return *text*, whose white space is significant, between fences."""
    longest = max((len(fence) for fence in _FENCES.findall(text)), default=2)
    fence = "`" * (longest + 1)
    return f"{fence}\n{text}\n{fence}"
