"""NITF: the files of the corpus, or what newsformat writes of its own seeds."""

from __future__ import annotations

import csv
from pathlib import Path

from lxml import etree
from measure import Result, ratio

import newsformat as nf


ROOT = Path(__file__).parents[1]
CORPUS = ROOT.parent / "shared" / "corpus"
PARSER = etree.XMLParser(resolve_entities=False, no_network=True)


def nitf_read() -> Result:
    """NITF to article, against parsing the XML alone."""
    documents = _documents()

    def ours() -> None:
        for document in documents:
            nf.read(document, "nitf")

    def limit() -> None:
        for document in documents:
            etree.fromstring(document, PARSER)

    return Result("NITF → Article / lxml fromstring", ratio(ours, limit), 4.5)


def _documents() -> list[bytes]:
    manifest = CORPUS / "MANIFEST.tsv"
    if not manifest.exists():
        seeds = sorted((ROOT / "seeds").glob("*.txt"))
        return [nf.write(nf.read(seed, "text"), "nitf") for seed in seeds]
    with manifest.open(encoding="utf-8", newline="") as table:
        rows = [row for row in csv.DictReader(table, delimiter="\t") if row["format"] == "nitf"]
    paths = [CORPUS / row["path"] for row in rows if row["wellformed"] == "Y"]
    return [path.read_bytes() for path in paths if path.exists()]


BENCHMARKS = [nitf_read]
