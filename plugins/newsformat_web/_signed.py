"""Who signs a story by links and names of elements anywhere on its page, as below the text."""

from __future__ import annotations

import re
from itertools import islice

from newsformat import Byline
from newsformat.markup.html import classes_of, text_of
from newsformat.markup.printed import read_byline
from newsformat.markup.styles import role_of
from newsformat.markup.xml import Element


_LONGEST = 60  # characters of a name
_MOST = 3  # who sign: more are those of other stories, or who comment
_LARGEST = 30  # elements in one that is called after who signs
_OF_STORY = frozenset(("article", "main"))
_NOT_OF_STORY = frozenset(("nav", "aside", "li", "figure", "form", "h2", "h3", "blockquote"))
_OF_OTHERS = re.compile(
    r"(?<![a-z])(?:comment|related|recommend|teaser|card|popular|latest|widget|sidebar|trending|more|list|grid|quote|"
    r"caption|credit)(?:s|ed|ations?)?(?![a-z])"
)


def signed_elsewhere(body: Element) -> tuple[Byline, ...]:
    """Return who signs by a link to them as the author, or an element that is called so, in no list of other stories.

    Below the text are those who have written it as well as those who comment on it, or have written other stories.
    """
    found: dict[str, None] = {}
    articles = (each for each in body.iter() if each.tag in _OF_STORY and next(each.iter("h1"), None) is not None)
    root = next(articles, body)
    waiting = [root]
    while waiting:
        element = waiting.pop()
        if element.tag in _NOT_OF_STORY or (element.tag == "footer" and root is body):
            continue
        if _OF_OTHERS.search((element.get("class") or "").lower()):
            continue
        if _is_signature(element) and len(name := text_of(element)) <= _LONGEST:
            found[name] = None
        else:
            waiting += reversed(element)
    signing = [byline for name in found if "@" not in name for byline in read_byline(name)]
    return tuple(signing) if len(found) <= _MOST and all(map(_is_named, signing)) else ()


def _is_signature(element: Element) -> bool:
    """Does *element* lead to who has written the page, or is it called so, with nothing in it that is?"""
    if element.tag == "a" and "author" in (element.get("rel") or "").split():
        return True
    if not _is_called_so(element):
        return False
    within = [*islice(element.iter(), _LARGEST)]
    return len(within) < _LARGEST and not any(map(_is_called_so, within[1:])) and bool(text_of(element))


def _is_called_so(element: Element) -> bool:
    return any(role_of(name) == "bylines" for name in classes_of(element))


def _is_named(byline: Byline) -> bool:
    return " " in byline.name and not any(map(str.isdecimal, byline.name))
