"""What surrounds the articles of a message, feed or package."""

from __future__ import annotations

from datetime import datetime

from attrs import field

from newsformat._checks import all_are, aware
from newsformat._concepts import Foreign
from newsformat._frozen import frozen
from newsformat._text import address, line, many, tag
from newsformat._wording import shortened


@frozen(kw_only=True)
class EnvelopeLink:
    """A link of the container itself: *role* is its relation (``self``, ``alternate`` …)."""

    href: str = field(converter=address)
    role: str = field(default="", converter=line)


@frozen(kw_only=True)
class Envelope:
    """A message, feed or package around articles.

    Attributes:
        title: of the feed or package.
        uri: its identifier.
        sender: who sends it.
        sent: when; an aware datetime.
        language: the BCP 47 tag for everything that does not name its own.
        links: the links of the container itself, such as a feed's home page.
        foreign: what the model has no place for.
    """

    title: str = field(default="", converter=line)
    uri: str = field(default="", converter=address)
    sender: str = field(default="", converter=line)
    sent: datetime | None = field(default=None, validator=aware)
    language: str = field(default="", converter=tag)
    links: tuple[EnvelopeLink, ...] = field(default=(), converter=many, validator=all_are(EnvelopeLink))
    foreign: tuple[Foreign, ...] = field(default=(), converter=many, validator=all_are(Foreign))

    def __str__(self) -> str:
        """Return what it says in a line: ``sender 'Acme', sent 2026-11-24T12:00:00+00:00``."""
        sent = self.sent.isoformat() if self.sent else ""
        texts = {"title": self.title, "id": self.uri, "sender": self.sender}
        parts = [f"{name} {value!r}" for name, value in texts.items() if value]
        parts += [f"{name} {value}" for name, value in {"sent": sent, "language": self.language}.items() if value]
        parts += [f"link {link.href}" for link in self.links]
        parts += [f"{part.name} {shortened(line(part.value))!r}" for part in self.foreign]
        return ", ".join(parts)


NO_ENVELOPE = Envelope()
