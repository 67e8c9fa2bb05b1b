"""The options of the writer."""

from __future__ import annotations

from attrs import field
from attrs.validators import instance_of

from newsformat.plugin import frozen


@frozen(kw_only=True)
class HtmlWriteOptions:
    """How a page is written.

    Attributes:
        style: add a style sheet, for people who look at the page; without one, the page or CMS around it provides its
            own.
    """

    style: bool = field(default=False, validator=instance_of(bool))
