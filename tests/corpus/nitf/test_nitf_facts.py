"""The table of what may stand where is that of the official schema."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

import newsformat as nf
from newsformat.plugin import Layer, Severity
from newsformat_nitf import _facts

from ..shared import needs_shared
from . import facts
from .corpus import NAMESPACE, files, parsed, problems


pytestmark = needs_shared


def test_the_table_is_made_from_the_schema() -> None:
    made: dict[str, str] = {}
    exec(facts.module(), made)  # noqa: S102 -- our own generator's
    assert made["ELEMENTS"] == _facts.ELEMENTS


def named(content: bytes) -> bytes:
    """Return a document in the namespace of the schema, and without the version that each schema fixes."""
    root = parsed(content)
    for key in ("version", "change.date", "change.time"):
        root.attrib.pop(key, None)
    for element in root.iter("*"):
        element.tag = element.tag if element.tag.startswith("{") else f"{{{NAMESPACE}}}{element.tag}"
    return etree.tostring(root)


@pytest.mark.cases("path", files())
def test_our_rules_agree_with_the_schema(path: Path) -> None:
    found = [*nf.validate(path, "nitf")]
    assert all(problem.layer is Layer.RULES for problem in found)
    errors = [problem for problem in found if problem.severity is Severity.ERROR]
    assert bool(errors) == bool(problems(named(path.read_bytes())))


@pytest.mark.cases("path", files())
def test_the_official_schema_is_asked_where_it_is_named(path: Path) -> None:
    found = [*nf.validate(path, "nitf", {"schema": str(facts.XSD.parent)})]
    official = [problem for problem in found if problem.layer is Layer.SCHEMA]
    assert bool(official) == bool(problems(named(path.read_bytes())))


def test_a_document_of_a_dtd_is_held_against_it() -> None:
    dtd = str(facts.XSD.parents[1] / "3.1")
    good, bad = (f"<nitf><body>{inner}</body></nitf>".encode() for inner in ("<body.content/>", "<head/>"))
    assert not [*nf.validate(nf.Source(good), "nitf", {"schema": dtd})]
    assert {problem.layer for problem in nf.validate(nf.Source(bad), "nitf", {"schema": dtd})} == {*Layer}
