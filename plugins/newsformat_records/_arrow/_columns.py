"""The columns of a table of articles: those of a record, and one with the whole article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from attrs import evolve

import newsformat as nf
from newsformat import Article, Envelope, Status, features
from newsformat.plugin import AnyFormat, Articles, NoOptions, ReadError, Report, Source, WriteError
from newsformat_records._carried import EXTRA
from newsformat_records._writer import record_of, report_identifiers


ENVELOPE_KEY = b"newsformat"  # key of the envelope in the metadata of the schema
WHOLE = "article"
STATUS = "status"
OFFSETS = {name: f"{name}_offset_minutes" for name in ("published", "updated", "content_created")}
LISTS = ("authors", "sources", "subjects", "keywords")
NAMES = frozenset((*record_of(Article()), *OFFSETS.values(), STATUS, WHOLE))
DICTIONARY_COLUMNS = (  # columns with few different values, which are dictionary-encoded
    *("language", "dateline", "credit", "digital_source_type", *OFFSETS.values()),
    *(STATUS, "extractor"),
)
STATISTICS_COLUMNS = ("id", "url", "language", *OFFSETS, STATUS)  # columns to search by, which have statistics
_MINUTE = timedelta(minutes=1)


def schema(pa: Any, envelope: Envelope, extra: Iterable[str], report: Report, *, whole: bool) -> Any:
    """Return the schema of a table with the *envelope* in its metadata and, with *whole*, the column of whole articles.

    *extra* columns are text. What the envelope loses is reported.
    """
    text, names, moment = pa.string(), pa.list_(pa.string()), pa.timestamp("us", "UTC")
    columns = dict.fromkeys(record_of(Article()), text) | dict.fromkeys(LISTS, names)
    fields = []
    for name, kind in columns.items():
        if name in OFFSETS:
            fields += [(name, moment), (OFFSETS[name], pa.int16())]
        elif name == "text":
            fields += [(STATUS, text), (name, kind)]
        else:
            fields.append((name, kind))
    fields += [(name, text) for name in extra]
    fields += [(WHOLE, text)] if whole else []
    metadata = {ENVELOPE_KEY: _native_json(Articles((), envelope=envelope), report)} if envelope != Envelope() else None
    return pa.schema(fields, metadata=metadata)


def envelope_of(value: bytes) -> Envelope | None:
    """Return the envelope in the metadata of a schema; `None` if there is none.

    Raises:
        ReadError: it can't be read.
    """
    return next((item for item in _read(value, Report(heard=False)) if isinstance(item, Envelope)), None)


def row_of(article: Article) -> dict[str, Any]:
    """Return the columns of *article* except for the whole article."""
    row = record_of(article)
    for name, offset in OFFSETS.items():
        when: datetime | None = getattr(article, name)
        row[name] = when if when is None or _is_representable(when) else None
        row[offset] = None if row[name] is None else (row[name].utcoffset() // _MINUTE)
    row[STATUS] = status_of(article).value
    return row


def status_of(article: Article) -> Status:
    """Return the status to write: an article with an embargo is withheld, as the column has no embargo."""
    is_free = article.embargo is None or article.status is not Status.USABLE
    return article.status if is_free else Status.WITHHELD


def _is_representable(when: datetime) -> bool:
    """Is *when* within the years 1 to 9999 in UTC, too?"""
    try:
        when.astimezone(UTC)
    except OverflowError:
        return False
    return True


def whole(article: Article, report: Report) -> bytes:
    """Return *article* in native JSON; lone surrogates, which that can't have, are reported."""
    return _native_json(Articles((article,), envelope=Envelope()), report).removesuffix(b"\n")


def _native_json(articles: Articles, report: Report) -> bytes:
    write = _native_format(WriteError).write
    assert write is not None  # noqa: S101 -- for the type checker
    return b"".join(write(articles, NoOptions(), report))


def articles_in(text: str, report: Report) -> Iterator[Article]:
    """Yield the article in *text*, native JSON.

    Raises:
        ReadError: it can't be read.
    """
    yield from (item for item in _read(text.encode(), report) if isinstance(item, Article))


def _read(lines: bytes, report: Report) -> Iterator[Article | Envelope]:
    read = _native_format(ReadError).read
    assert read is not None  # noqa: S101 -- for the type checker
    return read(Source(lines), NoOptions(), report)


def _native_format(error: type[ReadError | WriteError]) -> AnyFormat:
    """Return the format of whole articles.

    Raises:
        ReadError, WriteError: whichever *error* is; its plugin is disabled.
    """
    try:
        return nf.registry()["jsonl"]
    except nf.UnknownFormat as reason:
        raise error(f"whole articles are in jsonl: {reason}; article=false does without them") from None


def report_losses(article: Article, carries: Iterable[str], report: Report) -> None:
    """Report what *article* loses without the column of the whole article; the others have the features *carries*."""
    kept = frozenset((*carries, *EXTRA, STATUS))
    for feature, where in sorted(features(article).items()):
        if feature not in kept:
            report.lost(feature, where=where, why=_NO_COLUMN)
    report_identifiers(article, report)
    if status_of(article) is not article.status:
        report.lost(STATUS, why="the story is withheld, as no column has its embargo")
    for name in OFFSETS:
        when: datetime | None = getattr(article, name)
        if when is not None and not _is_representable(when):
            report.lost(name, why="the column has the years 1 to 9999 in UTC")


_NO_COLUMN = "no column has it, without the column article"


def with_status(article: Article, status: Any) -> Article:
    """Return *article* with *status*, the value of a column, if that is valid."""
    known = {status.value: status for status in Status}
    return evolve(article, status=known[status]) if isinstance(status, str) and status in known else article
