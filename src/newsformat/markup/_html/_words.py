"""Words and moments in attributes of HTML that no block has a place for."""

from __future__ import annotations

from newsformat.markup._html._flow import Reading
from newsformat.markup._html._trees import Element, name_of


_OF_BLOCKS = (
    *("p", "div", "section", "article", "aside", "header", "footer", "blockquote", "ul", "ol", "li", "dl", "dt", "dd"),
    *("table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "pre", "h1", "h2", "h3", "h4", "h5", "h6"),
    *("em", "strong", "b", "i", "u", "s", "del", "ins", "code", "sub", "sup"),
)
_OF_CHANGES = ("datetime", "cite")
_ATTRIBUTES: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(_OF_BLOCKS, ("title",)),
    **dict.fromkeys(("del", "ins"), ("title", *_OF_CHANGES)),
    "table": ("title", "summary"),
    **dict.fromkeys(("td", "th"), ("title", "abbr")),
}
"""By the names of elements; those of others are read, or told where these are."""


def tell_words(reading: Reading, root: Element) -> None:
    """Tell which attributes that say words or moments *root* and the elements in it have, each once by its name."""
    if not reading.report.heard:
        return
    for element in root.iter():
        if element.keys() and (names := _ATTRIBUTES.get(name_of(element))):
            for name in names:
                if (element.get(name) or "").strip():
                    reading.left_out(f"the {name} of <{name_of(element)}> left out", element)
