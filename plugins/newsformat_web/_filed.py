"""Under what a page files its story: links to the pages of its section and its keywords."""

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
_MOST_SECTIONS, _MOST_WORDS = 3, 15  # links; a page with more of them lists other stories, or all that it has
_LONGEST = 50  # characters of a keyword


class _Link(NamedTuple):
    text: str
    href: str
    relations: frozenset[str]
    around: str


def filed_in(body: Element) -> Article:
    """Return the sections and keywords of the story in *body*, which is not looked for."""
    links = [each for each in _links(body) if 0 < len(each.text) <= _LONGEST]
    sections = {each.text: None for each in links if "category" in each.relations}
    sections = sections or {each.text: None for each in links if _OF_SECTIONS.search(each.around)}
    words = {each.text: None for each in links if "tag" in each.relations and not _is_of_section(each)}
    words = words or {each.text: None for each in links if _OF_WORDS.search(each.around)}
    words = words or {each.text: None for each in links if _TO_WORDS.search(each.href)}
    return Article(
        subjects=[Concept(name=name, kind="section") for name in sections] if len(sections) <= _MOST_SECTIONS else (),
        keywords=[name.removeprefix("#") for name in words] if len(words) <= _MOST_WORDS else (),
    )


def _is_of_section(link: _Link) -> bool:
    """Does *link* lead to a section? Themes of blocks call both kinds of terms ``tag`` (``taxonomy-category``)."""
    return "category" in link.relations or _OF_SECTIONS.search(link.around) is not None


def _links(body: Element) -> list[_Link]:
    """Return the links in *body*, with what the elements around are called; not where other pages are listed."""
    found: list[_Link] = []
    waiting: list[tuple[Element, str | None]] = [(body, "")]
    while waiting:
        element, around = waiting.pop()
        if element.tag == "a":
            found.append(_link(element, around))
            continue
        for child in reversed(element):
            if not (len(child) or child.tag == "a") or child.tag in _NO_STORY or child.get("role") == "navigation":
                continue
            named = _names(child)
            if named and _ELSEWHERE.search(named):
                continue
            if child.tag == "article" or not POSTS.isdisjoint(named.split()):
                named = ""  # category-sea is where the story is filed, and not what its links are
            if around is None or child.tag == "p":
                waiting.append((child, None))  # its links are those of the text, if they do not say what they are
            elif child.tag == "a":
                waiting.append((child, around + named))
            else:
                waiting.append((child, f"{around[-_NEAR:]} {named}"))
    return found


def _names(element: Element) -> str:
    if "class" not in element.attrib and "id" not in element.attrib:
        return ""
    return f"{element.get('class') or ''} {element.get('id') or ''}".lower()


def _link(element: Element, around: str | None) -> _Link:
    text = text_of(element)
    relations = frozenset((element.get("rel") or "").lower().split())
    return _Link(text, "" if around is None else element.get("href") or "", relations, around or "")


_NEAR = 120  # characters of what the elements around are called
