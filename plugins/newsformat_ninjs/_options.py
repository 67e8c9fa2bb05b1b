"""The options of the writer and of the validator."""

from __future__ import annotations

from enum import StrEnum

from attrs import Attribute, field
from attrs.validators import and_, ge, le

from newsformat.plugin import ValidateOptions as SchemaOptions
from newsformat.plugin import frozen


_VERSIONS = ("1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2.0", "2.1", "2.2", "3.0", "3.1")


_NAMED = ("declared", "newest")


def _known(_: object, __: Attribute[str], value: str) -> None:
    if value not in _VERSIONS:
        raise ValueError(f"option version={value}: expected one of {', '.join(_VERSIONS)}")


def _is_held_against(_: object, __: Attribute[str], value: str) -> None:
    if value not in {*_VERSIONS, *_NAMED}:
        raise ValueError(f"option version={value}: expected one of {', '.join((*_VERSIONS, *_NAMED))}")


class Body(StrEnum):
    """The form in which a body is written."""

    HTML = "html"
    XHTML = "xhtml"
    TEXT = "text"


@frozen(kw_only=True)
class WriteOptions:
    """The document to write.

    Attributes:
        version: of the standard, 1.0 to 3.1.
        body: the markup of the text: ``html``, ``xhtml`` or ``text``.
        indent: spaces per level; 0 puts an item on one line.
        lines: whether each item is on a line of its own, even a single one.
    """

    version: str = field(default="3.1", validator=_known)
    body: Body = Body.HTML
    indent: int = field(default=2, validator=and_(ge(0), le(16)))
    lines: bool = False


@frozen(kw_only=True)
class ValidateOptions(SchemaOptions):
    """The schema and version to validate against.

    Attributes:
        schema: the folder with the official schemas.
        version: the version of the standard, 1.0 to 3.1; ``declared`` means the version that each item declares, or
            else the newest of its branch (1, 2 or 3, which name things differently), and ``newest`` the newest of its
            branch for all.
    """

    version: str = field(default="declared", validator=_is_held_against)
