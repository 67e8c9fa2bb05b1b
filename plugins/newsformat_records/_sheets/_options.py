"""Options of the reader."""

from __future__ import annotations

from attrs import field
from attrs.validators import in_

from newsformat.plugin import frozen


@frozen(kw_only=True)
class SheetOptions:
    """How to read a workbook.

    Attributes:
        text: ``scraped`` (take it apart as the plain text of a page), ``clean`` (paragraphs and nothing else) or
            ``auto``: clean if newsformat wrote it.
        member: the column with the text, if it has an unusual name.
        columns: the names of all columns, separated by commas, for sheets without a header.
        sheet: the name of the only sheet to read; ``""`` is all that have texts or titles.
        dates: what comes first in dates of numbers with the year last (``03/02/2026``), ``day`` or ``month``; ``""``
            infers it from a header in a language other than English.
    """

    text: str = field(default="auto", validator=in_(("auto", "scraped", "clean")))
    member: str = ""
    columns: str = ""
    sheet: str = ""
    dates: str = field(default="", validator=in_(("", "day", "month")))
