"""Prepares a publication's document for reading: resolves its addresses, and moves notes to the end."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from attrs import define, field

from newsformat.markup.html import all_text, classes_of, safe_url
from newsformat.markup.xml import Element, take_out
from newsformat.plugin import Report, line
from newsformat_web._epub._publication import Publication, resolved
from newsformat_web._epub._purposes import kinds_of, roles_of


_NOTES = frozenset(("footnote", "endnote", "rearnote", "footnotes", "endnotes", "rearnotes"))
_SHOWN = frozenset(("img", "image", "audio", "video", "source"))
_FURNITURE = frozenset(("calibre_navbar", "touchscreen_navbar"))
_REFERENCES = frozenset(("noteref", "footnote-ref", "footnoteref"))
_FROM = "calibre-downloaded-from"
_TOLD = 60  # characters


@define
class Tidying:
    """Prepares the body of a document for reading.

    Attributes:
        publication: that contains it.
        path: its path there.
        address_of: returns the web address of an article by its path, or ``""``.
        report: receives losses.
        address: the web address of this article, if its document has it.
        pictures: the paths of its pictures by name.
    """

    publication: Publication
    path: str
    address_of: Callable[[str], str]
    report: Report
    address: str = ""
    pictures: dict[str, str] = field(factory=dict)

    def tidy(self, body: Element) -> None:
        """Change *body*."""
        self.address = address_in(body)
        self._without_furniture(body)
        for inner in body.iter():
            if _is_blank(inner):
                self._report_page(inner)
                inner.text, inner[:] = None, []
            elif _is_captioned(inner):
                _make_figure(inner)
            elif inner.tag in _SHOWN:
                self._picture(inner)
            elif inner.tag == "a":
                self._link(inner)
        self._move_notes(body)

    def _without_furniture(self, body: Element) -> None:
        for parent in [*body.iter()]:
            if found := frozenset(id(child) for child in parent if _is_furniture(child)):
                take_out(parent, found)
                self.report.note(f"{self.path}: left out, as not news, parts that a program put around the article")

    def _report_page(self, element: Element) -> None:
        if any(map(str.isalnum, all_text(element))):
            self.report.note(f"{self.path}: the numbers of printed pages are left out")

    def _picture(self, element: Element) -> None:
        key = next((name for name in ("src", "xlink:href", "href") if element.get(name)), "src")
        path = resolved(self.path, element.get(key) or "")
        if path not in self.publication:
            return
        name = self.publication.names[path]
        self.pictures[name] = path
        element.set("src", name)
        size = self.publication.size(path)
        what = "picture" if element.tag in {"img", "image"} else "recording"
        self.report.left_out(f"a {what} is named, but its content is left out: {name} ({size} bytes)")

    def _link(self, element: Element) -> None:
        href = element.get("href") or ""
        path = self.path if href.startswith("#") else resolved(self.path, href)
        if not href or (path not in self.publication and (":" in href or href.startswith("//"))):
            return
        element.attrib.pop("href")
        if kinds_of(element) & {"noteref"} or classes_of(element) & _REFERENCES:
            element.tag = "sup"
        address = self.address_of(path) if path != self.path else ""
        if address:
            element.set("href", address)
        elif path == self.path:
            self.report.note(f"{self.path}: links within the document are left out")
        else:
            self.report.left_out(f"{self.path}: a link into the publication left out: {href:.{_TOLD}}")

    def _move_notes(self, body: Element) -> None:
        """Move the notes in *body* to its end."""
        found: dict[Element, list[Element]] = {}
        for parent, note in _notes_in(body):
            found.setdefault(parent, []).append(note)
        for parent, some in found.items():
            take_out(parent, frozenset(map(id, some)))
        notes = [note for some in found.values() for note in some]
        for note in notes:
            note.tag, note.tail = ("div" if note.tag != "ol" else "ol"), None
            body.append(note)
        if notes:
            self.report.note(f"{self.path}: footnotes are read at the end of the text")


def _notes_in(element: Element) -> Iterator[tuple[Element, Element]]:
    """Yield the notes in *element*, each with its parent."""
    for child in element:
        if kinds_of(child) & _NOTES:
            yield element, child
        else:
            yield from _notes_in(child)


def _is_furniture(element: Element) -> bool:
    """Is *element* a bar with links to other articles, or a line about the maker of the publication?"""
    if classes_of(element) & _FURNITURE:
        return True
    return element.tag == "p" and any(_FROM in (inner.get("rel") or "").split() for inner in element.iter("a"))


def _is_blank(element: Element) -> bool:
    """Is *element* the number of a printed page, or the way back from a note?"""
    if "pagebreak" in kinds_of(element):
        return True
    is_way_back = bool(kinds_of(element) & {"backlink"} or classes_of(element) & {"footnote-back"})
    return is_way_back and not any(map(str.isalnum, all_text(element)))


def _is_captioned(element: Element) -> bool:
    """Is *element* a division with a picture and its caption, used in place of a figure?"""
    if element.tag != "div" or not any("caption" in roles_of(child) for child in element):
        return False
    return sum(inner.tag == "img" for inner in element.iter()) == 1


def _make_figure(element: Element) -> None:
    element.tag = "figure"
    for child in element:
        if "caption" in roles_of(child):
            child.tag = "figcaption"


_VOID = frozenset(
    (
        *("area", "base", "br", "col", "embed", "frame", "hr", "img", "input", "link", "meta", "param", "source"),
        *("track", "wbr"),
    )
)
_ALONE = re.compile(r"""<([A-Za-z][\w:.-]*+)((?:[^<>"'/]|/(?!>)|"[^"<]*+"|'[^'<]*+')*+)/>""")


def closed(page: str) -> str:
    """Return *page*, XHTML, with end tags in place of self-closing elements.

    Read as HTML, they would not be closed: what follows the number of a printed page, ``<span
    epub:type="pagebreak"/>``, would become part of it.
    """
    return _ALONE.sub(_with_end, page) if "/>" in page else page


def _with_end(tag: re.Match[str]) -> str:
    return tag[0] if tag[1].lower() in _VOID else f"<{tag[1]}{tag[2]}></{tag[1]}>"


def address_in(body: Element) -> str:
    """Return the web address of the article in *body*, if the program that fetched it recorded it."""
    links = (inner.get("href") or "" for inner in body.iter("a") if _FROM in (inner.get("rel") or "").split())
    return line(next(filter(safe_url, links), ""))
