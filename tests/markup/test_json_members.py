"""Items of arrays that are members, in a document of any length."""

from __future__ import annotations

import io
import json
from contextlib import suppress
from time import process_time

import pytest

from newsformat import ReadError
from newsformat.markup.json import Item, member_items


def items(content: bytes, most: int = 1000) -> tuple[list[Item], list[tuple[str, int]]]:
    told: list[tuple[str, int]] = []
    found = member_items(
        io.BytesIO(content), "a", ("name", "id"), most, report_other=lambda name, line: told.append((name, line))
    )
    return list(found), told


def test_items_come_with_what_stands_before_them_in_their_object() -> None:
    content = (
        b'{\n"x": {"b": [1, {"a": 2}]},\n"list": [{"name": "n\\u00e9", "id": 5, "o": {}, "a": [1,\n [2, "],"], {}]},'
    )
    content += b'\n{"a": [], "name": "later"}], "y": 1}'
    found, told = items(content)
    assert [(document.json.strip(), document.line) for document in found] == [(b"1", 3), (b'[2, "],"]', 4), (b"{}", 4)]
    assert {str(document.outer) for document in found} == {"{'name': 'né', 'id': 5}"}
    assert told == [("x", 2), ("y", 5)]


def test_what_should_be_said_and_is_an_object_or_an_array_is_told() -> None:
    found, told = items(b'{"name": {"en": "quay"}, "id": [1],\n"a": [1]}')
    assert [item.outer for item in found] == [{}]
    assert told == [("name", 1), ("id", 1)]


@pytest.mark.cases("content", [b"", b"1", b"[]", b"{}", b'{"a": 1}', b'{"b": "a", "c": ["a", []]}', b"]]}}", b'":'])
def test_a_document_may_have_none(content: bytes) -> None:
    assert items(content)[0] == []


@pytest.mark.cases("content", [b'{"a": [1, 2', b'{"a": ["', b'{"a": [1]', b"[" * 2000, b'{"a": ["' + b"b" * 2000])
def test_what_does_not_end_is_an_error(content: bytes) -> None:
    with pytest.raises(ReadError):
        items(content)


def test_however_it_is_cut_into_pieces_the_items_are_the_same() -> None:
    values = [{"t": "\\" * n + '"' * (n % 3) + "]" * n, "n": n, "l": [n] * (n % 4)} for n in range(60)]
    content = json.dumps({"name": "n", "a": values}).encode()
    stream = _Pieces(content, 7)
    found = [json.loads(item.json) for item in member_items(stream, "a", (), 10_000, report_other=lambda *_: None)]
    assert found == values


class _Pieces(io.BytesIO):
    """A stream that gives a few bytes at a time."""

    def __init__(self, content: bytes, size: int) -> None:
        super().__init__(content)
        self._size = size

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(self._size)


@pytest.mark.parametrize("unit", [b"\\", b'"', b"[", b"1", b" ", b'"a":[', b"{", b",", b"\n1,"])
def test_it_takes_time_in_proportion_to_the_length(unit: bytes) -> None:
    for before in (b'{"a":[', b'{"b":"', b"{"):
        begin = process_time()
        with suppress(ReadError):
            items(before + unit * (100_000 // len(unit)), 10_000_000)
        assert process_time() - begin < 2
