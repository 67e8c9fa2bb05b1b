"""The shapes that newsformat has of each version are those of the official schemas."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsformat as nf
from newsformat_ninjs._shape import misfits
from newsformat_ninjs._shapes import shape_of

from ..shared import needs_shared
from .corpus import VERSIONS, files, loaded, problems, rows, validator


pytestmark = needs_shared


def fits(item: Any, version: str) -> bool:
    shape = shape_of(version)
    return not any(misfits(item, shape, shape))


@pytest.mark.cases("version", VERSIONS)
def test_every_file_fits_where_it_is_valid_and_nowhere_else(version: str) -> None:
    wrong = [
        path.name for path in files() if fits(loaded(path), version) is not validator(version).is_valid(loaded(path))
    ]
    assert wrong == []


def _paths(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [path]
    if isinstance(value, dict | list):
        for key, member in value.items() if isinstance(value, dict) else enumerate(value):
            found += _paths(member, (*path, key))
    return found


ODD = st.sampled_from([None, True, 0, 1.5, 12, -3, "", "usable", "text", "full", [], {}, ["a"], {"a": 1}, [{}]])
NAMES = st.sampled_from(
    ["name", "uri", "value", "role", "rel", "address", "title", "type", "x", "_a", "body_", "body_a"]
)


@st.composite
def damaged(draw: st.DrawFn) -> Any:
    """A real item with one thing in it replaced, taken out, or put in beside it."""
    item = copy.deepcopy(loaded(draw(st.sampled_from(files()))))
    path = draw(st.sampled_from(_paths(item)))
    if not path:
        return {**item, draw(NAMES): draw(ODD)}
    holder = item
    for key in path[:-1]:
        holder = holder[key]
    match draw(st.sampled_from(["replace", "remove", "add"])):
        case "replace":
            holder[path[-1]] = draw(ODD)
        case "remove":
            del holder[path[-1]]
        case _ if isinstance(holder, dict):
            holder[draw(NAMES)] = draw(ODD)
    return item


@pytest.mark.parametrize("version", VERSIONS)
def test_so_with_damaged_ones(version: str) -> None:
    @given(item=damaged())
    def check(item: Any) -> None:
        assert fits(item, version) is validator(version).is_valid(item), json.dumps(item)[:2000]

    check()


# The tests of the IPTC --------------------------------------------------------------


def cases() -> list[Any]:
    found = []
    for row in rows():
        version, _, rest = row["path"].rpartition("/")[2].partition("__should_")
        if version in VERSIONS and rest:
            found.append(
                pytest.param(row["path"], version, rest.startswith("pass__"), id=row["path"].rpartition("/")[2])
            )
    return found


@pytest.mark.cases(("path", "version", "passes"), cases())
@pytest.mark.cases("with_schema", [False, True])
def test_the_official_tests_end_as_they_should(path: str, version: str, *, passes: bool, with_schema: bool) -> None:
    from .corpus import CORPUS, SCHEMAS

    options = {"version": version, "schema": str(SCHEMAS) if with_schema else ""}
    try:
        found = list(nf.validate(CORPUS / path, "ninjs", options))
    except nf.ReadError:
        assert not passes
        return
    errors = [problem for problem in found if problem.severity == "error"]
    assert (errors == []) is passes, errors


def test_there_are_official_tests() -> None:
    assert len(cases()) > 140
    assert problems({"uri": "urn:a", "nonsense": 1}, "3.1") != []
