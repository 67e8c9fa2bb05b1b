"""Groups losses and remarks that differ only in what they quote from their files."""

from __future__ import annotations

import re

from newsformat._lazy_patterns import lazily
from newsformat._loss_reasons import without_addresses


def message_kind(why: str) -> str:
    """Return *why* without values and line numbers from the file, so that messages of one kind are equal."""
    kind, colon, _ = without_addresses(why).partition(" left out: ")
    what = _OF_A_FILE.sub("…", f"{kind} left out" if colon else _READ.sub(r"\1…", kind))
    return _TAG.sub("<…>", what) if what.startswith("not well-formed XML") else what


_OF_A_FILE = lazily(
    r"""(?<=(?<!\w)')[^']*(?='(?!\w))|(?<=(?<!\w)")[^"]*(?="(?!\w))|(?<=\bline )[0-9]+|(?<=: )[0-9]+$"""
    r"""|(?<=, )[0-9]+ in all: .*|(?<=: byte )0x[0-9a-f]{2}$|(?<=sequence starting with )[0-9A-F]{2}\b"""
)
_READ = lazily(r"(read (?:as|by) [^:]+: |left out,? [a-z][^:]+: |names an editor: ).+", re.DOTALL)  # what is in a line
_TAG = lazily(r"</?[^>]+>")
