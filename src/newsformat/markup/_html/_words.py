"""Attributes of HTML with content that blocks have no place for: words, dates, targets of links, and styles.

Styles, and data for browsers, search engines and scripts, are not news: classes and IDs are not reported at all, and
other such attributes only by a remark.
"""

from __future__ import annotations

import re

from newsformat._text import line
from newsformat.markup._html._flow import Reading
from newsformat.markup._html._trees import Element, name_of


_OF_BLOCKS = (
    *("p", "div", "section", "article", "aside", "header", "footer", "blockquote", "ul", "ol", "li", "dl", "dt", "dd"),
    *(
        "caption",
        "thead",
        "tbody",
        "tfoot",
        "tr",
        "colgroup",
        "col",
        "pre",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hgroup",
    ),
    *("address", "center", "details", "dialog", "dir", "fieldset", "figcaption", "figure", "form", "hr", "legend"),
    *("main", "menu", "nav", "picture", "search", "summary"),
    *("em", "strong", "b", "i", "u", "s", "strike", "code", "kbd", "samp", "tt", "sub", "sup", "q", "rt"),
)
_OF_CHANGES = ("datetime", "cite")
_ATTRIBUTES: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(_OF_BLOCKS, ("title",)),
    **dict.fromkeys(("del", "ins"), ("title", *_OF_CHANGES)),
    "table": ("title", "summary"),
    **dict.fromkeys(("td", "th"), ("title", "abbr")),
    "a": ("hreflang",),
    "img": ("longdesc",),
    "bdo": ("dir",),  # reverses the display of text; elsewhere, the direction follows from the letters
}
"""By the names of elements; those of others are read, or told where these are."""


_ALIGNED = re.compile(r"text-align\s*:\s*(center|right|justify|end)", re.IGNORECASE)
_DATA = "data-"
_READ = frozenset(  # used by newsformat's readers and others
    f"{_DATA}{name}"
    for name in (
        *(
            "attrs",
            "component",
            "component-name",
            "date",
            "digital-source-type",
            "foreign",
            "header",
            "html",
            "kind",
            "lazy-src",
            "location",
            "portal-copyright",
        ),
        *("mention", "name", "original", "raw", "size", "src", "srcset", "status", "tag", "until", "uri", "vocabulary"),
    )
)
_LONGEST = 100  # characters


def report_attribute_words(reading: Reading, root: Element) -> None:
    """Report the attributes of *root* and its descendants that contain words or dates, once per name.

    Links to places within it are reported, too, unless *reading* knows the address of the whole. Alignment, and what
    only browsers, search engines and scripts read, is no more than a remark.
    """
    if not reading.report.heard:
        return
    looks = _Looks()
    for element in root.iter():
        if not (keys := element.keys()):
            continue
        name = name_of(element)
        for attribute in _ATTRIBUTES.get(name, ()):
            if (element.get(attribute) or "").strip():
                reading.left_out(f"the {attribute} of <{name}> left out", element)
        looks.see(element, name, [str(key) for key in keys])
    looks.report(reading)


class _Looks:
    """Collects the attributes with other content than words and dates."""

    __slots__ = ("_aligned", "_data", "_links", "_of_links", "_places")

    def __init__(self) -> None:
        self._aligned: set[str] = set()
        self._data: set[str] = set()
        self._of_links: set[str] = set()
        self._links: dict[str, Element] = {}  # the first link to each place
        self._places: set[str] = set()

    def see(self, element: Element, name: str, keys: list[str]) -> None:
        """Take note of the attributes *keys* of *element*, which is called *name*."""
        for key in keys:
            if key in _PLACES:
                self._places.add(element.get(key) or "")
            elif key == "style" and (match := _ALIGNED.search(element.get(key) or "")):
                self._aligned.add(match[1].lower())
            elif key[:5] == _DATA:
                self._data |= {key} if name[:4] != "amp-" else set()
            elif name == "a":
                self._see_link(element, key)

    def _see_link(self, link: Element, key: str) -> None:
        value = link.get(key) or ""
        if key in _OF_LINKS and value.strip():
            self._of_links.add(key)
        elif key == "href" and value[:1] == "#" and len(value) > 1:
            self._links.setdefault(value[1:], link)

    def report(self, reading: Reading) -> None:
        """Report them."""
        for place, link in self._links.items() if not reading.base else ():
            if place in self._places:
                reading.left_out(f"the target of a link within the page left out: #{line(place):.60}", link)
        if self._aligned:
            reading.report.note(f"how text is aligned is left out: {', '.join(sorted(self._aligned))}")
        if self._of_links:
            names = ", ".join(sorted(self._of_links))
            reading.report.note(f"attributes of links for browsers and search engines are left out: {names}")
        if data := self._data - _READ:
            reading.report.note(f"attributes for scripts are left out: {', '.join(sorted(data))[:_LONGEST]}")


_PLACES = frozenset(("id", "name"))
_OF_LINKS = frozenset(("rel", "rev", "type", "target", "ping", "download", "referrerpolicy"))
