"""NewsML 1: the files of the corpus, or what newsformat writes of its own seeds."""

from __future__ import annotations

import csv
from pathlib import Path

from lxml import etree
from measure import Result, ratio

import newsformat as nf


ROOT = Path(__file__).parents[1]
CORPUS = ROOT.parent / "shared" / "corpus"
PARSER = etree.XMLParser(resolve_entities=False, no_network=True)


def newsml1_read() -> Result:
    """NewsML 1 to articles, against parsing the XML alone."""
    documents = _documents()

    def ours() -> None:
        for document in documents:
            for _ in nf.read_all(document, "newsml-1"):
                pass

    def limit() -> None:
        for document in documents:
            etree.fromstring(document, PARSER)

    return Result("NewsML 1 → Article / lxml fromstring", ratio(ours, limit), 4.5)


def _documents() -> list[bytes]:
    """Return the documents that hold articles."""
    manifest = CORPUS / "MANIFEST.tsv"
    if not manifest.exists():
        seeds = sorted((ROOT / "seeds").glob("*.txt"))
        return [nf.write(nf.read(seed, "text"), "newsml-1") for seed in seeds]
    with manifest.open(encoding="utf-8", newline="") as table:
        rows = [row for row in csv.DictReader(table, delimiter="\t") if row["format"] == "newsml1"]
    paths = [CORPUS / row["path"] for row in rows if row["wellformed"] == "Y" and row["kind"] != "cv"]
    return [path.read_bytes() for path in paths if path.exists()]


BENCHMARKS = [newsml1_read]
