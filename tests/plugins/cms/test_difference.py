"""What a document says beyond what is written of its article is kept, and comes back as long as it has a place."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from newsformat_cms._difference import difference, restored


SCALARS = st.none() | st.booleans() | st.integers(-3, 3) | st.sampled_from([0.0, 1.0, 1.5]) | st.text("abق", max_size=2)
NAMES = st.sampled_from(["a", "b", "in", "is", "was", "items", "new", ""])
JSON = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=4), max_leaves=12
)


def back(said: Any, written: Any, groups: list[int] | None = None) -> Any:
    change = difference(said, written, groups)
    return written if change is None else restored(written, change, refuse)


def refuse(where: str) -> None:
    raise AssertionError(f"no place for {where}")


@given(said=JSON, written=JSON)
def test_what_was_said_is_made_of_what_is_written(said: Any, written: Any) -> None:
    assert repr(in_order(back(said, written))) == repr(in_order(said))  # 1 is not 1.0


def in_order(value: Any) -> Any:
    """The order of members does not matter."""
    if isinstance(value, dict):
        return [(name, in_order(value[name])) for name in sorted(value)]
    return [in_order(item) for item in value] if isinstance(value, list) else value


@given(data=st.data())
def test_several_items_or_none_may_be_written_for_each(data: st.DataObject) -> None:
    said = data.draw(st.lists(JSON, max_size=5))
    groups = [data.draw(st.integers(0, 3)) for _ in said]
    written = data.draw(st.lists(JSON, min_size=sum(groups), max_size=sum(groups)))
    assert repr(in_order(back(said, written, groups))) == repr(in_order(said))


def test_the_same_is_no_difference() -> None:
    assert difference({"a": [1, {"b": None}]}, {"a": [1, {"b": None}]}) is None


OLD = [{"text": "a"}, {"text": "b"}, {"text": "c"}]
SAID = [{"text": "a", "id": 1}, {"text": "b", "id": 2}, {"text": "c", "id": 3}]


def test_items_are_found_where_they_are_now() -> None:
    lost: list[str] = []
    change = difference({"p": SAID}, {"p": OLD})
    assert change is not None
    now = [{"text": "new"}, OLD[0], {"text": "b, changed"}, OLD[2]]
    made = restored({"p": now}, change, lost.append)
    assert made == {"p": [now[0], SAID[0], now[2], SAID[2]]}
    assert lost == ["p[1]"]


def test_what_replaces_something_waits_for_that() -> None:
    lost: list[str] = []
    change = difference({"a": "x ", "b": 1}, {"a": "x"})
    assert change is not None
    assert restored({"a": "y"}, change, lost.append) == {"a": "y", "b": 1}
    assert lost == ["a"]
    assert restored({"a": "x"}, change, refuse) == {"a": "x ", "b": 1}


@given(change=st.dictionaries(NAMES, JSON, max_size=3), written=JSON)
def test_any_change_is_made_or_told(change: dict[str, Any], written: Any) -> None:
    lost: list[str] = []
    made = restored(written, change, lost.append)
    assert lost or made != written or change == {"in": {}} or "items" in change or "is" in change or "in" in change
