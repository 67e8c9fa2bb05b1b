"""Validates ``DOC`` elements in SGML: what all collections have in common, and the document type of Gigaword.

TREC's programs identify documents by their ``DOCNO`` (https://trec.nist.gov/data/docs_eng.html); Gigaword does so in
an attribute, with a type, and only has a headline, a dateline and a text (LDC2011T07, on its markup).
The place of a problem is the line where the document begins.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import partial

from newsformat.plugin import NoSchema, Problem, ReadError, Report, Severity, Source
from newsformat_corpora._sgml import Element, documents


_EXCERPT = 60  # characters of an invalid value
_NUMBERS = ("DOCNO", "DOCID")
_TYPES = ("story", "multi", "advis", "other")
_STORY = _TYPES[0]
_ORDER = ("HEADLINE", "DATELINE", "TEXT")
_GIGAWORD = re.compile(r"[A-Z]{2,4}_[A-Z]{3}_\d{8}\.\d{4}", re.ASCII)
_TEXTS = frozenset(("TEXT", "BODY", "LP", "LEADPARA", "LEAD", "GRAPHIC"))
_warning = partial(Problem, severity=Severity.WARNING)


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each document, in order."""
    seen: set[str] = set()
    for found in documents(source, "DOC", report):
        if isinstance(found, ReadError):
            yield Problem("document", found.message, found.line)
            continue
        number = _number(found)
        if not number:
            yield Problem("required", "the document has neither an id nor a DOCNO or DOCID", found.line)
        elif number in seen:
            yield Problem("unique", f"another document is called {number[:_EXCERPT]!r}, too", found.line)
        seen.add(number)
        yield from _gigaword(found) if "TYPE" in found.attributes else _problems_of_other(found)


def _number(document: Element) -> str:
    """Return the ID of a document."""
    numbers = [part.text.strip() for part in document.elements if part.name in _NUMBERS]
    return document.attributes.get("ID", "") or next((name for name in numbers if name), "")


def _gigaword(document: Element) -> Iterator[Problem]:
    """Yield the problems of a document with a type, as in Gigaword."""
    line, kind, name = document.line, document.attributes["TYPE"], document.attributes.get("ID", "")
    if kind not in _TYPES:
        yield Problem("value", f"type: {kind[:_EXCERPT]!r} is not one of {', '.join(_TYPES)}", line)
    if name and not _GIGAWORD.fullmatch(name):
        yield _warning("id", f"{name[:_EXCERPT]!r} is not a name such as AFP_ENG_20070102.0001", line)
    names = [part.name for part in document.elements]
    for key, many in Counter(names).items():
        if key not in _ORDER:
            yield Problem("child", f"<{key[:_EXCERPT]}> is not allowed in <DOC>", line)
        elif many > 1:
            yield Problem("once", f"the document has <{key}> {many} times", line)
    if "TEXT" not in names:
        yield Problem("required", "the document has no <TEXT>", line)
    known = [_ORDER.index(string) for string in names if string in _ORDER]
    if known != sorted(known):
        yield Problem("order", f"the parts are in another order than {', '.join(_ORDER)}", line)
    for text in document.elements:
        if text.name == "TEXT":
            yield from _text(text, kind, line)


def _text(text: Element, kind: str, line: int) -> Iterator[Problem]:
    """Yield anything but paragraphs in a text; only those of stories are divided into paragraphs."""
    for name in dict.fromkeys(part.name for part in text.elements):
        if name != "P":
            yield Problem("child", f"<{name[:_EXCERPT]}> is not allowed in <TEXT>", line)
    stray = next((stray_text for part in text.parts if isinstance(part, str) and (stray_text := part.strip())), "")
    if kind == _STORY and stray:
        yield _warning("paragraph", f"{stray[:_EXCERPT]!r} is outside of any <P>, though the document is a story", line)


def _problems_of_other(document: Element) -> Iterator[Problem]:
    """Yield the problems of a document of any other collection."""
    for name in _NUMBERS:
        if sum(1 for part in document.elements if part.name == name) > 1:
            yield Problem("once", f"the document has <{name}> more than once", document.line)
    waiting, found = [document], False
    while waiting and not found:
        element = waiting.pop()
        found = element.name in _TEXTS
        waiting += element.elements
    if not found:
        yield _warning("empty", "the document has no <TEXT>", document.line)
