"""Front matter for site generators: in YAML, TOML or JSON, with the names that they know."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from typing import Final

from newsformat.markup.dates import read_date
from newsformat_markdown import _keys as keys
from newsformat_markdown._writers._yaml_writer import WIDTH, Plain, Value, dump


Front = dict[str, Value]

# The generators' own names for newsformat's keys.
_NAMES: Final[Mapping[str, Mapping[str, str]]] = {
    "hugo": {"updated": "lastmod", "expires": "expiryDate", "embargo": "publishDate"},
    "jekyll": {"updated": "last_modified_at", keys.DRAFT: "published"},
}
_SUBJECTS: Final = "subjects"
_CATEGORIES: Final = "categories"
_BARE: Final = re.compile(r"[A-Za-z0-9_-]+")
_UNPRINTABLE: Final = re.compile("[\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]")
_JSON_SCALAR: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?|true|false|null")


def in_syntax(front: Front, syntax: str) -> str:
    """Return *front* between its fences, in ``yaml``, ``toml`` or ``json``."""
    match syntax:
        case "toml":
            lines = [f"{_toml_key(key)} = {_toml(value, long=True)}\n" for key, value in front.items()]
            return f"+++\n{''.join(lines)}+++"
        case "json":
            return _json(front, "")
        case _:
            return f"---\n{dump(front)}---"


def with_names(front: Front, generator: str) -> Front:
    """Return *front* with the names that *generator* knows, where it has its own."""
    known = _NAMES.get(generator)
    if known is None:
        return front
    result: Front = {}
    for key, value in front.items():
        name = known.get(key, key)
        if name in front or (key == "embargo" and not _is_later(front)):
            name = key
        result[name] = Plain("false") if name == "published" and key == keys.DRAFT else value
        if key == _SUBJECTS and _CATEGORIES not in front:
            result |= _categories(result, value)
    return result


def _categories(result: Front, subjects: Value) -> Front:
    """Return the names of *subjects* as categories, which replace those in *result* if they hold nothing else."""
    found = subjects if isinstance(subjects, list) else []
    names = [name for item in found if (name := item.get("name", "") if isinstance(item, Mapping) else item)]
    if names == found:
        del result[_SUBJECTS]
    return {_CATEGORIES: names} if names else {}


def _is_later(front: Front) -> bool:
    """Does the embargo end after the date of the story, so that a reader recognises it?"""
    until, begun = (read_date(str(front.get(key, ""))) for key in ("embargo", "date"))
    return until is not None and begun is not None and until > begun


def _text(text: str) -> str:
    """Return *text* in quotes, in the syntax that JSON and TOML share."""
    return _UNPRINTABLE.sub(lambda match: f"\\u{ord(match[0]):04x}", json.dumps(str(text), ensure_ascii=False))


# TOML -----------------------------------------------------------------------------------


def _toml_key(key: str) -> str:
    return key if _BARE.fullmatch(key) else _text(key)


def _toml(value: Value, *, long: bool = False) -> str:
    if isinstance(value, Plain):
        return value if _is_toml(value) else _text(value)
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, Mapping):
        inner = ", ".join([f"{_toml_key(key)} = {_toml(text)}" for key, text in value.items()])
        return f"{{ {inner} }}" if inner else "{}"
    items = [_toml(text) for text in value]
    short = f"[{', '.join(items)}]"
    return short if not long or len(short) <= WIDTH else "[\n" + "".join([f"  {item},\n" for item in items]) + "]"


def _is_toml(text: str) -> bool:
    """Is *text* a TOML value that is read unchanged?"""
    import tomllib  # needed for TOML only

    try:
        value = tomllib.loads(f"x = {text}")["x"]
        return isinstance(value, date) or (isinstance(value, int | float) and str(value).lower() == text)
    except (ValueError, RecursionError):
        return False  # including numbers with too many digits


# JSON -----------------------------------------------------------------------------------


def _json(value: Value, indent: str) -> str:
    if isinstance(value, Plain) and _JSON_SCALAR.fullmatch(value):
        return str(value)
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, int):
        return str(value)
    inner = f"{indent}  "
    if isinstance(value, Mapping):
        parts = [f"{_text(key)}: {_json(text, inner)}" for key, text in value.items()]
    else:
        parts = [_json(text, inner) for text in value]
    begin, end = "{}" if isinstance(value, Mapping) else "[]"
    return begin + ",".join([f"\n{inner}{part}" for part in parts]) + f"\n{indent}{end}" if parts else begin + end
