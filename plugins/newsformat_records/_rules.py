"""Validates a record: that members have the types that their names imply."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from newsformat.markup.dates import read_date
from newsformat.markup.json import Misfit, Object, Path, is_number, kind_of
from newsformat.markup.members import has_value
from newsformat.plugin import Problem, Severity
from newsformat_records import _names


_SINGLE_TEXTS = (*_names.TITLE, *_names.SUBTITLE, *_names.SUMMARY)
_TEXTS = frozenset((*_names.TEXT, *_names.TITLE))
_LISTS = (*_names.AUTHORS, *_names.KEYWORDS, *_names.SUBJECTS, *_names.SOURCES)
_MOMENTS = (*_names.PUBLISHED, *_names.UPDATED)
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*", re.ASCII)
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S+")


class Rules:
    """The rules for the records of one source."""

    def __init__(self) -> None:
        self._seen: set[str] = set()

    def misfits(self, record: Object) -> Iterator[Misfit]:
        """Yield the problems of *record*."""
        members: dict[Path, Any] = {(name,): value for name, value in record.items()}
        members |= _nested_members(record)
        filled = {where[-1] for where, value in members.items() if has_value(value)}
        if filled.isdisjoint(_TEXTS):
            own_members = str(record.get(_names.EXTRACTOR)).startswith(
                f"{_names.OWN} "
            )  # it may have other members than these
            severity = Severity.WARNING if own_members else Severity.ERROR
            yield Misfit("text", "the record has no text and no title", (), severity)
        for where, value in members.items():
            if value is not None and value != "":
                yield from _misfits(str(where[-1]), value, where)
        yield from self._duplicate(record)

    def problems(self, record: Object, line: int, place: str = "") -> Iterator[Problem]:
        """Yield the problems of *record*, on *line* or at *place*."""
        for misfit in self.misfits(record):
            message = f"{misfit.where[-1]}: {misfit.message}" if misfit.where else misfit.message
            yield Problem(misfit.rule, message, line, where=place, severity=misfit.severity)

    def _duplicate(self, record: Object) -> Iterator[Misfit]:
        name = next((key for key in (*_names.ID, *_names.URL) if record.get(key) not in (None, "")), "")
        identifier = str(record[name]) if name else ""
        if identifier in self._seen:
            yield Misfit("unique", f"another record has {identifier!r:.60}, too", (name,), Severity.WARNING)
        elif identifier:
            self._seen.add(identifier)


def _nested_members(record: Object) -> dict[Path, Any]:
    """Return the members of nested metadata, which are read like those of the record."""
    return {
        (outer, name): value
        for outer in _names.METADATA
        if isinstance(inner := record.get(outer), dict)
        for name, value in inner.items()
    }


def _misfits(name: str, value: Any, where: Path) -> Iterator[Misfit]:
    if name in _SINGLE_TEXTS and not isinstance(value, str):
        yield Misfit("type", f"a string is needed, not {kind_of(value)}", where, Severity.WARNING)
    elif name in _LISTS and not _is_list_of_names(value):
        yield Misfit("type", "a string is needed, an array of strings, or of objects", where, Severity.WARNING)
    elif name in _MOMENTS and not _is_moment(value):
        yield Misfit("date", f"{value!r:.60} is not a date", where, Severity.WARNING)
    elif name in _names.LANGUAGE and not (isinstance(value, str) and _LANGUAGE.fullmatch(value)):
        yield Misfit("language", f"{value!r:.60} is not a language tag (BCP 47)", where, Severity.WARNING)
    elif name in _names.URL and not (isinstance(value, str) and _ADDRESS.fullmatch(value)):
        yield Misfit("uri", f"{value!r:.60} is not an address with a scheme", where, Severity.WARNING)


def _is_list_of_names(value: Any) -> bool:
    return isinstance(value, str | dict) or (
        isinstance(value, list) and all(isinstance(item, str | dict) for item in value)
    )


def _is_moment(value: Any) -> bool:
    if isinstance(value, str):
        return read_date(value) is not None
    return is_number(value)
