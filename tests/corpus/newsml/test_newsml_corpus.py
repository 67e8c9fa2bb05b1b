"""Every real and standard news item is read whole, written back valid, and read again the same."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from attrs import fields, has
from lxml import etree

import newsformat as nf

from .corpus import files, needs_shared, problems


pytestmark = needs_shared

FILES = files()
PARSER = etree.XMLParser(resolve_entities=False, no_network=True)


def body_characters(item: etree._Element) -> Counter[str]:
    """Return the characters of the body of *item*, found without newsformat: of XHTML, NITF or any other markup."""
    for carrier in item.iter("{*}inlineXML"):
        bodies = (
            [*carrier.iter("{*}body.content")] or [*carrier.iter("{*}body", "{*}BODY")] or [*carrier.iterchildren("*")]
        )
        if bodies:
            return characters("".join(bodies[0].itertext("*")))
    return Counter()


def characters(text: str) -> Counter[str]:
    return Counter(text.translate(dict.fromkeys(map(ord, " \t\r\n\v\f"))))


def text_in(value: object) -> str:
    """Return all strings in *value*, a body; captions and credits are part of the text of a document's body."""
    if isinstance(value, str):
        return value
    if isinstance(value, tuple):
        return "".join(map(text_in, value))
    if has(type(value)):
        names = [field.name for field in fields(type(value)) if field.name not in {"kind", "language"}]
        return "".join(text_in(getattr(value, name)) for name in names)
    return ""


def read(path: Path) -> list[nf.Article]:
    return list(nf.read_all(path.read_bytes(), "newsml-g2"))


def test_bodies_are_complete() -> None:
    """At least 99.5 % of all characters, and 95 % of each item's."""
    expected = got = 0
    for path in FILES:
        items = [*etree.fromstring(path.read_bytes(), PARSER).iter("{*}newsItem")]
        articles = read(path)
        assert len(items) == len(articles), path
        for item, article in zip(items, articles, strict=True):
            whole = body_characters(item)
            there = (whole & characters(text_in(article.body))).total()
            assert there >= 0.95 * whole.total(), path
            expected, got = expected + whole.total(), got + there
    assert expected > 100_000
    assert got >= 0.995 * expected


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_written_back_valid_and_the_same(path: Path) -> None:
    for article in read(path):
        report = nf.Report()
        document = nf.write(article, "newsml-g2", report=report)
        assert report.losses == ()
        assert problems(document) == []
        assert nf.read(document, "newsml-g2") == article


def test_there_is_a_corpus() -> None:
    assert len(FILES) > 100


def test_the_real_seed_survives() -> None:
    """Plain text to NewsML-G2 and back: headline, credit, related stories at their place."""
    for seed in sorted((Path(FILES[0]).parents[3] / "seeds").glob("*.txt")):
        article = nf.read(seed, "text")
        report = nf.Report()
        document = nf.write(article, "newsml-g2", report=report)
        assert report.losses == ()
        assert problems(document) == []
        assert b'dir="rtl"' in document
        assert nf.read(document, "newsml-g2") == article
