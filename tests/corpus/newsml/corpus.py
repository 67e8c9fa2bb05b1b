"""The NewsML-G2 part of the corpus, and the official schema."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

import pytest
from lxml import etree


SHARED = Path(__file__).parents[4] / "shared"
XSD = SHARED / "schemas" / "newsmlg2" / "2.35" / "NewsML-G2_2.35-spec-All-Power.xsd"
MANIFEST = SHARED / "corpus" / "MANIFEST.tsv"
needs_shared = pytest.mark.skipif(not MANIFEST.exists(), reason="needs ../shared, the corpus and the schemas")


@cache
def schema() -> etree.XMLSchema:
    """Return the official schema, compiled."""
    return etree.XMLSchema(etree.parse(XSD, etree.XMLParser(no_network=True)))


def problems(document: bytes) -> list[str]:
    """Return what the official schema says against *document*."""
    root = etree.fromstring(document, etree.XMLParser(resolve_entities=False, no_network=True))
    if schema().validate(root):
        return []
    return [f"{error.line}: {error.message}" for error in schema().error_log]


def files() -> list[Path]:
    """Return every well-formed news item and message of a provider or of the standard."""
    if not MANIFEST.exists():
        return []
    with MANIFEST.open(encoding="utf-8") as manifest:
        rows = list(csv.DictReader(manifest, delimiter="\t"))
    return [
        MANIFEST.parent / row["path"]
        for row in rows
        if row["format"] == "newsmlg2"
        and row["kind"] in {"provider", "spec"}
        and row["subformat"].startswith(("newsItem", "newsMessage"))
        and row["wellformed"] == "Y"
    ]
