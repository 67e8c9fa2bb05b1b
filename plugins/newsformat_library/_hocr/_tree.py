"""A page of hOCR as a tree, of XML or of HTML: what its elements are, and what they print."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, TypeAlias

from newsformat.markup.xml import XML_LANG
from newsformat_library._hocr._names import LINES, PARAGRAPHS, properties


Node: TypeAlias = Any
"""An element of lxml, for XHTML, or of ElementTree, for HTML: both have the same attributes and methods."""
SILENT = frozenset(("script", "style", "template", "noscript", "svg"))
_WORDS = frozenset(("ocrx_word", "ocr_word"))
_CHOICES = ("lstm_choices_", "timestep_", "symbol_")
"""How the IDs of what else a character of a word may be begin, where Tesseract says it (``lstm_choice_mode``)."""


def name_of(node: Node) -> str:
    """Return the name of *node* in small letters; ``""`` for a comment or an instruction."""
    tag = node.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def classes_of(node: Node) -> frozenset[str]:
    """Return those classes of *node* that are of OCR."""
    return _classes(node.get("class") or "")


@lru_cache(maxsize=256)  # documents have few
def _classes(said: str) -> frozenset[str]:
    return frozenset([each for each in said.split() if each.startswith("ocr")])


def properties_of(node: Node) -> dict[str, str]:
    """Return the properties of *node*, the first of each name."""
    said = node.get("title")
    return dict(reversed(properties(said))) if said else {}


def spoken(node: Node) -> str:
    """Return what *node* says its language is."""
    return (node.get("lang") or node.get(XML_LANG) or "").strip()


def number_of(node: Node) -> int | None:
    """Return the line in which *node* begins, if that is known."""
    return getattr(node, "sourceline", None) or None


def languages_in(node: Node) -> list[str]:
    """Return what *node*, and what is in it, say that their languages are."""
    return [said for each in node.iter() if (said := spoken(each))]


def number_in(said: str | None) -> float | None:
    """Return the number that *said*, a value of a property, begins with."""
    first = (said or "").split(" ")[0]
    is_number = len(first) < _DIGITS and first.replace(".", "", 1).isdecimal() and first.isascii()
    return float(first) if is_number else None


_DIGITS = 20


def is_line(node: Node) -> bool:
    """Return whether *node* is a line, or in a paragraph what Tesseract calls one."""
    return not LINES.isdisjoint(classes_of(node))


def is_word(node: Node) -> bool:
    """Return whether *node* is a word."""
    return not _WORDS.isdisjoint(classes_of(node))


def holders(root: Node) -> set[Node]:
    """Return the elements in *root* in which there are paragraphs or lines."""
    every = list(root.iter())
    parents = {child: each for each in every for child in each}
    found: set[Node] = set()
    for each in every:
        if is_line(each) or not PARAGRAPHS.isdisjoint(classes_of(each)):
            above = parents.get(each)
            while above is not None and above not in found:
                found.add(above)
                above = parents.get(above)
    return found


def printed(node: Node) -> str:
    """Return what *node* prints: of alternatives the first; between words there is a blank in any case."""
    texts: list[str] = []
    _print(node, texts)
    return "".join(texts)


def _print(node: Node, texts: list[str]) -> None:
    """Add what *node* prints to *texts* (alternatives: 1.2, alternative segmentations and readings)."""
    name = name_of(node)
    if not name or name in SILENT or (node.get("id") or "").startswith(_CHOICES):
        return
    if name in {"img", "br"}:
        texts.append((node.get("alt") or "") if name == "img" else " ")
    texts.append(node.text or "")
    if "alternatives" in (node.get("class") or "").split():
        for child in [each for each in node if "alt" in (each.get("class") or "").split()][:1]:
            _print(child, texts)
        return
    last: Node | None = None
    for child in node:
        if last is not None and not last.tail and is_word(last) and is_word(child):
            texts.append(" ")
        _print(child, texts)
        texts.append(child.tail or "")
        last = child
