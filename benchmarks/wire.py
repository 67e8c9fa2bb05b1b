"""The formats of the wire: the messages of the corpus, or what newsformat writes of its own seeds."""

from __future__ import annotations

import csv
import time
from pathlib import Path

from measure import Result, ratio

import newsformat as nf


ROOT = Path(__file__).parents[1]
CORPUS = ROOT.parent / "shared" / "corpus"
SECOND = 1.0


def iptc7901_read() -> Result:
    """IPTC 7901 to articles, against decoding the messages and splitting them into lines."""
    return _read("iptc7901", "IPTC 7901")


def anpa_read() -> Result:
    """ANPA 1312 to articles, against the same."""
    return _read("anpa", "ANPA 1312")


def _read(format: str, title: str) -> Result:
    documents = _documents(format)

    def ours() -> None:
        for document in documents:
            nf.read(document, format)

    def limit() -> None:
        for document in documents:
            for _ in document.decode("latin-1").splitlines():
                pass

    found = ratio(ours, limit)
    return Result(f"{title} → Article / decode + lines ({_rate(documents, format):,} a second)", found, 90)


def _rate(documents: list[bytes], format: str) -> int:
    """Return how many articles a second of processor time come out of one long file."""
    marked = [document if document[:1] in b"\x01\x16" else b"\x01" + document for document in documents]
    feed = b"\x04\r\n".join(marked) * 20
    start, count = time.process_time(), 0
    while time.process_time() - start < SECOND:
        count += sum(1 for _ in nf.read_all(feed, format))
    return round(count / (time.process_time() - start))


def _documents(format: str) -> list[bytes]:
    manifest = CORPUS / "MANIFEST.tsv"
    if not manifest.exists():
        seeds = sorted((ROOT / "seeds").glob("*.txt"))
        return [nf.write(nf.read(seed, "text"), format) for seed in seeds]
    with manifest.open(encoding="utf-8", newline="") as table:
        rows = [row for row in csv.DictReader(table, delimiter="\t") if row["format"] == format]
    return [(CORPUS / row["path"]).read_bytes() for row in rows]


BENCHMARKS = [iptc7901_read, anpa_read]
