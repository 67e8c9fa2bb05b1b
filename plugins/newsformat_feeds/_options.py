"""The options of the readers of feeds in XML."""

from __future__ import annotations

from newsformat.plugin import frozen


@frozen(kw_only=True)
class FeedOptions:
    """How a feed is read.

    Attributes:
        recover: read a feed that is not well-formed XML as far as possible. Each repair is a remark, with its line;
            what was cut off or stands outside is reported as left out.
    """

    recover: bool = False
