"""The table of what may stand where is that of the official DTD."""

from __future__ import annotations

from lxml import etree

from newsformat_newsml1 import _facts, _rules

from ..shared import needs_shared
from . import facts
from .corpus import PARSER, dtd, files


pytestmark = needs_shared


def test_the_table_is_made_from_the_dtd() -> None:
    made: dict[str, str] = {}
    exec(facts.module(), made)  # noqa: S102 -- our own generator's
    assert made["ELEMENTS"] == _facts.ELEMENTS


def test_the_table_says_of_every_file_what_the_dtd_says() -> None:
    judged = []
    for path in files():
        root = etree.fromstring(path.read_bytes(), PARSER)
        for content in root.iter("DataContent"):
            del content[:]
        judged.append((dtd().validate(root), _rules.dtd().validate(root)))
    assert [one for one, _ in judged] == [other for _, other in judged]
    assert {one for one, _ in judged} == {True, False}
