"""The usual fields of Sanity documents."""

from __future__ import annotations

from typing import Any, Final

from newsformat.markup.json import Object
from newsformat.markup.members import has_value, one_or_several
from newsformat_cms._fields import Fields
from newsformat_cms._sanity._keys import without_keys
from newsformat_cms._sanity._languages import in_first_language, translations
from newsformat_cms._sanity._names import NAMES, SEVERAL
from newsformat_cms._sanity._text import is_array, is_text


_TEXTS: Final = frozenset(("title", "kicker", "subtitle", "publishedAt", "canonicalUrl", "language"))


def _fits(name: str, value: Any) -> bool:
    """Is *value* suitable for the field *name*?"""
    value = in_first_language(value)
    if not has_value(value):
        return False
    if name in _TEXTS:
        return isinstance(value, str)
    if name in {"body", "excerpt"}:
        return isinstance(value, str) or is_text(value)
    if name == "mainImage":
        return isinstance(value, dict)
    many = one_or_several(value)
    return all(isinstance(item, str | dict) for item in many)


_FIELDS: Final = Fields(NAMES, SEVERAL, _fits)


def with_our_names(members: Object) -> tuple[Object, Object]:
    """Return *members* by the writer's names, and their own names where they differ."""
    result, own_names = _FIELDS.ours(members)
    for name in (*SEVERAL, "body"):
        if isinstance(value := result.get(name), list) and not translations(value):
            result[name] = without_keys(value)
    only = members.get("body")
    if "body" not in result and isinstance(only, list) and is_array(only):  # contains only the site's own objects
        result = {name: value for name, value in result.items() if name.strip() != "body"} | {
            "body": without_keys(only)
        }
    return result, own_names


def may_be_story(document: Object) -> bool:
    """Does a document have a text, so that it is read?"""
    return any(is_text(in_first_language(document.get(name))) for name in NAMES["body"])
