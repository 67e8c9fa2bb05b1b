"""IDs that an editor gives to parts of a text and that the model lacks, reported once, in a summary."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from newsformat._text import line


__all__ = ["report_ids"]

_MAX_SHOWN, _LONGEST = 3, 20  # IDs listed, and their characters


def report_ids(what: str, ids: Iterable[str], tell: Callable[[str], object]) -> None:
    """Report that *ids* are left out, if there are any: how many, and the first of them.

    Args:
        what: what they are: "the IDs of blocks".
        ids: in their order; blank ones do not count.
        tell: is called once, as every part may have one. `Report.note` suits IDs that a program makes, and would make
            anew; `Report.left_out` those that somebody chose.
    """
    shown_ids = [shown_id for identifier in ids if (shown_id := line(identifier))]
    if shown_ids:
        shown = ", ".join([identifier[:_LONGEST] for identifier in shown_ids[:_MAX_SHOWN]])
        tell(f"{what} are left out, {len(shown_ids)} in all: {shown}{', …' if len(shown_ids) > _MAX_SHOWN else ''}")
