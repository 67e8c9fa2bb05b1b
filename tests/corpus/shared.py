"""The shared files beside this checkout: the corpus, what its tables say of it, the official schemas; and how texts compare."""

from __future__ import annotations

import csv
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from attrs import fields, has


SHARED = Path(__file__).parents[3] / "shared"
SCHEMAS = SHARED / "schemas"
CORPUS = SHARED / "corpus"
needs_shared = pytest.mark.skipif(not CORPUS.exists(), reason="needs ../shared, the corpus and the schemas")


@cache
def table(name: str = "MANIFEST.tsv") -> tuple[dict[str, str], ...]:
    """Return the rows of a table of the corpus."""
    if not (CORPUS / name).exists():
        return ()
    with (CORPUS / name).open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file, delimiter="\t"))


def rows(*formats: str) -> list[dict[str, str]]:
    """Return what the manifest says of every file of *formats*, as the corpus calls them, that is there."""
    return [row for row in table() if row["format"] in formats and (CORPUS / row["path"]).exists()]


def well_formed(*formats: str) -> list[dict[str, str]]:
    """Return what the manifest says of those of them that are well-formed XML or JSON."""
    return [row for row in rows(*formats) if row["wellformed"] == "Y"]


def characters(text: str) -> Counter[str]:
    """Count the characters of *text* but for those it is laid out with: ASCII white space, and indents of East Asia."""
    return Counter(text.translate(dict.fromkeys(map(ord, " \t\r\n\v\f\u3000"))))


def text_in(value: object, *but: str) -> str:
    """Return all strings in *value*, a body or a part of one, *but* those of attributes called so."""
    if isinstance(value, str):
        return value
    if isinstance(value, tuple):
        return "".join([text_in(item, *but) for item in value])
    if has(type(value)):
        names = [field.name for field in fields(type(value)) if field.name not in {"kind", "language", *but}]
        return "".join([text_in(getattr(value, name), *but) for name in names])
    return ""
