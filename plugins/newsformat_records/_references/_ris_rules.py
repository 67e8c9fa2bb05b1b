"""Validates references in RIS."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsformat.plugin import NoSchema, Problem, ReadError, Report, Source
from newsformat_records._references._ris_lines import TAG, references_in, text_of


_NAMED: Final = """
    ABST ADVS AGGR ANCIENT ART BILL BLOG BOOK CASE CHAP CHART CLSWK COMP CONF CPAPER CTLG DATA DBASE DICT EBOOK ECHAP
    EDBOOK EJOUR ELEC ENCYC EQUA FIGURE GEN GOVDOC GRANT HEAR ICOMM INPR JFULL JOUR LEGAL MANSCPT MAP MGZN MPCT MULTI
    MUSIC NEWS PAMP PAT PCOMM RPRT SER SLIDE SOUND STAND STAT THES UNBILL UNPB UNPD VIDEO WEB"""
_TYPES: Final = frozenset(_NAMED.split())
_DATE: Final = re.compile(r"\d{4}(?:/(?:\d{1,2})?(?:/(?:\d{1,2})?(?:/.*)?)?)?", re.DOTALL)
_EXCERPT: Final = 60


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each reference, in order."""
    for reference in references_in(source):
        if reference.content is None:
            raise ReadError("a reference longer than the limit item_bytes", line=reference.line)
        begun = is_reported = False
        line = reference.line
        for line, text in enumerate(text_of(reference, source, Report(heard=False)).split("\n"), reference.line):
            tag = TAG.fullmatch(text)
            if tag is None:
                if text.strip() and not begun and not is_reported:
                    is_reported = True
                    yield Problem("tag", f"{text.strip()[:_EXCERPT]!r} belongs to no tag", line)
                continue
            if not begun and tag[1] != "TY" and not is_reported:
                is_reported = True
                yield Problem("start", f"begins with {tag[1]}, and not with TY", line)
            begun = True
            yield from _field(tag[1], (tag[2] or "").strip(), line)
        if not reference.ended:
            yield Problem("end", "no ER ends the reference", line)


def _field(tag: str, value: str, line: int) -> Iterator[Problem]:
    if tag == "TY" and value not in _TYPES:
        yield Problem("type", f"{value[:_EXCERPT]!r} is not a reference type", line)
    elif tag in {"DA", "PY", "Y1", "Y2"} and value and not _DATE.fullmatch(value):
        message = f"{tag}: {value[:_EXCERPT]!r} is not a date such as 2026/11/24/"
        yield Problem.warning("date", message, line)
