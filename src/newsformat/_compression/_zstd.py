"""Zstandard: of the standard library since Python 3.14 (PEP 784), before that as its backport has it."""

from __future__ import annotations

from contextlib import suppress
from importlib import import_module
from types import ModuleType


def zstd() -> ModuleType:
    """Return the module.

    Raises:
        ImportError: it is not installed; says how to install it.
    """
    for name in ("compression.zstd", "backports.zstd"):
        with suppress(ImportError):
            return import_module(name)
    raise ImportError("pip install 'newsformat[zstd]'")
