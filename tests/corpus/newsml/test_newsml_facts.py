"""The table of what may stand where is that of the official schema."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from newsformat_newsml import _facts, _older_facts, _schemes, _simple_types

from ..shared import SHARED, needs_shared
from . import facts


pytestmark = needs_shared


def test_the_table_is_made_from_the_schema() -> None:
    made: dict[str, str] = {}
    exec(facts.module(), made)  # noqa: S102 -- our own generator's
    names = ("TYPES", "ELEMENTS", "ATTRIBUTES", "GROUPS")
    assert [name for name in names if made[name] != getattr(_facts, name)] == []


def test_the_aliases_are_those_of_the_catalog() -> None:
    made: dict[str, str] = {}
    exec(facts.schemes_module(), made)  # noqa: S102 -- our own generator's
    assert made["ALIASES"] == _schemes.ALIASES


def test_the_tables_of_older_versions_too() -> None:
    made: dict[str, str] = {}
    exec(facts.older_module(), made)  # noqa: S102 -- our own generator's
    names = [name for name in made if name.startswith(("TYPES_", "ELEMENTS_"))]
    assert len(names) > 3
    assert [name for name in names if made[name] != getattr(_older_facts, name)] == []


SIMPLE = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="x" type="xs:{}"/></xs:schema>"""
IRIS = etree.XMLSchema(etree.XML(SIMPLE.format("anyURI")))
DATES = etree.XMLSchema(etree.XML(SIMPLE.format("dateTime")))
LANGUAGES = etree.XMLSchema(etree.XML(SIMPLE.format("language")))


def accepts(schema: etree.XMLSchema, value: str) -> bool:
    element = etree.Element("x")
    element.text = value
    return bool(schema.validate(element))


parts = st.sampled_from(
    [*"aZ09:/?#[]@!$&'()*+,;=%.-_~ é\u05d0\U0001f600|^", "//", "http://", "%41", "%4", "urn:", "::"]
)


@given(st.lists(parts, max_size=10).map("".join))
def test_an_address_that_is_taken_is_one(value: str) -> None:
    if _simple_types.valid("anyURI", value):
        assert accepts(IRIS, value)


@given(
    st.from_regex(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([+-][0-9]{2}:[0-9]{2}|Z)?", fullmatch=True)
)
def test_a_date_that_is_taken_is_one(value: str) -> None:
    if value.isascii() and _simple_types.valid("dateTime", value):
        assert accepts(DATES, value)


@given(st.from_regex(r"[a-z0-9]{0,9}(-[a-zA-Z0-9]{0,9}){0,3}", fullmatch=True))
def test_a_language_that_is_taken_is_one(value: str) -> None:
    if _simple_types.valid("language", value):
        assert accepts(LANGUAGES, value)


def test_shared_is_there() -> None:
    assert SHARED.exists()
