"""What may be told to the writer."""

from __future__ import annotations

from attrs import field
from attrs.validators import instance_of

from newsformat.plugin import frozen


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
