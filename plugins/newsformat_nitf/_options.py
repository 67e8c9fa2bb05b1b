"""What a reader and a writer of NITF can be told."""

from __future__ import annotations

from attrs import field
from attrs.validators import instance_of

from newsformat.plugin import frozen


@frozen(kw_only=True)
class NitfReadOptions:
    """How NITF is read.

    Attributes:
        dialect: whose habits: ``auto``, ``none`` or the name of one that ``newsformat dialects`` lists.
    """

    dialect: str = "auto"


@frozen(kw_only=True)
class NitfWriteOptions:
    """How NITF is written.

    Attributes:
        pretty: each element that holds only others has them on lines of their own.
        namespace: elements have the namespace of the XML Schema; without it, as older programs expect it, a document is
            as those of the DTDs are.
    """

    pretty: bool = field(default=True, validator=instance_of(bool))
    namespace: bool = field(default=True, validator=instance_of(bool))
