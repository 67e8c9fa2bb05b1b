"""Articles → RIS."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from functools import partial
from typing import Final

from newsformat import Article, Foreign
from newsformat.markup.encodings import in_utf_8
from newsformat.markup.printed import natural_name
from newsformat.plugin import Articles, NoOptions, Report, plain, plain_line
from newsformat_records._references._names import (
    first_names,
    is_address,
    is_day,
    language,
    name_parts,
    report_identifiers,
)
from newsformat_records._references._ris_lines import SPACE, TAG
from newsformat_records._references._ris_reader import BETWEEN, DATES, KINDS, ONCE


_TAGS: Final = {kind: tag for tag, kind in KINDS.items()}
_TAG: Final = re.compile(r"[A-Z][A-Z0-9]")
_FREE: Final = frozenset((*ONCE, *KINDS, *DATES, "ID", "EP", "AU", "A1", "KW", "N1", "ER"))


def write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    """Yield each article as a reference."""
    for article in articles:
        yield in_utf_8(article, partial(_reference, report=report), report)


def _reference(article: Article, report: Report) -> bytes:
    lines = [line for tag, value in _fields(article, report) for line in _lines(tag, value)]
    return "\n".join([*lines, "ER  - ", "", ""]).encode()


def _lines(tag: str, value: str) -> Iterator[str]:
    """Yield the lines of *value* with its *tag*; lines that look like another tag are indented."""
    first, *more = value.split("\n")
    yield f"{tag}  - {first}"
    yield from (f" {line}" if TAG.fullmatch(line) else line for line in more)


def _fields(article: Article, report: Report) -> Iterator[tuple[str, str]]:
    foreign = [part for part in article.foreign if part.space == SPACE]
    kind = next((part.value for part in foreign if part.name == "TY"), "NEWS")
    firsts = dict(first_names(article, report))
    yield "TY", kind
    yield from _non_empty("TI", plain_line(article.headline))
    for number, byline in enumerate(article.bylines, 1):
        yield from _author(", ".join(filter(None, name_parts(byline))), byline.name, number, report)
    yield from _non_empty("T2", firsts["sources"])
    yield from _non_empty("SE", firsts["subjects"])
    if article.published is not None:
        if not any(part.name in {"PY", "Y1"} for part in foreign):
            yield "PY", f"{article.published.year:04}"  # without it, EndNote has no year
        yield "DA", _date(article.published)
    yield from _non_empty("AB", plain(article.summary))
    yield from _identity(article, report)
    if article.language and language(article.language) != article.language:
        report.lost("language", why=f"{article.language} is read from RIS as another tag")
    yield from _non_empty("LA", article.language)
    for word in article.keywords:
        if ";" in word:
            report.lost("keywords", where=word, why="a semicolon separates keywords")
        elif not word:
            report.lost("keywords", why="one is empty")
        yield from _non_empty("KW", word)
    for note in article.notes:
        yield from _non_empty("N1", note.text)
    for part in foreign:
        if part.name == "UR" and _is_one_address(article.uri) and _is_one_address(part.value):
            yield "UR", part.value
        else:
            yield from _foreign_field(part, kind, report)


def _non_empty(tag: str, value: str) -> Iterator[tuple[str, str]]:
    if value:
        yield tag, value


def _author(author: str, name: str, number: int, report: Report) -> Iterator[tuple[str, str]]:
    if name and natural_name(author) != name:
        report.lost("bylines", where=f"#{number}", why="a comma separates the family name from the given names")
    yield from _non_empty("AU", author)


def _date(when: datetime) -> str:
    day = f"{when.year:04}/{when.month:02}/{when.day:02}/"
    return day if is_day(when) else f"{day}{when.isoformat().partition('T')[2]}"


def _identity(article: Article, report: Report) -> Iterator[tuple[str, str]]:
    """Yield the identifiers: the address first."""
    if article.uri:
        yield ("UR" if _is_one_address(article.uri) else "ID"), article.uri
    written, ids = 0, 0
    for identifier in article.identifiers:
        if identifier.kind == "id" and article.uri and not ids:
            yield "ID", identifier.value
            ids += 1
        elif identifier.kind in _TAGS and identifier.value:
            yield _TAGS[identifier.kind], identifier.value
        else:
            continue
        written += 1
    report_identifiers(article, written, report)


def _is_one_address(uri: str) -> bool:
    """Is *uri* an address on the web that is read as a single one?"""
    return is_address(uri) and BETWEEN.search(uri) is None


def _foreign_field(part: Foreign, kind: str, report: Report) -> Iterator[tuple[str, str]]:
    """Yield a foreign field, unless its tag has another meaning."""
    if part.name == "TY" and part.value == kind:
        return
    if (_TAG.fullmatch(part.name) and part.name not in _FREE and part.value.strip() == part.value != "") or (
        part.name in DATES and not re.search(r"\d{1,2}/\d", part.value.partition("/")[2])
    ):
        yield part.name, part.value
    else:
        report.lost(f"foreign.{SPACE}", where=part.name, why="its tag means something else")
