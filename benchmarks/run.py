"""Run every benchmark and print a line for each: name, ratio, goal.

    python benchmarks/run.py [NAME…]      # those whose name contains a NAME; exit code 1 if one falls short

A ratio compares newsformat with a peer or a raw limit in the same run. The NewsML-G2 files are the real ones beside
the checkout (``../shared``), or else what newsformat writes of its own seeds.
"""

from __future__ import annotations

import collections
import csv
import itertools
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from attrs import evolve
from lxml import etree
from measure import Result, ratio

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
    """Article to NewsML-G2, against serialising the same tree."""
    articles = [nf.read(document, "newsml-g2") for document in _newsml()]
    trees = [etree.fromstring(nf.write(article, "newsml-g2"), PARSER) for article in articles]
    rounds = _variants(articles)

    def ours() -> None:
        for article in next(rounds):
            nf.write(article, "newsml-g2")

    def limit() -> None:
        for tree in trees:
            etree.tostring(tree, encoding="utf-8")

    return Result("Article → NewsML-G2 / lxml tostring", ratio(ours, limit), 6)


_VARIANTS = 64  # more than are written
_TAG = re.compile(r"<[^\s/>]+")


def _variants(articles: list[nf.Article]) -> Iterator[list[nf.Article]]:
    """Yield *articles* again and again, each time with other blanks in what is kept and no two articles share.

    So what a feed repeats may be remembered, but nothing is remembered because the benchmark repeats itself.
    """
    counts = collections.Counter(each.value for article in articles for each in _kept(article))
    made = [[_variant(article, number, counts) for article in articles] for number in range(_VARIANTS)]
    return itertools.cycle(made)


def _kept(article: nf.Article) -> Iterator[nf.Foreign]:
    yield from article.foreign
    for name in _PARTS:
        for part in getattr(article, name):
            yield from part.foreign


_PARTS = ("subjects", "entities", "contributors", "sources", "services", "genres", "rights", "associations")


def _variant(article: nf.Article, number: int, counts: collections.Counter[str]) -> nf.Article:
    blanks = f"{number:06b}".translate({ord("0"): " ", ord("1"): "\n"})

    def changed(foreign: tuple[nf.Foreign, ...]) -> list[nf.Foreign]:
        return [
            evolve(each, value=_TAG.sub(lambda tag: tag[0] + blanks, each.value, count=1))
            if counts[each.value] == 1
            else each
            for each in foreign
        ]

    parts = {
        name: [evolve(part, foreign=changed(part.foreign)) if part.foreign else part for part in getattr(article, name)]
        for name in _PARTS
    }
    return evolve(article, foreign=changed(article.foreign), **parts)


def json_both_ways() -> Result:
    """Native JSON written and read, against msgspec on equivalent Structs."""
    import msgspec

    from newsformat_json import _mirror as mirror

    articles = _articles()
    compact = nf.registry()["json"].write_options(indent=0)
    encoder, decoder = msgspec.json.Encoder(), msgspec.json.Decoder(mirror.Document)
    structs = [mirror.to_Document(article) for article in articles]

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


BENCHMARKS = [seed_to_json, newsml_read, newsml_write, json_both_ways, help_start, one_file]


def main(names: list[str]) -> int:
    """Run the benchmarks whose name contains one of *names*, or all."""
    short = 0
    for benchmark in BENCHMARKS:
        if not names or any(name in benchmark.__name__ for name in names):
            result = benchmark()
            print(result, flush=True)
            short |= result.ratio > result.goal
    return int(short)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
