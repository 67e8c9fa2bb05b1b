"""Collects the pages of documents, which are separate entities."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any, Final, NamedTuple

from newsformat.markup.json import Object, text_of
from newsformat.markup.members import one_or_several
from newsformat.plugin import Limits, Report


_READ: Final = frozenset(("document", "index", "bodyText"))
_RECORDS: Final = frozenset(("indexText", "processingStatus", "processingError", "processingAgent", "processedAt"))
"""Technical properties of a page."""


class _Page(NamedTuple):
    number: int
    place: int
    text: str


class Pages:
    """Documents without a text, held until all entities are read, as their pages may be anywhere in the file.

    What is held is limited to the size of one document; anything beyond is left out, and reported.
    """

    def __init__(self, report: Report, limits: Limits) -> None:
        self._report, self._left = report, limits.item_bytes
        self._documents: dict[str, Object] = {}
        self._pages: dict[str, list[_Page]] = {}
        self._others = Counter[str]()

    def hold(self, item: Object) -> bool:
        """Hold *item* if it is a document without a text, whose pages may follow; return whether it is held."""
        properties, key = item["properties"], item.get("id")
        if (
            item["schema"] != "Pages"
            or not isinstance(key, str)
            or properties.get("bodyText")
            or properties.get("bodyHtml")
        ):
            return False
        if key in self._documents or not self._has_room(item):
            return False
        self._documents[key] = item
        return True

    def take(self, item: Object) -> None:
        """Add the page *item*."""
        properties = item["properties"]
        key = _first(properties.get("document"))
        key = key.get("id") if isinstance(key, dict) else key
        if not isinstance(key, str) or not self._has_room(item):
            self._report.left_out("pages of documents that are missing, or too many to hold")
            return
        texts = properties.get("bodyText")
        text = "\n\n".join([name for name in one_or_several(texts) if isinstance(name, str)])
        pages = self._pages.setdefault(key, [])
        pages.append(_Page(_number(_first(properties.get("index"))), len(pages), text))
        self._others.update(name for name, value in properties.items() if value and name not in _READ | _RECORDS)

    def documents(self) -> list[Object]:
        """Return the held documents, each with the text of its pages in order."""
        found = []
        for key, item in self._documents.items():
            pages = sorted(self._pages.pop(key, ()))
            texts = [page.text for page in pages if page.text.strip()]
            found.append({**item, "properties": {**item["properties"], **({"bodyText": texts} if texts else {})}})
        if self._pages:
            count = sum(map(len, self._pages.values()))
            self._report.left_out(f"pages of documents that are missing, or have a text themselves: {count}")
        if self._others:
            self._report.left_out(f"data of pages besides their text: {', '.join(sorted(self._others)):.200}")
        return found

    def _has_room(self, item: Object) -> bool:
        self._left -= len(text_of(item))
        return self._left >= 0


def _first(values: Any) -> Any:
    return next(iter(values), None) if isinstance(values, list) else values


def _number(index: Any) -> int:
    """Return the number of a page; 0 if it has none."""
    if isinstance(index, str):
        return int(index) if _DIGITS.fullmatch(index) else 0
    return index if type(index) is int else 0


_DIGITS: Final = re.compile(r"[0-9]{1,9}")
