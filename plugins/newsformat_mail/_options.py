"""The options of the reader and the writer."""

from __future__ import annotations

from attrs import field
from attrs.validators import in_, matches_re

from newsformat.plugin import frozen


@frozen(kw_only=True)
class ReadOptions:
    """How to read.

    Attributes:
        alternative: which one to read if a message has both, ``html`` or ``plain``.
    """

    alternative: str = field(default="html", validator=in_(("html", "plain")))


@frozen(kw_only=True)
class WriteOptions:
    """What is written.

    Attributes:
        sender: the address of the sender, instead of that of the byline.
        to: the address of the recipient.
    """

    sender: str = field(default="", validator=matches_re(r"([^\s@<>,;:\"()]+@[^\s@<>,;:\"()]+)?"))
    to: str = field(default="", validator=matches_re(r"([^\s@<>,;:\"()]+@[^\s@<>,;:\"()]+)?"))
