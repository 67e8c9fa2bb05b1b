"""Exports of press databases: many stories in one file, each with fields of the archive around its text.

One account of what these fields say, whatever format the export is in: lines of text are all that it needs.

* LexisNexis, Nexis Uni, Lexis+, ProQuest, EBSCO, NewsBank, Gale, GENIOS: fields have labels, ``Load-Date: …``, in
  English, German, French, Spanish or Dutch
* Factiva: fields have codes, ``HD``, ``SN``; without indexing, their place says what they are
* Europresse: the paper, section and date above the story, its number below
* Retriever of Norway and Sweden: the paper, date, author and page below the headline, and where it was published

Each story ends with a line of its own, or begins with one that counts it. A cover sheet goes with the first.
"""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING

from newsformat._lazy_patterns import lazily
from newsformat.markup._exports._borders import NUMBER, WORDS
from newsformat.markup._exports._labels import HEADINGS, label_of


if TYPE_CHECKING:
    from newsformat.markup._exports._blocks import read_exports
    from newsformat.markup._exports._copies import copies
    from newsformat.markup._exports._fields import Copy, Field, FieldKind
    from newsformat.markup._exports._values import language_of, without_weekday


__all__ = [
    "Copy",
    "Field",
    "FieldKind",
    "copies",
    "is_likely_page",
    "language_of",
    "may_be_export",
    "read_exports",
    "without_weekday",
]

if not TYPE_CHECKING:
    _ELSEWHERE = {
        "read_exports": "_blocks",
        "copies": "_copies",
        **dict.fromkeys(("Copy", "Field", "FieldKind"), "_fields"),
        **dict.fromkeys(("language_of", "without_weekday"), "_values"),
    }

    def __getattr__(name: str) -> object:
        """Import the reader of exports on demand: hardly any text is one."""
        if name not in _ELSEWHERE:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f"newsformat.markup._exports.{_ELSEWHERE[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})


def may_be_export(text: str) -> bool:
    """Has *text* one of the signs of exports? Most have none at their ends, which is found fast."""
    head, foot = text[:_HEAD], text[-_FOOT:]
    if _is_numbered(foot):
        return True
    if not (any(map(head.__contains__, _ABOVE)) or any(map(foot.__contains__, _BELOW)) or _has_fields(head, foot)):
        return False
    return any(map(text.__contains__, _AMID)) or _is_numbered(text)


def _has_fields(head: str, foot: str) -> bool:
    """Is a line at either end a field with a label, or the heading of such?"""
    lines = [*head.split("\n")[:_LINES], *foot.split("\n")[-_LINES:]]
    return any(
        (":" in line and label_of(line)) or (line[0].isdigit() and WORDS.fullmatch(line)) or line in HEADINGS
        for line in map(str.strip, lines)
        if line
    )


def _is_numbered(text: str) -> bool:
    """Has *text* the number of a story of Factiva, in which zeros are between source and year?

    Other long numbers are many, so the zeros are looked for first.
    """
    has_zeros = ("0020" in text or "0019" in text) and _FROM_ZEROS.search(text) is not None
    return has_zeros and _NUMBERED.search(text) is not None


_HEAD, _FOOT, _LINES = 120, 240, 8  # characters, and lines in these
_ABOVE = (
    "HD", "DOCUMENT", "ocument", "okument", "Download", "____", "Title:", "Record", "Date and Time", "Job Number",
    "User ",
)  # fmt: skip
_BELOW = (
    "ocument", "okument", "opyright", "ights", "Rechte", "droits", "news·", "Certifica", "Record", "ProQuest", "-TYPE:",
    "TYPE-", "AN\n", "GALE|", "GBI-Genios", "Factiva", "©",
)  # fmt: skip
_AMID = (
    "HD", "LOAD-DATE:", "Load-Date:", "LENGTH:", "Length:", "ProQuest", "Accession Number", "Record", "Dokumentnummer",
    "Länge:", "LÄNGE:", "LONGUEUR:", "Longueur:", "news·", "Certificat", "GALE|", "Genios", "Laaddatum",
    "Publisert på ", "Publicerat ",
)  # fmt: skip
_FROM_ZEROS = lazily(r"00(?:19|20)\d{6}[a-z]")
_NUMBERED = lazily(rf"(?:[^\W\d_][ ;\xa0]|>|^){NUMBER}\b", re.MULTILINE)


def is_likely_page(page: str) -> bool:
    """Has *page*, of HTML, one of the signs of exports? It may be of another kind all the same."""
    return any(map(page.__contains__, _IN_PAGES)) or _is_numbered(page)


_IN_PAGES = (
    "Load-Date", "LOAD-DATE", "PUBLICATION-TYPE", "ProQuest", "Accession Number", "GBI-Genios", "GALE|", "news·",
    "=" * 78,
)  # fmt: skip
