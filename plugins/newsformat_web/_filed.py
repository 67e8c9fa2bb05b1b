"""Under what a page files its story: links to the pages of its section and its keywords."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsformat import Article, Concept
from newsformat.markup.xml import Element
from newsformat.plugin import line


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
    links = [each for each in _links(body, "") if 0 < len(each.text) <= _LONGEST]
    sections = {each.text: None for each in links if "category" in each.relations}
    sections = sections or {each.text: None for each in links if _OF_SECTIONS.search(each.around)}
    words = {each.text: None for each in links if "tag" in each.relations and "category" not in each.relations}
    words = words or {each.text: None for each in links if _OF_WORDS.search(each.around)}
    words = words or {each.text: None for each in links if _TO_WORDS.search(each.href)}
    return Article(
        subjects=[Concept(name=name, kind="section") for name in sections] if len(sections) <= _MOST_SECTIONS else (),
        keywords=[name.removeprefix("#") for name in words] if len(words) <= _MOST_WORDS else (),
    )


def _links(element: Element, around: str) -> Iterator[_Link]:
    """Yield the links in *element*, with what the elements *around* are called."""
    for child in element:
        if child.tag in _NO_STORY or child.get("role") == "navigation":
            continue
        named = f"{child.get('class') or ''} {child.get('id') or ''}".lower()
        if _ELSEWHERE.search(named):
            continue
        if child.tag == "a":
            text = line("".join(map(str, child.itertext())))
            yield _Link(
                text, child.get("href") or "", frozenset((child.get("rel") or "").lower().split()), around + named
            )
        elif child.tag == "p":  # whose links are those of the text, if they do not say what they are
            yield from (each._replace(href="", around="") for each in _links(child, ""))
        else:
            yield from _links(child, f"{around[-_NEAR:]} {named}")


_NEAR = 120  # characters of what the elements around are called
