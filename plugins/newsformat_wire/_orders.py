"""Orders to receivers outside of the head: in notes, and on lines of their own above the text.

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
from newsformat_wire._signals import STOPPED, read_take, signal_in_note


EmbargoOf: TypeAlias = Callable[[str], Embargo | None]


class Handling(Protocol):
    """The story's handling as given by orders: signals and an embargo."""

    signals: dict[str, None]
    embargo: Embargo | None


@define
class Orders:
    """The orders in a message whose head has no field for them."""

    signals: dict[str, None] = field(factory=dict)
    embargo: Embargo | None = None


def heed_line(handling: Handling, line: str, embargo_of: EmbargoOf) -> bool:
    """Read *line*, which stands alone, as an order to stop or to hold the story; return whether it is one."""
    order = line.strip("()")
    if embargo := embargo_of(order):
        heed_embargo(handling, embargo)
        return True
    take = read_take(order)
    if take is None or STOPPED.isdisjoint(take.signals):
        return False
    handling.signals |= dict.fromkeys(take.signals)
    return True


def heed_notes(handling: Handling, notes: Sequence[EditorsNote], embargo_of: EmbargoOf) -> None:
    """Read the orders in *notes* to editors; they remain notes, as they may give reasons."""
    for note in notes:
        words = addressed(note.text)
        if embargo := embargo_of(words):
            heed_embargo(handling, embargo)
        else:
            handling.signals |= dict.fromkeys(word for word in signal_in_note(words) if word != _TO_COME)


_TO_COME = "update"  # a signal that a note often only announces


def heed_embargo(handling: Handling, embargo: Embargo) -> None:
    """Set *embargo*; of two, one with a known end takes precedence, then the one that lasts longer.

    Of two ends within a day, the later is used, as it is more exact: ``$adv 28``, and below it ``For release 5 p.m.``
    """
    known, until = handling.embargo.until if handling.embargo else None, embargo.until
    if handling.embargo is None or (until and (known is None or known - until <= _DAY)):
        handling.embargo = embargo


_DAY = timedelta(days=1)


def is_order(text: str) -> bool:
    """Would *text* be read as an order if it stood alone above the text?"""
    take = read_take(order := text.strip("()"))
    return bool(take and not STOPPED.isdisjoint(take.signals)) or bool(
        read_release(order, Report(), None, base=ANY_DAY)
    )
