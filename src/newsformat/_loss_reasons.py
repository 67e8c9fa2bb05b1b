"""Losses with the same reason, reported together: ``title, entities and notes: markdown has no place for them``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from newsformat._lazy_patterns import lazily
from newsformat._wording import how_many


if TYPE_CHECKING:
    from newsformat._report import Loss

_NAMES = 40  # listed on one line


class Reason:
    """The losses with one reason: how many *times* each feature is lost, and the first of each."""

    def __init__(self) -> None:
        self.times: dict[str, int] = {}
        self._firsts: dict[str, Loss] = {}
        self._whole: dict[str, bool] = {}

    def add(self, loss: Loss) -> None:
        """Add *loss*, which has the same reason."""
        self.times[loss.what] = self.times.get(loss.what, 0) + 1
        self._firsts.setdefault(loss.what, loss)
        self._whole[loss.what] = self._whole.get(loss.what, False) or is_whole(loss)

    @property
    def first(self) -> Loss:
        """The first loss listed."""
        return self._firsts[next(iter(without_parts(self._whole)))]

    @property
    def is_cut(self) -> bool:
        """Are there more losses than listed?"""
        return len(self.times) > _NAMES or any(times > 1 for times in self.times.values())

    @property
    def names(self) -> list[str]:
        """What is lost, each with its place if there is only one."""
        return [self._name(what) for what in without_parts(self._whole)]

    def _name(self, what: str) -> str:
        if self.times[what] > 1:
            return f"{what} ({self.times[what]:,} times)"
        place = self._firsts[what].where
        return f"{what} ({place})" if place else what

    @property
    def more(self) -> str:
        """How many there are like the first."""
        times = self.times[self.first.what]
        return f", and {times - 1:,} more like it" if times > 1 else ""

    def __str__(self) -> str:
        names = self.names
        return for_one_reason(names, self.first.why) if len(names) > 1 else f"{self.first}{self.more}"


def reasons_of(losses: Iterable[Loss], most: int) -> tuple[list[Reason], int]:
    """Return the first *most* reasons for *losses*, and the number of losses with other reasons.

    Each loss on reading has its own reason, regardless of addresses in it, such as that of a crawled page.
    """
    reasons: dict[tuple[bool, str], Reason] = {}
    rest = 0
    for loss in losses:
        key = (loss.what == "source", without_addresses(loss.why))
        if key in reasons or len(reasons) < most:
            reasons.setdefault(key, Reason()).add(loss)
        else:
            rest += 1
    return list(reasons.values()), rest


def without_addresses(why: str) -> str:
    """Return *why* without the addresses in it."""
    return _ADDRESS.sub("…", why) if "://" in why else why


_ADDRESS = lazily(r"https?://[^\s,;]+?(?=[:.)'\"]{0,3}(?:[\s,;]|\Z))")


def is_whole(loss: Loss) -> bool:
    """Return whether everything that an article has of the feature is lost, not only one of several values."""
    return has_no_place(loss.why) or _ONE_OF_SEVERAL.fullmatch(loss.where) is None


def has_no_place(why: str) -> bool:
    """Return whether *why* something is lost is that the format never carries it."""
    return _NO_PLACE.search(why) is not None


# The reason when a format never carries a feature.
_NO_PLACE = lazily(r"has no place for it(?=\Z|(?P<but>, except for its .+)\Z)", re.DOTALL)
_ONE_OF_SEVERAL = lazily(r"(?:article [0-9]+, )?(?!article [0-9]+$).+", re.DOTALL)


def without_parts(names: Mapping[str, bool]) -> Iterable[str]:
    """Yield *names* without parts of features that are lost completely: ``entities`` includes ``entities.kind``.

    Each name maps to whether it is lost completely (`is_whole`).
    """
    parts, lost_feature = set(), None
    for name in sorted(names, key=lambda name: name.split(".")):  # parts follow their whole
        if lost_feature and name.startswith(lost_feature):
            parts.add(name)
        elif names[name]:
            lost_feature = f"{name}."
    return (name for name in names if name not in parts)


def for_one_reason(names: Sequence[str], why: str) -> str:
    """Return that all of *names* are lost for the reason *why*."""
    shown = [*names[:_NAMES]]
    if rest := len(names) - len(shown):
        shown.append(how_many(rest, "other"))
    them = why
    if match := _NO_PLACE.search(why):
        but = (match["but"] or "").replace(" its ", " their ", 1)
        them = f"{why[: match.start()]}has no place for them{but}"
    return f"{', '.join(shown[:-1])} and {shown[-1]}{f': {them}' if them else ''}"
