"""Options of readers and writers."""

from __future__ import annotations

from attrs import field
from attrs.validators import in_, matches_re

from newsformat.plugin import frozen


@frozen(kw_only=True)
class MediaWikiOptions:
    """How to read pages of a wiki.

    Attributes:
        namespaces: the numbers of the namespaces whose pages are articles; in most wikis it is 0.
    """

    namespaces: tuple[int, ...] = (0,)


@frozen(kw_only=True)
class MediaWikiWriteOptions:
    """How to write a dump.

    Attributes:
        date: the template that says when a story was published, such as ``date`` in the English Wikinews; ``""`` means
            none.
    """

    date: str = field(default="", validator=matches_re(r"[^\[\]{}|<>#\n]{0,60}"))


@frozen(kw_only=True)
class TelegramOptions:
    """How to read messages.

    Attributes:
        text: ``scraped`` (take it apart as the plain text of a page) or ``clean`` (paragraphs and nothing else).
    """

    text: str = field(default="scraped", validator=in_(("scraped", "clean")))
