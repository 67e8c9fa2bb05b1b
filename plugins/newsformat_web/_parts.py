"""Parts of a story in separate elements that only the page's style puts together.

The parts of a dateline: ``<cite class="source"><span>Eastmole</span><span>Tide</span></cite>``, and the space between a
place and the text: ``<span class="location-stamp">Eastmole</span>The ferry …``. The attribution of a quotation, below
it or at its end: ``<blockquote>…</blockquote><p class="quote-author">…</p>``. A table with one cell, used as a frame
around text.
"""

from __future__ import annotations

from itertools import pairwise

from newsformat.markup.html import classes_of
from newsformat.markup.styles import role_of, words_of_name
from newsformat.markup.xml import Element
from newsformat_web._elements import LEAST, text_in, words_of


def part_places(body: Element) -> None:
    """Insert a dash between a place in its own element in *body*, as in a dateline, and a sentence directly after it.

    Before just a few words, as in a list of places, insert a blank.
    """
    for element in body.iter("span"):
        if _is_glued(element) and (names := element.get("class")) and "location" in words_of_name(names):
            behind = element.tail or ""
            element.tail = f" – {behind}" if len(behind) >= LEAST else f" {behind}"


def _is_glued(element: Element) -> bool:
    """Does a capital letter directly follow *element*? Others may continue a word: ``<time>2</time>nd``."""
    return (element.tail or "")[:1].isupper()


def put_together(story: Element) -> None:
    """Insert blanks between parts of datelines in *story* and after times, and move attributions into quotations."""
    for element in story.iter():
        if element.tag == "time" and _is_glued(element):
            element.tail = f" {element.tail}"
        if element.tag == "table":
            _unframe(element)
        if len(element) > 1:
            if element.tag == "figcaption" or (element.tag in _OF_DATELINES and _role_of(element) in _PARTED):
                for child in [*element][:-1]:
                    child.tail = child.tail or " "
            _sign_quotations(element)


_OF_DATELINES = frozenset(("cite", "span", "b", "strong"))
_PARTED = frozenset(("dateline", "credit"))


def _unframe(table: Element) -> None:
    """Convert a *table* with only one cell of its own to divisions; a nested table remains."""
    parts = [*table]
    rows = [row for group in (table, *parts) if group.tag in _OF_ROWS for row in group if row.tag == "tr"]
    cells = [cell for row in rows for cell in row]
    if len(cells) == 1 and not any(item.tag == "caption" for item in parts):
        for part in (table, *parts, *rows, *cells):
            part.tag = "div"


_OF_ROWS = frozenset(("table", "thead", "tbody", "tfoot"))


def _role_of(element: Element) -> str | None:
    return next((role for name in classes_of(element) if (role := role_of(name))), None)


def _sign_quotations(parent: Element) -> None:
    signed = [
        (above, below)
        for above, below in pairwise(parent)
        if above.tag == "blockquote" and not f"{above.tail or ''}{below.tail or ''}".strip() and _is_attribution(below)
    ]
    for quotation, below in signed:
        quotation.tail, below.tail, below.tag = below.tail, "", "footer"
        quotation.append(below)
    if signed:
        moved = frozenset(id(below) for _, below in signed)
        parent[:] = [child for child in parent if id(child) not in moved]


def sign_within(quotation: Element) -> None:
    """Move the attribution of *quotation* to its end, if a division in it ends with that."""
    inner, last = quotation, quotation
    for depth in range(_DEEPEST):
        if not len(last) or (last[-1].tail or "").strip():
            return
        inner, last = last, last[-1]
        if depth and (last.tag == "footer" or (last.tag in _OF_LINES and _is_attribution(last))):
            inner.remove(last)
            last.tag, last.tail = "footer", ""
            quotation.append(last)
            return


_DEEPEST = 4  # levels within a quotation around its attribution
_OF_LINES = frozenset(("p", "div", "span", "cite", "small", "h4", "h5", "h6"))


def _is_attribution(element: Element) -> bool:
    """Is *element* named as an attribution, or after a quotation and a person, and is it a line?"""
    if len(text_in(element)) > _LINE:
        return False
    words = words_of(element)
    return _role_of(element) == "said-by" or not words.isdisjoint(_SAYING) or bool(words & _QUOTED and words & _WHO)


_LINE = 150  # characters; longer texts are quoted or part of the story
_SAYING = frozenset(("attribution", "cite", "citation", "speaker", "quotee"))
_QUOTED = frozenset(("quote", "pullquote", "blockquote", "zitat", "citat", "citaat", "cita", "citazione", "sitat"))
_WHO = frozenset(("author", "source", "name", "by", "byline", "autor", "auteur", "autore", "credit"))
