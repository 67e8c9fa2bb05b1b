"""The options of the writer."""

from __future__ import annotations

from attrs import field
from attrs.validators import in_

from newsformat.plugin import frozen


@frozen(kw_only=True)
class WriteOptions:
    """How to write.

    Attributes:
        body: the markup of texts, ``xhtml`` or ``nitf``.
    """

    body: str = field(default="xhtml", validator=in_(("xhtml", "nitf")))
