"""Parquet, and Arrow's own files and streams: their options and declarations; the package's docstring says the rest."""

from collections.abc import Iterator

from attrs import field
from attrs.validators import and_, ge, in_, le

from newsformat import Article, Envelope
from newsformat.plugin import (
    AnyFormat,
    Articles,
    Confidence,
    Format,
    NoSchema,
    Problem,
    Report,
    Source,
    frozen,
)


@frozen(kw_only=True)
class ReadOptions:
    """How to read.

    Attributes:
        article: read rows that newsformat wrote from the column ``article``; otherwise from the other columns,
            for example because they have been edited.
        text: how to read the texts of other tables: ``scraped`` (analyse them as the plain text of a page), ``clean``
            (take them as paragraphs) or ``auto`` (clean if newsformat wrote them).
        member: the name of the column with the text, if it has an unusual name.
    """

    article: bool = True
    text: str = field(default="auto", validator=in_(("auto", "scraped", "clean")))
    member: str = ""


@frozen(kw_only=True)
class ParquetOptions:
    """How to write Parquet.

    Attributes:
        article: write a column ``article`` with the whole article in native JSON; without it, whatever the other
            columns have no place for is lost.
        compression: ``zstd``, ``snappy``, ``gzip``, ``brotli``, ``lz4`` or ``none``.
        rows: articles in a row group; there are fewer if they are large.
    """

    article: bool = True
    compression: str = field(default="zstd", validator=in_(("zstd", "snappy", "gzip", "brotli", "lz4", "none")))
    rows: int = field(default=5000, validator=and_(ge(1), le(1_000_000)))


@frozen(kw_only=True)
class ArrowOptions:
    """How to write Arrow.

    Attributes:
        article: write a column ``article`` with the whole article in native JSON; without it, whatever the other
            columns have no place for is lost.
        compression: ``zstd``, ``lz4`` or ``none``.
        rows: articles in a record batch; there are fewer if they are large.
        stream: write Arrow's stream format, for pipes, instead of a file.
    """

    article: bool = True
    compression: str = field(default="zstd", validator=in_(("zstd", "lz4", "none")))
    rows: int = field(default=1000, validator=and_(ge(1), le(1_000_000)))
    stream: bool = False


def _sniff_parquet(head: bytes, /) -> Confidence:
    return Confidence.CERTAIN if head.startswith((b"PAR1", b"PARE")) else Confidence.NO


def _sniff_arrow(head: bytes, /) -> Confidence:
    if head.startswith((b"ARROW1\0\0", b"FEA1")):
        return Confidence.CERTAIN
    if not head.startswith(b"\xff\xff\xff\xff"):
        return Confidence.NO
    from newsformat_records._arrow import _messages

    return Confidence.CERTAIN if _messages.is_schema(head) else Confidence.NO


def _read_parquet(source: Source, options: ReadOptions, report: Report, /) -> Iterator[Article | Envelope]:
    from newsformat_records._arrow import _reader

    return _reader.read_parquet(source, options, report)


def _read_arrow(source: Source, options: ReadOptions, report: Report, /) -> Iterator[Article | Envelope]:
    from newsformat_records._arrow import _reader

    return _reader.read_arrow(source, options, report)


def _write_parquet(articles: Articles, options: ParquetOptions, report: Report, /) -> Iterator[bytes]:
    from newsformat_records._arrow import _writer

    return _writer.write_parquet(articles, options, report)


def _write_arrow(articles: Articles, options: ArrowOptions, report: Report, /) -> Iterator[bytes]:
    from newsformat_records._arrow import _writer

    return _writer.write_arrow(articles, options, report)


def _validate_parquet(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    from newsformat_records._arrow import _validate

    return _validate.validate_parquet(source)


def _validate_arrow(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    from newsformat_records._arrow import _validate

    return _validate.validate_arrow(source)


PARQUET: AnyFormat = Format(
    name="parquet",
    title="Parquet",
    spec="https://parquet.apache.org/docs/file-format/",
    suffixes=(".parquet",),
    media_types=("application/vnd.apache.parquet",),
    many=True,
    carries=frozenset({"*", "envelope.*"}),
    sniff=_sniff_parquet,
    read=_read_parquet,
    write=_write_parquet,
    validate=_validate_parquet,
    read_options=ReadOptions,
    write_options=ParquetOptions,
    validate_options=NoSchema,
)

ARROW: AnyFormat = Format(
    name="arrow",
    title="Arrow and Feather",
    spec="https://arrow.apache.org/docs/format/Columnar.html",
    suffixes=(".arrow", ".arrows", ".feather"),
    media_types=("application/vnd.apache.arrow.file", "application/vnd.apache.arrow.stream"),
    many=True,
    carries=frozenset({"*", "envelope.*"}),
    sniff=_sniff_arrow,
    read=_read_arrow,
    write=_write_arrow,
    validate=_validate_arrow,
    read_options=ReadOptions,
    write_options=ArrowOptions,
    validate_options=NoSchema,
)
