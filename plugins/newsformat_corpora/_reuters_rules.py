"""Validates Reuters-21578 by its README (section VI, "Formatting").

The place of a problem is the line where the document begins.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import partial

from newsformat.plugin import NoSchema, Problem, ReadError, Report, Severity, Source
from newsformat_corpora._dates import moment
from newsformat_corpora._sgml import Element, documents


_EXCERPT = 60  # characters of an invalid value
_WORDS = {
    "TOPICS": ("YES", "NO", "BYPASS"),
    "LEWISSPLIT": ("TRAIN", "TRAINING", "TEST", "NOT-USED"),  # the README has TRAINING, the files have TRAIN
    "CGISPLIT": ("TRAINING-SET", "PUBLISHED-TESTSET"),
}
_NUMBERS = ("OLDID", "NEWID")
_GROUPS = ("TOPICS", "PLACES", "PEOPLE", "ORGS", "EXCHANGES", "COMPANIES")
_ORDER = ("DATE", "MKNOTE", *_GROUPS, "UNKNOWN", "TEXT")
_REPEATABLE = frozenset(("MKNOTE", "UNKNOWN"))
_TYPES = ("NORM", "BRIEF", "UNPROC")
_PARTS_OF_TEXT = ("AUTHOR", "DATELINE", "TITLE", "BODY")
_DATE = re.compile(r"\d\d?-[A-Z]{3}-\d{4} +\d\d:\d\d:\d\d\.\d\d", re.ASCII)
_warning = partial(Problem, severity=Severity.WARNING)


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each document, in order."""
    seen: set[str] = set()
    for found in documents(source, "REUTERS", report):
        if isinstance(found, ReadError):
            yield Problem("document", found.message, found.line)
            continue
        yield from _attributes(found)
        yield from _parts(found)
        number = found.attributes.get("NEWID", "")
        if number and number in seen:
            yield Problem("unique", f"another document has the NEWID {number[:_EXCERPT]}, too", found.line)
        seen.add(number)


def _attributes(document: Element) -> Iterator[Problem]:
    for name in (*_WORDS, *_NUMBERS):
        if not (value := document.attributes.get(name, "")):
            yield Problem("required", f"<REUTERS> has no attribute {name}", document.line)
        elif value not in _WORDS.get(name, (value,)):
            yield Problem(
                "value", f"{name}: {value[:_EXCERPT]!r} is not one of {', '.join(_WORDS[name])}", document.line
            )
        elif name in _NUMBERS and not value.isdecimal():
            yield Problem("value", f"{name}: {value[:_EXCERPT]!r} is not a number", document.line)
    for name in document.attributes.keys() - {*_WORDS, *_NUMBERS}:
        yield Problem("attribute", f"<REUTERS> has no attribute {name[:_EXCERPT]}", document.line)


def _parts(document: Element) -> Iterator[Problem]:
    """Yield problems with missing, repeated, unknown or misordered parts, and those of each part."""
    line, names = document.line, [part.name for part in document.elements]
    count = Counter(names)
    for name in _ORDER:
        if not count[name] and name not in _REPEATABLE:
            yield Problem("required", f"the document has no <{name}>", line)
        elif count[name] > 1 and name not in _REPEATABLE:
            yield Problem("once", f"the document has <{name}> {count[name]} times", line)
    for name in sorted({*names} - {*_ORDER}):
        yield Problem("child", f"<{name[:_EXCERPT]}> is not allowed in <REUTERS>", line)
    known = [_ORDER.index(name) for name in names if name in _ORDER]
    if known != sorted(known):
        yield _warning("order", f"the parts are in another order than {', '.join(_ORDER)}", line)
    for part in document.elements:
        if part.name in _GROUPS:
            yield from _group(part, line)
        elif part.name == "DATE" and not _is_date(part.text.strip()):
            date = part.text.strip()
            yield _warning("date", f"{date[:_EXCERPT]!r} is not a date such as 26-FEB-1987 15:01:01.79", line)
        elif part.name == "TEXT":
            yield from _text(part, line)


def _is_date(text: str) -> bool:
    return _DATE.fullmatch(text) is not None and moment(text, Report(heard=False)) is not None


def _group(group: Element, line: int) -> Iterator[Problem]:
    """Yield anything in a group of categories that is not in a ``D``."""
    for part in group.parts:
        stray = part.strip() if isinstance(part, str) else part.name
        if stray and not (isinstance(part, Element) and part.name == "D"):
            yield Problem("category", f"{stray[:_EXCERPT]!r} in <{group.name}> is not in a <D>", line)


def _text(text: Element, line: int) -> Iterator[Problem]:
    kind = text.attributes.get("TYPE", "NORM")
    if kind not in _TYPES:
        yield Problem("value", f"TYPE: {kind[:_EXCERPT]!r} is not one of {', '.join(_TYPES)}", line)
    count = Counter(part.name for part in text.elements)
    for name, many in count.items():
        if name not in _PARTS_OF_TEXT:
            yield Problem("child", f"<{name[:_EXCERPT]}> is not allowed in <TEXT>", line)
        elif many > 1:
            yield Problem("once", f"<TEXT> has <{name}> {many} times", line)
    if kind == "BRIEF" and count["BODY"]:
        yield _warning("type", "a BRIEF has a title alone, and this one a <BODY>", line)
    if kind == "NORM" and not count["BODY"]:
        yield _warning("type", "a text of the type NORM has no <BODY>", line)
