"""Foreign front matter as text: scalars are kept as they are, anything else as JSON.

A quoted text that would mean something else without quotes (``"012"``) keeps them, so that `value_of` is the inverse of
`text_of`.
"""

from __future__ import annotations

import json
import re

from newsformat_markdown._nodes import Mapping, Node, Scalar, Sequence
from newsformat_markdown._writers._yaml_writer import Plain, Value, fits_key, is_plain


_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")
_LOOKS_PLAIN = re.compile(r"~|(?:[\w+]|-(?=[\d.]))(?:[\w+./-]|:(?=\S)| (?=[\w+-]))*", re.ASCII)
_CONSTANTS = ("null", "true", "false")
_DEPTH = 16  # maximum depth that is restored; deeper values remain text


def text_of(node: Node) -> str:
    """Return *node* as the value of a `Foreign`."""
    if not isinstance(node, Scalar):
        return _json(node)
    if not node.plain and _is_unquotable(node.text):
        return _quoted(node.text)
    return node.text


def value_of(text: str) -> Value:
    """Return the front matter that `text_of` converts to *text*."""
    if _is_unquotable(text):
        return Plain(text)
    if text[0] not in '[{"':
        return text
    try:
        decoded = json.loads(text, parse_int=Plain, parse_float=Plain)
    except (ValueError, RecursionError):
        return text
    if isinstance(decoded, str):
        return Plain(text) if _is_unquotable(decoded) and text == _quoted(decoded) else text
    value = _value(decoded, _DEPTH)
    return text if value is None or json_of(value) != text else value


def _is_unquotable(text: str) -> bool:
    """Is *text* without quotes ambiguous: read unchanged here, but not as a text by other readers?"""
    return not text or (_LOOKS_PLAIN.fullmatch(text) is not None and not is_plain(text))


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _json(node: Node) -> str:
    match node:
        case Scalar():
            if node.typed and (node.text in _CONSTANTS or _NUMBER.fullmatch(node.text)):
                return node.text
            return "null" if node.none else _quoted(node.text)
        case Sequence():
            return f"[{','.join(map(_json, node.items))}]"
        case Mapping():
            return "{" + ",".join([f"{_quoted(key)}:{_json(value)}" for key, value in node.items.items()]) + "}"


def _value(decoded: object, depth: int) -> Value | None:
    """Return decoded JSON as front matter, or `None` if that cannot represent it."""
    match decoded:
        case None | bool():
            return Plain({None: "null", True: "true", False: "false"}[decoded])
        case str():
            return decoded
        case list():
            items = [_value(item, depth - 1) for item in decoded] if depth else [None]
            return None if None in items else [item for item in items if item is not None]
        case dict():
            values = {key: _value(value, depth - 1) for key, value in decoded.items()} if depth else {"": None}
            fit = all(map(fits_key, values)) and None not in values.values()
            return {key: value for key, value in values.items() if value is not None} if fit else None
        case _:
            return None


def json_of(value: Value) -> str:
    """Return the JSON of a front matter *value*."""
    if isinstance(value, Plain):
        return str(value)
    if isinstance(value, str | int):
        return _quoted(str(value))
    if isinstance(value, dict):
        return "{" + ",".join([f"{_quoted(key)}:{json_of(inner)}" for key, inner in value.items()]) + "}"
    assert not isinstance(value, int | Mapping)  # noqa: S101 -- for the type checker
    return f"[{','.join([json_of(inner) for inner in value])}]"
