"""Every real and standard news item is read whole, written back valid, and read again the same."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from attrs import fields, has
from lxml import etree

import newsformat as nf

from ..shared import characters, needs_shared, text_in
from .corpus import files, problems, well_formed


pytestmark = needs_shared

FILES = files()
PARSER = etree.XMLParser(resolve_entities=False, no_network=True)


def body_characters(item: etree._Element) -> Counter[str]:
    """Return the characters of the body of *item*, found without newsformat: of XHTML, NITF or any other markup.

    In other markup, an element that holds no more than a number, an identifier, an address or JSON is no text, and what
    is said of another form of an embed is none either.
    """
    for carrier in item.iterfind("{*}contentSet/{*}inlineXML"):
        if bodies := [*carrier.iter("{*}body.content")]:
            return characters("".join(text for body in bodies for text in body.itertext("*")))
        if bodies := [*carrier.iterfind("{*}html/{*}body")]:
            text = "".join(bodies[0].itertext("*"))
            return characters(unescape(text) if ESCAPED.search(text) else text)
        for root in carrier.iterchildren("*"):
            return characters("".join(texts(root)))
    return Counter()


ESCAPED = re.compile("&(?:quot|#39);")  # twice: no text here is about these


def lines_of(item: etree._Element, article: nf.Article) -> str:
    """Return headline, dateline and bylines of *article*, where *item* may have them in the markup of its text."""
    if (page := item.find("{*}contentSet/{*}inlineXML/{*}html/{*}body")) is not None:
        return head_of(page, article)
    named = {part.get("type") for part in item.iterfind("{*}contentSet//{*}element")}
    if not named & {"headline", "dateline"} and item.find("{*}contentSet//{*}RUBRIK") is None:
        return ""
    signed = {byline.text or byline.name for byline in article.bylines}
    return "".join((nf.plain(article.headline), article.dateline.text if article.dateline else "", *signed))


def head_of(page: etree._Element, article: nf.Article) -> str:
    """Return what *page* begins with, where that is the headline of *article*, or a ``header`` with it."""
    said = [" ".join(nf.plain(line).split()) for line in (article.headline, article.subhead)]
    lines = [" ".join("".join(part.itertext("*")).split()) for part in page]
    if len(page) and etree.QName(page[0]).localname == "header" and said[0] in lines[0]:
        return lines[0]
    return "".join(line for line, expected in zip(lines, said, strict=False) if line == expected)


def texts(root: etree._Element) -> Iterator[str]:
    others = [link for link in root.iter("{*}link") if link.get("rel") == "alternate"]
    beside = {part for link in others for part in link.iter("*")}
    for part in root.iter("*"):
        text = part.text or ""
        if part in beside:
            continue
        if len(part) or not DATA.fullmatch(text):
            yield text
        yield (part.tail or "") if part is not root else ""


DATA = re.compile(r"\s*(?:(?=\S*[\d:/@=_#])[!-~]+|\{.*\})\s*", re.DOTALL)


def read(path: Path) -> list[nf.Article]:
    return list(nf.read_all(path.read_bytes(), "newsml-g2"))


def items_in(root: etree._Element) -> list[etree._Element]:
    """Return every item that is an article, not those in a link."""
    name = etree.QName(root).localname
    if name != "newsMessage":
        return [root] if name in {"newsItem", "packageItem"} else []
    sets = root.iterchildren("{*}itemSet")
    return [item for items in sets for item in items.iterchildren("{*}newsItem", "{*}packageItem")]


def test_bodies_are_complete() -> None:
    """At least 99.9 % of all characters, and 99 % of each item's, in every file of the corpus that holds an article."""
    expected = got = 0
    for path in well_formed():
        items = items_in(etree.fromstring(path.read_bytes(), PARSER))
        for item, article in zip(items, read(path), strict=True):
            whole = body_characters(item)
            there = (whole & characters(text_in(article.body) + lines_of(item, article))).total()
            assert there >= 0.99 * whole.total(), path
            expected, got = expected + whole.total(), got + there
    assert expected > 250_000
    assert got >= 0.999 * expected


@pytest.mark.cases("path", FILES)
def test_written_back_valid_and_the_same(path: Path) -> None:
    for article in read(path):
        report = nf.Report()
        document = nf.write(article, "newsml-g2", report=report)
        assert report.losses == ()
        assert problems(document) == []
        assert nf.read(document, "newsml-g2") == article


def test_whole_documents_are_written_back_valid() -> None:
    """With what surrounds the articles, as a message of a provider does."""
    for path in well_formed():
        with nf.read_all(path, "newsml-g2") as articles:
            document = nf.write(articles, "newsml-g2")
        assert problems(document) == [], path


def rebuilt(value: Any) -> Any:
    """Return *value* made anew, so that everything in it is converted and checked."""
    if isinstance(value, tuple):
        return tuple(map(rebuilt, value))
    if has(type(value)):
        return type(value)(**{field.alias: rebuilt(getattr(value, field.name)) for field in fields(type(value))})
    return value


def test_all_that_is_read_is_in_the_form_of_the_model() -> None:
    for path in well_formed():
        for article in read(path):
            assert rebuilt(article) == article, path
            assert repr(rebuilt(article)) == repr(article), path  # tuples, not lists


def test_there_is_a_corpus() -> None:
    assert len(FILES) > 100
    assert len(well_formed()) > 400


@pytest.mark.cases("path", well_formed(fragments=True))
def test_a_fragment_is_no_item(path: Path) -> None:
    with pytest.raises(nf.ReadError, match=r"not a NewsML-G2 item: the root element is \w+$"):
        read(path)


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
