"""What may be told to the reader and the writer."""

from __future__ import annotations

from attrs import field
from attrs.validators import in_

from newsformat.plugin import frozen


@frozen(kw_only=True)
class ReadOptions:
    """How to read.

    Attributes:
        dialect: ``auto``, ``none`` or the name of one that ``newsformat dialects`` lists.
        recover: read a document that is no well-formed XML as far as that can be done. What was repaired is remarked,
            with its line; what was cut off is reported as left out.
    """

    dialect: str = "auto"
    recover: bool = False


@frozen(kw_only=True)
class WriteOptions:
    """How to write.

    Attributes:
        body: the markup of texts, ``xhtml`` or ``nitf``.
    """

    body: str = field(default="xhtml", validator=in_(("xhtml", "nitf")))
