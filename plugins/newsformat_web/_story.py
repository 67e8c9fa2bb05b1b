"""Where the story is on a page: the element that holds most of its paragraphs, without what is around them."""

from __future__ import annotations

import re
from collections.abc import Collection

from newsformat.markup.xml import Element
from newsformat.plugin import letters
from newsformat_web._around import prune
from newsformat_web._elements import LEAST, STORY_NAMES, is_marked, names_of, own_text, text_in
from newsformat_web._late import show_late
from newsformat_web._lead import with_lead


def story_of(body: Element, headline: str, walled: Collection[str], told: Collection[str] = ()) -> Element:
    """Return the element of *body* that holds the story of this *headline*, taken out of it whatever is none.

    What has a class or an ID that is *walled* is of the story: it is what a page says that only subscribers may read.
    With it are what stands above it and below the headline, long paragraphs that are not *told* by their letters, and
    the pictures that lead the story.
    """
    show_late(body)
    prune(body, frozenset(walled))
    _name_paragraphs(body)
    weights = _weights(body)
    root, is_story = _root(body, weights)
    while (inner := _within(root, weights, is_story=is_story)) is not None:
        root = inner
    return with_lead(root, body, letters(headline), told)


def _name_paragraphs(body: Element) -> None:
    """Make paragraphs of long texts in elements of a site's own, which its style shows as such."""
    for parent in body.iter():
        if parent.tag in _OF_BLOCKS or "-" in parent.tag:
            for each in parent:
                if "-" in each.tag and not each.tag.startswith("amp-") and len(own_text(each)) >= 2 * LEAST:
                    each.tag = "p"


_OF_BLOCKS = frozenset(("body", "main", "article", "section", "div"))


def _within(root: Element, weights: dict[Element, int], *, is_story: bool) -> Element | None:
    """Return the child of *root* that is the story itself; of what can be nothing else, all paragraphs are in it."""
    children = [*root]
    place = next((at for at, child in enumerate(children) if weights[child] >= _SHARE * weights[root]), -1)
    if place < 0 or not weights[root] or (children[place].tag in OF_TEXT and children[place].tag != "div"):
        return None
    inner = children[place]
    behind, named = children[place + 1 :], inner.get("class") or ""
    others = [each for each in behind if each.tag == inner.tag and (each.get("class") or "") == named]
    if not (named or is_story or root.tag in _OF_ONE_STORY) and next(inner.iter("h1"), None) is not None:
        others = []  # of the page, as its headline is in none of them
    if is_story:
        others += [*children[:place], *[each for each in behind if each.tag == "p"]]
    return None if any(map(weights.__getitem__, others)) else inner


_OF_ONE_STORY = frozenset(("article", "main"))


# Where most of the text is -------------------------------------------------------


def _root(body: Element, weights: dict[Element, int]) -> tuple[Element, bool]:
    """Return the element that is marked as the story, or as the article, or else *body*; is it nothing else?"""
    marked = [each for each in body.iter() if is_marked(each)]
    if len(marked) == 1 and not weights[body] and text_in(marked[0]):
        return marked[0], True  # of a story that is a few words
    for found, enough, is_story in (
        (_together(marked, body, weights), _BRIEF, True),
        (_together([each for each in body.iter() if STORY_NAMES.search(names_of(each))], body, weights), _ENOUGH, True),
        ([*body.iter("article")], _ENOUGH, False),
        ([each for each in body.iter() if each.tag == "main" or each.get("role") == "main"], _ENOUGH, False),
    ):
        best = max(found, key=weights.__getitem__, default=None)
        if best is not None and weights[best] >= max(enough, _PART * weights[body]):
            return best, is_story
    return body, False


_ENOUGH = 250  # letters of paragraphs
_BRIEF = 80  # of those in what can be nothing but the story
_PART = 0.3  # of those of the page
_SHARE = 0.8


def _together(found: list[Element], body: Element, weights: dict[Element, int]) -> list[Element]:
    """Return *found*, or what is around them if they are pieces of one story, as between adverts or in a live blog."""
    best = max(map(weights.__getitem__, found), default=0)
    if best >= _SHARE * weights[body] or len(found) == 1:
        return found
    inside = {*found}
    pieces = dict.fromkeys(body.iter(), 0)  # how many are in each element
    for element in reversed([*pieces]):
        pieces[element] = 1 if weights[element] and element in inside else sum(map(pieces.__getitem__, element))
    whole, outer = pieces[body], body
    while (inner := next((child for child in outer if pieces[child] == whole), None)) is not None and whole > 1:
        outer = inner
    return [outer] if whole > 1 and _is_one_story(outer, pieces) else found


def _is_one_story(outer: Element, pieces: dict[Element, int]) -> bool:
    """Is there but one headline in *outer*, that of the page, and has no article in it one that leads elsewhere?"""
    articles = [each for each in outer.iter("article") if each is not outer and pieces[each]]
    titles = [title for article in articles for name in _TITLES for title in article.iter(name)]
    if any(title.tag == "h1" or not _leads_nowhere(title) for title in titles):
        return False
    return sum(1 for each in outer.iter("h1") if text_in(each)) <= 1


def _leads_nowhere(title: Element) -> bool:
    return all((link.get("href") or "#").startswith("#") for link in title.iter("a"))


_TITLES = ("h1", "h2", "h3", "h4")


def _weights(body: Element) -> dict[Element, int]:
    """Return how many letters of paragraphs are in each element."""
    weights: dict[Element, int] = {}
    for element in reversed([*body.iter()]):  # children come before their parents
        own = own_text(element) if element.tag in OF_TEXT else ""
        weights[element] = (_length(own) if is_telling(own) else 0) + sum(map(weights.__getitem__, element))
    return weights


def is_telling(own: str) -> bool:
    """Does the *own* text of an element tell where the story is?

    A line of few letters in Chinese may be a title in a list of others, unless it ends as sentences do.
    """
    return len(own) >= LEAST or (bool(own) and _is_dense_sentence(own))


def _is_dense_sentence(text: str) -> bool:
    """Is *text* a sentence of Chinese, Japanese or Korean, which needs fewer letters, and no title?"""
    return not text.isascii() and text[-1] in _ENDS and len(_DENSE.findall(text)) * _DENSER >= LEAST


_ENDS = frozenset("。！？”」』.")
_DENSER = 3  # times


def _length(text: str) -> int:
    """Return how long *text* is by the measure of Latin letters: those of Chinese, Japanese and Korean say more."""
    return len(text) if text.isascii() else len(text) + (_DENSER - 1) * len(_DENSE.findall(text))


_DENSE = re.compile("[\u3040-\ud7ff]")
OF_TEXT = frozenset(("p", "div", "td", "section", "article"))
"""Elements whose own text may be a paragraph."""
