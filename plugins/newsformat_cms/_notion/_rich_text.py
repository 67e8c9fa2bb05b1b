"""Reads arrays of rich text as running text (https://developers.notion.com/reference/rich-text)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from newsformat import Inline, Inlines, Link, Mark, Style, plain
from newsformat.markup.json import Object
from newsformat.markup.members import object_at, objects_at, text_at
from newsformat.plugin import broken, inlines, line
from newsformat_cms._bodies._running import STYLES


def rich_text_at(said: Any, *path: str) -> Inlines:
    """Return the running text in the array at *path* in *said*."""
    return inlines([run for each in objects_at(said, *path) for run in _runs(each)])


def plain_at(said: Any, *path: str) -> str:
    """Return the characters in the array at *path* in *said*, including all white space."""
    return "".join([_characters(each) for each in objects_at(said, *path)])


def text_on_a_line(said: Any, *path: str) -> str:
    """Return the characters in the array at *path* in *said* on one line."""
    return line(plain(rich_text_at(said, *path)))


def has_styles(said: Sequence[Object]) -> bool:
    """Does *said* contain marks or links?"""
    return any(_marks(each) for each in said)


def _runs(said: Object) -> Iterator[Inline]:
    return broken(_characters(said), _marks(said))


def _characters(said: Object) -> str:
    """Return the text of a piece: requests only have that of its type, responses also the plain text."""
    own = text_at(said, "text", "content") or text_at(said, "equation", "expression")
    return own or text_at(said, "plain_text") or _mentioned(object_at(said, "mention"))


def _mentioned(said: Object) -> str:
    """Return the target of a mention in a request: a date, a person or a page."""
    days = [day for name in ("start", "end") if (day := text_at(said, "date", name))]
    return " → ".join(days) or text_at(said, "user", "name") or address_of(said)


def address_of(said: Object) -> str:
    """Return the address of a link, or of a link mention."""
    return next((href for name in _WITH_ADDRESS if (href := text_at(said, name, "url"))), "")


def _marks(said: Object) -> list[Mark]:
    set_ = object_at(said, "annotations")
    marks: list[Mark] = [style for name, style in STYLES.items() if name in ANNOTATIONS and set_.get(name) is True]
    if "equation" in said:
        marks.append(Style.CODE)
    href = text_at(said, "href") or text_at(said, "text", "link", "url") or address_of(object_at(said, "mention"))
    return [Link(href), *marks] if line(href) else marks


ANNOTATIONS: Final = frozenset(("bold", "italic", "strikethrough", "underline", "code"))
_WITH_ADDRESS: Final = ("link_preview", "link_mention")
