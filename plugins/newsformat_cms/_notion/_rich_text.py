"""Reads arrays of rich text as running text (https://developers.notion.com/reference/rich-text)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from newsformat import Inline, Inlines, Link, Mark, Style, plain
from newsformat.markup.json import Object
from newsformat.markup.members import object_at, objects_at, text_at
from newsformat.plugin import broken, inlines, line
from newsformat_cms._bodies._running import STYLES


def rich_text_at(piece: Any, *path: str) -> Inlines:
    """Return the running text in the array at *path* in *piece*."""
    return inlines([run for item in objects_at(piece, *path) for run in _runs(item)])


def plain_at(piece: Any, *path: str) -> str:
    """Return the characters in the array at *path* in *piece*, including all white space."""
    return "".join([_characters(item) for item in objects_at(piece, *path)])


def text_on_a_line(piece: Any, *path: str) -> str:
    """Return the characters in the array at *path* in *piece* on one line."""
    return line(plain(rich_text_at(piece, *path)))


def has_styles(piece: Sequence[Object]) -> bool:
    """Does *piece* contain marks or links?"""
    return any(_marks(item) for item in piece)


def _runs(piece: Object) -> Iterator[Inline]:
    return broken(_characters(piece), _marks(piece))


def _characters(piece: Object) -> str:
    """Return the text of a piece: requests only have that of its type, responses also the plain text."""
    text = text_at(piece, "text", "content") or text_at(piece, "equation", "expression")
    return text or text_at(piece, "plain_text") or _mentioned(object_at(piece, "mention"))


def _mentioned(piece: Object) -> str:
    """Return the target of a mention in a request: a date, a person or a page."""
    days = [day for name in ("start", "end") if (day := text_at(piece, "date", name))]
    return " → ".join(days) or text_at(piece, "user", "name") or address_of(piece)


def address_of(piece: Object) -> str:
    """Return the address of a link, or of a link mention."""
    return next((href for name in _WITH_ADDRESS if (href := text_at(piece, name, "url"))), "")


def _marks(piece: Object) -> list[Mark]:
    set_ = object_at(piece, "annotations")
    marks: list[Mark] = [style for name, style in STYLES.items() if name in ANNOTATIONS and set_.get(name) is True]
    if "equation" in piece:
        marks.append(Style.CODE)
    href = text_at(piece, "href") or text_at(piece, "text", "link", "url") or address_of(object_at(piece, "mention"))
    return [Link(href), *marks] if line(href) else marks


ANNOTATIONS: Final = frozenset(("bold", "italic", "strikethrough", "underline", "code"))
_WITH_ADDRESS: Final = ("link_preview", "link_mention")
