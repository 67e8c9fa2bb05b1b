"""Blocks that track which members were read."""

from __future__ import annotations

import re
from typing import Any

from newsformat import Inlines
from newsformat.markup.html import read_html_inlines
from newsformat.markup.ids import report_ids
from newsformat.markup.json import Object, is_scalar, json_path
from newsformat.markup.members import extent, has_value, without_empty
from newsformat.plugin import Limits, Report
from newsformat_naviga._names import URN


class Context:
    """Shared by all blocks of a document: the report, the limits, and the IDs of blocks."""

    def __init__(self, report: Report, limits: Limits) -> None:
        self.report, self.limits = report, limits
        self._ids: dict[tuple[str | int, ...], str] = {}
        self._kept: set[tuple[str | int, ...]] = set()

    def see(self, path: tuple[str | int, ...], id: object) -> None:
        """Record the *id* of the block at *path*."""
        if has_value(id) and not _OWN_ID.fullmatch(str(id)):
            self._ids[path] = str(id)

    def keep(self, path: tuple[str | int, ...]) -> None:
        """Record that the block at *path* is kept unchanged."""
        self._kept.add(path)

    def report_ids(self) -> None:
        """Report the IDs of blocks that are left out: all except those of kept blocks and blocks in these."""
        lost = [id for path, id in self._ids.items() if not self._is_kept(path)]
        report_ids("the IDs of blocks", lost, self.report.note)

    def _is_kept(self, path: tuple[str | int, ...]) -> bool:
        return any(path[:end] in self._kept for end in range(1, len(path) + 1))


class Block:
    """An object whose members are taken one by one; *path* is its location in the document."""

    def __init__(self, members: Object, path: tuple[str | int, ...], context: Context) -> None:
        self.members, self.path, self.context = members, path, context
        context.see(path, members.get("id"))
        self._left = {name: part for name, part in members.items() if name != "id" and has_value(part)}
        data = self._left.pop("data", None)
        self._data: Object = {}
        if isinstance(data, dict):
            self._data = without_empty(data)
        elif data is not None:
            self._left["data"] = data
        self._more = False

    @property
    def report(self) -> Report:
        """The report of the document."""
        return self.context.report

    @property
    def place(self) -> str:
        """The path of the block, for a message."""
        return json_path(self.path)

    @property
    def has_unread(self) -> bool:
        """Does the block have members that were not taken, or was it marked so?"""
        return (
            self._more
            or bool(self._left)
            or any(name not in _IGNORED_DATA or value not in _IGNORED_DATA[name] for name, value in self._data.items())
        )

    def mark_unread(self) -> None:
        """Mark the block as having content that was not read."""
        self._more = True

    def keep_all(self) -> None:
        """Take all members, to keep the block unchanged."""
        self.context.keep(self.path)
        self._left, self._data, self._more = {}, {}, False

    def text(self, name: str) -> str:
        """Take the string *name*."""
        return _take_scalar(self._left, name)

    def data(self, *names: str) -> str:
        """Take the first of *names* in the data, a string or a number."""
        return next((text for name in names if (text := _take_scalar(self._data, name))), "")

    def number(self, name: str) -> int | None:
        """Take the number of pixels or bytes *name* in the data."""
        number = extent(self._data.get(name))
        if number is not None:
            del self._data[name]
        return number

    def inlines(self, *names: str) -> Inlines:
        """Take the first of *names* in the data, HTML, as inline content."""
        return html_inlines(self.data(*names), self.context)

    def blocks(self, name: str) -> list[Block]:
        """Take the blocks in the member *name*; values that are not blocks are left."""
        values = self._left.get(name)
        if not isinstance(values, list):
            return []
        rest = [value for value in values if not isinstance(value, dict)]
        self._left.pop(name)
        if rest:
            self._left[name] = rest
        found = [(number, value) for number, value in enumerate(values) if isinstance(value, dict)]
        return [Block(value, (*self.path, name, number), self.context) for number, value in found]

    def links(self, rel: str) -> list[Block]:
        """Take the links with the relation *rel*."""
        values = self._left.get("links")
        if not isinstance(values, list):
            return []
        found = [(number, value) for number, value in enumerate(values) if _rel(value) == rel]
        rest = [value for value in values if _rel(value) != rel]
        self._left.pop("links")
        if rest:
            self._left["links"] = rest
        result = [Block(item, (*self.path, "links", number), self.context) for number, item in found]
        for block in result:
            block.text("rel")
        return result

    def address(self) -> str:
        """Take the address of the block, or else its URI or UUID; mark the others as unread."""
        url, uri, uuid = self.text("url"), self.text("uri"), self.text("uuid")
        addresses = [address for address in (url, uri, f"{URN}{uuid}" if uuid else "") if address]
        if len(set(addresses)) > 1:
            self.mark_unread()
        if url.startswith("//"):
            self.report.note(f"the address {url!r} has no scheme; assumed https")
            self.mark_unread()
            return f"https:{url}"
        return addresses[0] if addresses else ""


def html_inlines(text: str, context: Context) -> Inlines:
    """Return *text*, HTML, as inline content."""
    return read_html_inlines(text, context.report, limits=context.limits) if text else ()


_OWN_ID = re.compile(r"block-[0-9]+")  # assigned by our writer
_IGNORED_DATA = {"format": ("html", "text")}  # the form of the text, which is recognized anyway


def _take_scalar(members: Object, name: str) -> str:
    value = members.get(name)
    if is_scalar(value):
        del members[name]
        return str(value)
    return ""


def _rel(value: Any) -> str | None:
    return str(value.get("rel", "")) if isinstance(value, dict) else None
