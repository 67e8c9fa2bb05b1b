"""Parquet, against JSON Lines of the same articles in the same run."""

from __future__ import annotations

from articles import articles
from measure import Result, Skipped, ratio

import newsformat as nf


ROUNDS = 7
MANY = 500


def parquet_write() -> Result:
    """Columns and the whole article as Parquet, against the whole article as JSON Lines."""
    found = _articles()
    slower = ratio(lambda: nf.write(found, "parquet"), lambda: nf.write(found, "jsonl"), ROUNDS)
    return Result("articles → Parquet / → JSON Lines", slower, 12)


def parquet_read() -> Result:
    """Articles of the same, read again."""
    found = _articles()
    table, lines = nf.write(found, "parquet"), nf.write(found, "jsonl")
    slower = ratio(lambda: _read(table, "parquet"), lambda: _read(lines, "jsonl"), ROUNDS)
    return Result("Parquet → articles / JSON Lines → articles", slower, 4)


def _articles() -> list[nf.Article]:
    try:
        import pyarrow as pa  # noqa: F401 -- whether it is here
    except ImportError:
        raise Skipped("pyarrow is not installed") from None
    found = articles()
    return [*found, *found * (MANY // len(found))]


def _read(document: bytes, name: str) -> int:
    with nf.read_all(document, name) as found:
        return sum(1 for _ in found)


BENCHMARKS = [parquet_write, parquet_read]
