"""Converts Substack's widgets in a text to HTML: other posts, stories, galleries, players and footnotes.

Their data are in ``data-attrs``; they contain a snapshot of what readers saw, or nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from newsformat.markup.html import classes_of
from newsformat.markup.json import value_of
from newsformat.markup.members import objects_at, text_at
from newsformat.markup.xml import Element
from newsformat.plugin import Report, line
from newsformat_cms._platforms._pages import text_in


_SEEN: Final = frozenset(("img", "iframe", "audio", "video", "a", "hr"))
_STORIES: Final = frozenset(("embedded-post-wrap", "digest-post-embed"))


def show(body: Element, report: Report) -> None:
    """Replace the widgets in *body* by their content."""
    for element in [*body.iter()]:
        if not isinstance(element.tag, str):
            continue
        names = classes_of(element)
        if attributes := element.get("data-attrs"):
            _show(element, names, attributes, report)
        elif "footnote-anchor" in names:
            _empty(element, "sup", text_in(element))
        elif "footnote" in names:
            _footnote(element, report)


def _show(element: Element, names: frozenset[str], attributes: str, report: Report) -> None:
    try:
        value = value_of(attributes)
    except ValueError:
        value = None
    href = line(text_at(value, "url") or text_at(value, "canonical_url"))
    what = line(element.get("class") or element.get("data-component-name") or str(element.tag))
    if "tweet" in names and href and text_at(value, "full_text"):
        report.left_out("only the text, author and address of an embedded post are read; the rest is left out")
        _tweet(element, value, href)
    elif names & _STORIES and href and (title := line(text_at(value, "title"))):
        report.left_out(f"only the link and title of an embedded story are read; the rest is left out: {what:.40}")
        _empty(element, "aside").set("class", "related")
        _link(element, href, title)
    elif _shows(element):
        return
    elif files := [*_files(value)]:
        _gallery(element, files, line(text_at(value, "gallery", "caption")))
    elif number := line(text_at(value, "videoId")):
        site = "vimeo.com/" if "vimeo-wrap" in names else "www.youtube.com/watch?v="
        _empty(element, "oembed").set("url", f"https://{site}{number}")
    elif href:
        report.left_out(f"only the link and title of a widget that a script shows are read: {what:.40}")
        _link(_empty(element, "p"), href, line(text_at(value, "title") or text_at(value, "full_text")) or href)
    else:
        report.left_out(f"left out, a widget that a script shows: {what:.40}, {attributes:.60}")


def _shows(element: Element) -> bool:
    """Does *element* contain anything visible?"""
    return element.tag in _SEEN or bool(text_in(element)) or any(inner.tag in _SEEN for inner in element.iter())


def _empty(element: Element, tag: str, text: str = "") -> Element:
    """Convert *element* to an element *tag* that only contains *text*."""
    tail = element.tail
    element.clear()
    element.tag, element.text, element.tail = tag, text, tail
    return element


def _add(element: Element, tag: str, text: str = "", **attributes: str) -> Element:
    added = element.makeelement(tag, attributes)
    added.text = text
    element.append(added)
    return added


def _link(element: Element, href: str, text: str) -> None:
    _add(element, "a", text, href=href)


def _tweet(element: Element, value: Any, href: str) -> None:
    _empty(element, "blockquote")
    for text in filter(None, map(line, text_at(value, "full_text").splitlines())):
        _add(element, "p", text)
    name, user = line(text_at(value, "name")), line(text_at(value, "username"))
    _link(_add(element, "footer"), href, f"{name} (@{user})" if name and user else name or user or href)


def _files(value: Any) -> Iterator[str]:
    for image in objects_at(value, "gallery", "images"):
        if file := line(text_at(image, "src")):
            yield file


def _gallery(element: Element, files: list[str], caption: str) -> None:
    """Convert *element* to a figure of pictures, with the caption on the first, as HTML readers expect."""
    _empty(element, "figure")
    for file in files:
        _add(element, "img", src=file)
    if caption:
        _add(element, "figcaption", caption)


def _footnote(element: Element, report: Report) -> None:
    """Insert the number of a footnote before its text."""
    number = next((inner for inner in element.iter("a") if "footnote-number" in classes_of(inner)), None)
    text = next((inner for inner in element.iter("p")), None)
    if number is None or text is None:
        return
    report.note("footnotes are read at the end of the text, under their numbers")
    mark = element.makeelement("sup", {})
    mark.text, mark.tail, text.text = text_in(number), f" {text.text or ''}", ""
    text.insert(0, mark)
    _empty(number, "span")
