"""Run every benchmark and print a line for each: name, ratio, goal.

    python benchmarks/run.py [NAME…]      # those whose name contains a NAME; exit code 1 if one falls short

A ratio compares newsformat with a peer or a raw limit in the same run. The NewsML-G2 files are the real ones beside
the checkout (``../shared``), or else what newsformat writes of its own seeds.
"""

from __future__ import annotations

import collections
import copy
import csv
import itertools
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import files
import newsml
import newsml1
import ninjs
import nitf
import text
import wire
from lxml import etree
from measure import Result, Skipped, ratio

import newsformat as nf


ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"
SEEDS = [path.read_bytes() for path in sorted((ROOT / "seeds").glob("*.txt"))]
REAL_SEEDS = [path.read_bytes() for path in sorted(SHARED.glob("seeds/*.txt"))] or SEEDS
PARSER = etree.XMLParser(resolve_entities=False, no_network=True)


def seed_to_json() -> Result:
    """Plain text to article to JSON, against decoding and encoding the same bytes."""

    def ours() -> None:
        for seed in REAL_SEEDS:
            nf.write(nf.read(seed, "text"), "json")

    def limit() -> None:
        for seed in REAL_SEEDS:
            seed.decode().encode()

    return Result("seed text → Article → JSON / decode + encode", ratio(ours, limit), 20)


def newsml_read() -> Result:
    """NewsML-G2 to article, against parsing the XML alone."""
    documents = _newsml()

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
    documents = _newsml()
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
    for element in tree.iter(etree.Element):
        yield from (value for name, value in element.items() if name in _CODES)
        if element.text and element.text[:1].isalpha():
            yield element.text


def _variant(tree: Any, number: int, counts: collections.Counter[str]) -> bytes:
    tree = copy.deepcopy(tree)
    for element in tree.iter(etree.Element):
        for name, value in element.items():
            if name in _CODES and counts[value] == 1:
                element.set(name, f"{value}{number}")
        if element.text and element.text[:1].isalpha() and counts[element.text] == 1:
            element.text += str(number)
    document: bytes = etree.tostring(tree, encoding="utf-8")
    return document


def json_both_ways() -> Result:
    """Native JSON written and read, against msgspec on equivalent Structs."""
    import msgspec

    from newsformat_json._mirror import roots
    from newsformat_json._to_mirror import to_document

    articles = _articles()
    compact = nf.registry()["json"].write_options(indent=0)
    encoder, decoder = msgspec.json.Encoder(), msgspec.json.Decoder(roots()[0])
    structs = [to_document(article) for article in articles]

    def ours() -> None:
        for article in articles:
            nf.read(nf.write(article, "json", compact), "json")

    def limit() -> None:
        for struct in structs:
            decoder.decode(encoder.encode(struct))

    return Result("Article → native JSON → Article / msgspec Structs", ratio(ours, limit), 4)


def help_start() -> Result:
    """``newsformat --help``, against an interpreter that does nothing."""
    return Result("newsformat --help / python -c pass", _start(["--help"]), 7)


def one_file() -> Result:
    """One small file converted, against an interpreter that does nothing."""
    with tempfile.TemporaryDirectory() as folder:
        seed = Path(folder, "seed.txt")
        seed.write_bytes(REAL_SEEDS[0])
        arguments = ["convert", str(seed), "-t", "json", "-o", str(Path(folder, "seed.json"))]
        return Result("newsformat convert seed.txt / python -c pass", _start(arguments), 12)


def _start(arguments: list[str]) -> float:
    command = Path(sys.executable).with_name("newsformat")
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}

    def run(*words: str | Path) -> Callable[[], object]:
        return lambda: subprocess.run(words, check=True, capture_output=True, env=env)  # noqa: S603 -- our own command

    ours, limit = run(command, *arguments), run(sys.executable, "-c", "pass")
    ours()  # byte code is kept from the first run on, as on anybody's machine
    return ratio(ours, limit, rounds=25)


def _newsml() -> list[bytes]:
    manifest = SHARED / "corpus" / "MANIFEST.tsv"
    if not manifest.exists():
        return [nf.write(article, "newsml-g2") for article in _articles()]
    with manifest.open(encoding="utf-8", newline="") as table:
        rows = [row for row in csv.DictReader(table, delimiter="\t") if row["format"] == "newsmlg2"]
    return [document for row in rows if row["kind"] == "provider" for document in _items(row["path"])]


def _items(path: str) -> Iterator[bytes]:
    document = (SHARED / "corpus" / path).read_bytes()
    try:
        nf.read(document, "newsml-g2")
    except nf.ReadError:  # a package, a message of several items
        return
    yield document


def _articles() -> list[nf.Article]:
    from newsformat.testing import kitchen_sink

    return [*[nf.read(seed, "text") for seed in SEEDS], kitchen_sink()]


BENCHMARKS = [
    *(seed_to_json, newsml_read, newsml_write, newsml_write_of_json, json_both_ways, help_start, one_file),
    *files.BENCHMARKS,
    *newsml.BENCHMARKS,
    *newsml1.BENCHMARKS,
    *ninjs.BENCHMARKS,
    *nitf.BENCHMARKS,
    *text.BENCHMARKS,
    *wire.BENCHMARKS,
]


def main(names: list[str]) -> int:
    """Run the benchmarks whose name contains one of *names*, or all."""
    short = 0
    for benchmark in BENCHMARKS:
        if not names or any(name in benchmark.__name__ for name in names):
            try:
                result = benchmark()
            except Skipped as reason:
                print(f"{benchmark.__name__:<58} skipped: {reason}", flush=True)
                continue
            print(result, flush=True)
            short |= result.ratio > result.goal
    return int(short)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
