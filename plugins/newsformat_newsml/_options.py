"""The options of the writer and of the validator."""

from __future__ import annotations

from enum import StrEnum

from attrs import field
from attrs.validators import and_, ge, le

from newsformat import plugin
from newsformat.plugin import frozen


NEWEST = "2.35"
_OLDEST_MINOR, _NEWEST_MINOR = 20, 35
_VERSIONS = frozenset([f"2.{minor}" for minor in range(_OLDEST_MINOR, _NEWEST_MINOR + 1)])


class Kind(StrEnum):
    """The kind of document to write."""

    AUTO = "auto"
    NEWS_ITEM = "newsItem"
    PACKAGE_ITEM = "packageItem"
    NEWS_MESSAGE = "newsMessage"


class Conformance(StrEnum):
    """The conformance level to keep to."""

    POWER = "power"
    CORE = "core"


class Body(StrEnum):
    """The markup of the text."""

    AUTO = "auto"
    XHTML = "xhtml"
    NITF = "nitf"


def _is_version(_: object, __: object, value: str) -> None:
    if value not in _VERSIONS:
        msg = f"version={value}: expected 2.{_OLDEST_MINOR} to {NEWEST}"
        raise ValueError(msg)


@frozen(kw_only=True)
class WriteOptions:
    """The document to write.

    Attributes:
        kind: ``auto`` is one item for one article, and a message for several or for what has an envelope.
        version: of the standard, ``2.20`` to ``2.35``.
        conformance: ``power`` or ``core``.
        body: the markup of the text, ``xhtml`` or ``nitf``; ``auto`` is that of the source, else XHTML.
        indent: spaces per level; with 0, lines are not indented.
    """

    kind: Kind = Kind.AUTO
    version: str = field(default=NEWEST, validator=_is_version)
    conformance: Conformance = Conformance.POWER
    body: Body = Body.AUTO
    indent: int = field(default=0, validator=and_(ge(0), le(16)))


def _is_held_against(_: object, __: object, value: str) -> None:
    major, _, minor = value.partition(".")
    if value not in {"declared", "newest"} and not (major == "2" and minor.isdecimal()):
        msg = f"version={value}: expected a version such as {NEWEST}, or declared, or newest"
        raise ValueError(msg)


@frozen(kw_only=True)
class ValidateOptions(plugin.ValidateOptions):
    """The version to validate against.

    Attributes:
        version: the version of the standard, such as 2.29; ``declared`` means the version that each item declares, or
            else the newest, and ``newest`` the newest for all.
    """

    version: str = field(default="declared", validator=_is_held_against)
