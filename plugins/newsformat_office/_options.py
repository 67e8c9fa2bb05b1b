"""The options of the formats that have some."""

from __future__ import annotations

from enum import StrEnum

from newsformat.plugin import frozen


class Stories(StrEnum):
    """Which stories a document has."""

    ONE = "one"
    HEADLINES = "headlines"


@frozen(kw_only=True)
class PdfOptions:
    """How a PDF is read.

    Attributes:
        stories: ``one``: the document is one article; ``headlines``: each headline begins an article, as on the pages
            of a newspaper. A headline is then any title whose letters are half as large again as those of the text.
    """

    stories: Stories = Stories.ONE
