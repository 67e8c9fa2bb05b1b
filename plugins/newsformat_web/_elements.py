"""Names of a page's elements, and the text in them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsformat.markup.html import all_text, classes_of
from newsformat.markup.styles import words_of_name
from newsformat.markup.xml import Element
from newsformat.plugin import line


LEAST = 40  # letters of a paragraph that indicates where the story is
BOXES = frozenset(("div", "article", "section", "a"))
POSTS = frozenset(("hentry", "type-post", "status-publish"))  # a story in WordPress, followed by its sections and tags
STORY_NAMES = re.compile(
    r"article-?body|story-?body|entry-content|article__?(?:body|content|text)|articletext|post-content"
)


def names_of(element: Element) -> str:
    """Return the classes and ID of *element* in lower case; ``NewsletterBox`` also gives ``newsletter-box``."""
    if "class" not in element.attrib and "id" not in element.attrib:
        return ""
    classes, identifier = element.get("class"), element.get("id")
    if not (classes or identifier):
        return ""
    names = f"{classes or ''} {identifier or ''}"
    if (small := names.lower()) == names:
        return names
    parted = _HUMP.sub("-", names).lower()
    return small if parted == small else f"{small} {parted}"


_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")


def words_of(element: Element) -> set[str]:
    """Return the words in the classes of *element*."""
    return {word for name in classes_of(element) for word in words_of_name(name)}


def with_text_before(element: Element) -> Iterator[tuple[Element, str]]:
    """Yield the children of *element*, each with the text directly before it."""
    before = element.text
    for child in element:
        yield child, before or ""
        before = child.tail


def is_marked(element: Element) -> bool:
    """Do microdata or RDFa mark *element* as the text of the story?"""
    attributes = element.attrib
    if "itemprop" not in attributes and "property" not in attributes:  # by far the most frequent case
        return False
    return "articlebody" in (element.get("itemprop") or element.get("property") or "").lower()


def text_in(element: Element) -> str:
    """Return the text in *element* on one line."""
    return line(all_text(element))


def own_text(element: Element) -> str:
    """Return the text of *element* without that of links and nested blocks."""
    parts = [element.text or ""]
    for child in element:
        if child.tag in _OF_LINES:
            parts.append(own_text(child))
        parts.append(child.tail or "")
    return "".join(parts).strip()


_OF_LINES = frozenset(("span", "em", "strong", "b", "i", "u", "br", "font", "sup", "sub", "mark", "q", "abbr", "time"))
