"""Options that many formats have, so that they are called, explained and checked alike.

A declaration names them, as in ``write_options="newsformat.markup.options:IndentOptions"``; a format that has more
options extends them.
"""

from __future__ import annotations

from attrs import field
from attrs.validators import and_, ge, le

from newsformat._frozen import frozen


__all__ = ["DialectOptions", "IndentOptions", "XmlOptions"]


@frozen(kw_only=True)
class DialectOptions:
    """How to read a format that has dialects.

    Attributes:
        dialect: ``auto``, ``none``, or the name of a dialect listed by ``newsformat dialects``.
    """

    dialect: str = "auto"


@frozen(kw_only=True)
class XmlOptions(DialectOptions):
    """How to read a format in XML that has dialects.

    Attributes:
        recover: read a document that is not well-formed XML as far as possible. Each repair is a remark, with its line;
            what was cut off is reported as left out.
    """

    recover: bool = False


@frozen(kw_only=True)
class IndentOptions:
    """How JSON is written.

    Attributes:
        indent: spaces per level, for a document that holds one article; 0 puts it on one line.
    """

    indent: int = field(default=2, validator=and_(ge(0), le(16)))
