"""What the declarations of several formats share."""

from __future__ import annotations

from attrs import field
from attrs.validators import and_, ge, le

from newsformat.plugin import frozen


@frozen(kw_only=True)
class WriteOptions:
    """What is written.

    Attributes:
        indent: spaces per level; 0 puts an article on one line.
    """

    indent: int = field(default=2, validator=and_(ge(0), le(16)))


CONCEPT = ("", ".kind", ".code", ".scheme", ".uri", ".relation", ".role")
