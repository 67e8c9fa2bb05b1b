"""The NewsML 1 part of the corpus, and the official DTD."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from lxml import etree

from ..shared import CORPUS, SCHEMAS, well_formed


DTD = SCHEMAS / "newsml1" / "1.2" / "NewsMLv1.2.dtd"
PARSER = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)


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
    return [CORPUS / row["path"] for row in well_formed("newsml1")]


def name_of(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"
