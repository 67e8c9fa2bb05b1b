"""The NewsML-G2 part of the corpus, and the official schema."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

import pytest
from lxml import etree


SHARED = Path(__file__).parents[4] / "shared"
SCHEMAS = SHARED / "schemas" / "newsmlg2"
MANIFEST = SHARED / "corpus" / "MANIFEST.tsv"
needs_shared = pytest.mark.skipif(not MANIFEST.exists(), reason="needs ../shared, the corpus and the schemas")


@cache
def schema_of(version: str, conformance: str) -> etree.XMLSchema:
    """Return the official schema of a version, compiled."""
    path = SCHEMAS / version / f"NewsML-G2_{version}-spec-All-{conformance.capitalize()}.xsd"
    return etree.XMLSchema(etree.parse(path, etree.XMLParser(no_network=True)))


def schema() -> etree.XMLSchema:
    """Return the official schema of the newest version."""
    return schema_of("2.35", "power")


def problems(document: bytes) -> list[str]:
    """Return what the official schema says against *document*."""
    root = etree.fromstring(document, etree.XMLParser(resolve_entities=False, no_network=True))
    if schema().validate(root):
        return []
    return [f"{error.line}: {error.message}" for error in schema().error_log]


@cache
def rows() -> list[dict[str, str]]:
    """Return what the manifest says of every well-formed file."""
    if not MANIFEST.exists():
        return []
    with MANIFEST.open(encoding="utf-8", newline="") as manifest:
        every = csv.DictReader(manifest, delimiter="\t")
        return [row for row in every if row["format"] == "newsmlg2" and row["wellformed"] == "Y"]


def files() -> list[Path]:
    """Return every well-formed news item and message of a provider or of the standard."""
    return [
        MANIFEST.parent / row["path"]
        for row in rows()
        if row["kind"] in {"provider", "spec"} and row["subformat"].startswith(("newsItem", "newsMessage"))
    ]


def well_formed(*, fragments: bool = False) -> list[Path]:
    """Return every well-formed file that is an item or a message, or those that are *fragments* of one."""
    return [MANIFEST.parent / row["path"] for row in rows() if row["subformat"].startswith("fragment") is fragments]
