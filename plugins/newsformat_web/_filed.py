"""The sections and keywords of a story, from links on its page."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsformat import Article, Concept
from newsformat.markup.html import text_of
from newsformat.markup.xml import Element
from newsformat_web._elements import POSTS


_NO_STORY = frozenset(("nav", "aside", "script", "style", "template", "select"))
_ELSEWHERE = re.compile(
    r"(?<![a-z])(?:menu|nav(?:bar|igation)?|widget|sidebar|related|footer|breadcrumbs?|cloud)(?![a-z])"
)
_OF_SECTIONS = re.compile(r"(?<![a-z])(?:categor(?:y|ies)|cat-links|rubrik|rubrique|rubrica)(?![a-z])")
_OF_WORDS = re.compile(
    r"(?<![a-z])(?:tags?|taglist|tag-?links|keywords?|topics|hashtags?|schlagworte?|etiquetas)(?![a-z])"
)
_TO_WORDS = re.compile(
    r"/(?:tags?|topics?|keywords?|labels?|hashtags?|schlagworte?|themen?|thema|tema|temas|etiquetas?|mots?-cles?|tagi?)"
    r"(?:/|[?&=])[^/?]",
    re.IGNORECASE,
)
_MOST_SECTIONS, _MOST_WORDS = 3, 15  # links; a page with more of them lists other stories, or all its keywords
_LONGEST = 50  # characters of a keyword


class _Link(NamedTuple):
    text: str
    href: str
    relations: frozenset[str]
    around: str


def filed_in(body: Element) -> Article:
    """Return the sections and keywords of the story in *body*; the text of the story is not searched."""
    links = [link for link in _links(body) if 0 < len(link.text) <= _LONGEST]
    sections = {link.text: None for link in links if "category" in link.relations}
    sections = sections or {link.text: None for link in links if _OF_SECTIONS.search(link.around)}
    words = {link.text: None for link in links if "tag" in link.relations and not _is_of_section(link)}
    words = words or {link.text: None for link in links if _OF_WORDS.search(link.around)}
    words = words or {link.text: None for link in links if _TO_WORDS.search(link.href)}
    return Article(
        subjects=[Concept(name=name, kind="section") for name in sections] if len(sections) <= _MOST_SECTIONS else (),
        keywords=[name.removeprefix("#") for name in words] if len(words) <= _MOST_WORDS else (),
    )


def _is_of_section(link: _Link) -> bool:
    """Does *link* lead to a section? Block themes call both kinds of terms ``tag`` (``taxonomy-category``)."""
    return "category" in link.relations or _OF_SECTIONS.search(link.around) is not None


def _links(body: Element) -> list[_Link]:
    """Yield the links in *body*, with the names of surrounding elements, except in lists of other pages."""
    found: list[_Link] = []
    waiting: list[tuple[Element, str | None]] = [(body, "")]
    while waiting:
        element, outer_names = waiting.pop()
        if element.tag == "a":
            found.append(_link(element, outer_names))
            continue
        for child in reversed(element):
            if not (len(child) or child.tag == "a") or child.tag in _NO_STORY or child.get("role") == "navigation":
                continue
            names = _names(child)
            if names and _ELSEWHERE.search(names):
                continue
            if child.tag == "article" or not POSTS.isdisjoint(names.split()):
                names = ""  # in category-sea, the name is a section of the story, not the purpose of the links
            if outer_names is None or child.tag == "p":
                waiting.append((child, None))  # links in the text, unless their own names say otherwise
            elif child.tag == "a":
                waiting.append((child, outer_names + names))
            else:
                waiting.append((child, f"{outer_names[-_NEAR:]} {names}"))
    return found


def _names(element: Element) -> str:
    if "class" not in element.attrib and "id" not in element.attrib:
        return ""
    return f"{element.get('class') or ''} {element.get('id') or ''}".lower()


def _link(element: Element, outer_names: str | None) -> _Link:
    text = text_of(element)
    relations = frozenset((element.get("rel") or "").lower().split())
    return _Link(text, "" if outer_names is None else element.get("href") or "", relations, outer_names or "")


_NEAR = 120  # characters of the surrounding elements' names
