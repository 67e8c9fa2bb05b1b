"""pyarrow, which reads and writes the bytes; an extra, as it is larger than all other dependencies together."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from newsformat.plugin import ReadError, WriteError


def pyarrow(name: str, error: type[ReadError | WriteError]) -> Any:
    """Return pyarrow, or its module *name*.

    Raises:
        ReadError, WriteError: pyarrow is not installed; *error* is the class to raise.
    """
    try:
        return import_module(name)
    except ImportError:
        raise error("Parquet and Arrow need pyarrow; pip install 'newsformat[parquet]'") from None
