"""The options of the writer."""

from __future__ import annotations

from attrs import field
from attrs.validators import instance_of

from newsformat.markup.options import IndentOptions
from newsformat.plugin import frozen


@frozen(kw_only=True)
class WriteOptions(IndentOptions):
    """How NITF is written.

    Attributes:
        namespace: put elements into the namespace of the XML Schema; without it, the document follows the DTDs, as
            older programs expect.
    """

    namespace: bool = field(default=True, validator=instance_of(bool))
