"""Whatever a whole document says is in the article or in the report: each text and attribute is a word of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from random import Random

import pytest
from lxml import etree

import newsformat as nf
from newsformat.markup.xml import Element
from newsformat.markup.xml_rules import Shape, shapes
from newsformat_nitf._facts import ELEMENTS


TABLE = shapes(ELEMENTS)
TEXTS = {"string", "token", "tokens"}  # kinds of attributes that may say any word
# What only says how it looks, or must be a number.
LOOK = {"class", "style", "align", "valign", "char", "charoff", "width", "cols", "border", "frame", "rules", "nowrap"}
LOOK |= {"span", "axis", "axes", "rowspan", "colspan", "cellspacing", "cellpadding", "height", "units"}
VERSION = {"version", "change.date", "change.time", "baselang"}
SAYING = {"body.content", "media-reference"}  # without which what they stand in says nothing
MOST, DEEPEST = 60, 9  # elements of a document, but for those that must be there


class Made:
    """A document in which what may stand somewhere stands there by chance, in the order of the schema."""

    def __init__(self, seed: int) -> None:
        self.words: dict[str, str] = {}  # and where they are
        self._random = Random(seed)  # noqa: S311 -- no secret
        self._left = MOST
        self.root = etree.Element("nitf")
        self._fill(self.root, "")

    def _fill(self, element: Element, around: str) -> None:
        shape, path = TABLE[element.tag], f"{around}/{element.tag}"
        self._left -= 1
        for key in shape.required:
            element.set(key, "7")
        for key, kind in shape.attributes.items():
            if kind in TEXTS and key not in LOOK | VERSION and self._by_chance():
                element.set(key, self._word(f"{path}/@{key}"))
        if shape.kind:
            element.text = f"{self._word(path)} "
        for name in self._children(shape, len(path.split("/"))):
            child = etree.SubElement(element, name)
            self._fill(child, path)
            child.tail = f" {self._word(path)} " if shape.kind else None

    def _word(self, path: str) -> str:
        word = f"word{len(self.words):04}z"
        self.words[word] = path
        return word

    def _children(self, shape: Shape, depth: int) -> Iterator[str]:
        for name in dict.fromkeys(re.findall(r"[\w.-]+", shape.model)):
            may_stand = name in TABLE and self._left > 0 and depth < DEEPEST
            if name in SAYING or name in shape.always_required or (may_stand and self._by_chance()):
                yield name

    def _by_chance(self) -> bool:
        return self._random.random() < 0.3


def _unsaid(words: Mapping[str, str], document: bytes) -> Iterator[str]:
    """Yield the places of those *words* of the *document* that are neither read nor told of."""
    report = nf.Report()
    read = nf.write(nf.read(document, "nitf", report=report), "json").decode()
    told = "\n".join(map(str, report))
    for word, place in words.items():
        *around, last = place.split("/")
        what = re.escape(f"<{last}>" if last[0] != "@" else last[1:])
        parts = "|".join(map(re.escape, around[3:])) or "none"
        if word not in read and not re.search(rf"{word}|{what}|a ({parts}) in <|markup in an? ({parts})", told):
            yield place


@pytest.mark.cases("seed", range(120))
def test_nothing_of_a_document_is_unsaid(seed: int) -> None:
    made = Made(seed)
    assert [*_unsaid(made.words, etree.tostring(made.root))] == []
