"""TYPO3 as a headless system: the news among the content elements of a page, in its columns.

https://github.com/TYPO3-Headless/headless_news; a page has one story (``detail``) or a list of several (``list``).
"""

from __future__ import annotations

from typing import Any


_COLUMN = "colPos"  # followed by a number
_ONE, _SEVERAL = ("detail", "newsItem"), "list"
Path = tuple[str | int, ...]


def news_in(page: Any) -> tuple[Path, list[Any]] | None:
    """Return the news on *page* and their path; `None` if it is not a page of TYPO3, or has none."""
    content = page.get("content") if isinstance(page, dict) else None
    for column, elements in content.items() if isinstance(content, dict) else ():
        for number, element in enumerate(elements) if column.startswith(_COLUMN) and isinstance(elements, list) else ():
            if found := _news_of(element):
                name, news = found
                return ("content", column, number, "content", "data", name), news
    return None


def _news_of(element: Any) -> tuple[str, list[Any]] | None:
    """Return the news in a content *element*, and the member that contains them."""
    for name in ("content", "data"):
        element = element.get(name) if isinstance(element, dict) else None
    if not isinstance(element, dict):
        return None
    if isinstance(several := element.get(_SEVERAL), list) and several:
        return _SEVERAL, several
    return next(((name, [element[name]]) for name in _ONE if isinstance(element.get(name), dict)), None)
