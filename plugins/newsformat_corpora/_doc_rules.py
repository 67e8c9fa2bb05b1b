"""What is documented of ``DOC`` in SGML, as rules: what all collections have, and of Gigaword its document type.

The programs of TREC tell documents by their ``DOCNO`` (https://trec.nist.gov/data/docs_eng.html); Gigaword names them
in an attribute, with a type, and has nothing but a headline, a dateline and a text (LDC2011T07, on its markup).
The place of a problem is the line that the document begins in.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import partial

from newsformat.plugin import NoSchema, Problem, ReadError, Report, Severity, Source
from newsformat_corpora._sgml import Element, documents


_SHOWN = 60  # characters of what is wrong
_NUMBERS = ("DOCNO", "DOCID")
_TYPES = ("story", "multi", "advis", "other")
_STORY = _TYPES[0]
_ORDER = ("HEADLINE", "DATELINE", "TEXT")
_GIGAWORD = re.compile(r"[A-Z]{2,4}_[A-Z]{3}_\d{8}\.\d{4}", re.ASCII)
_TEXTS = frozenset(("TEXT", "BODY", "LP", "LEADPARA", "LEAD", "GRAPHIC"))
_odd = partial(Problem, severity=Severity.WARNING)


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield what is wrong with each document, in their order."""
    seen: set[str] = set()
    for found in documents(source, "DOC", report):
        if isinstance(found, ReadError):
            yield Problem("document", found.message, found.line)
            continue
        number = _number(found)
        if not number:
            yield Problem("required", "the document has neither an id nor a DOCNO or DOCID", found.line)
        elif number in seen:
            yield Problem("unique", f"another document is called {number[:_SHOWN]!r}, too", found.line)
        seen.add(number)
        yield from _gigaword(found) if "TYPE" in found.attributes else _others(found)


def _number(document: Element) -> str:
    """Return what a document is called."""
    named = [part.text.strip() for part in document.elements if part.name in _NUMBERS]
    return document.attributes.get("ID", "") or next((name for name in named if name), "")


def _gigaword(document: Element) -> Iterator[Problem]:
    """Yield what is wrong with a document that says its type, as those of Gigaword do."""
    line, kind, name = document.line, document.attributes["TYPE"], document.attributes.get("ID", "")
    if kind not in _TYPES:
        yield Problem("value", f"type: {kind[:_SHOWN]!r} is not one of {', '.join(_TYPES)}", line)
    if name and not _GIGAWORD.fullmatch(name):
        yield _odd("id", f"{name[:_SHOWN]!r} is not a name such as AFP_ENG_20070102.0001", line)
    names = [part.name for part in document.elements]
    for each, many in Counter(names).items():
        if each not in _ORDER:
            yield Problem("child", f"<{each[:_SHOWN]}> may not stand in <DOC>", line)
        elif many > 1:
            yield Problem("once", f"the document has <{each}> {many} times", line)
    if "TEXT" not in names:
        yield Problem("required", "the document has no <TEXT>", line)
    known = [_ORDER.index(each) for each in names if each in _ORDER]
    if known != sorted(known):
        yield Problem("order", f"the parts stand in another order than {', '.join(_ORDER)}", line)
    for text in document.elements:
        if text.name == "TEXT":
            yield from _text(text, kind, line)


def _text(text: Element, kind: str, line: int) -> Iterator[Problem]:
    """Yield what a text has that is no paragraph: those of stories alone are parted into these."""
    for name in dict.fromkeys(part.name for part in text.elements):
        if name != "P":
            yield Problem("child", f"<{name[:_SHOWN]}> may not stand in <TEXT>", line)
    stray = next((said for part in text.parts if isinstance(part, str) and (said := part.strip())), "")
    if kind == _STORY and stray:
        yield _odd("paragraph", f"{stray[:_SHOWN]!r} is in no <P>, though it is of a story", line)


def _others(document: Element) -> Iterator[Problem]:
    """Yield what is odd about a document of any other collection."""
    for name in _NUMBERS:
        if sum(1 for part in document.elements if part.name == name) > 1:
            yield Problem("once", f"the document has <{name}> more than once", document.line)
    waiting, found = [document], False
    while waiting and not found:
        element = waiting.pop()
        found = element.name in _TEXTS
        waiting += element.elements
    if not found:
        yield _odd("empty", "the document has no <TEXT>", document.line)
