"""Everything in a document is read or reported: each text and attribute value is a unique word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from lxml import etree

import newsformat as nf
from newsformat.markup.xml import Element


WHOLE = Path(__file__).parent / "whole"  # all that a document may say, each as WORD
NEEDED = {"teiHeader", "text", "body", "title", "p"}  # without which there is no article
LOOK = {"rend", "rendition", "style", "subtype", "type", "unit"}  # what only says how it looks, or of what kind it is


def _made(name: str, seed: int) -> tuple[bytes, dict[str, Element]]:
    """Return the document *name* without some random parts, and the element of each of its words."""
    chance = Random(seed)  # noqa: S311 -- no secret
    root = etree.parse(WHOLE / name).getroot()
    for element in [*root.iter("{*}*")][1:]:
        parent = element.getparent()
        if parent is not None and _name(element) not in NEEDED and chance.random() < seed / 40:
            _cut(element, parent)
    words: dict[str, Element] = {}
    for element in root.iter("{*}*"):
        for key, value in element.items():
            element.set(key, _with_word(value, element, words))
        element.text = _with_word(element.text, element, words)
        element.tail = _with_word(element.tail, element, words)
    return etree.tostring(root), words


def _cut(element: Element, parent: Element) -> None:
    """Remove *element* from its *parent*, but keep its tail."""
    before = element.getprevious()
    if before is not None:
        before.tail = (before.tail or "") + (element.tail or "")
    else:
        parent.text = (parent.text or "") + (element.tail or "")
    parent.remove(element)


def _with_word(text: str | None, element: Element, words: dict[str, Element]) -> str | None:
    """Return *text* with each placeholder replaced by a unique word."""
    if not text or "WORD" not in text:
        return text
    word = f"word{len(words):04}z"
    words[word] = element
    return text.replace("WORD", word)


def _name(element: Element) -> str:
    return etree.QName(element).localname


def _unsaid(document: bytes, words: dict[str, Element]) -> Iterator[str]:
    """Yield the places of those *words* of the *document* that are neither read nor reported."""
    report = nf.Report()
    with nf.read_all(document, report=report) as articles:
        said = f"{[*articles]!r}{articles.envelope!r}"
    told = "\n".join(map(str, report))
    for word, element in words.items():
        attributes = [etree.QName(key).localname for key, value in element.items() if word in value]
        around = [_name(element), *map(_name, element.iterancestors())][:3]
        names = [*attributes, *[f"<{item}>" for item in around]]
        is_named = any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", told) for name in names)
        if word not in said + told and not is_named and not LOOK.issuperset(attributes or ["-"]):
            yield "/".join([*reversed(around), *[f"@{attribute}" for attribute in attributes]])


@pytest.mark.cases("name", ["whole.tei.xml", "whole.mods.xml"])
@pytest.mark.cases("seed", range(25))
def test_everything_in_a_document_is_read_or_reported(name: str, seed: int) -> None:
    assert [*_unsaid(*_made(name, seed))] == []
