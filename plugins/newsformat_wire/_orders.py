"""What receivers must act on where it stands outside of the head: in notes, and on lines alone above the text.

::

    KILL KILL KILL                           take words that stop a story
    (Embargoed until 241200 GMT Nov 26)      an embargo
    Eds: Please withhold the story slugged BC-Ferry.
    Bitte verwenden Sie diese Meldung nicht.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Protocol, TypeAlias

from attrs import define, field

from newsformat import EditorsNote, Embargo
from newsformat.plugin import Report
from newsformat_wire._embargo import ANY_DAY, read_release
from newsformat_wire._notepad import addressed
from newsformat_wire._signals import STOPPED, read_take, said_in


EmbargoOf: TypeAlias = Callable[[str], Embargo | None]


class Told(Protocol):
    """What is told of how to handle the story."""

    signals: dict[str, None]
    embargo: Embargo | None


@define
class Orders:
    """What a message whose head has no place for it orders."""

    signals: dict[str, None] = field(factory=dict)
    embargo: Embargo | None = None


def heed_line(told: Told, line: str, embargo_of: EmbargoOf) -> bool:
    """Take what a *line* that stands alone orders: to stop the story, or to wait; return whether it does."""
    said = line.strip("()")
    if embargo := embargo_of(said):
        heed_embargo(told, embargo)
        return True
    take = read_take(said)
    if take is None or STOPPED.isdisjoint(take.signals):
        return False
    told.signals |= dict.fromkeys(take.signals)
    return True


def heed_notes(told: Told, notes: Sequence[EditorsNote], embargo_of: EmbargoOf) -> None:
    """Take what *notes* to editors order; they stay notes, as they may say why."""
    for note in notes:
        said = addressed(note.text)
        if embargo := embargo_of(said):
            heed_embargo(told, embargo)
        else:
            told.signals |= dict.fromkeys(each for each in said_in(said) if each != _TO_COME)


_TO_COME = "update"  # of which a note as often says that it follows


def heed_embargo(told: Told, embargo: Embargo) -> None:
    """Take *embargo*; of two, one whose end is told counts, and of those the one that lasts longer.

    Of two that end within a day it is the last, which is more exact: ``$adv 28``, and below it ``For release 5 p.m.``
    """
    known, until = told.embargo.until if told.embargo else None, embargo.until
    if told.embargo is None or (until and (known is None or known - until <= _DAY)):
        told.embargo = embargo


_DAY = timedelta(days=1)


def is_order(text: str) -> bool:
    """Would *text* be heeded where it stands alone above the text?"""
    take = read_take(said := text.strip("()"))
    return bool(take and not STOPPED.isdisjoint(take.signals)) or bool(read_release(said, Report(), None, base=ANY_DAY))
