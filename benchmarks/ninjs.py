"""ninjs: what providers deliver in the corpus, or what newsformat writes of its own seeds."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import orjson
from measure import Result, ratio
from selectolax.lexbor import LexborHTMLParser

import newsformat as nf
from newsformat.markup.html import read_html


ROOT = Path(__file__).parents[1]
CORPUS = ROOT.parent / "shared" / "corpus"


def ninjs_read() -> Result:
    """Read ninjs, against six times decoding the JSON and once parsing its HTML body."""
    return _read("parsing its HTML", LexborHTMLParser)


def ninjs_read_beside_html() -> Result:
    """So too, with the blocks made of the HTML: what is left is what ninjs itself takes."""
    return _read("blocks of its HTML", lambda body: read_html(body, nf.Report()))


def _read(name: str, parse: Callable[[str], object]) -> Result:
    documents = _documents()
    bodies = [body for document in documents for body in _html(document)]

    def ours() -> None:
        for document in documents:
            nf.read(document, "ninjs")

    def limit() -> None:
        for document in documents:
            for _ in range(6):
                orjson.loads(document)
        for body in bodies:
            parse(body)

    return Result(f"ninjs → Article / 6 orjson.loads + {name}", ratio(ours, limit), 1)


def _html(document: bytes) -> Iterator[str]:
    """Yield the body in HTML or XHTML."""
    item = json.loads(document)
    for body in item.get("bodies", ()):
        if "html" in body.get("contentType", body.get("contenttype", "")):
            yield body["value"]
    yield from (item[name] for name in ("body_html", "body_xhtml") if name in item)


def _documents() -> list[bytes]:
    manifest = CORPUS / "MANIFEST.tsv"
    if not manifest.exists():
        seeds = sorted((ROOT / "seeds").glob("*.txt"))
        return [nf.write(nf.read(seed, "text"), "ninjs") for seed in seeds]
    with manifest.open(encoding="utf-8", newline="") as table:
        rows = [row for row in csv.DictReader(table, delimiter="\t") if row["format"] == "ninjs"]
    paths = [CORPUS / row["path"] for row in rows if row["wellformed"] == "Y" and row["kind"] == "provider"]
    return [path.read_bytes() for path in paths]


BENCHMARKS = [ninjs_read, ninjs_read_beside_html]
