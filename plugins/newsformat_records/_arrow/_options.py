"""The options of the reader and the writer."""

from __future__ import annotations

from attrs import field
from attrs.validators import and_, ge, in_, le

from newsformat.plugin import frozen
from newsformat_records._arrow._columns import NAMES
from newsformat_records._options import names, none_of


_EXTRA = none_of(NAMES)


@frozen(kw_only=True)
class ReadOptions:
    """How to read.

    Attributes:
        article: read rows that newsformat wrote from the column ``article``; otherwise from the other columns,
            for example because they have been edited.
        text: how to read the texts of other tables: ``scraped`` (analyse them as the plain text of a page), ``clean``
            (take them as paragraphs) or ``auto`` (clean if newsformat wrote them).
        member: the name of the column with the text, if it has an unusual name.
        dates: what comes first in dates of numbers with the year last (``03/02/2026``), ``day`` or ``month``; ``""``
            leaves dates as they are if that is not certain.
    """

    article: bool = True
    text: str = field(default="auto", validator=in_(("auto", "scraped", "clean")))
    member: str = ""
    dates: str = field(default="", validator=in_(("", "day", "month")))


@frozen(kw_only=True)
class ParquetOptions:
    """How to write Parquet.

    Attributes:
        article: write a column ``article`` with the whole article in native JSON; without it, whatever the other
            columns have no place for is lost.
        compression: ``zstd``, ``snappy``, ``gzip``, ``brotli``, ``lz4`` or ``none``.
        rows: articles per row group; fewer if they are large.
        extra: names of further columns of the source (``label,split``), separated by commas, to add to the table as
            text.
    """

    article: bool = True
    compression: str = field(default="zstd", validator=in_(("zstd", "snappy", "gzip", "brotli", "lz4", "none")))
    rows: int = field(default=5000, validator=and_(ge(1), le(1_000_000)))
    extra: tuple[str, ...] = field(default=(), converter=names, validator=_EXTRA)


@frozen(kw_only=True)
class ArrowOptions:
    """How to write Arrow.

    Attributes:
        article: write a column ``article`` with the whole article in native JSON; without it, whatever the other
            columns have no place for is lost.
        compression: ``zstd``, ``lz4`` or ``none``.
        rows: articles per record batch; fewer if they are large.
        extra: names of further columns of the source (``label,split``), separated by commas, to add to the table as
            text.
        stream: write Arrow's stream format, for pipes, instead of a file.
    """

    article: bool = True
    compression: str = field(default="zstd", validator=in_(("zstd", "lz4", "none")))
    rows: int = field(default=1000, validator=and_(ge(1), le(1_000_000)))
    extra: tuple[str, ...] = field(default=(), converter=names, validator=_EXTRA)
    stream: bool = False
