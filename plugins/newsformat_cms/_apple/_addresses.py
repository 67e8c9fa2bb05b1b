"""Addresses of Apple News: of the web, and ``bundle://a.jpg`` of files beside the document ⇄ their names."""

from __future__ import annotations

import re
from typing import Final


_BUNDLE: Final = "bundle://"
_BESIDE: Final = re.compile(r"[^\s/?#:\\][^\s?#:\\]*")


def read_address(url: str) -> str:
    """Return *url*; of a file of the bundle, which is beside the document, its name."""
    name = url.removeprefix(_BUNDLE)
    return name if name != url and _BESIDE.fullmatch(name) else url


def written_address(address: str) -> str:
    """Return *address* as Apple News has it."""
    return f"{_BUNDLE}{address}" if _BESIDE.fullmatch(address) else address
