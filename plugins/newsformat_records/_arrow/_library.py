"""pyarrow, which reads and writes the bytes: an extra, as it is larger than all else that newsformat needs."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from newsformat.plugin import ReadError, WriteError


def pyarrow(name: str, error: type[ReadError | WriteError]) -> Any:
    """Return pyarrow, or the module of it called *name*.

    Raises:
        ReadError, WriteError: whichever *error* is; it is not installed.
    """
    try:
        return import_module(name)
    except ImportError:
        raise error("Parquet and Arrow need pyarrow; pip install 'newsformat[parquet]'") from None
