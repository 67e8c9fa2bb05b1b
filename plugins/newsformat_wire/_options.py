"""The options of the reader and the writer."""

from __future__ import annotations

from datetime import datetime

from attrs import field
from attrs.validators import ge, in_, le, matches_re

from newsformat.markup.options import DialectOptions
from newsformat.plugin import frozen


@frozen(kw_only=True)
class IptcReadOptions(DialectOptions):
    """How messages are read.

    Attributes:
        encoding: the code set, overriding detection; ``iso646-de`` and the like are national variants.
        received: when the messages came in, such as ``2011-11-13``; completes dates without a month.
    """

    encoding: str = ""
    received: datetime | None = None


@frozen(kw_only=True)
class IptcWriteOptions:
    """How messages are written.

    Attributes:
        service: the source identification for articles without a service; ``xxx`` means none.
        number: the number of the first message with an article that has none; 0 leaves messages unnumbered.
        category: the category for articles without a subject of one to four letters; ``x`` means none.
        priority: the priority of articles without an urgency, 1 to 6.
        agency: the agency in the header, if no source of the article is a single word.
        encoding: ``utf-8``, ``ascii`` (ISO 646) or ``iso8859-1``; other characters are replaced.
        width: characters per line.
    """

    service: str = field(default="xxx", validator=matches_re("[A-Za-z]{1,6}"))
    number: int = field(default=0, validator=[ge(0), le(9999)])
    category: str = field(default="x", validator=matches_re("[A-Za-z]{1,4}"))
    priority: int = field(default=4, validator=[ge(1), le(6)])
    agency: str = field(default="", validator=matches_re(r"(?:[A-Za-z][A-Za-z0-9/._-]{0,19})?"))
    encoding: str = field(default="utf-8", validator=in_(["utf-8", "ascii", "iso8859-1"]))
    width: int = field(default=69, validator=ge(20))


@frozen(kw_only=True)
class AnpaReadOptions(DialectOptions):
    """How messages are read.

    Attributes:
        encoding: the code set, overriding detection.
        received: when the messages came in, such as ``2011-11-13``; completes dates without a year.
    """

    encoding: str = ""
    received: datetime | None = None


@frozen(kw_only=True)
class AnpaWriteOptions:
    """How messages are written.

    Attributes:
        service: the letter for articles without a service; ``x`` means none.
        number: the number of the first message whose article has none; 0 leaves messages unnumbered.
        selector: the service level designator for articles without one; ``-----`` means none.
        category: the letter for articles without a one-letter subject; ``x`` means none.
        priority: the letter for articles without an urgency.
        agency: the agency in the trailer, if no source of the article is a single word.
        wire: the wire in the trailer, after the agency.
        encoding: ``ascii``, ``iso8859-1`` or ``utf-8``; other characters are replaced.
    """

    service: str = field(default="x", validator=matches_re("[A-Za-z]"))
    number: int = field(default=0, validator=[ge(0), le(9999)])
    selector: str = field(default="-----", validator=matches_re("[A-Za-z0-9-]{1,12}"))
    category: str = field(default="x", validator=matches_re("[A-Za-z]"))
    priority: str = field(default="r", validator=matches_re("[fburd]"))
    agency: str = field(default="", validator=matches_re(r"(?:[A-Za-z][A-Za-z0-9]{0,9})?"))
    wire: str = field(default="", validator=matches_re(r"(?:[A-Za-z0-9]{1,9})?"))
    encoding: str = field(default="ascii", validator=in_(["ascii", "iso8859-1", "utf-8"]))
