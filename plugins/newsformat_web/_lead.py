"""What leads a story: pictures, long paragraphs and points between its headline and the element with its text."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import islice

from newsformat.markup.html import classes_of
from newsformat.markup.styles import role_of
from newsformat.markup.xml import Element
from newsformat.plugin import letters
from newsformat_web._credits import caption_role
from newsformat_web._elements import LEAST, own_text, text_in, words_of
from newsformat_web._paragraphs import size_of
from newsformat_web._teasers import FILE


_TITLES = ("h1", "h2", "h3", "h4")
_OF_TEXT = frozenset(("p", "div", "td", "section", "article"))


def with_lead(root: Element, body: Element, title: str, known: Collection[str]) -> Element:
    """Return *root* with the content between the headline (with the letters *title*, or the highest) and it."""
    order = [*body.iter()]
    start = order.index(root)
    titles = [node for node in reversed(order[:start]) if node.tag in _TITLES]
    headline = next((node for node in titles if letters(text_in(node)) == title), None)
    headline = headline if headline is not None else next((node for node in titles if node.tag == "h1"), None)
    headline = headline if headline is not None else next((node for node in titles if _ends_with(node, title)), None)
    if headline is None or not text_in(headline):
        return root
    above = {child: parent for parent in order[:start] for child in parent}
    ancestors = [root]
    while ancestors[-1] in above:
        ancestors.append(above[ancestors[-1]])
    outer = headline
    while outer not in ancestors:
        outer = above[outer]
    lead = [*_lead(outer, headline, root, known)]
    if not lead:
        return root
    story = root.makeelement("div", {})
    for element in (*lead, root):
        element.tail = ""
        story.append(element)
    return story


def _ends_with(heading: Element, title: str) -> bool:
    """Is *heading* the headline with the letters *title*, possibly after a kicker?"""
    heading_letters = letters(text_in(heading))
    return bool(title) and heading_letters.endswith(title) and len(heading_letters) <= len(title) + LEAST


def _lead(outer: Element, headline: Element, root: Element, known: Collection[str]) -> Iterator[Element]:
    """Yield the figures in *outer* above *root*, and the long paragraphs between *headline* and *root*."""
    shown = {address for inner in root.iter() if inner.tag in _PICTURES for address in _addresses(inner)}
    waiting, below, left, is_shown = [(outer, 0, False)], False, _MOST_LEADING, False
    while waiting and left:
        element, depth, is_of_others = waiting.pop()
        if element is root:
            return
        below = below or element is headline
        is_of_others = (
            is_of_others or (below and (_is_of_others(element) or _leads_away(element))) or _speaks(element, root)
        )
        is_picture = not is_of_others and (element.tag in _SHOWING or (below and _is_shown_by_itself(element, root)))
        if (is_picture and _shows_another(element, shown, is_below=below and element.tag in _SHOWING)) or (
            below
            and ((is_shown and caption_role(element)) or (depth <= _NEAR and _is_deck(element)))
            and letters(text_in(element)) not in known
        ):
            left -= 1
            is_shown = is_picture
            shown.update(address for inner in element.iter() if inner.tag in _PICTURES for address in _addresses(inner))
            yield element
        elif not is_picture:
            waiting += [(child, depth + 1, is_of_others) for child in reversed(element)]


_SHOWING = frozenset(("figure", "video", "amp-video"))
_MOST_LEADING = 12


def _is_shown_by_itself(element: Element, root: Element) -> bool:
    """Is *element*, not a figure, a recording or a large picture, or a wrapper around one above *root*?"""
    return element.tag == "audio" or _is_large(element) or _is_field_of_picture(element, root)


def _is_field_of_picture(element: Element, root: Element) -> bool:
    """Is *element* named after the picture in it, with at most one line of text, and not part of a figure?

    It does not contain the *root* of the story. Examples are ``post-thumbnail``, ``featured-image``,
    ``field--name-field-image``; an element with a named caption also counts.
    """
    within = [*islice(element.iter(), _LARGEST)]
    tags = {child.tag for child in within}
    if tags.isdisjoint(_PICTURES) or "figure" in tags or root in element.iter(root.tag):
        return False
    if len(text_in(element)) > _LONGEST:
        return False
    return not words_of(element).isdisjoint(_NAMES_OF_PICTURES) or any(
        caption_role(node) == "caption" for node in within[1:]
    )


def _is_large(element: Element) -> bool:
    """Is *element* a picture declared wider than authors' portraits or teasers, and not a banner?"""
    width, height = [number if (number := element.get(name) or "").isdecimal() else "" for name in ("width", "height")]
    if element.tag != "img" or not width or int(width[:_DIGITS]) < _LARGE:
        return False
    return not height or int(width[:_DIGITS]) <= _FLAT * int(height[:_DIGITS])


_DIGITS = 5
_LARGE = 400  # pixels
_FLAT = 3  # width divided by height, from which on it is an advert


def _speaks(element: Element, root: Element) -> bool:
    """Is *element* named after an audio player of the story, which may repeat the headline?

    Elements around the *root* of the story may have such names as well.
    """
    return "audio" in (element.get("class") or "") and root not in element.iter(root.tag)


def _leads_away(element: Element) -> bool:
    return element.tag == "a" and _is_to_page(element.get("href") or "")


def _is_of_others(element: Element) -> bool:
    """Is *element* named after an author, an advert or the like, so that its picture does not belong to the story?"""
    return not words_of(element).isdisjoint(_NAMES_OF_OTHERS)


_NAMES_OF_PICTURES = frozenset((
    "image", "img", "photo", "photoview", "picture", "thumbnail", "thumb", "featured", "foto", "bild", "imagen",
    "imagem", "immagine",
))  # fmt: skip
_NAMES_OF_OTHERS = frozenset((
    "author", "autor", "auteur", "autore", "avatar", "profile", "byline", "logo", "icon", "ad", "ads", "advert",
    "sponsor", "user", "writer", "writers", "authors", "columnist", "reporter", "contributor", "journalist", "brand",
    "flag", "audio", "mugshot", "headshot", "giornalista", "periodista", "redactor", "redakteur", "penulis", "yazar",
))  # fmt: skip
_LONGEST = 300  # characters of a caption
_LARGEST = 60  # elements around a picture
_NEAR = 3  # levels around a paragraph, within what contains headline and story


def _shows_another(figure: Element, shown: set[str], *, is_below: bool) -> bool:
    """Does *figure* have a picture that is not *shown* in the story, nor belongs to another story above?"""
    pictures = [inner for inner in figure.iter() if inner.tag in _PICTURES or inner.tag == figure.tag == "audio"]
    if not pictures or (_is_title(figure, or_name=False) if is_below else _leads_to_page(figure)):
        return False
    return shown.isdisjoint(address for picture in pictures for address in _addresses(picture))


_PICTURES = frozenset(("img", "video", "amp-img", "amp-video"))
_SHORT = 20  # characters, as in 4 min read


def _leads_to_page(figure: Element) -> bool:
    """Is the picture in *figure* a link to a page, or is its text little more than a link?

    Other links belong to its caption.
    """
    links = _links_to_pages(figure)
    return any(inner.tag in _PICTURES for link in links for inner in link.iter()) or _is_title(figure)


def _is_sentence(text: str) -> bool:
    words = text.split()
    return len(words) > _MOST_OF_NAME or any(word[0].islower() for word in words) or len(text) > _SHORT


_MOST_OF_NAME = 3  # words


def _links_to_pages(figure: Element) -> list[Element]:
    return [inner for inner in figure.iter("a") if _is_to_page(inner.get("href") or "")]


def _is_title(figure: Element, *, or_name: bool = True) -> bool:
    """Is the text in *figure* the title of another page, or a name, as of the photographer?"""
    text, titles = text_in(figure), [*filter(None, map(text_in, _links_to_pages(figure)))]
    if not titles or not (or_name or any(map(_is_sentence, titles))):
        return False
    rest = len(text) - sum(map(len, titles))
    return rest <= 0 or (rest < _SHORT and text.startswith(titles[0]))


def _is_to_page(address: str) -> bool:
    return bool(address) and not address.startswith("#") and FILE.search(address) is None


def _addresses(picture: Element) -> list[str]:
    """Return the addresses of *picture*, without sizes as in WordPress, from data for scripts or for browsers."""
    addresses = [text for name in _LATE if (text := picture.get(name))]
    addresses = addresses or [text for name in ("src", "srcset") if (text := picture.get(name))]
    return [_SIZE.sub("", address) for address in addresses]


_LATE = ("data-src", "data-lazy-src", "data-original", "data-srcset")
_SIZE = re.compile(r"-\d{2,4}x\d{2,4}(?=\.\w{3,4}(?:\?|\Z))", re.ASCII)


def _is_deck(element: Element) -> bool:
    """Is *element* a long paragraph or quotation, a list of points, or a text with the class of a summary?"""
    if element.tag == "blockquote":
        return len(text_in(element)) >= 2 * LEAST
    if element.tag in {"ul", "ol"}:
        linked = sum(size_of(text_in(inner)) for inner in element.iter("a"))
        return len(element) > 1 and size_of(text_in(element)) >= max(LEAST, 2 * linked)
    if not words_of(element).isdisjoint(_NAMES_OF_DATES):
        return False
    is_named = element.tag in _OF_TEXT and any(role_of(name) in _DECKS for name in classes_of(element))
    return (element.tag == "p" or is_named) and len(own_text(element)) >= 2 * LEAST


_NAMES_OF_DATES = frozenset(("date", "time", "timestamp", "publish", "published", "updated"))
_DECKS = frozenset(("summary", "subhead"))
