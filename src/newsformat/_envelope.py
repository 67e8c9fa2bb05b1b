"""What surrounds the articles of a message, feed or package."""

from __future__ import annotations

from datetime import datetime

from attrs import field

from newsformat._checks import aware, each
from newsformat._concepts import Foreign
from newsformat._frozen import frozen
from newsformat._text import line, many


@frozen(kw_only=True)
class EnvelopeLink:
    """A link of the container itself: *role* is its relation (``self``, ``alternate`` …)."""

    href: str = field(converter=line)
    role: str = field(default="", converter=line)


@frozen(kw_only=True)
class Envelope:
    """A message, feed or package around articles: who *sent* it, and when."""

    title: str = field(default="", converter=line)
    uri: str = field(default="", converter=line)
    sender: str = field(default="", converter=line)
    sent: datetime | None = field(default=None, validator=aware)
    language: str = field(default="", converter=line)
    links: tuple[EnvelopeLink, ...] = field(default=(), converter=many, validator=each(EnvelopeLink))
    foreign: tuple[Foreign, ...] = field(default=(), converter=many, validator=each(Foreign))


NO_ENVELOPE = Envelope()
