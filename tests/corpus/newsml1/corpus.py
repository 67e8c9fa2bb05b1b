"""The NewsML 1 part of the corpus, and the official DTD."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

import pytest
from lxml import etree


SHARED = Path(__file__).parents[4] / "shared"
DTD = SHARED / "schemas" / "newsml1" / "1.2" / "NewsMLv1.2.dtd"
MANIFEST = SHARED / "corpus" / "MANIFEST.tsv"
PAIRS = SHARED / "corpus" / "PAIRS.tsv"
PARSER = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
needs_shared = pytest.mark.skipif(not MANIFEST.exists(), reason="needs ../shared, the corpus and the schemas")


@cache
def dtd() -> etree.DTD:
    return etree.DTD(str(DTD))


def problems(document: bytes) -> list[str]:
    """Return what the official DTD says against *document*, the markup of texts aside, which it does not know."""
    root = etree.fromstring(document, PARSER)
    for content in root.iter("DataContent"):
        del content[:]
    if dtd().validate(root):
        return []
    return [f"{error.line}: {error.message}" for error in dtd().error_log]


def files() -> list[Path]:
    """Return every well-formed document in NewsML 1."""
    if not MANIFEST.exists():
        return []
    with MANIFEST.open(encoding="utf-8") as manifest:
        rows = list(csv.DictReader(manifest, delimiter="\t"))
    return [MANIFEST.parent / row["path"] for row in rows if row["format"] == "newsml1" and row["wellformed"] == "Y"]


def name_of(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"
