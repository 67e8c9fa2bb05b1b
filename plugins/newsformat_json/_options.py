"""What may be told to the writer."""

from __future__ import annotations

from attrs import field
from attrs.validators import and_, ge, le

from newsformat.plugin import frozen


@frozen(kw_only=True)
class WriteOptions:
    """How JSON is written: *indent* is spaces per level, and 0 puts everything on one line."""

    indent: int = field(default=2, validator=and_(ge(0), le(16)))
