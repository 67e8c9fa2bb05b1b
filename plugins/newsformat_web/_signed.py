"""Authors of a story by links and element names anywhere on its page, such as below the text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from attrs import evolve

from newsformat import Byline, Concept
from newsformat.markup.html import classes_of, text_of
from newsformat.markup.printed import is_house, joined_names, read_byline
from newsformat.markup.styles import role_of
from newsformat.markup.xml import Element
from newsformat.plugin import line
from newsformat_web._elements import names_of, with_text_before
from newsformat_web._lines import Line, is_by_author


_LONGEST = 60  # characters of a name
_MAX_AUTHORS = 3  # authors; more of them belong to other stories or comments
_LARGEST = 30  # elements in one named as an author
_OF_STORY = frozenset(("article", "main"))
_NOT_OF_STORY = frozenset(("nav", "aside", "li", "figure", "form", "h2", "h3", "blockquote"))
_TITLES = frozenset(("h2", "h3", "h4", "h5", "h6"))
_OF_OTHERS = re.compile(
    r"(?<![a-z])(?:(?:comm?ent|komment|reakti|disqus|discuss|newsletter|subscri|testimonial)|"
    r"(?:related|recommend|teaser|card|popular|latest|widget|sidebar|trending|more|list|grid|caption|credit|reaction|"
    r"reactie|response|respond|reply|replie|read-(?:next|also)|up-next)(?:s|ed|ations?)?(?![a-z]))|"
    r"quote|zitat|image|picture|photo"
)


def signed_elsewhere(body: Element, sources: Iterable[Concept]) -> tuple[Byline, ...]:
    """Return the authors by author links or element names, outside of lists of other stories.

    Below the text, there may be commenters and authors of other stories as well. Links to *sources* do not count.
    """
    found: dict[str, str] = {}  # by author, the line that ends with the name
    articles = (inner for inner in body.iter() if inner.tag in _OF_STORY and next(inner.iter("h1"), None) is not None)
    root = next(articles, body)
    waiting = [(root, "")]
    while waiting:
        element, before = waiting.pop()
        if element is not root and (_is_of_others(element) or (element.tag == "footer" and root is body)):
            continue
        if _is_signature(element) and len(name := text_of(element)) <= _LONGEST:
            found[name] = line(f"{before} {name}")
        else:
            waiting += reversed([*with_text_before(element)])
    houses = {source.name for source in sources}
    signers = [(name, text) for name, text in found.items() if name not in houses and "@" not in name]
    signing = [(name, byline) for name, text in signers for byline in read_byline(text)]
    are_named = all(byline.name in name and is_named(byline) for name, byline in signing)
    return tuple([byline for _, byline in signing]) if len(found) <= _MAX_AUTHORS and are_named else ()


def listed_authors(lines: Iterable[Line]) -> tuple[Byline, ...]:
    """Return the authors whom *lines* name in an element for each, if there are several.

    In a list, or with commas and the like between them, one of them may have a single name.
    """
    marks = {id(mark): mark for text_line in lines for mark in text_line.marks}.values()
    signing = [*filter(is_by_author, marks)] or [*filter(_is_one, marks)]
    found = [Byline(name=name) for name in dict.fromkeys(map(text_of, signing))]
    persons = [byline for byline in found if is_named(byline) and _is_bare_name(byline.name)]
    if not persons or not 1 < len(found) <= _MAX_AUTHORS:
        return ()
    others = [byline for byline in found if byline not in persons]
    return (
        tuple(found) if not others or (_are_in_row(signing) and all(_is_word(byline.name) for byline in others)) else ()
    )


def _is_one(element: Element) -> bool:
    return _is_signature(element) and not any(is_by_author(inner) for inner in islice(element.iter(), _LARGEST))


def _is_bare_name(text: str) -> bool:
    """Is *text* a name without a role, a house or a word such as ``By``?"""
    return [evolve(byline, text="") for byline in read_byline(text)] == [Byline(name=text)]


def _are_in_row(elements: list[Element]) -> bool:
    """Are *elements* items of a list, or separated by commas and the like?"""
    return all(element.tag == "li" for element in elements) or all(
        joined_names(f"Ann Lee{element.tail or ''}Bo Diaz") for element in elements[:-1]
    )


def _is_word(name: str) -> bool:
    return name.isalpha() and name[0].isupper() and not is_house(name)


def _is_of_others(element: Element) -> bool:
    """Is *element* part of other stories, or of anything else that does not sign this one?

    An ``address`` in an ``aside`` names the author of the enclosing article (HTML Standard, 4.3.10).
    """
    is_aside = element.tag == "aside" and next(element.iter("address"), None) is not None
    if (element.tag in _NOT_OF_STORY and not is_aside) or _OF_OTHERS.search(names_of(element)):
        return True
    within = element.iter() if element.tag == "article" else element
    titles = (child for child in within if child.tag in _TITLES)
    return any(next(title.iter("a"), None) is not None for title in titles)


def _is_signature(element: Element) -> bool:
    """Is *element* a link to the author of the page, or the innermost one named so?"""
    if is_by_author(element):
        return True
    if not _is_called_so(element):
        return False
    within = [*islice(element.iter(), _LARGEST)]
    return len(within) < _LARGEST and not any(map(_is_called_so, within[1:])) and bool(text_of(element))


def _is_called_so(element: Element) -> bool:
    return any(role_of(name) == "bylines" for name in classes_of(element))


def is_named(byline: Byline) -> bool:
    """Does *byline* name a person, rather than being link text such as ``About the author``?"""
    words = byline.name.split()
    is_written_so = all(not word[0].islower() or word in _PARTICLES for word in words)
    return 1 < len(words) <= _MOST_WORDS and is_written_so and not any(map(str.isdecimal, byline.name))


_MOST_WORDS = 6
_PARTICLES = frozenset((
    "de", "da", "di", "do", "du", "dos", "das", "del", "della", "la", "le", "el", "al", "bin", "y", "e", "van", "von",
    "der", "den", "ter", "ten", "zu", "af", "av",
))  # fmt: skip
