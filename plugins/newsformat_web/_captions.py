"""Captions of pictures that stand in no ``figure``, as many sites and older themes have them, put into one.

What is a caption or a credit is told by its class (``wp-caption-text``, ``image-credit`` …), in the words of newsrooms.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from newsformat.markup.styles import role_of
from newsformat.markup.xml import Element, take_out


_OF_LINES = frozenset((
    "p", "div", "span", "dd", "td", "figcaption", "small", "em", "cite", "i", "b", "strong", "h5", "h6",
))  # fmt: skip
_PICTURES = frozenset(("img", "picture", "video", "amp-img", "amp-video"))
_AGAIN = frozenset(("picture", "noscript"))  # around one that they show in another way
_OUTER = frozenset((
    "div", "p", "dl", "table", "span", "section", "center", "a", "td", "tr", "tbody", "figure", "li",
))  # fmt: skip
_LAID_OUT = frozenset(("table", "tbody", "tr", "td", "th", "dl", "dt", "dd"))
_OF_CREDIT = frozenset(("copyrightholder", "credittext", "author", "creator"))  # names of microdata in a caption
_HIGHEST = 4  # elements between a caption and what holds it and its picture
_MOST = 500  # captions of a page
_LARGEST = 60  # elements in a figure
_LONGEST = 800  # characters of a caption


def put_in_figures(body: Element) -> None:
    """Make figures of the elements in *body* that hold but a picture and its caption; in all, credits are marked."""
    for figure in [each for each in body.iter() if each.tag == "figure"]:
        _lift_caption(figure)
        _mark_credits(figure)
    captions = [each for each in body.iter() if each.tag in _OF_LINES and _role(each)]
    above = {child: parent for parent in body.iter() for child in parent} if captions else {}
    for caption in captions[:_MOST]:
        outer = _holder(caption, above)
        if outer is not None and outer.tag != "figure":
            _make_figure(outer)
        elif outer is None:
            _join_picture(caption, above)


def _role(element: Element) -> str:
    """Return whether *element* is a ``caption`` or a ``credit``; ``""`` if it is neither."""
    said = element.get("class")
    roles = {role_of(name) for name in said.split()} if said else set()
    if roles & {"media-credit", "credit"}:
        return "credit"
    return "caption" if element.tag == "figcaption" or "caption" in roles else ""


def _text(element: Element) -> str:
    return "".join(map(str, element.itertext()))


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def _has_picture(element: Element) -> bool:
    return any(each.tag in _PICTURES for each in element.iter())


def _holder(caption: Element, above: dict[Element, Element]) -> Element | None:
    """Return the lowest element around *caption* that holds a picture, if it holds nothing else."""
    outer = above.get(caption)
    for _ in range(_HIGHEST):
        if outer is None or len(within := [*islice(outer.iter(), _LARGEST)]) == _LARGEST:
            return None
        pictures = [each for each in within if each.tag in _PICTURES]
        if pictures:
            shown = [each for each in pictures if (parent := above.get(each)) is None or parent.tag not in _AGAIN]
            shown = shown or pictures[:1]
            told = "".join([_text(each) for each in _captions(outer)])
            is_whole = len(shown) == 1 and len(told) <= _LONGEST and _letters(told) == _letters(_text(outer))
            return outer if is_whole and outer.tag in _OUTER else None
        outer = above.get(outer)
    return None


def _captions(element: Element) -> Iterator[Element]:
    """Yield the outermost captions and credits in *element*."""
    for child in element:
        if child.tag in _OF_LINES and _role(child) and not _has_picture(child):
            yield child
        else:
            yield from _captions(child)


def _make_figure(outer: Element) -> None:
    """Make a figure of *outer*, in which all text is one caption, with its credit marked as that; each said once."""
    figcaption = outer.makeelement("figcaption", {})
    said: set[str] = set()
    for each in [*_captions(outer)]:
        if (letters := _letters(_text(each))) in said:
            each.text = ""
            each[:] = []
            continue
        said.add(letters)
        part = each.makeelement("span", {"class": "credit"} if _role(each) == "credit" else {})
        part.text, part.tail = each.text, " "
        part.extend([*each])
        each.tag, each.text = "span", ""
        each[:] = []
        figcaption.append(part)
    for each in outer.iter():
        if each.tag in _LAID_OUT:
            each.tag = "div"
    outer.tag = "figure"
    outer.append(figcaption)
    _mark_credits(outer)


def _join_picture(figcaption: Element, above: dict[Element, Element]) -> None:
    """Put *figcaption*, or a line called so, and the picture before it, which no figure is around, into one."""
    parent = above.get(figcaption)
    if parent is None or parent.tag == "figure" or figcaption not in [*parent]:
        return
    place = [*parent].index(figcaption) - 1
    before = parent[place] if place >= 0 else None
    if before is None or not _has_picture(before) or _letters(_text(before)) or _letters(before.tail or ""):
        return
    figure = parent.makeelement("figure", {})
    figure.tail, figcaption.tail, before.tail = figcaption.tail, "", ""
    parent[place : place + 2] = [figure]
    if figcaption.tag != "figcaption":
        said, figcaption.tag = figcaption, "span"
        said.set("class", "credit" if _role(said) == "credit" else "caption")
        figcaption = parent.makeelement("figcaption", {})
        figcaption.append(said)
    figure.extend([before, figcaption])


def _lift_caption(figure: Element) -> None:
    """Put a caption that stands in a division of *figure* right into it, where it should be, with the credit beside it.

    What only says that there is a picture, for those who cannot see it, is taken out.
    """
    inner = [(each, parent) for parent in figure.iter() for each in parent if each.tag == "figcaption"]
    if not inner or not _has_picture(figure):
        return
    for each in figure.iter("span"):
        if len(each) == 0 and (each.text or "").strip().casefold() in _LABELS:
            each.text = ""
    caption, parent = inner[0]
    if len(inner) == 1 and parent is not figure and parent.tag == "div":
        beside = [each for each in parent if each is caption or (each.tag in _OF_LINES and _role(each) == "credit")]
        take_out(parent, frozenset(map(id, beside)))
        for each in beside:
            each.tail = ""
        figure.extend(beside)


_LABELS = frozenset(("image", "photo", "picture", "bild", "foto", "imagen", "video"))


def _mark_credits(figure: Element) -> None:
    """Mark in the caption of *figure* who the picture is from, and take a credit beside the caption into it."""
    captions = [each for each in figure if each.tag == "figcaption"]
    if not captions or not _has_picture(figure):
        return
    for each in [each for each in figure if each.tag in _OF_LINES and _role(each) == "credit"]:
        figure.remove(each)
        each.tag, each.tail = "span", ""
        captions[0].append(each)
    parts = [each for each in captions[0].iter() if each is not captions[0]]
    if not any((each.get("class") or "").lower() in {"credit", "credits"} for each in parts):
        credit = next((each for each in parts if _is_credit(each)), None)
        if credit is not None and _letters(_text(credit)) != _letters(_text(captions[0])):
            credit.set("class", "credit")


def _is_credit(element: Element) -> bool:
    """Does *element* in a caption say who the picture is from?"""
    roles = {role_of(name) for name in (element.get("class") or "").split()}
    return (
        bool(roles & {"media-credit", "credit", "bylines"})
        or element.tag in {"cite", "small"}
        or (element.get("itemprop") or "").lower() in _OF_CREDIT
    )
