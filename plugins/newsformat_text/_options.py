"""The options of the reader and the writer."""

from __future__ import annotations

from datetime import datetime

from attrs import field
from attrs.validators import ge, le, optional

from newsformat.markup.languages import language_asked_for
from newsformat.plugin import frozen


def _has_zone(_options: object, _attribute: object, seen: datetime) -> None:
    if seen.tzinfo is None:
        raise ValueError(f"option seen={seen.isoformat()}: needs a zone, such as Z or +01:00")


@frozen(kw_only=True)
class ReadOptions:
    """How the text is read.

    Attributes:
        encoding: overrides detection, but not a byte order mark.
        language: a BCP 47 tag, or its name in English; by default it is identified.
        seen: when the page was seen, with a time zone (``2026-11-24T08:00:00Z``). Relative times, such as
            ``2 hours ago``, count from it; a day and time without a year are the last such before it, on the day of the
            week that Japanese or Korean prints beside them; and an embargo without a time zone ends in its zone.
            Without this option, such times are left out, and such embargoes end in UTC.
        doubt: report each line of which the reader is less sure than this, from 0 to 1, with what it is taken for and
            why.
    """

    encoding: str = ""
    language: str = field(default="", converter=language_asked_for)
    seen: datetime | None = field(default=None, validator=optional(_has_zone))
    doubt: float | None = field(default=None, validator=optional([ge(0), le(1)]))


@frozen(kw_only=True)
class WriteOptions:
    """How the text is written.

    Attributes:
        wrap: the maximum length of a line, in characters, where there are spaces to break it at; in a text with
            metadata, only paragraphs are wrapped. Without this option, each paragraph is on one line.
        metadata: whether to print the fields under the headline. Without them, there is only what a reader wants to
            see: a picture is one line, the headline is not underlined, and the text is read back like any other.
    """

    wrap: int | None = field(default=None, validator=optional(ge(20)))
    metadata: bool = True
