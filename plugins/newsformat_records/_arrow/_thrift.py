"""Thrift's compact protocol, in which Parquet has its metadata.

https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


_DEPTH = 12
_LONGEST = 10  # bytes of a number
_TRUE, _FALSE, _BYTE, _STRUCT = 1, 2, 3, 12  # types; what else there is is in `_value`
_MANY = 15


class Compact:
    """Reads *data* from its beginning; *at* is how far. It is strict: what can be read in two ways is damaged.

    All methods raise an `IndexError` where *data* ends, and a `ValueError` for what is none of Thrift.
    """

    def __init__(self, data: bytes) -> None:
        self._data, self.at = data, 0

    def struct(self, depth: int = 0) -> dict[int, Any]:
        """Return the numbers, lists and structs in a struct by the numbers of their fields; texts are `None`."""
        return {number: self._value(kind, depth) for number, kind in self.fields(depth)}

    def fields(self, depth: int = 0) -> Iterator[tuple[int, int]]:
        """Yield the number and the type of each field of a struct; its value is to be read before the next."""
        _check(depth)
        number = 0
        while head := self._byte():
            before = number
            number = number + (head >> 4) if head >> 4 else self._signed()
            if number <= before:
                raise ValueError("fields in disorder")
            yield number, head & 15

    def skip(self, kind: int) -> None:
        """Pass a value of this type."""
        self._value(kind, 0)

    def structs(self) -> Iterator[int]:
        """Yield the number of each struct of a list; it is to be read before the next."""
        kind, many = self._listed()
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
                return self._pass(8)
            case 8:
                return self._pass(self._number())
            case 9 | 10:
                _check(depth)
                kind, many = self._listed()
                each = _BYTE if kind in {_TRUE, _FALSE} else kind
                return [self._value(each, depth + 1) for _ in range(many)]
            case 12:
                return self.struct(depth + 1)
        raise ValueError(f"a value of the type {kind}")

    def _listed(self) -> tuple[int, int]:
        head = self._byte()
        return head & 15, self._number() if head >> 4 == _MANY else head >> 4

    def _byte(self) -> int:
        byte = self._data[self.at]
        self.at += 1
        return byte

    def _pass(self, size: int) -> None:
        if self.at + size > len(self._data):
            raise IndexError
        self.at += size

    def _number(self) -> int:
        found = 0
        for place in range(_LONGEST):
            byte = self._byte()
            found |= (byte & 127) << 7 * place
            if byte < 128:  # noqa: PLR2004 -- the last one
                return found
        raise ValueError("a number without an end")

    def _signed(self) -> int:
        byte = self._data[self.at]
        if byte < 128:  # noqa: PLR2004 -- the only one, as of most
            self.at += 1
            return byte >> 1 ^ -(byte & 1)
        number = self._number()
        return number >> 1 ^ -(number & 1)


def _check(depth: int) -> None:
    if depth > _DEPTH:
        raise ValueError("nested too deeply")
