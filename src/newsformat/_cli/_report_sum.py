"""What a report says, summed up: how many errors, losses and remarks there are of each kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator

from attrs import define, field, frozen

import newsformat as nf
from newsformat._cli._message_kinds import message_kind
from newsformat._cli._report_entries import Entry
from newsformat._cli._report_rows import KINDS, Row, rows_of
from newsformat._report import SOURCE
from newsformat._wording import how_many, placed
from newsformat.bulk._outcome import Fate


_MAX_KINDS = 10_000  # of errors, losses or remarks: they quote from files, so there may be millions
_OTHERS = "more, of other kinds"
_SEVERAL = {"loss": "losses"}


@frozen
class KindRow:
    """Messages of one kind, as a row of a table; the columns after *message* are the place of the first one."""

    kind: str
    times: int
    files: int
    what: str
    message: str
    source: str
    where: str
    line: int | None
    column: int | None


@define
class _Kind:
    """Messages of one kind: how many there are, in how many files, and the first one."""

    first: Row
    times: int = 0
    files: int = 0
    last: str = ""
    varies: bool = False

    def add(self, row: Row) -> None:
        self.times += 1
        self.varies |= row.message != self.first.message
        self.files += self.last != row.source
        self.last = row.source

    @property
    def message(self) -> str:
        return message_kind(self.first.message) if self.varies else self.first.message

    def row(self) -> KindRow:
        row = self.first
        place = (row.source, row.where, row.line, row.column)
        return KindRow(row.kind, self.times, self.files, row.what, self.message, *place)

    def __str__(self) -> str:
        row = self.first
        message = self.message if row.what in {"", SOURCE} else str(nf.Loss(row.what, why=self.message))
        place = placed(row.where, row.source, row.line, row.column) if row.where else None
        first = place or ":".join(str(part) for part in (row.source, row.line, row.column) if part)
        times = how_many(self.times, row.kind, _SEVERAL.get(row.kind, ""))
        return f"{times} in {how_many(self.files, 'file')}: {message} (the first: {first})"


@define
class Sum:
    """The entries for all inputs, counted."""

    _fates: Counter[str] = field(factory=Counter)
    _articles: int = 0
    _formats: Counter[str] = field(factory=Counter)
    _kinds: dict[tuple[int, str, str], _Kind] = field(factory=dict)
    _room: Counter[int] = field(factory=lambda: Counter(dict.fromkeys(range(len(KINDS)), _MAX_KINDS)))
    _not_counted: int = 0

    def add(self, entry: Entry, only: Collection[str]) -> None:
        """Count the rows of *entry* that are of the kinds *only*, or all of them if that is empty."""
        self._fates[entry["outcome"]] += 1
        self._articles += (entry["articles"] or 0) if entry["outcome"] == Fate.CONVERTED else 0
        self._formats[entry.get("format") or ""] += 1
        for row in rows_of(entry, only or KINDS):
            key = (KINDS.index(row.kind), row.what, message_kind(row.message))
            kind = self._kinds.get(key)
            if kind is None:
                if not self._room[key[0]]:
                    self._not_counted += 1
                    continue
                self._room[key[0]] -= 1
                kind = self._kinds[key] = _Kind(row)
            kind.add(row)

    def lines(self) -> Iterator[str]:
        """Yield a line for each kind: errors, losses, remarks, and of these the most frequent first."""
        yield from map(str, self._sorted())
        if self._not_counted:
            yield f"{self._not_counted} {_OTHERS}"

    def rows(self) -> Iterator[KindRow]:
        """Yield the same as rows of a table."""
        for kind in self._sorted():
            yield kind.row()
        if self._not_counted:
            yield KindRow("", self._not_counted, 0, "", _OTHERS, "", "", None, None)

    def _sorted(self) -> list[_Kind]:
        kinds = sorted(self._kinds.items(), key=lambda item: (item[0][0], -item[1].times, item[0]))
        return [kind for _, kind in kinds]

    def outcomes(self) -> str:
        """Return how many inputs became what, in the words of the report; and how many articles, if not one each."""
        fates = self._fates.most_common()
        more = f" ({self._articles} articles)" if self._articles != self._fates[Fate.CONVERTED] else ""
        return (
            ", ".join(f"{times} {fate}{more if fate == Fate.CONVERTED else ''}" for fate, times in fates) or "no inputs"
        )

    def formats(self) -> str:
        """Return how many inputs were read in which format; ``""`` if there are none."""
        return ", ".join(f"{times} {name}" for name, times in self._formats.most_common() if name)
