"""Concepts, such as subjects and people, and foreign values, which the model has no place for."""

from __future__ import annotations

from attrs import field

from newsformat._checks import all_are, string
from newsformat._frozen import frozen
from newsformat._text import address, line, many


@frozen
class Foreign:
    """Something the model has no place for, kept as it was found.

    A writer whose *space* is the same (``newsml-g2``, ``html`` …) puts *value* back at the place that *name* says;
    any other writer reports it as lost.
    """

    space: str = field(validator=string)
    name: str = field(validator=string)
    value: str = field(validator=string)


@frozen(kw_only=True)
class Concept:
    """A subject, person, organisation, place, event, genre, agency or service.

    Attributes:
        name: as a reader would read it.
        kind: ``person``, ``organisation``, ``place``, ``event``, ``object`` or whatever the format says; ``section``
            for a section of a site or paper; ``""`` for a plain subject.
        scheme, code: the entry of a controlled vocabulary, as ``scheme:code`` in a QCode.
        uri: the concept's full identifier.
        relation, role: how it relates to the article, what it does there.
        foreign: what the model has no place for.
    """

    name: str = field(default="", converter=line)
    kind: str = field(default="", converter=line)
    code: str = field(default="", converter=line)
    scheme: str = field(default="", converter=line)
    uri: str = field(default="", converter=address)
    relation: str = field(default="", converter=line)
    role: str = field(default="", converter=line)
    foreign: tuple[Foreign, ...] = field(default=(), converter=many, validator=all_are(Foreign))

    @property
    def label(self) -> str:
        """What a reader is shown: the *name*, or else the *code*, or else the *uri*; ``""`` if there is none."""
        return self.name or self.code or self.uri

    @property
    def key(self) -> str:
        """What an inline `Mention` points to: its *uri*, or else ``scheme:code``, or else its name."""
        return self.uri or (f"{self.scheme}:{self.code}" if self.code else self.name)
