"""Where the story is on a page: the element that holds most of its paragraphs, without what is around them."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache
from itertools import islice

from newsformat.markup.html import all_text, show_title_button
from newsformat.markup.xml import Element, take_out


_TITLES = ("h2", "h3", "h4", "h5", "h6")
_NO_STORY = frozenset((
    "nav", "footer", "button", "select", "script", "style", "noscript", "template", "svg", "input", "dialog",
    "menu", "label", "textarea",
))  # fmt: skip
# What classes and IDs are called that hold no story; as whole words, which underscores may part as well.
_AROUND = re.compile(
    r"(?<![a-z])(?:share|sharing|social|newsletter|subscri(?:be|ption)|paywall|promo(?:tion)?|advert(?:isement)?|ads?|"
    r"sponsor(?:ed)?|comments?|breadcrumbs?|related|recommend(?:ed|ations)?|outbrain|taboola|teasers?|cookies?|"
    r"author-(?:bio|box|info)|tags?|topics|toolbar|sidebar|most-?read|popular|trending|disqus|gallery-nav|follow|"
    r"print-only|screen-reader-text|visually-hidden|sr-only|byline|breadcrumb|nav(?:igation)?|read-?more|readmore|"
    r"also-read|read-also|see-also|more-(?:from|stories|news|on)|up-next|recirculation|list-widget|around-the-web|sign-?up|"
    r"opt-?in|donat(?:e|ion)|support-us|feedback|werbung|anzeige|publicidad|publicite|about-(?:the-)?author|"
    r"author-(?:card|profile|details|description|about)|lire-aussi|leia-tambem|lee-tambien|leggi-anche|"
    r"postmetadata|entry-utility)"
    r"(?![a-z])"
)
# What those of a paragraph are called, too: of who wrote it, or, in old themes of WordPress, when and where it stands.
_NO_PARAGRAPH = re.compile(
    r"(?<![a-z])(?:author[-_](?:bio|box|info|card|profile|details|description|about)|about[-_](?:the[-_])?author|"
    r"postmetadata)(?![a-z])"
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
_BODY_NAMES = re.compile(r"(?<![a-z-])(?:article|story)-?body(?![a-z-])")
_LEAST = 40  # letters of a paragraph that tells where the story is
_SHARE = 0.8


def story_of(body: Element, walled: Collection[str]) -> Element:
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
    _take_out_teasers(body)
    for button in [each for figure in body.iter("figure") for each in figure.iter("button")]:
        if next(button.iter("img"), None) is not None and not _text(button):
            button.tag = "div"  # a picture that is enlarged by it
    for button in [*body.iter("button")]:
        if next(button.iter("figure"), None) is not None:
            button.tag = "div"  # one with its caption
    opened = {one for name in _TITLES for heading in body.iter(name) for one in show_title_button(heading)}
    for element in body.iter() if opened else ():
        if element.get("id") in opened:
            element.attrib.pop("hidden", "")
            element.attrib.pop("aria-hidden", "")
    waiting = [body]
    while waiting:
        parent = waiting.pop()
        around = [child for child in parent if _is_around(child) and walled.isdisjoint(_names(child).split())]
        if around:
            take_out(parent, frozenset(map(id, around)))
        waiting += [child for child in parent if len(child)]


def _is_around(element: Element) -> bool:
    tag = element.tag
    if tag in _NO_STORY:
        return tag != "noscript" or not len(element)  # it may have a picture that only a script shows else
    said = element.attrib
    if said and "hidden" in said:
        return True
    if said and (tag == "aside" or said.get("role") == "complementary") and _is_box_of_facts(element):
        return False
    if said and said.get("role") in _NO_ROLES:
        return True
    if said and said.get("aria-hidden") == "true" and not _is_slide(element):
        return True
    if tag == "a" and _is_card(element):
        return True
    if tag == "p" and said and _NO_PARAGRAPH.search(_names(element)[:_LONGEST_NAME]):
        return True
    if tag in _OF_STORY or (said and _is_marked(element)):
        return False
    if tag == "aside" or (tag == "form" and next(element.iter("h1"), None) is None):  # some pages are all of them forms
        return True
    if not said or not (named := _names(element)).strip():
        return False
    if _COMMENTS & frozenset(named.split()) and next(element.iter("h1"), None) is None:
        return True
    return _is_named_around(named[:_LONGEST_NAME]) and not (_holds_much(element) or _holds_story(element))


_LONGEST_NAME = 500


def _is_box_of_facts(element: Element) -> bool:
    """Is *element* a box of facts about the story, which an editor has written, and no list of links?"""
    if not _FACTS.search(_names(element)[:_LONGEST_NAME]):
        return False
    text = len(_text(element))
    return text >= _LEAST and sum(len(_text(each)) for each in element.iter("a")) * 2 < text


_FACTS = re.compile(r"(?:facts?|fakta|fakten|info)[-_]?(?:box|boks|ruta|kasten)(?![a-z])")


@lru_cache(maxsize=512)
def _is_named_around(names: str) -> bool:
    return _AROUND.search(names.replace("_", "-")) is not None and not _STORY_NAMES.search(names)


def _is_slide(element: Element) -> bool:
    """Is *element* a picture with its caption, of which one at a time is shown, and no copy of one?"""
    has_picture = any(next(element.iter(tag), None) is not None for tag in ("img", "picture", "amp-img"))
    return has_picture and "clone" not in _names(element) and len(_text(element)) >= _TITLE


def _is_card(link: Element) -> bool:
    """Is *link* one around blocks of text, which shows another page, and no picture with its caption?"""
    inner = [each for each in link.iter() if each.tag in _OF_CARDS]
    return bool(inner) and next(link.iter("figcaption"), None) is None and len(_text(link)) >= _LEAST // 2


_OF_CARDS = frozenset(("h2", "h3", "h4", "h5", "h6", "p"))


def _take_out_teasers(body: Element) -> None:
    """Take out of *body* what stands beside each other and shows another page each; a page of nothing else keeps it."""
    groups = [(parent, teasers) for parent in body.iter() if (teasers := _teasers_in(parent))]
    shown = sum(len(_text(each)) for _, teasers in groups for each in teasers)
    if not groups or shown > sum(len(_text(each)) for each in body.iter("p")):
        return
    for parent, teasers in groups:
        take_out(parent, frozenset(map(id, teasers)))


def _teasers_in(parent: Element) -> list[Element]:
    """Return the children of *parent* that are teasers, two and more of the same class."""
    if len(parent) < _SEVERAL or parent.tag in _OF_RUNNING:
        return []
    alike: dict[tuple[str, str], list[Element]] = {}
    for child in parent:
        if child.tag in _BOXES:
            alike.setdefault((child.tag, child.get("class") or ""), []).append(child)
    several = [group for group in alike.values() if len(group) >= _SEVERAL and all(map(_is_teaser, group))]
    return [each for group in several for each in group]


_SEVERAL = 2
_OF_RUNNING = frozenset(("p", "ul", "ol", "table", "tr"))
_BOXES = frozenset(("div", "article", "section", "a"))
_LARGEST = 60  # elements of a teaser
_LONGEST = 400  # letters of one
_TITLE = 20  # letters of its title


def _is_teaser(element: Element) -> bool:
    """Is *element* small, and does it show one other page, by a title that is a link?

    If it is a link itself, there is a picture of that page in it, but it does not lead to a picture, as in a gallery.
    """
    within = [*islice(element.iter(), _LARGEST)]
    if len(within) == _LARGEST:
        return False
    if element.tag == "a" and (_FILE.search(element.get("href") or "") or all(each.tag != "img" for each in within)):
        return False
    links = {each.get("href"): _text(each) for each in within if each.tag == "a" and each.get("href")}
    titles = [text for text in links.values() if len(text) >= _TITLE]
    return len(titles) == 1 and len(_text(element)) <= _LONGEST and not any(_of_paragraph(each) for each in within)


_FILE = re.compile(r"\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|\Z)", re.IGNORECASE)


def _of_paragraph(element: Element) -> bool:
    """Is *element* a paragraph with a link in it, and not one that is a link?"""
    if element.tag != "p":
        return False
    linked = sum(len(_text(each)) for each in element.iter("a"))
    return 0 < linked < len(_text(element)) // 2


def _text(element: Element) -> str:
    return " ".join(all_text(element).split())


_NO_ROLES = frozenset(("navigation", "complementary", "banner", "contentinfo", "search", "dialog"))
_OF_STORY = frozenset(("body", "article", "main", "p", "h1"))


def _names(element: Element) -> str:
    """Return the classes and the ID of *element* in small letters; of ``NewsletterBox`` also ``newsletter-box``."""
    said = f"{element.get('class') or ''} {element.get('id') or ''}"
    if (small := said.lower()) == said:
        return said
    parted = _HUMP.sub("-", said).lower()
    return small if parted == small else f"{small} {parted}"


_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")


def _holds_much(element: Element) -> bool:
    """Are there several long paragraphs in *element*? Then its name is about something else."""
    return sum(len(_own_text(each)) >= 2 * _LEAST for each in element.iter("p")) > _MUCH


_MUCH = 4


def _holds_story(element: Element) -> bool:
    """Is there text in *element* that is named as that of a story, as the first paragraphs before a wall are?"""
    parts = [each for each in element.iter() if each.tag in _BOXES and _BODY_NAMES.search(_names(each))]
    return any(len(_own_text(text)) >= 2 * _LEAST for each in parts for text in each.iter("p"))


# Where most of the text is -------------------------------------------------------


def _root(body: Element, weights: dict[Element, int]) -> Element:
    """Return the element that is marked as the story, or as the article, or else *body*."""
    marked = [each for each in body.iter() if _is_marked(each)]
    if len(marked) == 1 and not weights[body] and _text(marked[0]):
        return marked[0]  # of a story that is a few words
    for found, enough in (
        (marked, _BRIEF),
        ([each for each in body.iter() if _STORY_NAMES.search(_names(each))], _ENOUGH),
        ([*body.iter("article")], _ENOUGH),
        ([each for each in body.iter() if each.tag == "main" or each.get("role") == "main"], _ENOUGH),
    ):
        best = max(found, key=weights.__getitem__, default=None)
        if best is not None and weights[best] >= max(enough, _PART * weights[body]):
            return best
    return body


def _is_marked(element: Element) -> bool:
    """Is *element* the text of the story by its microdata or RDFa?"""
    return "articlebody" in (element.get("itemprop") or element.get("property") or "").lower()


_ENOUGH = 250  # letters of paragraphs
_BRIEF = 80  # of those in what can be nothing but the story
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
