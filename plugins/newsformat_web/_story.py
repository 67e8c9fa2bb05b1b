"""Finds the story on a page: the element with most of its paragraphs, without its surroundings."""

from __future__ import annotations

import re
from collections.abc import Collection

from newsformat.markup.xml import Element
from newsformat.plugin import letters
from newsformat_web._elements import LEAST, STORY_NAMES, is_marked, names_of, own_text, text_in
from newsformat_web._lazy_pictures import show_late
from newsformat_web._lead import with_lead
from newsformat_web._own_story import own_story
from newsformat_web._page_furniture import prune


def story_of(body: Element, headline: str, walled: Collection[str], known: Collection[str] = ()) -> Element:
    """Return the element of *body* that holds the story with this *headline*, without foreign content.

    Elements with a *walled* class or ID belong to the story: the page declares them to be for subscribers only. Content
    between the headline and that element is included: long paragraphs whose letters are not in *known*, and the leading
    pictures.
    """
    show_late(body)
    prune(body, frozenset(walled))
    _name_paragraphs(body)
    weights = _weights(body)
    title = letters(headline)
    root, is_story = _root(own_story(body, title, weights), weights)
    while (inner := _story_child(root, weights, is_story=is_story)) is not None:
        root = inner
    return with_lead(root, body, title, known)


def _name_paragraphs(body: Element) -> None:
    """Convert long texts in custom elements and in spans that nothing parts, which are displayed as paragraphs."""
    for parent in body.iter():
        if parent.tag in _OF_BLOCKS or "-" in parent.tag:
            for child in parent:
                if "-" in child.tag and not child.tag.startswith("amp-") and len(own_text(child)) >= 2 * LEAST:
                    child.tag = "p"
            if len(parent) > 1 and parent[0].tag == "span" and not parent[0].tail and _are_paragraphs(parent):
                for child in parent:
                    child.tag = "p"


def _are_paragraphs(parent: Element) -> bool:
    """Are the children of *parent* spans of long sentences, without a blank between them?"""
    if (parent.text or "").strip() or any(child.tag != "span" for child in parent):
        return False
    last = parent[-1]
    return all(
        (child is last or not child.tail) and len(text := own_text(child)) >= 2 * LEAST and text[-1] in _ENDS
        for child in parent
    )


_OF_BLOCKS = frozenset(("body", "main", "article", "section", "div"))


def _story_child(root: Element, weights: dict[Element, int], *, is_story: bool) -> Element | None:
    """Return the child of *root* that is the actual story; of what can only be the story, all paragraphs are kept."""
    children = [*root]
    place = next((index for index, child in enumerate(children) if weights[child] >= _SHARE * weights[root]), -1)
    if place < 0 or not weights[root] or (children[place].tag in OF_TEXT and children[place].tag != "div"):
        return None
    inner = children[place]
    behind, class_name = children[place + 1 :], inner.get("class") or ""
    others = [item for item in behind if item.tag == inner.tag and (item.get("class") or "") == class_name]
    if not (class_name or is_story or root.tag in _OF_ONE_STORY) and next(inner.iter("h1"), None) is not None:
        others = []  # that of the page, since its headline is in none of them
    if is_story:
        others += [*children[:place], *[item for item in behind if item.tag == "p"]]
    return None if any(map(weights.__getitem__, others)) else inner


_OF_ONE_STORY = frozenset(("article", "main"))


# Where most of the text is -------------------------------------------------------


def _root(body: Element, weights: dict[Element, int]) -> tuple[Element, bool]:
    """Return the element marked as the story or article, or else *body*, and whether it certainly is the story."""
    marked = [inner for inner in body.iter() if is_marked(inner)]
    if len(marked) == 1 and not weights[body] and text_in(marked[0]):
        return marked[0], True  # a story of a few words
    for found, enough, is_story in (
        (_together(marked, body, weights), _BRIEF, True),
        (
            _together([inner for inner in body.iter() if STORY_NAMES.search(names_of(inner))], body, weights),
            _ENOUGH,
            True,
        ),
        ([*body.iter("article")], _ENOUGH, False),
        ([inner for inner in body.iter() if inner.tag == "main" or inner.get("role") == "main"], _ENOUGH, False),
    ):
        best = max(found, key=weights.__getitem__, default=None)
        if best is not None and weights[best] >= max(enough, _PART * weights[body]):
            return best, is_story
    return body, False


_ENOUGH = 250  # letters of paragraphs
_BRIEF = 80  # of those in what can only be the story
_PART = 0.3  # share of the page's paragraphs
_SHARE = 0.8


def _together(elements: list[Element], body: Element, weights: dict[Element, int]) -> list[Element]:
    """Return *elements*, or the element around them if they are pieces of one story, as in a live blog."""
    best = max(map(weights.__getitem__, elements), default=0)
    if best >= _SHARE * weights[body] or len(elements) == 1:
        return elements
    inside = {*elements}
    pieces = dict.fromkeys(body.iter(), 0)  # the number of pieces in each element
    for element in reversed([*pieces]):
        pieces[element] = 1 if weights[element] and element in inside else sum(map(pieces.__getitem__, element))
    total, outer = pieces[body], body
    while (inner := next((child for child in outer if pieces[child] == total), None)) is not None and total > 1:
        outer = inner
    return [outer] if total > 1 and _is_one_story(outer, pieces) else elements


def _is_one_story(outer: Element, pieces: dict[Element, int]) -> bool:
    """Does *outer* have only one headline, the page's, and no article with a headline that links elsewhere?"""
    articles = [inner for inner in outer.iter("article") if inner is not outer and pieces[inner]]
    titles = [title for article in articles for name in _TITLES for title in article.iter(name)]
    if any(title.tag == "h1" or not _leads_nowhere(title) for title in titles):
        return False
    return sum(1 for inner in outer.iter("h1") if text_in(inner)) <= 1


def _leads_nowhere(title: Element) -> bool:
    return all((link.get("href") or "#").startswith("#") for link in title.iter("a"))


_TITLES = ("h1", "h2", "h3", "h4")


def _weights(body: Element) -> dict[Element, int]:
    """Return the number of letters in paragraphs for each element."""
    weights: dict[Element, int] = {}
    for element in reversed([*body.iter()]):  # children before their parents
        text = own_text(element) if element.tag in OF_TEXT else ""
        weights[element] = (_length(text) if indicates_story(text) else 0) + sum(map(weights.__getitem__, element))
    return weights


def indicates_story(text: str) -> bool:
    """Does the *text* of an element indicate where the story is?

    A short line in Chinese may be a title in a list of other stories, unless it ends like a sentence.
    """
    return len(text) >= LEAST or (bool(text) and _is_dense_sentence(text))


def _is_dense_sentence(text: str) -> bool:
    """Is *text* a sentence in Chinese, Japanese or Korean, which needs fewer letters, rather than a title?"""
    return not text.isascii() and text[-1] in _ENDS and len(_DENSE.findall(text)) * _DENSER >= LEAST


_ENDS = frozenset("。！？”」』.")
_DENSER = 3  # letters of these scripts count for more


def _length(text: str) -> int:
    """Return the length of *text* in terms of Latin letters: those of Chinese, Japanese and Korean count for more."""
    return len(text) if text.isascii() else len(text) + (_DENSER - 1) * len(_DENSE.findall(text))


_DENSE = re.compile("[\u3040-\ud7ff]")
OF_TEXT = frozenset(("p", "div", "td", "section", "article"))
"""Elements whose own text may be a paragraph."""
