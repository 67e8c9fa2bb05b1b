"""Arrow's arrays → values as in JSON, and times.

Lists, structs and maps are arrays and objects; decimals are text, unless they are integers; 16 fixed bytes are a UUID;
NaN and infinity are null.
"""

from __future__ import annotations

import math
from decimal import Decimal
from itertools import pairwise
from typing import Any
from uuid import UUID

from newsformat.plugin import ReadError
from newsformat_records._arrow._library import pyarrow
from newsformat_records._arrow._moments import ReportValue, is_moment, moments


_UUID = 16  # bytes


class Unknown(Exception):
    """Values of an unsupported type."""


def size(array: Any) -> int:
    """Return the approximate size of the values of *array* in bytes, without sharing.

    Raises:
        Unknown: the type is not supported.
    """
    pa, pc = pyarrow("pyarrow", ReadError), pyarrow("pyarrow.compute", ReadError)
    kind = array.type
    if isinstance(kind, pa.BaseExtensionType):
        return size(array.storage)
    if pa.types.is_dictionary(kind):
        if not _is_text(pa, kind.value_type):
            return size(array.dictionary) * len(array)
        return int(pc.sum(pc.take(_lengths(pa, pc, array.dictionary), array.indices)).as_py() or 0)
    if _is_text(pa, kind):
        return int(pc.sum(_lengths(pa, pc, array)).as_py() or 0)
    if _is_list(pa, kind):
        return 8 * len(array) + size(array.flatten())
    if pa.types.is_map(kind):
        return 8 * len(array) + sum(map(size, _entries(array)))
    if pa.types.is_struct(kind):
        return 8 * len(array) + sum(map(size, array.flatten()))
    if not _is_single(pa, kind):
        raise Unknown(str(kind))
    return 16 * len(array)


def _lengths(pa: Any, pc: Any, array: Any) -> Any:
    """Return the length of each text of *array* in bytes; in a view it is the first 32 bits."""
    if not (pa.types.is_string_view(array.type) or pa.types.is_binary_view(array.type)):
        return pc.binary_length(array)
    numbers = pa.Array.from_buffers(pa.int32(), 4 * len(array), [None, array.buffers()[1]], offset=4 * array.offset)
    first = pc.list_element(pa.FixedSizeListArray.from_arrays(numbers, 4), 0)
    return pc.if_else(array.is_valid(), first, 0)


def values(array: Any, report_value: ReportValue) -> list[Any]:
    """Return the values of *array*, which has been validated except for its characters.

    Raises:
        Unknown: the type is not supported.
    """
    pa = pyarrow("pyarrow", ReadError)
    types, kind = pa.types, array.type
    if isinstance(kind, pa.BaseExtensionType):
        return values(array.storage, report_value)
    if types.is_dictionary(kind):
        return values(array.dictionary_decode(), report_value)
    if _is_text(pa, kind):
        return _texts(pa, array, report_value)
    if types.is_boolean(kind) or types.is_integer(kind) or types.is_null(kind):
        return list(array.to_pylist())
    if types.is_floating(kind):
        return [None if value is None or not math.isfinite(value) else value for value in array.to_pylist()]
    if types.is_decimal(kind):
        return [_decimal(value) for value in array.to_pylist()]
    if _is_list(pa, kind):
        return _lists(array, report_value)
    if types.is_map(kind):
        return _maps(array, report_value)
    if types.is_struct(kind):
        return _structs(array, report_value)
    if not is_moment(pa, kind):
        raise Unknown(str(kind))
    return moments(pa, array, report_value)


def _is_text(pa: Any, kind: Any) -> bool:
    types = pa.types
    is_text = types.is_string(kind) or types.is_large_string(kind) or types.is_string_view(kind)
    is_bytes = types.is_binary(kind) or types.is_large_binary(kind) or types.is_binary_view(kind)
    return bool(is_text or is_bytes or types.is_fixed_size_binary(kind))


def _is_list(pa: Any, kind: Any) -> bool:
    return bool(pa.types.is_list(kind) or pa.types.is_large_list(kind) or pa.types.is_fixed_size_list(kind))


def _is_single(pa: Any, kind: Any) -> bool:
    types = pa.types
    is_number = types.is_integer(kind) or types.is_floating(kind) or types.is_decimal(kind)
    return is_number or types.is_boolean(kind) or types.is_null(kind) or is_moment(pa, kind)


def _texts(pa: Any, array: Any, report_value: ReportValue) -> list[Any]:
    types = pa.types
    if types.is_string(array.type) or types.is_large_string(array.type) or types.is_string_view(array.type):
        return list(array.to_pylist())
    if types.is_fixed_size_binary(array.type) and array.type.byte_width == _UUID:
        return [None if value is None else str(UUID(bytes=value)) for value in array.to_pylist()]
    return [_decoded(value, number, report_value) for number, value in enumerate(array.to_pylist())]


def _decoded(value: bytes | None, number: int, report_value: ReportValue) -> str | None:
    """Return *value* as text; `None` if it is binary data."""
    if value is None:
        return None
    text = value.decode(errors="replace")
    if "\ufffd" not in text and "\0" not in text:
        return text
    try:
        text = value.decode()
    except UnicodeDecodeError:
        if b"\0" not in value and text.count("\ufffd") * 10 < len(text):
            report_value("bytes that are not UTF-8 became U+FFFD", number)
            return text
    else:
        if "\0" not in text:
            return text
    report_value(f"{len(value)} bytes that are not text are left out", number)
    return None


def _decimal(value: Decimal | None) -> int | str | None:
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else str(value)


def _lists(array: Any, report_value: ReportValue) -> list[Any]:
    inner = iter(values(array.flatten(), lambda message, _: report_value(message, 0)))
    return [
        None if length is None else [next(inner) for _ in range(length)]
        for length in pyarrow("pyarrow.compute", ReadError).list_value_length(array).to_pylist()
    ]


def _entries(array: Any) -> tuple[Any, Any]:
    """Return the keys and the values of the maps in *array*."""
    offsets = array.offsets
    start, end = offsets[0].as_py(), offsets[-1].as_py()
    return array.keys.slice(start, end - start), array.items.slice(start, end - start)


def _maps(array: Any, report_value: ReportValue) -> list[Any]:
    offsets, there = array.offsets.to_pylist(), array.is_valid().to_pylist()
    keys, items = (values(part, lambda message, _: report_value(message, 0)) for part in _entries(array))
    keys = list(map(str, keys))
    entries = list(zip(keys, items, strict=True))
    return [
        _object(entries[begin - offsets[0] : end - offsets[0]], number, report_value) if is_there else None
        for number, ((begin, end), is_there) in enumerate(zip(pairwise(offsets), there, strict=True))
    ]


def _object(members: list[tuple[str, Any]], number: int, report_value: ReportValue) -> dict[str, Any]:
    found = dict(members)
    if len(found) < len(members):
        report_value("members with the same name; the last one is used", number)
    return found


def _structs(array: Any, report_value: ReportValue) -> list[Any]:
    names = [array.type.field(number).name for number in range(array.type.num_fields)]
    columns = [values(column, report_value) for column in array.flatten()]
    rows = zip(*columns, strict=True) if columns else ((),) * len(array)
    return [
        _object([*zip(names, row, strict=True)], number, report_value) if there else None
        for number, (row, there) in enumerate(zip(rows, array.is_valid().to_pylist(), strict=True))
    ]
