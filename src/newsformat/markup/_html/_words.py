"""What attributes of HTML say that no block has a place for: words, moments, how text is aligned; and for scripts."""

from __future__ import annotations

import re

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


_ALIGNED = re.compile(r"text-align\s*:\s*(center|right|justify|end)", re.IGNORECASE)
_DATA = "data-"
_READ = frozenset(  # by readers, of ours and others
    f"{_DATA}{name}"
    for name in (
        *("attrs", "component", "component-name", "date", "foreign", "header", "html", "kind", "lazy-src", "location"),
        *("mention", "name", "original", "raw", "size", "src", "srcset", "status", "tag", "until", "uri", "vocabulary"),
    )
)
_LONGEST = 100  # characters


def tell_words(reading: Reading, root: Element) -> None:
    """Tell which attributes that say words or moments *root* and the elements in it have, each once by its name.

    How text is aligned, and what only scripts read, is no more than a remark.
    """
    if not reading.report.heard:
        return
    aligned: set[str] = set()
    data: set[str] = set()
    for element in root.iter():
        if not (keys := element.keys()):
            continue
        name = name_of(element)
        for each in _ATTRIBUTES.get(name, ()):
            if (element.get(each) or "").strip():
                reading.left_out(f"the {each} of <{name}> left out", element)
        for key in keys:
            if key == "style" and (found := _ALIGNED.search(element.get(key) or "")):
                aligned.add(found[1].lower())
            elif key[:5] == _DATA:
                data.add(str(key))
    if aligned:
        reading.report.note(f"how text is aligned is left out: {', '.join(sorted(aligned))}")
    if data := data - _READ:
        reading.report.note(f"attributes for scripts are left out: {', '.join(sorted(data))[:_LONGEST]}")
