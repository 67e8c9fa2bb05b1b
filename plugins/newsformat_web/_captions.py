"""Captions of pictures outside of a ``figure``, as in many sites and older themes: puts them into one.

Captions and credits are recognised by their class (``wp-caption-text``, ``image-credit``, ``media-title`` …), in
newsrooms' terms, or by a line that begins with ``Photo:`` below a picture that stands apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from newsformat.markup.html import all_text, is_filler
from newsformat.markup.xml import Element, take_out
from newsformat.plugin import letters
from newsformat_web._centred import mark_centred
from newsformat_web._credits import (
    OF_LINES,
    OF_WHOM,
    PICTURES,
    caption_role,
    has_picture,
    is_credit_beside,
    mark_credits,
    with_credits_joined,
)


_AGAIN = frozenset(("picture", "noscript"))  # around a duplicate of a picture
_OUTER = frozenset((
    "div", "p", "dl", "table", "span", "section", "center", "a", "td", "tr", "tbody", "figure", "li",
))  # fmt: skip
_LAID_OUT = frozenset(("table", "tbody", "tr", "td", "th", "dl", "dt", "dd"))
_HIGHEST = 4  # levels between a caption and the element that contains it and its picture
_MAX_CAPTIONS = 500  # captions of a page
_LARGEST = 60  # elements in a figure
_LONGEST = 800  # characters of a caption


def put_in_figures(body: Element) -> None:
    """Convert elements in *body* with only a picture and a caption to figures; mark the credits in all figures."""
    mark_centred(body)
    for figure in [*body.iter("figure")]:
        _take_fillers(figure)
        _mark_lines(figure)
        _lift_caption(figure)
        mark_credits(figure)
    for table in [inner for inner in body.iter("table") if (inner.get("align") or "").lower() in _ASIDE]:
        _frame(table)
    lines = [inner for inner in body.iter() if inner.tag in OF_LINES]
    captions = [line for line in lines if caption_role(line)]
    credit_lines = [line for line in lines if OF_WHOM.match(line.text or "")]
    above: dict[Element, Element] = {}
    before: dict[Element, Element] = {}  # the preceding text in the same element
    for parent in body.iter() if captions or credit_lines else ():
        children = [*parent]
        above |= dict.fromkeys(children, parent)
        before |= zip(children[1:], children, strict=False)
    most = len(letters(all_text(body))) // _TOGETHER if credit_lines else 0  # longer text may be the story
    for credit in credit_lines[:_MAX_CAPTIONS]:
        captions += _marked_by_words(credit, above, most)
    for caption in captions[:_MAX_CAPTIONS]:
        outer = _holder(caption, above)
        if outer is not None and (outer.tag != "figure" or next(outer.iter("figcaption"), None) is None):
            _make_figure(outer)
        elif outer is None:
            _join_picture(caption, above, before)


def _take_fillers(figure: Element) -> None:
    """Remove the placeholder of a lazily loaded picture from *figure*."""
    shown = [*figure.iter("img")]
    fillers = frozenset(id(child) for child in shown if _is_mere_filler(child)) if len(shown) > 1 else ()
    if 0 < len(fillers) < len(shown):
        for parent in [inner for inner in figure.iter() if inner.tag != "picture"]:
            take_out(parent, fillers)


def _is_mere_filler(picture: Element) -> bool:
    """Is *picture* a placeholder that no script replaces?"""
    is_late = any(name != "src" and name.endswith(("src", "srcset")) for name in map(str, picture.keys()))
    return not is_late and is_filler(picture.get("src") or "")


def _frame(table: Element) -> None:
    """Convert a floating *table* with only a picture and a line below it, as on old pages, to a figure."""
    within = [*islice(table.iter(), _LARGEST)]
    cells = [element for element in within if element.tag == "td" and letters(all_text(element))]
    if len(within) == _LARGEST or len(cells) != 1 or sum(element.tag == "img" for element in within) != 1:
        return
    if len(all_text(table)) <= _LONGEST and not any(element.tag in _NO_PICTURES for element in within[1:]):
        if has_picture(cells[0]):
            _part_caption(cells[0])
        else:
            _mark(cells[0], "caption")
        for child in within:
            child.tag = "div" if child.tag in _LAID_OUT else child.tag
        table.tag = "figure"
        _mark_lines(table)
        _lift_caption(table)
        mark_credits(table)


def _part_caption(cell: Element) -> None:
    """Put the text after the picture in *cell*, without the line break, into a caption."""
    children = [*cell]
    index = next(position for position, child in enumerate(children) if child.tag in PICTURES or has_picture(child))
    shown, *behind = children[index:]
    caption = cell.makeelement("figcaption", {})
    caption.text, shown.tail = shown.tail, ""
    if behind and behind[0].tag == "br" and not (caption.text or "").strip():
        caption.text = behind.pop(0).tail
    caption.extend(behind)
    cell[index + 1 :] = [caption]


_ASIDE = frozenset(("left", "right"))


def _marked_by_words(credit: Element, above: dict[Element, Element], most: int) -> list[Element]:
    """Mark *credit*, a line on the maker of a picture, and the line above it, if they stand apart with the picture.

    They may have *most* letters together.
    """
    outer = above.get(credit)
    for _ in range(_HIGHEST):
        if outer is None or len([*islice(outer.iter(), _LARGEST)]) == _LARGEST:
            return []
        if has_picture(outer):
            break
        outer = above.get(outer)
    else:
        return []
    lines = [*_lines_below(outer)]
    text = letters("".join(map(all_text, lines)))
    if not lines or lines[-1] is not credit or len(lines) > _TOGETHER or caption_role(credit):
        return []
    if len(text) > min(_LONGEST, most) or letters(all_text(outer)) != text:
        return []
    for line in lines:
        _mark(line, "credit" if line is credit else "caption")
    return lines


def _mark(line: Element, role: str) -> None:
    line.tag = "p"
    line.set("class", role)


_TOGETHER = 2  # a caption and a credit


def _lines_below(element: Element) -> Iterator[Element]:
    """Yield the lines of text in *element* after its picture."""
    is_below = False
    for child in element:
        is_picture = child.tag in PICTURES or has_picture(child)
        is_below = is_below or is_picture
        if is_picture or any(node.tag in _BLOCKS for node in child):
            yield from _lines_below(child) if is_picture or is_below else ()
        elif is_below and letters(all_text(child)):
            yield child


_BLOCKS = frozenset(("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "section"))


def _holder(caption: Element, above: dict[Element, Element]) -> Element | None:
    """Return the innermost element around *caption* that contains a picture, if it contains nothing else."""
    outer = above.get(caption)
    for _ in range(_HIGHEST):
        if outer is None or len(within := [*islice(outer.iter(), _LARGEST)]) == _LARGEST:
            return None
        pictures = [child for child in within if child.tag in PICTURES]
        if pictures:
            shown = [
                picture for picture in pictures if (parent := above.get(picture)) is None or parent.tag not in _AGAIN
            ]
            shown = shown or pictures[:1]
            captions = "".join([all_text(element) for element in _captions(outer)])
            is_whole = len(shown) == 1 and len(captions) <= _LONGEST and letters(captions) == letters(all_text(outer))
            return outer if is_whole and outer.tag in _OUTER else None
        outer = above.get(outer)
    return None


def _captions(element: Element) -> Iterator[Element]:
    """Yield the outermost captions and credits in *element*."""
    for child in element:
        if child.tag in OF_LINES and caption_role(child) and not has_picture(child):
            yield child
        else:
            yield from _captions(child)


def _make_figure(outer: Element) -> None:
    """Convert *outer*, whose text is one caption, to a figure with a marked credit, without repetitions."""
    figcaption = outer.makeelement("figcaption", {})
    seen: set[str] = set()
    for caption in [*_captions(outer)]:
        if (caption_letters := letters(all_text(caption))) in seen:
            caption.text = ""
            caption[:] = []
            continue
        seen.add(caption_letters)
        part = caption.makeelement("span", {"class": "credit"} if caption_role(caption) == "credit" else {})
        part.text, part.tail = caption.text, " "
        part.extend([*caption])
        caption.tag, caption.text = "span", ""
        caption[:] = []
        figcaption.append(part)
    for caption in outer.iter():
        if caption.tag in _LAID_OUT:
            caption.tag = "div"
    outer.tag = "figure"
    outer.append(figcaption)
    mark_credits(outer)


def _join_picture(figcaption: Element, above: dict[Element, Element], before: dict[Element, Element]) -> None:
    """Put *figcaption*, or a line with that role, and the preceding picture into a figure, unless it is in one."""
    parent, shown = above.get(figcaption), before.get(figcaption)
    if parent is None or parent.tag == "figure" or shown is None:
        return
    if not has_picture(shown) or letters(all_text(shown)) or letters(shown.tail or ""):
        return
    children = [*parent]
    place = children.index(shown) if shown in children else -1
    if children[place + 1 : place + 2] != [figcaption]:
        return
    figure = parent.makeelement("figure", {})
    figure.tail, figcaption.tail, shown.tail = figcaption.tail, "", ""
    parent[place : place + 2] = [figure]
    if behind := children[place + 2 : place + 3]:
        before[behind[0]] = figure
    if figcaption.tag != "figcaption":
        caption, figcaption.tag = figcaption, "span"
        caption.set("class", "credit" if caption_role(caption) == "credit" else "caption")
        figcaption = parent.makeelement("figcaption", {})
        figcaption.append(caption)
    figure.extend([shown, figcaption])


def _mark_lines(figure: Element) -> None:
    """Mark the text below the single picture of a *figure* without ``figcaption`` as its caption."""
    within = [*islice(figure.iter(), _LARGEST)]
    if len(within) == _LARGEST or any(
        element.tag in _NO_PICTURES or caption_role(element) == "caption" for element in within[1:]
    ):
        return
    lines = [*_lines_below(figure)]
    text = letters("".join(map(all_text, lines)))
    if 0 < len(lines) <= _TOGETHER and len(text) <= _LONGEST and letters(all_text(figure)) == text:
        for line in lines:
            _mark(line, "credit" if caption_role(line) == "credit" or OF_WHOM.match(all_text(line)) else "caption")


_NO_PICTURES = frozenset(("figcaption", "blockquote", "table", "pre", "iframe", "ul", "ol", "figure"))


def _lift_caption(figure: Element) -> None:
    """Move a caption from a division of *figure* to the figure itself, with the credit beside it.

    Texts that only say that there is a picture, or that it may be enlarged, are removed.
    """
    captions = [*figure.iter("figcaption")]
    for button in [inner for inner in figure.iter() if inner.get("role") == "button" and has_picture(inner)]:
        if captions and captions[0] not in {*button.iter()}:
            for part in button:
                part.text = (part.text or "") if has_picture(part) or len(part) else ""
    if not captions or _holds_figures(figure) or not has_picture(figure):
        return
    captions = with_credits_joined(figure, captions) if len(captions) > 1 else captions
    for part in figure.iter("span"):
        if len(part) == 0 and (part.text or "").strip().casefold() in _LABELS:
            part.text = ""
    caption = captions[0]
    parent = next((inner for inner in figure.iter() if inner.tag in {"div", "span"} and caption in [*inner]), None)
    if parent is not None and len(captions) == 1:
        parts = [child for child in parent if child is caption or is_credit_beside(child)]
        take_out(parent, frozenset(map(id, parts)))
        for part in parts:
            part.tail = ""
            if part is not caption:
                part.set("class", "credit")
        figure.extend(parts)
    within = {*caption.iter()}
    for part in [inner for inner in figure.iter() if inner not in within and len(inner) == 0 and inner.tag in OF_LINES]:
        if OF_WHOM.match(part.text or "") and len(part.text or "") <= _LONGEST // 4:
            credit = figure.makeelement("span", {"class": "credit"})
            credit.text, part.text = part.text, ""
            caption.append(credit)


def _holds_figures(figure: Element) -> bool:
    return next(islice(figure.iter("figure"), 1, None), None) is not None


_LABELS = frozenset(("image", "photo", "picture", "bild", "foto", "imagen", "video"))
