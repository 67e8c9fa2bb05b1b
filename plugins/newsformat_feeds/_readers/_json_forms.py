"""Members of JSON Feed in non-standard forms: authors as a text, comma-separated tags, seconds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from newsformat.markup.dates import read_date
from newsformat.markup.json import Object, is_scalar
from newsformat.markup.members import one_or_several
from newsformat.plugin import Report


def as_meant(value: Object, report: Report) -> Object:
    """Return an item or feed with its members in standard form; corrections are reported."""
    corrected = {name: form(value[name]) for name, form in _FORMS.items() if value.get(name) not in _NOTHING}
    if odd := [name for name, form_value in corrected.items() if form_value != value[name]]:
        report.note(f"not in the form of JSON Feed, but read: {', '.join(odd)}")
        return {**value, **corrected}
    return value


_NOTHING: Final[tuple[Any, ...]] = (None, "", [], {})


def _person(value: Any) -> Any:
    return {"name": value} if isinstance(value, str) else value


def _people(value: Any) -> list[Any]:
    return [_person(item) for item in one_or_several(value)]


def _words(value: Any) -> Any:
    if isinstance(value, str):
        return [word for part in value.split(",") if (word := part.strip())]
    words = [item for item in one_or_several(value) if item is not None]
    return [*map(str, words)] if all(map(is_scalar, words)) else value


def _address(value: Any) -> Any:
    alone = isinstance(value, dict) and value.keys() == {"url"} and isinstance(value["url"], str)
    return value["url"] if alone else value


def _files(value: Any) -> Any:
    return [value] if isinstance(value, dict) else value


def _moment(value: Any) -> Any:
    return str(value) if type(value) is int and read_date(str(value)) else value


_FORMS: Mapping[str, Callable[[Any], Any]] = {
    "author": _person,
    "authors": _people,
    "tags": _words,
    "image": _address,
    "banner_image": _address,
    "attachments": _files,
    "date_published": _moment,
    "date_modified": _moment,
}
