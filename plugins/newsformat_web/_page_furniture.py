"""Removes the furniture around the story of a page, by the types, roles and names of elements."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice, takewhile

from newsformat.markup.html import convert_title_button
from newsformat.markup.xml import Element, take_out
from newsformat.plugin import letters
from newsformat_web._amid import keep_titles
from newsformat_web._credits import caption_role
from newsformat_web._elements import BOXES, LEAST, POSTS, STORY_NAMES, is_marked, names_of, own_text, text_in
from newsformat_web._parts import sign_within
from newsformat_web._teasers import FILE, TITLE, of_paragraph, take_out_teasers


_TITLES = ("h2", "h3", "h4", "h5", "h6")
_NO_STORY = frozenset((
    "nav", "footer", "button", "select", "script", "style", "noscript", "template", "svg", "input", "dialog",
    "menu", "label", "textarea",
))  # fmt: skip
_WORDS = "words"  # the attribute that an <svg> with text has
# Names of classes and IDs without a story, as whole words, also between underscores. The first group shows other pages
# or is interactive; without links, buttons and fields, such an element is text named after its subject.
_TO_OTHERS = re.compile(
    r"(?<![a-z])(?:share|sharing|social|promo(?:tion)?|related|recommend(?:ed|ations)?|teasers?|topics|toolbar|sidebar|most-?read|"
    r"popular|trending|follow|nav(?:igation)?|read-?more|also-read|read-also|see-also|more-(?:from|stories|news|on)|"
    r"up-next|pagination|pager|page-links|recirculation|list-widget|around-the-web|lire-aussi|leia-tambem|lee-tambien|leggi-anche|"
    r"piano-(?:offer|container|inline)|tp-container(?:-inner)?)"
    r"(?![a-z])"
)
_RELATED = re.compile(
    r"(?<![a-z])(?:promo|related|recommend(?:ed|ations)?|teasers?|read-?more|also-read|read-also|see-also|"
    r"more-(?:from|stories|news|on)|lire-aussi|leia-tambem|lee-tambien|leggi-anche)(?![a-z])"
)
_AROUND = re.compile(
    r"(?<![a-z])(?:newsletter|subscri(?:be|ption)|paywall|advert(?:isement)?|ads?|sponsor(?:ed)?|comments?|breadcrumbs?|"
    r"outbrain|taboola|cookies?|author-(?:bio|box|info)|tags?|disqus|gallery-nav|print-only|"
    r"screen-reader-text|visually-hidden|sr-only|byline|sign-?up|opt-?in|donat(?:e|ion)|support-us|feedback|werbung|"
    r"anzeige|publicidad|publicite|about-(?:the-)?author|author-(?:card|profile|details|description|about)|"
    r"postmetadata|entry-utility|newspack-popup-container|ai-(?:generated-)?summary)"
    r"(?![a-z])"
)
# Further names for paragraphs: about the author or, in old WordPress themes, the date and section.
_NO_PARAGRAPH = re.compile(
    r"(?<![a-z])(?:author[-_](?:bio|box|info|card|profile|details|description|about)|about[-_](?:the[-_])?author|"
    r"postmetadata)(?![a-z])"
)
# Names of containers of comments, however many and long they are.
_COMMENTS = frozenset((
    "comments", "comment-list", "commentlist", "comments-area", "comments-section", "comment-section", "comment-thread",
    "comments-container", "disqus_thread", "discussion", "replies", "respond", "kommentare", "commentaires",
    "comentarios",
))  # fmt: skip
_ENCRYPTED = "encrypted-content"  # for subscribers, by BLOX
_BODY_NAMES = re.compile(r"(?<![a-z-])(?:article|story)-?body(?![a-z-])")


def prune(body: Element, walled: frozenset[str]) -> None:
    """Remove from *body* what holds no story."""
    take_out_teasers(body)
    for quotation in body.iter("blockquote"):
        sign_within(quotation)
    for button in {inner for figure in body.iter("figure") for inner in figure.iter("button")}:
        if next(button.iter("img"), None) is not None and not text_in(button):
            button.tag = "div"  # a button that enlarges a picture
    _show_captions(body)
    for button in [*body.iter("button")]:
        if next(button.iter("figure"), None) is not None:
            button.tag = "div"  # a picture with its caption
    opened = {title for name in _TITLES for heading in body.iter(name) for title in convert_title_button(heading)}
    for element in body.iter() if opened else ():
        if element.get("id") in opened:
            element.attrib.pop("hidden", "")
            element.attrib.pop("aria-hidden", "")
    waiting = [body]
    while waiting:
        parent = waiting.pop()
        is_amid = parent.tag == "figure" or (parent.tag == "p" and bool(letters(own_text(parent))))
        furniture = {
            child
            for child in parent
            if _is_around(child, is_amid=is_amid)
            and walled.isdisjoint(names_of(child).split())
            and not (child.tag == "footer" and parent.tag == "blockquote" and _is_signature(child))
        }
        furniture -= keep_titles(parent, furniture, _shows_others)
        if furniture:
            take_out(parent, frozenset(map(id, furniture)))
        waiting += [child for child in parent if len(child)]


def is_called_around(element: Element) -> bool:
    """Is *element* named after a newsletter, comments, an advert or the like?"""
    return _kind_of_names(names_of(element)[:_LONGEST_NAME]) is _AROUND


def _is_signature(footer: Element) -> bool:
    """Does the *footer* of a quotation name its author? Other footers are interactive."""
    return _kind_of_names(names_of(footer)[:_LONGEST_NAME]) is None


def _show_captions(body: Element) -> None:
    """Mark bylines in captions as credits, which are kept, and show what readers see of captions.

    Sites hide captions from screen readers by ``aria-hidden``, since the picture has an alternative text.
    """
    seen: set[Element] = set()
    for caption in body.iter("figcaption"):
        within = [*caption.iter()] if caption not in seen else []
        seen.update(within)
        for child in within:
            if "byline" in names_of(child):
                child.set("class", "credit")
        hidden = [element for element in within if element.get("aria-hidden") == "true"]
        visible = _seen_in(caption) if hidden else ""
        for child in hidden:
            role, text = caption_role(child), text_in(child)
            is_once = (role or " " in text) and visible.count(letters(text)) == 1
            if child is caption or role == "credit" or is_once:
                child.attrib.pop("aria-hidden")


def _seen_in(caption: Element) -> str:
    """Return the letters of *caption* without parts for screen readers only."""
    seen = [caption.text or ""]
    for child in caption:
        seen += ["" if _HEARD.search(names_of(child)) else text_in(child), child.tail or ""]
    return letters("".join(seen))


_HEARD = re.compile(r"(?<![a-z])(?:screen-reader-text|visually-hidden|sr-only)(?![a-z])")


def _is_around(element: Element, *, is_amid: bool) -> bool:
    """Is *element* not part of the story? A link *is_amid* text is not a button, nor a picture in a figure an icon."""
    tag = element.tag
    if tag == "svg":
        return _WORDS not in element.attrib  # what a chart says is to be reported as left out
    if tag in _NO_STORY:
        return tag != "noscript" or not len(element)  # it may hold a picture that otherwise only a script shows
    attributes = element.attrib
    if not attributes and tag not in _NO_STORY_BY_KIND:  # by far the most frequent case
        return False
    if "hidden" in attributes:
        return True
    if (tag == "aside" or attributes.get("role") == "complementary") and (
        _is_box_of_facts(element) or _is_box_of_picture(element)
    ):
        return False
    if attributes.get("role") in _NO_ROLES or (
        tag == "a" and ((_is_button(element) and not is_amid) or _leads_back(element))
    ):
        return True
    if attributes.get("aria-hidden") == "true" and not _is_slide(element):
        return True
    if (tag == "a" and (_is_card(element) or _is_logo(element))) or (tag == "p" and _is_of_author(element)):
        return True
    if tag in _PICTURES:
        return not is_amid and _is_icon(element)
    if tag in _OF_STORY or is_marked(element):
        return False
    # On some pages, everything is in a form
    if tag == "aside" or (tag == "form" and next(element.iter("h1"), None) is None):
        return True
    return _is_called_so(element, names_of(element))


def _is_called_so(element: Element, names: str) -> bool:
    """Do its classes and ID, *names*, mark *element* as surroundings of the story, and does it not hold the story?"""
    words = names.split()
    if not POSTS.isdisjoint(words):  # followed by the story's sections and tags: tag-sea
        words = [*takewhile(lambda text: text not in POSTS, words)]
        names = " ".join(words)
    if _ENCRYPTED in words:
        return True
    if not _COMMENTS.isdisjoint(words) and next(element.iter("h1"), None) is None:
        return True
    kind = _kind_of_names(names[:_LONGEST_NAME])
    if not kind or _holds_much(element) or _holds_story(element):
        return False
    return kind is not _TO_OTHERS or not (_is_bare_text(element) or _is_bare_picture(element, names))


_NO_STORY_BY_KIND = frozenset(("a", "aside", "form"))
_LONGEST_NAME = 500


def _shows_others(element: Element) -> bool:
    """Does *element*, around the story, show other stories, and is it not an advert, button or the like?"""
    attributes, names = element.attrib, names_of(element)
    if (
        "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or attributes.get("role") in _NO_ROLES - {"complementary"}
    ):
        return False
    if (element.tag == "a" and _is_button(element)) or _COMMENTS & frozenset(names.split()):
        return False
    kind = _kind_of_names(names[:_LONGEST_NAME])
    return kind is None or (kind is _TO_OTHERS and _RELATED.search(names.replace("_", "-")) is not None)


def _is_of_author(paragraph: Element) -> bool:
    return _NO_PARAGRAPH.search(names_of(paragraph)[:_LONGEST_NAME]) is not None


def _is_button(link: Element) -> bool:
    """Is *link* a button, by role or class, for sharing, subscribing and the like, and not a picture?"""
    is_named = link.get("role") == "button" or _BUTTON.search(link.get("class") or "") is not None
    return is_named and len(text_in(link)) < LEAST and next(link.iter("img"), None) is None


def _leads_back(link: Element) -> bool:
    """Is *link* only a symbol that leads from a footnote back to the text?

    An arrow within a sentence may be part of that.
    """
    sign = (link.text or "").strip(" \xa0\ufe0e")
    if sign not in _BACK or len(link) or not (link.get("href") or "").startswith("#"):
        return False
    return sign != "↑" or not letters(link.tail or "")


_BACK = frozenset("↩↑↵⏎⤴")
_BUTTON = re.compile(r"(?<!\S)(?:kg-|wp-block-)?(?:button|btn)(?:__link)?(?!\S)")  # in Ghost and WordPress


def _is_icon(picture: Element) -> bool:
    """Is *picture* as small as an icon or an author's portrait?"""
    if _OF_AUTHORS.search(names_of(picture)):
        return True
    sizes = [picture.get(name) or "" for name in ("width", "height")]
    return all(len(size) <= _DIGITS and size.isdecimal() and int(size) <= _ICON for size in sizes)


_OF_AUTHORS = re.compile(
    r"(?<![a-z])(?:(?:gr)?avatar|author[-_](?:profile[-_])?(?:image|img|photo|avatar|thumb))(?![a-z])"
)
_DIGITS = 2
_ICON = 64  # pixels


def _is_box_of_facts(element: Element) -> bool:
    """Is *element* a box of facts about the story, written by an editor, rather than a list of links?

    It is named so, or it is an ``aside`` with a title and nothing interactive.
    """
    text = len(text_in(element))
    if text < LEAST:
        return False
    if _FACTS.search(names_of(element)[:_LONGEST_NAME]):
        return sum(len(text_in(inner)) for inner in element.iter("a")) * 2 < text
    within = {inner.tag for inner in islice(element.iter(), _LARGEST)}
    is_named = not element.keys() or not _kind_of_names(names_of(element)[:_LONGEST_NAME])
    return (
        is_named
        and element.tag == "aside"
        and not (within & _CLICKED)
        and bool(within & _TITLED)
        and bool(within & _TOLD)
    )


_LARGEST = 200  # elements of a box
_CLICKED = frozenset(("a", "button", "input", "form", "select", "iframe"))
_TITLED = frozenset(_TITLES)
_TOLD = frozenset(("p", "ul", "ol", "dl", "table"))
_FACTS = re.compile(r"(?:facts?|fakta|fakten|info)[-_]?(?:box|boks|ruta|kasten)(?![a-z])")


@lru_cache(maxsize=512)
def _kind_of_names(names: str) -> re.Pattern[str] | None:
    """Return the pattern of surroundings that matches *names*."""
    dashed = names.replace("_", "-")
    match = next((pattern for pattern in (_AROUND, _TO_OTHERS) if pattern.search(dashed)), None)
    return None if match is None or STORY_NAMES.search(names) else match


def _is_box_of_picture(element: Element) -> bool:
    """Is *element* an ``aside`` with nothing but a figure with a caption, without a link to another page?"""
    figure = next(element.iter("figure"), None)
    if figure is None or next(figure.iter("figcaption"), None) is None or _kind_of_names(names_of(element)):
        return False
    is_whole = letters(text_in(element)) == letters(text_in(figure))
    return is_whole and all(inner.tag not in _CLICKED for inner in islice(element.iter(), _LARGEST))


def _is_bare_text(element: Element) -> bool:
    """Is *element* a longer text with nothing interactive but links within its paragraphs?"""
    if any(inner.tag in _TO_CLICK for inner in element.iter()):
        return False
    amid = {link for inner in element.iter("p") if of_paragraph(inner) for link in inner.iter("a")}
    is_long = any(len(own_text(inner)) >= 2 * LEAST for inner in element.iter() if inner.tag in ("p", "div", "section"))
    return is_long and all(inner in amid for inner in element.iter("a"))


_TO_CLICK = _CLICKED - {"a"}


def _is_bare_picture(element: Element, names: str) -> bool:
    """Is *element*, if its *names* also mean a picture, one without links or interactive parts?"""
    within = {inner.tag for inner in element.iter()}
    return "img" in within and within.isdisjoint(_CLICKED) and _PICTURE_OF_TEASER.search(names) is not None


_PICTURE_OF_TEASER = re.compile(r"(?<![a-z])teaser[-_](?:image|img|media|photo|picture)(?![a-z])")


def _is_slide(element: Element) -> bool:
    """Is *element* a picture with its caption from a slide show, and not a duplicate?"""
    has_picture = any(next(element.iter(tag), None) is not None for tag in ("img", "picture", "amp-img"))
    return has_picture and "clone" not in names_of(element) and len(text_in(element)) >= TITLE


def _is_card(link: Element) -> bool:
    """Is *link* a card around blocks of text that shows another page, rather than a picture with its caption?"""
    inner = [element for element in link.iter() if element.tag in _OF_CARDS]
    return bool(inner) and next(link.iter("figcaption"), None) is None and len(text_in(link)) >= LEAST // 2


def _is_logo(link: Element) -> bool:
    """Is *link* to a page only a picture and its name, such as the logo of a source, without any other words?"""
    picture = next(link.iter("img"), None)
    if picture is None or FILE.search(link.get("href") or "") is not None:
        return False
    alternative = picture.get("alt") or ""
    name = letters(alternative)
    is_name = bool(name) and len(name) <= LEAST and not any(word[0].islower() for word in alternative.split())
    return is_name and letters(text_in(link)) == name


_OF_CARDS = frozenset(("h2", "h3", "h4", "h5", "h6", "p"))


_NO_ROLES = frozenset(("navigation", "complementary", "banner", "contentinfo", "search", "dialog"))
_OF_STORY = frozenset(("body", "article", "main", "p", "h1"))
_PICTURES = frozenset(("img", "picture", "source"))


def _holds_much(element: Element) -> bool:
    """Does *element* hold several long paragraphs? Then its name concerns something else."""
    return sum(len(own_text(inner)) >= 2 * LEAST for inner in element.iter("p")) > _MUCH


_MUCH = 4


def _holds_story(element: Element) -> bool:
    """Does *element* hold text named as a story's, such as the first paragraphs before a paywall?"""
    parts = [inner for inner in element.iter() if inner.tag in BOXES and _BODY_NAMES.search(names_of(inner))]
    return any(len(own_text(text)) >= 2 * LEAST for part in parts for text in part.iter("p"))
