"""Parquet and Arrow fulfil the contract of a format."""

import io

import pytest

from newsformat.testing import FormatContract
from newsformat_records._arrow import ARROW, PARQUET


try:
    import pyarrow as pa
    import pyarrow.parquet as pq
except ImportError:
    pa = None

pytestmark = pytest.mark.skipif(pa is None, reason="pyarrow is not installed")


def _foreign():
    """Return a table of news like those in data sets."""
    rows = [
        {
            "title": "Ferry back",
            "text": "By Ann Lee\nMANDA (Tidewire) - The ferry sails.\n\nShe is back.",
            "authors": ["Ann Lee"],
            "label": 1,
            "more": {"a": [1.5, None]},
        },
        {"title": "Storm", "text": "<p>It rained.</p>", "authors": None, "label": None, "more": None},
    ]
    return pa.Table.from_pylist(rows * 3)


def _parquet(**options):
    file = io.BytesIO()
    pq.write_table(_foreign(), file, **options)
    return file.getvalue()


def _stream():
    file = io.BytesIO()
    with pa.ipc.new_stream(file, _foreign().schema) as writer:
        writer.write_table(_foreign(), max_chunksize=2)
    return file.getvalue()


class TestParquet(FormatContract):
    format = PARQUET
    junk = (_parquet(row_group_size=2), _parquet(compression="none", data_page_version="2.0")) if pa else ()


class TestArrow(FormatContract):
    format = ARROW
    junk = (_stream(),) if pa else ()
