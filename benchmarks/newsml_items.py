"""NewsML-G2 read and written item by item: what providers deliver in the corpus, or what is written of our seeds."""

from __future__ import annotations

import collections
import copy
import csv
import itertools
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from articles import articles
from lxml import etree
from measure import Result, ratio

import newsformat as nf


CORPUS = Path(__file__).parents[2] / "shared" / "corpus"
PARSER = etree.XMLParser(resolve_entities=False, no_network=True)


def newsml_read() -> Result:
    """NewsML-G2 to article, against parsing the XML alone."""
    documents = _documents()

    def ours() -> None:
        for document in documents:
            nf.read(document, "newsml-g2")

    def limit() -> None:
        for document in documents:
            etree.fromstring(document, PARSER)

    return Result("NewsML-G2 → Article / lxml fromstring", ratio(ours, limit), 3.5)


def newsml_write() -> Result:
    """Article to NewsML-G2, against serialising the same tree: articles that were just read."""
    return _newsml_write("Article → NewsML-G2 / lxml tostring", nf.read)


def newsml_write_of_json() -> Result:
    """The same of articles that have been JSON, in another process: nothing is known of what is kept in them."""
    from newsformat_newsml import _markup as markup

    def read(document: bytes, name: str) -> nf.Article:
        article = nf.read(nf.write(nf.read(document, name), "json"), "json")
        markup.memory_of.cache_clear()
        return article

    return _newsml_write("JSON → Article → NewsML-G2 / lxml tostring", read)


def _newsml_write(name: str, read: Callable[[bytes, str], nf.Article]) -> Result:
    documents = _documents()
    current = [read(document, "newsml-g2") for document in documents]
    trees = [etree.fromstring(nf.write(article, "newsml-g2"), PARSER) for article in current]
    variants = _variants(documents)

    def before() -> None:
        current[:] = [read(document, "newsml-g2") for document in next(variants)]

    def ours() -> None:
        for article in current:
            nf.write(article, "newsml-g2")

    def limit() -> None:
        for tree in trees:
            etree.tostring(tree, encoding="utf-8")

    return Result(name, ratio(ours, limit, before=before), 6)


_CODES = frozenset(("qcode", "literal", "href", "residref", "guid"))


def _variants(documents: list[bytes]) -> Iterator[list[bytes]]:
    """Yield *documents* again and again, each time with other codes, names and words where no two of them are alike.

    So what a feed repeats may be remembered, but nothing is remembered because the benchmark repeats itself.
    """
    trees = [etree.fromstring(document, PARSER) for document in documents]
    counts = collections.Counter(value for tree in trees for value in {*_values(tree)})
    for number in itertools.count():
        yield [_variant(tree, number, counts) for tree in trees]


def _values(tree: Any) -> Iterator[str]:
    for element in tree.iter("*"):
        yield from (value for name, value in element.items() if name in _CODES)
        if element.text and element.text[:1].isalpha():
            yield element.text


def _variant(tree: Any, number: int, counts: collections.Counter[str]) -> bytes:
    tree = copy.deepcopy(tree)
    for element in tree.iter("*"):
        for name, value in element.items():
            if name in _CODES and counts[value] == 1:
                element.set(name, f"{value}{number}")
        if element.text and element.text[:1].isalpha() and counts[element.text] == 1:
            element.text += str(number)
    document: bytes = etree.tostring(tree, encoding="utf-8")
    return document


def _documents() -> list[bytes]:
    manifest = CORPUS / "MANIFEST.tsv"
    if not manifest.exists():
        return [nf.write(article, "newsml-g2") for article in articles()]
    with manifest.open(encoding="utf-8", newline="") as table:
        rows = [row for row in csv.DictReader(table, delimiter="\t") if row["format"] == "newsmlg2"]
    return [document for row in rows if row["kind"] == "provider" for document in _items(row["path"])]


def _items(path: str) -> Iterator[bytes]:
    document = (CORPUS / path).read_bytes()
    try:
        nf.read(document, "newsml-g2")
    except nf.ReadError:  # a package, a message of several items
        return
    yield document


BENCHMARKS = [newsml_read, newsml_write, newsml_write_of_json]
