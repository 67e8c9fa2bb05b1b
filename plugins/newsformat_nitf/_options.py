"""What may be told to the reader and the writer."""

from __future__ import annotations

from attrs import field
from attrs.validators import instance_of

from newsformat.plugin import frozen


@frozen(kw_only=True)
class ReadOptions:
    """How NITF is read.

    Attributes:
        dialect: ``auto``, ``none`` or the name of one that ``newsformat dialects`` lists.
        recover: read a document that is no well-formed XML as far as that can be done. What was repaired is remarked,
            with its line; what was cut off is reported as left out.
    """

    dialect: str = "auto"
    recover: bool = False


@frozen(kw_only=True)
class WriteOptions:
    """How NITF is written.

    Attributes:
        pretty: whether elements that contain only elements are written on several lines.
        namespace: elements have the namespace of the XML Schema; without it, as older programs expect it, a document is
            as those of the DTDs are.
    """

    pretty: bool = field(default=True, validator=instance_of(bool))
    namespace: bool = field(default=True, validator=instance_of(bool))
