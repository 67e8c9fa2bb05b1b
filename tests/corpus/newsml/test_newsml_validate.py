"""Validation agrees with IPTC's own test files, and with the official schema on whatever becomes of real documents."""

from __future__ import annotations

import random
import re
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

import newsformat as nf
from newsformat_newsml._validators._editions import _since

from ..shared import CORPUS, needs_shared
from .corpus import NEWSML_SCHEMAS, rows, schema
from .facts import Schema


pytestmark = needs_shared

FOLDER = NEWSML_SCHEMAS / "2.35"
NAR = "{http://iptc.org/std/nar/2006-10-01/}"

# Valid in 2.35: they are meant to fail in the version that their folder is named after (STANDARDS.md, section 3).
FAIL_IN_AN_OLDER_VERSION = {
    "2.28__should_fail__2.29_affiliation_org_org.xml",
    "2.28__should_fail__2.29_retiring_scheme_scheme.xml",
    "2.29__should_fail__002_newsitem_with_no_catalog.xml",
    "2.30__should_fail__CR00215_hasInstrument_on_concept.xml",
}


def paths(*kinds: str) -> list[Path]:
    """Return the well-formed files of these kinds."""
    return [CORPUS / row["path"] for row in rows() if row["kind"] in kinds]


UNITS = paths("unit")
OTHERS = paths("provider", "spec", "synthetic")


def errors(source: Path | bytes, layer: nf.Layer = nf.Layer.RULES, **options: str) -> list[nf.Problem]:
    """Return why *source* is not valid, by the rules of *layer*: of the newest version, if nothing else is chosen."""
    found = nf.validate(source, "newsml-g2", {"version": "newest", **options})
    return [problem for problem in found if problem.severity is nf.Severity.ERROR and problem.layer is layer]


def should_pass(path: Path) -> bool:
    return "should_pass" in path.name


def version_of(path: Path) -> str:
    """Return the version that a unit file is made for: that of its folder."""
    folder = path.name.split("__")[0]
    return folder if folder.startswith("2.") else "newest"


@pytest.mark.cases("path", UNITS, ids=[path.name for path in UNITS])
def test_own_rules_judge_a_unit_file_as_it_is_labelled(path: Path) -> None:
    assert (not errors(path, version=version_of(path))) == should_pass(path)


@pytest.mark.cases("path", UNITS, ids=[path.name for path in UNITS])
@pytest.mark.cases("version", ["newest", "declared"])
def test_own_rules_accept_what_should_pass(path: Path, version: str) -> None:
    found = errors(path, version=version)
    if should_pass(path):
        assert found == []
    elif path.name not in FAIL_IN_AN_OLDER_VERSION:
        assert found


@pytest.mark.cases("path", UNITS, ids=[path.name for path in UNITS])
@pytest.mark.cases("version", ["newest", "declared"])
def test_the_schema_judges_a_unit_file_as_it_is_labelled(path: Path, version: str) -> None:
    accepted = not errors(path, nf.Layer.SCHEMA, schema=str(FOLDER), version=version)
    assert accepted == (should_pass(path) or path.name in FAIL_IN_AN_OLDER_VERSION)


# What own rules say otherwise than the schema does, and why.
MORE = {"root", "namespace", "catalog", "conformance", "idref"}  # rules that a schema has not
DIFFERENT = {"ap.xml": "libxml2 takes no blanks around a date of a union type; XML Schema does (part 2, 4.3.6)"}


def test_own_rules_and_the_schema_agree_on_the_corpus() -> None:
    differing = []
    for path in (*UNITS, *OTHERS):
        own = [problem for problem in errors(path) if problem.rule not in MORE]
        root = etree.parse(path).getroot()
        if not root.tag.startswith(NAR) or path.name in DIFFERENT or (errors(path)[:1] and not own):
            continue
        if bool(own) == schema_with_rights().validate(root):
            differing.append((path.name, own[:2]))
    assert differing == []


@cache
def schema_with_rights() -> Any:
    """Return the official schema together with that of ODRL, which may stand in it."""
    space, main = NAR[1:-1], "NewsML-G2_2.35-spec-All-Power.xsd"
    both = f"""<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
    <xs:import namespace="{space}" schemaLocation="{main}"/>
    <xs:import namespace="http://www.w3.org/ns/odrl/2/" schemaLocation="ODRL22.xsd"/></xs:schema>"""
    return etree.XMLSchema(etree.fromstring(both, base_url=str(FOLDER / "both.xsd")))


# Mutations ------------------------------------------------------------------------


@cache
def valid_documents() -> list[Any]:
    """Return the small documents of the corpus that the schema takes."""
    paths = [path for path in (*UNITS, *OTHERS) if path.stat().st_size < 60_000]
    roots = [etree.parse(path).getroot() for path in paths]
    return [root for root in roots if etree.QName(root).localname[-4:] == "Item" and schema().validate(root)]


VALUES = [
    *(
        "",
        "x",
        "a:b",
        "a b",
        "a: b",
        "1",
        "0",
        "10",
        "-1",
        "+5",
        "1.5",
        "1e3",
        "true",
        "en",
        "en_US",
        "ltr",
        "P1D",
        "P",
    ),
    *("2026-01-01", "2026-13-01", "2026-02-30", "2026-01-01T00:00:00", "2026-01-01T24:00:00Z", "2026-01-01T00:00:00+1"),
    *(
        "2026",
        "2026-01",
        "--12",
        "::",
        "#a#b",
        "http://x.y/%zz",
        "http://a b",
        "http://[::1]/",
        "[x",
        "mailto:",
        "a\tb",
    ),
    *("\u00e9:\u00e9", "\u00a0:x", " 1 ", "1:2"),
]
ATTRIBUTES = [
    *(
        "qcode",
        "uri",
        "role",
        "type",
        "literal",
        "id",
        "dir",
        "rank",
        "creator",
        "modified",
        "custom",
        "href",
        "version",
    ),
    *("validto", "confidence", "pubconstraint", "size", "duration", "guid", "fun", "{urn:x}fun"),
    "{http://www.w3.org/XML/1998/namespace}lang",
]


def mutate(root: Any, chance: random.Random) -> None:
    """Do one thing to *root* that may or may not be right."""
    elements = list(root.iter(f"{NAR}*"))
    one, other = chance.choice(elements), chance.choice(elements)
    match chance.randrange(7):
        case 0 if one is not root:
            one.getparent().remove(one)
        case 1 if one is not root:
            one.addnext(deepcopy(one))
        case 2 if one is not root and one not in {other, *other.iterancestors()}:
            other.insert(chance.randint(0, len(other)), one)
        case 3 if one.attrib:
            one.set(chance.choice(list(one.attrib)), chance.choice(VALUES))
        case 4 if one.attrib:
            del one.attrib[chance.choice(list(one.attrib))]
        case 5:
            one.set(chance.choice(ATTRIBUTES), chance.choice(VALUES))
        case _:
            one.text = chance.choice(VALUES)


@settings(deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 2**32))
def test_own_rules_and_the_schema_agree_on_what_becomes_of_a_document(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 -- hypothesis would draw from thousands of elements, one by one
    root = deepcopy(chance.choice(valid_documents()))
    mutate(root, chance)
    document = etree.tostring(root)
    own = [problem for problem in errors(document) if problem.rule not in MORE]
    accepted = schema().validate(etree.fromstring(document))
    assert (not own) == accepted, (own, schema().error_log)


# Versions -------------------------------------------------------------------------


@pytest.mark.cases("minor", [20, 29, 34, 35])
def test_what_was_added_in_a_version_is_in_its_schema_and_not_in_one_before(minor: int) -> None:
    types = Schema(NEWSML_SCHEMAS / f"2.{minor}" / f"NewsML-G2_2.{minor}-spec-All-Power.xsd").types
    members = {name: {*kind["attributes"], *re.findall(r"<(\w+)>", kind["model"])} for name, kind in types.items()}
    wrong = [
        (kind, name, since)
        for (kind, name), since in _since().items()
        if (name in members.get(kind, ())) != (since <= minor)
    ]
    assert wrong == []


@pytest.mark.cases(("version", "accepted"), [("2.29", False), ("declared", False), ("2.34", True), ("newest", True)])
def test_of_several_schemas_that_of_the_version_is_taken(version: str, *, accepted: bool) -> None:
    (path,) = [path for path in UNITS if path.name == "2.29__should_fail__002_newsitem_with_no_catalog.xml"]
    assert (not errors(path, nf.Layer.SCHEMA, schema=str(NEWSML_SCHEMAS), version=version)) == accepted
