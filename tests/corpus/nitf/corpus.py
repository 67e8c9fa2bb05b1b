"""The NITF part of the corpus, bodies in NITF elsewhere, and the official schema."""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TypeAlias

from lxml import etree

from ..shared import CORPUS, SCHEMAS, well_formed


SCHEMA = SCHEMAS / "nitf" / "3.6" / "nitf-3-6.xsd"
Element: TypeAlias = etree._Element  # noqa: SLF001 -- lxml has no public name for it
NAMESPACE = "http://iptc.org/std/NITF/2006-10-18/"


@cache
def _schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(SCHEMA, etree.XMLParser(no_network=True)))


def problems(document: bytes) -> list[str]:
    """Return what the official schema says against *document*."""
    root = etree.fromstring(document, etree.XMLParser(resolve_entities=False, no_network=True))
    if _schema().validate(root):
        return []
    return [f"{error.line}: {error.message}" for error in _schema().error_log]


def files() -> list[Path]:
    """Return every well-formed file in NITF."""
    return [CORPUS / row["path"] for row in well_formed("nitf")]


@cache
def embedded() -> list[tuple[str, Element]]:
    """Return every ``nitf`` in a well-formed file of another XML format, with the path of that file."""
    found = []
    for row in well_formed("newsml1", "newsmlg2", "other"):
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
