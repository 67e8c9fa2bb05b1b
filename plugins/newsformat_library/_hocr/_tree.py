"""Elements of hOCR in XML or HTML: names, classes, properties, and text."""

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
"""Prefixes of the IDs of Tesseract's alternatives for characters (``lstm_choice_mode``)."""


def name_of(node: Node) -> str:
    """Return the name of *node* in lower case; ``""`` for a comment or an instruction."""
    tag = node.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def classes_of(node: Node) -> frozenset[str]:
    """Return the OCR classes of *node*."""
    return _classes(node.get("class") or "")


@lru_cache(maxsize=256)  # documents have few
def _classes(names: str) -> frozenset[str]:
    return frozenset([word for word in names.split() if word.startswith("ocr")])


def properties_of(node: Node) -> dict[str, str]:
    """Return the properties of *node*, the first of each name."""
    title = node.get("title")
    return dict(reversed(properties(title))) if title else {}


def given_language(node: Node) -> str:
    """Return the language of *node* as given."""
    return (node.get("lang") or node.get(XML_LANG) or "").strip()


def number_of(node: Node) -> int | None:
    """Return the line where *node* begins, if known."""
    return getattr(node, "sourceline", None) or None


def languages_in(node: Node) -> list[str]:
    """Return the languages of *node* and its descendants as given."""
    return [language for item in node.iter() if (language := given_language(item))]


def number_in(text: str | None) -> float | None:
    """Return the number at the beginning of *text*, the value of a property."""
    first = (text or "").split(" ")[0]
    is_number = len(first) < _DIGITS and first.replace(".", "", 1).isdecimal() and first.isascii()
    return float(first) if is_number else None


_DIGITS = 20


def is_line(node: Node) -> bool:
    """Is *node* a line, or one of Tesseract's in a paragraph?"""
    return not LINES.isdisjoint(classes_of(node))


def is_word(node: Node) -> bool:
    """Is *node* a word?"""
    return not _WORDS.isdisjoint(classes_of(node))


def holders(root: Node) -> set[Node]:
    """Return the elements in *root* that contain paragraphs or lines."""
    every = list(root.iter())
    parents = {child: entry for entry in every for child in entry}
    nodes: set[Node] = set()
    for item in every:
        if is_line(item) or not PARAGRAPHS.isdisjoint(classes_of(item)):
            above = parents.get(item)
            while above is not None and above not in nodes:
                nodes.add(above)
                above = parents.get(above)
    return nodes


def printed(node: Node) -> str:
    """Return the text of *node*: the first of alternatives, with a blank between words in any case."""
    texts: list[str] = []
    _print(node, texts)
    return "".join(texts)


def _print(node: Node, texts: list[str]) -> None:
    """Append the text of *node* to *texts* (alternatives: 1.2, alternative segmentations and readings)."""
    name = name_of(node)
    if not name or name in SILENT or (node.get("id") or "").startswith(_CHOICES):
        return
    if name in {"img", "br"}:
        texts.append((node.get("alt") or "") if name == "img" else " ")
    texts.append(node.text or "")
    if "alternatives" in (node.get("class") or "").split():
        for child in [item for item in node if "alt" in (item.get("class") or "").split()][:1]:
            _print(child, texts)
        return
    last: Node | None = None
    for child in node:
        if last is not None and not last.tail and is_word(last) and is_word(child):
            texts.append(" ")
        _print(child, texts)
        texts.append(child.tail or "")
        last = child
