"""Names of nodes in editors based on Slate, which has none of its own (https://docs.slatejs.org)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from newsformat import Style
from newsformat.markup.members import objects_at, text_at
from newsformat.plugin import frozen


@frozen(kw_only=True)
class SlateNames:
    """An editor's names of nodes and marks; ``""`` where it has none.

    Attributes:
        headings: of the levels 1 to 6.
    """

    paragraph: str
    headings: tuple[str, ...]
    quote: str
    bulleted: str
    numbered: str
    item: str
    content: str = ""
    link: str
    code: str = ""
    line: str = ""
    image: str = ""
    rule: str = ""
    embed: str = ""
    table: str = ""
    row: str = ""
    cell: str = ""
    header: str = ""
    marks: Mapping[Style, str]
    elements: bool = False


_H: Final = ("h1", "h2", "h3", "h4", "h5", "h6")

EXAMPLES: Final = SlateNames(  # names in Slate's examples, which most editors are based on
    paragraph="paragraph",
    headings=tuple([f"heading-{name}" for name in ("one", "two", "three", "four", "five", "six")]),
    quote="block-quote",
    bulleted="bulleted-list",
    numbered="numbered-list",
    item="list-item",
    link="link",
    code="code-block",
    line="code-line",
    image="image",
    rule="thematic-break",
    embed="embed",
    table="table",
    row="table-row",
    cell="table-cell",
    marks={
        Style.STRONG: "bold",
        Style.EMPHASIS: "italic",
        Style.UNDERLINE: "underline",
        Style.STRIKE: "strikethrough",
        Style.CODE: "code",
        Style.SUBSCRIPT: "subscript",
        Style.SUPERSCRIPT: "superscript",
    },
)
PLATE: Final = SlateNames(
    paragraph="p",
    headings=_H,
    quote="blockquote",
    bulleted="ul",
    numbered="ol",
    item="li",
    content="lic",
    link="a",
    code="code_block",
    line="code_line",
    image="img",
    rule="hr",
    embed="media_embed",
    table="table",
    row="tr",
    cell="td",
    header="th",
    marks=EXAMPLES.marks,
)
VOLTO: Final = SlateNames(
    paragraph="p",
    headings=_H,
    quote="blockquote",
    bulleted="ul",
    numbered="ol",
    item="li",
    link="link",
    marks={
        Style.STRONG: "strong",
        Style.EMPHASIS: "em",
        Style.UNDERLINE: "u",
        Style.STRIKE: "del",
        Style.CODE: "code",
        Style.SUBSCRIPT: "sub",
        Style.SUPERSCRIPT: "sup",
    },
    elements=True,
)

_OF_PLATE: Final = frozenset((*_H, "p", "ul", "ol", "li", "lic", "a", "blockquote", "code_block", "img", "hr", "tr"))


def is_plate(node: Any) -> bool:
    """Does *node* use names of Plate?"""
    return text_at(node, "type") in _OF_PLATE or any(map(is_plate, objects_at(node, "children")))
