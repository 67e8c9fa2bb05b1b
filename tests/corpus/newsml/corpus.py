"""The NewsML-G2 part of the corpus, and the official schema."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from lxml import etree

from .. import shared
from ..shared import CORPUS, SCHEMAS


NEWSML_SCHEMAS = SCHEMAS / "newsmlg2"


@cache
def schema_of(version: str, conformance: str) -> etree.XMLSchema:
    """Return the official schema of a version, compiled."""
    path = NEWSML_SCHEMAS / version / f"NewsML-G2_{version}-spec-All-{conformance.capitalize()}.xsd"
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


def rows() -> list[dict[str, str]]:
    """Return what the manifest says of every well-formed file."""
    return shared.well_formed("newsmlg2")


def files() -> list[Path]:
    """Return every well-formed news item and message of a provider or of the standard."""
    return [
        CORPUS / row["path"]
        for row in rows()
        if row["kind"] in {"provider", "spec"} and row["subformat"].startswith(("newsItem", "newsMessage"))
    ]


def well_formed(*, fragments: bool = False) -> list[Path]:
    """Return every well-formed file that is an item or a message, or those that are *fragments* of one."""
    return [CORPUS / row["path"] for row in rows() if row["subformat"].startswith("fragment") is fragments]
