"""What may be told to the readers of dumps."""

from __future__ import annotations

from attrs import field
from attrs.validators import in_, matches_re

from newsformat.plugin import frozen


@frozen(kw_only=True)
class MediaWikiOptions:
    """Which pages of a wiki are read.

    Attributes:
        namespaces: the numbers of the namespaces whose pages are articles; 0 has those of most wikis.
    """

    namespaces: tuple[int, ...] = (0,)


@frozen(kw_only=True)
class MediaWikiWriteOptions:
    """What is written.

    Attributes:
        date: the template that says when a story was published, such as ``date`` in the English Wikinews; ``""`` means
            none.
    """

    date: str = field(default="", validator=matches_re(r"[^\[\]{}|<>#\n]{0,60}"))


@frozen(kw_only=True)
class TelegramOptions:
    """How messages are read.

    Attributes:
        text: ``scraped`` (take it apart as the plain text of a page) or ``clean`` (paragraphs and nothing else).
    """

    text: str = field(default="scraped", validator=in_(("scraped", "clean")))
