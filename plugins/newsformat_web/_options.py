"""What may be told to the writer."""

from __future__ import annotations

from attrs import field
from attrs.validators import and_, ge, instance_of, le

from newsformat.plugin import frozen


@frozen(kw_only=True)
class JsonLdWriteOptions:
    """What is written.

    Attributes:
        indent: spaces per level; 0 puts an article on one line.
    """

    indent: int = field(default=2, validator=and_(ge(0), le(16)))


@frozen(kw_only=True)
class HtmlWriteOptions:
    """How a page is written.

    Attributes:
        style: with a style sheet, for people who look at it; without one, the page or the CMS around it has its own.
    """

    style: bool = field(default=False, validator=instance_of(bool))
