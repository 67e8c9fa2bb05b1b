"""Finds the main one of several stories on a page: many pages continue with others as readers scroll."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice

from newsformat.markup.xml import Element
from newsformat.plugin import letters
from newsformat_web._elements import text_in
from newsformat_web._lines import lines_of
from newsformat_web._moments import times_in
from newsformat_web._named import named
from newsformat_web._paragraphs import is_clock


_A_STORY = 250  # letters of paragraphs
_FIRST = 20  # lines of a story


def own_story(body: Element, title: str, weights: Mapping[Element, int]) -> Element:
    """Return what is around the headline of this *title*, its letters, if other stories with headlines are beside it.

    *weights* are how many letters of paragraphs each element has; a headline without any is that of the site.
    """
    if not title:
        return body
    articles = [inner for inner in body.iter("article") if weights[inner] >= _A_STORY]
    with_title = [article for article in articles if _titles_in(article) == [title]]
    if len(with_title) == 1 and any(article not in with_title and _is_another(article, title) for article in articles):
        outside = weights[body] - sum(weights[inner] for inner in body.iter("article"))
        return with_title[0] if outside <= weights[with_title[0]] else body
    return _among_others(body, title, weights) if sum(1 for _ in body.iter("h1")) > 1 else body


def _among_others(body: Element, title: str, weights: Mapping[Element, int]) -> Element:
    outer = body
    while True:
        heads = [(child, titles) for child in outer if (titles := _titles_in(child))]
        stories_headed = [(child, titles) for child, titles in heads if title in titles]
        if len(stories_headed) != 1:
            return body
        outer, titles = stories_headed[0]
        if any(weights[child] >= _A_STORY and _is_signed(child) for child, _ in heads if child is not outer):
            return outer if titles == [title] and weights[outer] >= _A_STORY else body


def _is_signed(element: Element) -> bool:
    """Does *element* say who has written it, or when, as stories do and chapters of one do not?"""
    return any(times_in(line) or named(line, "bylines") for line in islice(lines_of(element), _FIRST))


def _titles_in(element: Element) -> list[str]:
    return [title for inner in element.iter("h1") if (title := letters(text_in(inner)))]


def _is_another(article: Element, title: str) -> bool:
    """Does the first heading in *article* say that it is another story: is it of the highest level, or all a link?

    A link to a part of the page leads to an entry of the story itself, as does one that begins with a time of day.
    """
    first = next((inner for inner in article.iter() if inner.tag in {"h1", "h2"} and text_in(inner)), None)
    text = "" if first is None else text_in(first)
    heading_letters = letters(text)
    if first is None or heading_letters == title or is_clock(text.partition(" ")[0]):
        return False
    links = [inner for inner in first.iter("a") if letters(text_in(inner)) == heading_letters]
    return first.tag == "h1" or any("#" not in (link.get("href") or "#") for link in links)
