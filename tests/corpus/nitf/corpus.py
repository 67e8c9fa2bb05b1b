"""The NITF part of the corpus, bodies in NITF elsewhere, and the official schema."""

from __future__ import annotations

import csv
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TypeAlias

import pytest
from lxml import etree


SHARED = Path(__file__).parents[4] / "shared"
CORPUS = SHARED / "corpus"
SCHEMA = SHARED / "schemas" / "nitf" / "3.6" / "nitf-3-6.xsd"
MANIFEST = CORPUS / "MANIFEST.tsv"
Element: TypeAlias = etree._Element  # noqa: SLF001 -- lxml has no public name for it
NAMESPACE = "http://iptc.org/std/NITF/2006-10-18/"
needs_shared = pytest.mark.skipif(not MANIFEST.exists(), reason="needs ../shared, the corpus and the schemas")


@cache
def _schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(SCHEMA, etree.XMLParser(no_network=True)))


def problems(document: bytes) -> list[str]:
    """Return what the official schema says against *document*."""
    root = etree.fromstring(document, etree.XMLParser(resolve_entities=False, no_network=True))
    if _schema().validate(root):
        return []
    return [f"{error.line}: {error.message}" for error in _schema().error_log]


@cache
def rows_of(*formats: str) -> list[dict[str, str]]:
    """Return what the manifest says of every file of *formats* that is there."""
    if not MANIFEST.exists():
        return []
    with MANIFEST.open(encoding="utf-8", newline="") as manifest:
        found = [row for row in csv.DictReader(manifest, delimiter="\t") if row["format"] in formats]
    return [row for row in found if (CORPUS / row["path"]).exists()]


def rows(*formats: str) -> list[dict[str, str]]:
    """Return those of them that are well-formed XML."""
    return [row for row in rows_of(*formats) if row["wellformed"] == "Y"]


def files() -> list[Path]:
    """Return every well-formed file in NITF."""
    return [CORPUS / row["path"] for row in rows("nitf")]


@cache
def embedded() -> list[tuple[str, Element]]:
    """Return every ``nitf`` in a well-formed file of another XML format, with the path of that file."""
    found = []
    for row in rows("newsml1", "newsmlg2", "other"):
        content = (CORPUS / row["path"]).read_bytes()
        if b"nitf" in content and row["path"].endswith((".xml", ".newsml")):
            root = parsed(content)
            found += [(row["path"], element) for element in root.iter("{*}nitf")]
    return found


def parsed(content: bytes) -> Element:
    """Return the root of a document, parsed without fetching anything; bytes that are UTF-8 are, whatever they say."""
    with suppress(UnicodeDecodeError):
        content = content.decode().replace('encoding="iso-8859-1"', "", 1).encode()
    return etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))
