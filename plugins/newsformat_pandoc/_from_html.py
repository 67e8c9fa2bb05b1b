"""HTML as `newsformat.markup.html` writes it → blocks and inlines of Pandoc.

An element that Pandoc has no constructor for becomes a ``Div`` or a ``Span``, as in Pandoc's own HTML reader.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from newsformat.markup.xml import XML_LANG, Element, all_text, local
from newsformat_pandoc._names import HTML_NAMES, PLAYERS, STYLES, Node


_BLOCKS = frozenset(
    "p h1 h2 h3 h4 h5 h6 blockquote ul ol figure table pre hr aside div".split()  # noqa: SIM905 -- reads better
)
_CONSTRUCTORS = {tag: kind for kind, tag in STYLES.items()}
_WORD = re.compile(r" +|[^ ]+")
_ALIGNED = {"t": "AlignDefault"}
_NO_ATTRIBUTES: tuple[object, ...] = ("", [], [])


def blocks(elements: Iterable[Element]) -> list[Node]:
    """Return the blocks of HTML *elements* as blocks of Pandoc."""
    return [_block(element) for element in elements]


def inlines(element: Element) -> list[Node]:
    """Return the content of *element* as inlines."""
    found = _text(element.text)
    for child in element:
        found += _inline(child)
        found += _text(child.tail)
    return found


def _block(element: Element) -> Node:
    match tag := local(element):
        case "p":
            return _with_attributes(element, {"t": "Para", "c": inlines(element)})
        case "blockquote":
            return _with_attributes(element, {"t": "BlockQuote", "c": _quoted(element)})
        case "ul":
            return _with_attributes(element, {"t": "BulletList", "c": _items(element)})
        case "ol":
            numbers = [1, {"t": "Decimal"}, {"t": "Period"}]
            return _with_attributes(element, {"t": "OrderedList", "c": [numbers, _items(element)]})
        case "hr":
            return _with_attributes(element, {"t": "HorizontalRule"})
        case "pre":
            return {"t": "CodeBlock", "c": [_attr(element), all_text(element)]}
        case "table":
            return _table(element)
        case "figure":
            return _figure(element)
        case "aside":
            return _related(element)
        case "div":
            return {"t": "Div", "c": [_attr(element), blocks(element)]}
        case _:
            return {"t": "Header", "c": [int(tag[1:]), _attr(element), inlines(element)]}


def _with_attributes(element: Element, node: Node) -> Node:
    """Wrap *node*, which has no attributes in Pandoc, in a ``Div`` with those of *element*, if there are any."""
    return {"t": "Div", "c": [_attr(element), [node]]} if element.keys() else node


def _quoted(element: Element) -> list[Node]:
    content = blocks([child for child in element if local(child) != "footer"])
    for footer in element.iterchildren("footer"):
        content.append({"t": "Div", "c": [["", ["attribution"], []], [_plain(footer)]]})
    return content


def _items(element: Element) -> list[list[Node]]:
    return [_content(item) for item in element]


def _content(element: Element) -> list[Node]:
    """Return the content of a list item: blocks, or running text."""
    if len(element) and local(element[0]) in _BLOCKS:
        return blocks(element)
    found = inlines(element)
    return [{"t": "Plain", "c": found}] if found else []


def _plain(element: Element) -> Node:
    return {"t": "Plain", "c": inlines(element)}


def _related(element: Element) -> Node:
    title = [{"t": "Para", "c": [{"t": "Strong", "c": inlines(child)}]} for child in element.iterchildren("h2")]
    return {"t": "Div", "c": [_attr(element), [*title, *blocks(element.iterchildren("ul"))]]}


def _figure(element: Element) -> Node:
    shown = [run for child in element if local(child) != "figcaption" for run in _media_nodes(child)]
    caption = [_plain(child) for child in element.iterchildren("figcaption")]
    return {"t": "Figure", "c": [_attr(element), [None, caption], [{"t": "Plain", "c": shown}] if shown else []]}


def _media_nodes(element: Element) -> list[Node]:
    """Return an image, audio or video with its files, or the link of an embed, as inlines."""
    tag = local(element)
    if tag == "picture":
        return [_span([tag], [run for child in element for run in _media_nodes(child)])]
    if tag == "source":
        return [{"t": "Span", "c": [_attr(element, "source"), []]}]
    if tag in PLAYERS:
        image = _image(element, element.get("aria-label"), tag)
        files = [run for child in element for run in _media_nodes(child)]
        return [_span([tag], [image, *files])] if files else [image]
    return [_image(element, element.get("alt"))] if tag == "img" else _inline(element)


def _image(element: Element, alt: str | None, *classes: str) -> Node:
    attr = _attr(element, *classes, without=("src", "alt", "aria-label", "controls"))
    return {"t": "Image", "c": [attr, _text(alt), [element.get("src", ""), ""]]}


def _table(element: Element) -> Node:
    caption: list[Any] = [None, []]
    head: list[Any] = []
    body: list[Any] = []
    for child in element:
        match local(child):
            case "caption":
                caption = [None, [_plain(child)]]
            case "thead":
                head = [_row(row) for row in child]
            case _:
                body = [_row(row) for row in child]
    columns = max([len(cells) for _, cells in (*head, *body)], default=0)
    widths = [[_ALIGNED, {"t": "ColWidthDefault"}]] * columns
    bodies = [[[*_NO_ATTRIBUTES], 0, [], body]]
    return {
        "t": "Table",
        "c": [_attr(element), caption, widths, [[*_NO_ATTRIBUTES], head], bodies, [[*_NO_ATTRIBUTES], []]],
    }


def _row(row: Element) -> list[Any]:
    return [[*_NO_ATTRIBUTES], [_cell(cell) for cell in row]]


def _cell(cell: Element) -> list[Any]:
    content = inlines(cell)
    return [[*_NO_ATTRIBUTES], _ALIGNED, 1, 1, [{"t": "Plain", "c": content}] if content else []]


def _inline(element: Element) -> list[Node]:
    match tag := local(element):
        case "br":
            return [{"t": "LineBreak"}]
        case "code":
            return _code(inlines(element))
        case "a":
            attr, href = _attr(element, without=("href", "title")), element.get("href", "")
            return [{"t": "Link", "c": [attr, inlines(element), [href, element.get("title", "")]]}]
        case _ if kind := _CONSTRUCTORS.get(tag):
            return [{"t": kind, "c": inlines(element)}]
        case _:
            return [{"t": "Span", "c": [_attr(element), inlines(element)]}]


def _code(runs: list[Node]) -> list[Node]:
    """Return *runs* as code: as ``Code`` can have no marks inside, it is put inside the marks."""
    nodes: list[Node] = []
    for run in runs:
        match run:
            case {"t": "Str" | "Space"}:
                text = run.get("c", " ")
                if nodes and nodes[-1]["t"] == "Code":
                    nodes[-1]["c"][1] += text
                else:
                    nodes.append({"t": "Code", "c": [[*_NO_ATTRIBUTES], text]})
            case {"t": "LineBreak"}:
                nodes.append(run)
            case {"t": "Link" | "Span", "c": [attr, inner, *more]}:
                nodes.append({"t": run["t"], "c": [attr, _code(inner), *more]})
            case _:
                nodes.append({"t": run["t"], "c": _code(run["c"])})
    return nodes


def _span(classes: list[str], runs: list[Node]) -> Node:
    return {"t": "Span", "c": [["", classes, []], runs]}


def _text(text: str | None) -> list[Node]:
    """Return *text* as words and the spaces between them."""
    words = _WORD.findall(text.replace("\n", " ")) if text else ()
    return [{"t": "Space"} if word[0] == " " else {"t": "Str", "c": word} for word in words]


def _attr(element: Element, *classes: str, without: tuple[str, ...] = ()) -> list[Any]:
    """Return the attributes of *element*; a ``data-`` that Pandoc adds itself is removed."""
    pairs = [
        [_name(str(name)), str(value)]
        for name, value in element.items()
        if name not in without and name not in {"class", XML_LANG}
    ]
    return ["", [*classes, *element.get("class", "").split()], pairs]


def _name(name: str) -> str:
    short = name.removeprefix("data-")
    return name if short in HTML_NAMES else short
