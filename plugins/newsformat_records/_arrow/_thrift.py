"""Thrift's compact protocol, the encoding of Parquet's metadata.

https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


_MAX_DEPTH = 12
_MAX_INTEGER = 10  # bytes of an integer
_TRUE, _FALSE, _BYTE, _STRUCT = 1, 2, 3, 12  # types; the others are in `_value`
_LONG_LIST = 15


class Compact:
    """Reads *data* from its beginning; *at* is the position. It is strict: ambiguous input is an error.

    All methods raise an `IndexError` where *data* ends, and a `ValueError` for anything that is not Thrift.
    """

    def __init__(self, data: bytes) -> None:
        self._data, self.at = data, 0

    def struct(self, depth: int = 0) -> dict[int, Any]:
        """Return the fields of a struct by number: numbers, lists and structs; `None` for strings."""
        return {number: self._value(kind, depth) for number, kind in self.fields(depth)}

    def fields(self, depth: int = 0) -> Iterator[tuple[int, int]]:
        """Yield number and type of each field of a struct; its value must be read before the next one."""
        _check_depth(depth)
        number = 0
        while head := self._byte():
            before = number
            number = number + (head >> 4) if head >> 4 else self._signed()
            if number <= before:
                raise ValueError("fields in disorder")
            yield number, head & 15

    def skip(self, kind: int) -> None:
        """Skip a value of this type."""
        self._value(kind, 0)

    def structs(self) -> Iterator[int]:
        """Yield the index of each struct of a list; the struct must be read before the next one."""
        kind, many = self._list_head()
        if kind != _STRUCT and many:
            raise ValueError("not a list of structs")
        yield from range(many)

    def _value(self, kind: int, depth: int) -> Any:
        match kind:
            case 1 | 2:
                return kind == _TRUE
            case 3:
                return self._byte()
            case 4 | 5 | 6:
                return self._signed()
            case 7:
                return self._skip_bytes(8)
            case 8:
                return self._skip_bytes(self._number())
            case 9 | 10:
                _check_depth(depth)
                kind, many = self._list_head()
                number = _BYTE if kind in {_TRUE, _FALSE} else kind
                return [self._value(number, depth + 1) for _ in range(many)]
            case 12:
                return self.struct(depth + 1)
        raise ValueError(f"a value of the type {kind}")

    def _list_head(self) -> tuple[int, int]:
        head = self._byte()
        return head & 15, self._number() if head >> 4 == _LONG_LIST else head >> 4

    def _byte(self) -> int:
        byte = self._data[self.at]
        self.at += 1
        return byte

    def _skip_bytes(self, size: int) -> None:
        if self.at + size > len(self._data):
            raise IndexError
        self.at += size

    def _number(self) -> int:
        found = 0
        for place in range(_MAX_INTEGER):
            byte = self._byte()
            found |= (byte & 127) << 7 * place
            if byte < 128:  # noqa: PLR2004 -- the last byte
                return found
        raise ValueError("a number without an end")

    def _signed(self) -> int:
        byte = self._data[self.at]
        if byte < 128:  # noqa: PLR2004 -- a single byte, the usual case
            self.at += 1
            return byte >> 1 ^ -(byte & 1)
        number = self._number()
        return number >> 1 ^ -(number & 1)


def _check_depth(depth: int) -> None:
    if depth > _MAX_DEPTH:
        raise ValueError("nested too deeply")
