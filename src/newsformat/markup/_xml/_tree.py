"""Frequent queries on lxml elements: names, texts, lines and parents."""

from __future__ import annotations

from collections.abc import Collection
from itertools import islice
from typing import Final, TypeAlias

from lxml import etree

from newsformat._text import line


Element: TypeAlias = etree._Element  # noqa: SLF001 -- lxml has no public name for it
"""An element of lxml, or a comment or processing instruction between elements."""
XML_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
"""The name of the attribute ``xml:lang``, as lxml has it."""


def local(element: Element) -> str:
    """Return the local name of *element*; ``""`` for a comment, a processing instruction or an entity."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def language_in(page: Element) -> str:
    """Return the language declared by *page*, the root of a text, or else by its ``body``."""
    places = (page, *page.iterchildren("{*}body"))
    languages = [place.get(XML_LANG) or place.get("lang") for place in places]
    return line(next(filter(None, languages), ""))


def local_name(name: str) -> str:
    """Return the *name* of an element or an attribute without its namespace."""
    return name.rpartition("}")[2]


def attributes_of(element: Element) -> list[tuple[str, str]]:
    """Return the attributes of *element*, their names and values, in their order."""
    return element.items()  # type: ignore[return-value]  # which the stubs of lxml let be bytes


def attribute_names(element: Element) -> list[str]:
    """Return the names of the attributes of *element*, in their order."""
    return element.keys()  # type: ignore[return-value]  # the same


def has_text(element: Element) -> bool:
    """Return whether *element* itself, not an element inside it, contains text that is more than layout."""
    if (text := element.text) and not text.isspace():
        return True
    for child in element:  # noqa: SIM110 -- faster
        if (text := child.tail) and not text.isspace():
            return True
    return False


def own_texts(element: Element) -> list[str]:
    """Return the texts directly in *element*: before, between and after its children, one more than children."""
    return [element.text or "", *[child.tail or "" for child in element]]


def text_of(element: Element) -> str:
    """Return all text in *element* as a single line, without comments and processing instructions."""
    if len(element) == 0:
        return line(element.text or "") if isinstance(element.tag, str) else ""
    return line(all_text(element))


def all_text(element: Element) -> str:
    """Return all text in *element* unchanged, without comments and processing instructions."""
    return etree.tostring(element, method="text", encoding="unicode", with_tail=False)  # far faster than `itertext`


def line_of(element: Element) -> int | None:
    """Return the line in which *element* begins; `None` if it was not read from a document."""
    return element.sourceline or None  # type: ignore[return-value]  # its type is not in the stubs of lxml


def set_line(element: Element, line: int | None) -> None:
    """Set the line of *element* to *line*, or to the largest that lxml supports."""
    if line:
        element.sourceline = min(line, _LAST_LINE)  # type: ignore[assignment]  # the same


_LAST_LINE = 65535


def parent_of(element: Element) -> Element:
    """Return the parent of *element*, or itself if it is the root."""
    parent = element.getparent()
    return element if parent is None else parent


def replace_element(element: Element, new_element: Element) -> None:
    """Replace *element* by *new_element*, including the text after it; without a parent, do nothing."""
    new_element.tail = element.tail
    parent = element.getparent()
    if parent is not None:
        parent.replace(element, new_element)


def take_out(parent: Element, gone: Collection[int]) -> None:
    """Remove the children of *parent* whose `id` is in *gone*, in linear time; the text after them stays.

    Elements that are not running text (HTML, 3.2.5.2.5) separate the words around them: a blank takes their place.
    """
    kept: list[Element] = []
    taken: list[Element] = []
    tails: list[str] = []
    for child in parent:
        if id(child) in gone:
            taken.append(child)
            tails.append(f"{'' if local(child) in _RUNNING else ' '}{child.tail or ''}")
            continue
        _insert_tails(tails, kept, parent)
        kept.append(child)
    _insert_tails(tails, kept, parent)
    if not hasattr(parent, "getparent"):  # of ElementTree, where removing one by one takes quadratic time
        parent[:] = kept
        return
    for child in taken:  # assigning a slice takes quadratic time if the remaining elements have a namespace
        parent.remove(child)


_RUNNING = frozenset((
    "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd",
    "link", "mark", "meta", "q", "s", "samp", "script", "small", "span", "strike", "strong", "style", "sub", "sup",
    "template", "time", "tt", "u", "var", "wbr",
))  # fmt: skip


def _insert_tails(tails: list[str], kept: list[Element], parent: Element) -> None:
    """Insert *tails* after the last of *kept*, or at the beginning of *parent*."""
    text = "".join(tails)
    tails.clear()
    if text and kept:
        kept[-1].tail = f"{kept[-1].tail or ''}{text}"
    elif text:
        parent.text = f"{parent.text or ''}{text}"


def path_of(element: Element) -> str:
    """Return the path of *element* by local names, numbered among siblings of the same name: ``/a/b[2]/c``.

    Of very many siblings, only the first few hundred are numbered, as counting takes quadratic time in all.
    """
    steps = []
    here: Element | None = element
    while here is not None:
        steps.append(_step(here))
        here = here.getparent()
    return "/".join(["", *reversed(steps)])


def _step(element: Element) -> str:
    before = sum(1 for _ in islice(element.itersiblings(element.tag, preceding=True), _NUMBERED))
    alone = not before and next(element.itersiblings(element.tag), None) is None
    return local(element) if alone or before == _NUMBERED else f"{local(element)}[{before + 1}]"


_NUMBERED = 256
