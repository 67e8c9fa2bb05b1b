"""Where the story is on a page: the element that holds most of its paragraphs, without what is around them."""

from __future__ import annotations

import re
from collections.abc import Collection

from newsformat.markup.xml import Element, take_out


_NO_STORY = frozenset((
    "nav", "footer", "button", "select", "script", "style", "noscript", "template", "svg", "input", "dialog",
    "menu", "label", "textarea",
))  # fmt: skip
# What classes and IDs are called that hold no story; as whole words.
_AROUND = re.compile(
    r"(?<![a-z])(?:share|sharing|social|newsletter|subscri(?:be|ption)|paywall|promo(?:tion)?|advert(?:isement)?|ads?|"
    r"sponsor(?:ed)?|comments?|breadcrumbs?|related|recommend(?:ed|ations)?|outbrain|taboola|teasers?|cookies?|"
    r"author-(?:bio|box|info)|tags?|topics|toolbar|sidebar|most-?read|popular|trending|disqus|gallery-nav|follow|"
    r"print-only|screen-reader-text|visually-hidden|sr-only|byline|breadcrumb|nav(?:igation)?|read-?more|readmore)"
    r"(?![a-z])"
)
# What says that comments are in it, however many and long they are.
_COMMENTS = frozenset((
    "comments", "comment-list", "commentlist", "comments-area", "comments-section", "comment-section", "comment-thread",
    "comments-container", "disqus_thread", "discussion", "replies", "respond", "kommentare", "commentaires",
    "comentarios",
))  # fmt: skip
_STORY_NAMES = re.compile(
    r"article-?body|story-?body|entry-content|article__?(?:body|content|text)|articletext|post-content"
)
_LEAST = 40  # letters of a paragraph that tells where the story is
_SHARE = 0.8


def story_of(body: Element, walled: Collection[str] = ()) -> Element:
    """Return the element of *body* that holds the story, taken out of it whatever is none.

    What has a class or an ID that is *walled* is of the story: it is what a page says that only subscribers may read.
    """
    _prune(body, frozenset(walled))
    weights = _weights(body)
    root = _root(body, weights)
    whole = weights[root]
    while whole and (inner := next((child for child in root if weights[child] >= _SHARE * whole), None)) is not None:
        if inner.tag in _OF_TEXT and inner.tag != "div":
            break
        root = inner
    return root


# What is around the story ------------------------------------------------------


def _prune(body: Element, walled: frozenset[str]) -> None:
    """Take out of *body* what holds no story."""
    for parent in [*body.iter()]:
        around = [child for child in parent if _is_around(child) and walled.isdisjoint(_names(child).split())]
        if around:
            take_out(parent, frozenset(map(id, around)))


def _is_around(element: Element) -> bool:
    tag = element.tag
    if tag in _NO_STORY or element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    if element.get("role") in _NO_ROLES:
        return True
    if tag in _OF_STORY or "articlebody" in (element.get("itemprop") or "").lower():
        return False
    if tag == "aside" or (tag == "form" and next(element.iter("h1"), None) is None):  # some pages are all of them forms
        return True
    named = _names(element)
    if _COMMENTS & frozenset(named.split()) and next(element.iter("h1"), None) is None:
        return True
    return _AROUND.search(named) is not None and not _STORY_NAMES.search(named) and not _holds_much(element)


_NO_ROLES = frozenset(("navigation", "complementary", "banner", "contentinfo", "search", "dialog"))
_OF_STORY = frozenset(("body", "article", "main", "p", "h1"))


def _names(element: Element) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''}".lower()


def _holds_much(element: Element) -> bool:
    """Are there several long paragraphs in *element*? Then its name is about something else."""
    return sum(len(_own_text(each)) >= 2 * _LEAST for each in element.iter("p")) > _MUCH


_MUCH = 4


# Where most of the text is -------------------------------------------------------


def _root(body: Element, weights: dict[Element, int]) -> Element:
    """Return the element that is marked as the story, or as the article, or else *body*."""
    for found in (
        [each for each in body.iter() if "articlebody" in (each.get("itemprop") or "").lower()],
        [each for each in body.iter() if _STORY_NAMES.search(_names(each))],
        [*body.iter("article")],
        [each for each in body.iter() if each.tag == "main" or each.get("role") == "main"],
    ):
        best = max(found, key=weights.__getitem__, default=None)
        if best is not None and weights[best] >= max(_ENOUGH, _PART * weights[body]):
            return best
    return body


_ENOUGH = 250  # letters of paragraphs
_PART = 0.3  # of those of the page


def _weights(body: Element) -> dict[Element, int]:
    """Return how many letters of paragraphs are in each element."""
    weights: dict[Element, int] = {}
    for element in reversed([*body.iter()]):  # children come before their parents
        own = len(_own_text(element)) if element.tag in _OF_TEXT else 0
        weights[element] = (own if own >= _LEAST else 0) + sum(weights[child] for child in element)
    return weights


_OF_TEXT = frozenset(("p", "div", "td", "section", "article"))
_OF_LINES = frozenset(("span", "em", "strong", "b", "i", "u", "br", "font", "sup", "sub", "mark", "q", "abbr", "time"))


def _own_text(element: Element) -> str:
    """Return the text of *element* without that of links and of the blocks in it."""
    parts = [element.text or ""]
    for child in element:
        if child.tag in _OF_LINES:
            parts.append(_own_text(child))
        parts.append(child.tail or "")
    return "".join(parts).strip()
