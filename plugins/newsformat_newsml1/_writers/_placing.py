"""Puts elements into the order of the DTD, with foreign ones among them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from newsformat import Article, Foreign
from newsformat.markup.xml import Element, escape, new_element, quoted
from newsformat.plugin import Report, Severity
from newsformat_newsml1._dialects import USUAL
from newsformat_newsml1._names import SPACE
from newsformat_newsml1._readers._draft import Context, Draft
from newsformat_newsml1._readers._metadata_reader import read_section
from newsformat_newsml1._readers._topics import Topics
from newsformat_newsml1._rules import slots, snippet
from newsformat_newsml1._validate_values import LANGUAGE, value_problems


# Content, and lines that belong to the preceding line, which are not put back.
_CONTENT = frozenset(
    ("NewsItem", "NewsItemRef", "NewsComponent", "ContentItem", "Update", "TopicSet", "SubHeadLine", "ByLineTitle")
)


class Placing:
    """The kept parts of one article; each is taken once."""

    def __init__(self, article: Article) -> None:
        self._waiting: dict[str, dict[str, list[str]]] = {}
        self.updates: list[str] = []  # kept ``Update`` elements, which an item has instead of content
        for foreign in article.foreign:
            if (
                foreign.name == "NewsItem"
                and foreign.value.startswith("<Update")
                and snippet(foreign.value) is not None
            ):
                self.updates.append(foreign.value)
            if tag := _placeable(foreign):
                self._waiting.setdefault(foreign.name, {}).setdefault(tag, []).append(foreign.value)

    def section(self, parent: str, written: dict[str, list[str]], *, usual: dict[str, str] | None = None) -> str:
        """Return the children of *parent*: those *written*, those kept, and the *usual* ones where required."""
        return "".join(self.children(parent, written, usual=usual))

    def children(self, parent: str, written: dict[str, list[str]], *, usual: dict[str, str] | None = None) -> list[str]:
        """Return the children of *parent* as `section` does, but separately."""
        waiting = self._waiting.get(parent, {})
        given = {*written, *waiting, *(usual or ())}
        lines: list[str] = []
        for name, many in slots(parent):
            if name not in given:
                continue
            there = written.get(name, [])
            there = [*there, *waiting.get(name, [])] if many else there[:1] or waiting.get(name, [])[:1]
            if not there and usual and name in usual:
                there = [usual[name]]
            lines += there
        return lines

    def only(self, parent: str, name: str) -> str:
        """Return the only element *name* kept of *parent*; ``""`` if there is none."""
        found = self._waiting.get(parent, {}).get(name, [])
        return found[0] if len(found) == 1 else ""

    def kept(self, parent: str, name: str) -> list[Element]:
        """Return the elements *name* kept of *parent*."""
        return [found for value in self._waiting.get(parent, {}).get(name, ()) if (found := snippet(value)) is not None]


def _placeable(foreign: Foreign) -> str:
    """Return the name of the element in *foreign*, if it can be put back; else ``""``."""
    if foreign.space != SPACE or not slots(foreign.name):
        return ""
    return (_proved if len(foreign.value) < _LONG else _proved.__wrapped__)(foreign.name, foreign.value)


@lru_cache(maxsize=1024)  # a feed repeats the same parts
def _proved(parent: str, value: str) -> str:
    found = snippet(value)
    if found is None or found.tag in _CONTENT or all(found.tag != name for name, _ in slots(parent)):
        return ""
    wrong = any(problem.severity is Severity.ERROR for problem in value_problems(found))
    return "" if wrong else found.tag


_LONG = 2000  # characters; longer values are not cached


def kept_whole(part: object, name: str, field: str, section: str) -> str:
    """Return the element *name* kept whole for *part*, if it still says the same as *part*.

    *field* is the article's field with *part*, *section* the parent element.
    """
    foreign: tuple[Foreign, ...] = getattr(part, "foreign", ())
    if len(foreign) != 1 or foreign[0].space != SPACE or (found := snippet(foreign[0].value)) is None:
        return ""
    section_element = new_element(section)
    section_element.append(found)
    draft = Draft(Context(Report(), USUAL, Topics()))
    read_section(section_element, draft)
    alone: dict[str, Any] = {field: (part,)}
    is_unchanged = draft.article() == Article(**alone)
    return foreign[0].value if is_unchanged and found.tag == name else ""


# Elements -----------------------------------------------------------------


def text(name: str, content: str, language: str = "") -> str:
    """Return an element with text."""
    return f"<{name}{in_language(language)}>{escape(content)}</{name}>"


def in_language(language: str) -> str:
    """Return *language* as an attribute, if it is a valid tag."""
    return f" xml:lang={quoted(language)}" if LANGUAGE.fullmatch(language) else ""


def named(name: str, formal_name: str, scheme: str = "", inner: str = "", **attributes: str) -> str:
    """Return an element with a formal name as its value."""
    attributes_ = "".join(
        [f" {key}={quoted(value)}" for key, value in [("Scheme", scheme), *attributes.items()] if value]
    )
    start = f"<{name} FormalName={quoted(formal_name)}{attributes_}"
    return f"{start}>{inner}</{name}>" if inner else f"{start}/>"


def element(name: str, inner: str) -> str:
    """Return an element with *inner*, or ``""`` if that is empty."""
    return f"<{name}>{inner}</{name}>" if inner else ""


def grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """Return the elements grouped by name."""
    found: dict[str, list[str]] = {}
    for name, written in pairs:
        found.setdefault(name, []).append(written)
    return found
