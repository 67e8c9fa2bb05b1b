"""Parquet, and Arrow's own files and streams: formats, sniffing and mapping.

``parquet`` (https://parquet.apache.org/docs/file-format/) and ``arrow`` (Arrow's files and streams; Feather 2) need
pyarrow, which ``pip install 'newsformat[parquet]'`` installs. Written are the members of a record as columns of fixed
types, and a column with the whole article, so that nothing is lost:

* ``authors``, ``sources``, ``subjects`` and ``keywords`` are lists of strings; ``published``,
  ``updated`` and ``content_created`` are timestamps in UTC (microseconds); ``published_offset_minutes`` and the like
  keep the offset
* ``status`` is ``usable``, ``withheld`` or ``canceled``; a story under an embargo is ``withheld``
* ``article`` is the whole article, as a line of ``jsonl``. With the option ``article=false`` there is no such column,
  and whatever the other columns have no place for is reported as lost
* with ``extra=label,split``, such members of the source are columns, too, as text
* `newsformat.Envelope` → the entry ``newsformat`` in the metadata of the schema, as a line of ``jsonl``
* rows are written in groups, so memory use does not depend on the number of articles; the same articles give the same
  bytes (with the same version of pyarrow)

Of a row that newsformat wrote, the column ``article`` is read; other columns that contradict it are reported, and
columns added later become ``Foreign`` of the space ``records``. Any other table is read like ``csv``, with column names
in any spelling:

* lists, structs and maps become arrays and objects of JSON; decimals become text, unless they are integers; bytes
  become text if they are UTF-8, or a UUID if they are 16 of a fixed size; timestamps keep the zone of their column;
  NaN is empty
* class numbers are replaced by the names that Hugging Face keeps in the schema; ``label`` → `subjects`, ``document`` →
  `body`, ``highlights`` → `summary`, if no other column is that
* left out, and reported with the number of the row: bytes that are not text, dates outside the years 1 to 9999, columns
  of unknown types (unions …), damaged row groups. In errors and reports, the line is the number of the row
"""

from __future__ import annotations

from newsformat.plugin import AnyFormat, Confidence, Format


def _sniff_parquet(head: bytes, /) -> Confidence:
    return Confidence.CERTAIN if head.startswith((b"PAR1", b"PARE")) else Confidence.NO


def _sniff_arrow(head: bytes, /) -> Confidence:
    if head.startswith((b"ARROW1\0\0", b"FEA1")):
        return Confidence.CERTAIN
    if not head.startswith(b"\xff\xff\xff\xff"):
        return Confidence.NO
    from newsformat_records._arrow import _messages

    return Confidence.CERTAIN if _messages.is_schema(head) else Confidence.NO


PARQUET: AnyFormat = Format(
    name="parquet",
    title="Parquet",
    spec="https://parquet.apache.org/docs/file-format/",
    suffixes=(".parquet",),
    media_types=("application/vnd.apache.parquet",),
    many=True,
    carries={"*", "envelope.*"},
    sniff=_sniff_parquet,
    read="newsformat_records._arrow._reader:read_parquet",
    write="newsformat_records._arrow._writer:write_parquet",
    validate="newsformat_records._arrow._validate:validate_parquet",
    read_options="newsformat_records._arrow._options:ReadOptions",
    write_options="newsformat_records._arrow._options:ParquetOptions",
    needs=("pyarrow", "newsformat[parquet]"),
)

ARROW: AnyFormat = Format(
    name="arrow",
    title="Arrow and Feather",
    spec="https://arrow.apache.org/docs/format/Columnar.html",
    suffixes=(".arrow", ".arrows", ".feather"),
    media_types=("application/vnd.apache.arrow.file", "application/vnd.apache.arrow.stream"),
    many=True,
    carries={"*", "envelope.*"},
    sniff=_sniff_arrow,
    read="newsformat_records._arrow._reader:read_arrow",
    write="newsformat_records._arrow._writer:write_arrow",
    validate="newsformat_records._arrow._validate:validate_arrow",
    read_options="newsformat_records._arrow._options:ReadOptions",
    write_options="newsformat_records._arrow._options:ArrowOptions",
    needs=("pyarrow", "newsformat[parquet]"),
)
