"""The columns of a table of articles: those of a record, and the whole article beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from attrs import evolve

import newsformat as nf
from newsformat import Article, Envelope, Status, features
from newsformat.plugin import AnyFormat, Articles, NoOptions, ReadError, Report, Source, WriteError
from newsformat_records._carried import EXTRA
from newsformat_records._writer import record_of, tell_identifiers


KEY = b"newsformat"  # of the schema's metadata: the envelope
WHOLE = "article"
STATUS = "status"
OFFSETS = {name: f"{name}_offset_minutes" for name in ("published", "updated", "content_created")}
LISTS = ("authors", "sources", "subjects", "keywords")
NAMES = frozenset((*record_of(Article()), *OFFSETS.values(), STATUS, WHOLE))
FEW = (  # different values
    *("language", "dateline", "credit", "digital_source_type", *OFFSETS.values()),
    *(STATUS, "extractor"),
)
ABOUT = ("id", "url", "language", *OFFSETS, STATUS)  # what one looks for
_MINUTE = timedelta(minutes=1)


def schema(pa: Any, envelope: Envelope, extra: Iterable[str], report: Report, *, whole: bool) -> Any:
    """Return the schema of a table, with the *envelope* around its articles, and with the column of *whole* ones.

    *extra* columns are text. *report* is told what of the envelope is lost.
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
    said = {KEY: _lines(Articles((), envelope=envelope), report)} if envelope != Envelope() else None
    return pa.schema(fields, metadata=said)


def envelope_of(said: bytes) -> Envelope | None:
    """Return the envelope that the metadata of a schema has.

    Raises:
        ReadError: it is none.
    """
    return next((item for item in _read(said, Report(heard=False)) if isinstance(item, Envelope)), None)


def row_of(article: Article) -> dict[str, Any]:
    """Return the columns of *article*, but for the whole of it."""
    row = record_of(article)
    for name, offset in OFFSETS.items():
        when: datetime | None = getattr(article, name)
        row[name] = when if when is None or _is_known(when) else None
        row[offset] = None if row[name] is None else (row[name].utcoffset() // _MINUTE)
    row[STATUS] = status_of(article).value
    return row


def status_of(article: Article) -> Status:
    """Return the status that those need who look at it alone: of what has an embargo, that it is withheld."""
    is_free = article.embargo is None or article.status is not Status.USABLE
    return article.status if is_free else Status.WITHHELD


def _is_known(when: datetime) -> bool:
    """Is this moment one of the years 1 to 9999 in UTC, too?"""
    try:
        when.astimezone(UTC)
    except OverflowError:
        return False
    return True


def whole(article: Article, report: Report) -> bytes:
    """Return *article* in native JSON; *report* is told of lone surrogates, which that has not."""
    return _lines(Articles((article,), envelope=Envelope()), report).removesuffix(b"\n")


def _lines(articles: Articles, report: Report) -> bytes:
    write = _native(WriteError).write
    assert write is not None  # noqa: S101 -- for the type checker
    return b"".join(write(articles, NoOptions(), report))


def articles_in(text: str, report: Report) -> Iterator[Article]:
    """Yield the article that *text* is, native JSON.

    Raises:
        ReadError: it is none.
    """
    yield from (item for item in _read(text.encode(), report) if isinstance(item, Article))


def _read(lines: bytes, report: Report) -> Iterator[Article | Envelope]:
    read = _native(ReadError).read
    assert read is not None  # noqa: S101 -- for the type checker
    return read(Source(lines), NoOptions(), report)


def _native(error: type[ReadError | WriteError]) -> AnyFormat:
    """Return the format that whole articles are in.

    Raises:
        ReadError, WriteError: whichever *error* is; its plugin is disabled.
    """
    try:
        return nf.registry()["jsonl"]
    except nf.UnknownFormat as reason:
        raise error(f"whole articles are in jsonl: {reason}; article=false does without them") from None


def note_losses(article: Article, carries: Iterable[str], report: Report) -> None:
    """Say what *article* loses in a table without the whole of it, whose columns have what *carries* names."""
    kept = frozenset((*carries, *EXTRA, STATUS))
    for feature, where in sorted(features(article).items()):
        if feature not in kept:
            report.lost(feature, where=where, why=_WITHOUT)
    tell_identifiers(article, report)
    if status_of(article) is not article.status:
        report.lost(STATUS, why="the story is withheld, as no column has its embargo")
    for name in OFFSETS:
        when: datetime | None = getattr(article, name)
        if when is not None and not _is_known(when):
            report.lost(name, why="the column has the years 1 to 9999 in UTC")


_WITHOUT = "no column has it, without the column article"


def with_status(article: Article, said: Any) -> Article:
    """Return *article* in the status that the column *said*, if it is one."""
    known = {status.value: status for status in Status}
    return evolve(article, status=known[said]) if isinstance(said, str) and said in known else article
