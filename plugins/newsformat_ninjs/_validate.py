"""Validates ninjs by newsformat's own rules and, on request, by an official JSON Schema.

The package's docstring lists the rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from attrs import evolve

from newsformat.markup.dates import read_date
from newsformat.markup.json import Misfit, Path, json_path, placed, problems, text_of
from newsformat.plugin import Problem, ReadError, Report, Severity, Source
from newsformat_ninjs._options import ValidateOptions
from newsformat_ninjs._readers._envelopes import Document, Entry, documents, entries
from newsformat_ninjs._shape import misfits
from newsformat_ninjs._shapes import shape_of
from newsformat_ninjs._versions import NEWEST, VERSIONS


_MOMENTS = frozenset(
    (
        *("firstcreated", "versioncreated", "contentcreated", "embargoed", "embargoeduntil", "expires"),
        *("startdate", "enddate"),
    )
)
_URIS = frozenset(("uri", "href", "langid", "linkedrights", "schema", "symboltype"))
_RFC3339 = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)", re.ASCII)
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]*", re.ASCII)


def validate(source: Source, options: ValidateOptions, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the document in its order, followed by those that the official schema finds."""
    for document in documents(source, report):
        if isinstance(document, ReadError):
            raise document
        yield from problems(document.text, first_line=document.line)
        for entry in entries(document.value):
            version = _version(entry.item, options.version, report)
            found = [
                *misfits(entry.value, shape := shape_of(version), shape),
                *_invalid_formats(entry.value),
                *_unknown_version(entry.item),
            ]
            at = [evolve(misfit, where=(*entry.path, *misfit.where)) for misfit in found]
            yield from placed(document.text, at, document.line)
            if not options.schema:
                continue
            if version == "1.0":
                report.note("not checked against the official schema of 1.0: its draft 03 of JSON Schema is too old")
            else:
                yield from _by_schema(entry, document, version, options.schema)


# The version -------------------------------------------------------------


def _version(item: Any, wanted: str, report: Report) -> str:
    """Return the version to validate *item* against: the one wanted, or declared, or the newest of its branch."""
    if wanted in VERSIONS:
        return wanted
    declared = _declared(item)
    if wanted == "newest" and declared in VERSIONS:
        return next(version for version in reversed(VERSIONS) if version[0] == declared[0])
    if declared in VERSIONS:
        return declared
    guessed = _branch(item)
    report.note(f"no version of the standard is declared; checked as {guessed}")
    return guessed


def _declared(item: Any) -> str:
    for name in ("standard", "$standard"):
        standard = item.get(name) if isinstance(item, dict) else None
        if isinstance(standard, dict) and isinstance(version := standard.get("version"), str):
            return version
    return ""


def _unknown_version(item: Any) -> Iterator[Misfit]:
    """Yield a problem if *item* declares a version that does not exist."""
    declared = _declared(item)
    if declared and declared not in VERSIONS:
        name = "standard" if "standard" in item else "$standard"
        message = f"there is no ninjs {declared:.20}; the versions are {', '.join(VERSIONS)}"
        yield Misfit("version", message, (name, "version"), Severity.WARNING)


_BRANCHES = (NEWEST, *[next(text for text in reversed(VERSIONS) if text[0] == first) for first in "21"])


def _branch(item: Any) -> str:
    """Return the newest version of the branch that *item* fits best: by its own members, then by all in them."""
    return min(_BRANCHES, key=partial(_unfit, item))


def _unfit(item: Any, version: str) -> tuple[int, int]:
    found = [*misfits(item, shape := shape_of(version), shape)]
    return sum(misfit.rule == "unknown" and len(misfit.where) == 1 for misfit in found), len(found)


# What is valid but odd ---------------------------------------------------


def _invalid_formats(value: Any, where: Path = ()) -> Iterator[Misfit]:
    """Yield invalid dates and addresses: the schema names their formats, but validators need not check these."""
    if isinstance(value, dict):
        for name, member in value.items():
            if isinstance(member, str):
                yield from _invalid_string(name, member, (*where, name))
            else:
                yield from _invalid_formats(member, (*where, name))
    elif isinstance(value, list):
        for number, member in enumerate(value):
            yield from _invalid_formats(member, (*where, number))


def _invalid_string(name: str, text: str, where: Path) -> Iterator[Misfit]:
    lower = name.lower()
    if lower in _MOMENTS and not (_RFC3339.fullmatch(text) and read_date(text)):
        yield Misfit("date-time", f"{text!r:.60} is not an RFC 3339 date and time", where, Severity.WARNING)
    elif lower in _URIS and not _URI.match(text):
        yield Misfit("uri", f"{text!r:.60} is not a URI", where, Severity.WARNING)


# The official schema -----------------------------------------------------


def _by_schema(entry: Entry, document: Document, version: str, schema: str) -> Iterator[Problem]:
    from newsformat.markup.schema import json_problems

    alone = not entry.path
    text = document.text if alone else text_of(entry.value)
    fits, first_line = partial(_is_of, version), document.line
    for problem in json_problems(text, schema, fits=fits, prefer=[version], first_line=first_line):
        if problem.rule == "format":  # a mere annotation, according to newer drafts of JSON Schema and the IPTC's tests
            problem = evolve(problem, severity=Severity.WARNING)  # noqa: PLW2901 -- the same, less severe
        if alone:
            yield problem
        else:
            yield evolve(problem, line=None, column=None, where=json_path(entry.path) + problem.where[1:])


def _is_of(version: str, schema: Mapping[str, Any]) -> bool:
    return f"ninjs-schema_{version}." in str(schema.get("$id") or schema.get("id") or "")
