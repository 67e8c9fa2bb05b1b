"""Fields in several languages, as stored by Sanity's usual plugins.

They are arrays with languages as keys, or objects of a type such as ``localeString`` with them as members.
"""

from __future__ import annotations

import re
from typing import Any

from newsformat.markup.members import text_at, without_empty


_CODE = re.compile(r"[a-z]{2,3}(?:[-_][A-Za-z]{2,8})?", re.ASCII)


def translations(value: Any) -> dict[str, Any]:
    """Return *value* by language; nothing if it is not localised."""
    if isinstance(value, list) and value and all(isinstance(item, dict) and "value" in item for item in value):
        found = {text_at(item, "_key"): item["value"] for item in value}
    elif isinstance(value, dict) and text_at(value, "_type").startswith("locale"):
        found = {name: item for name, item in value.items() if not name.startswith("_")}
    else:
        return {}
    return without_empty(found) if all(map(_CODE.fullmatch, found)) else {}


def in_first_language(value: Any) -> Any:
    """Return *value* in its first language, if it is localised."""
    found = translations(value)
    return next(iter(found.values())) if found else value
