"""What a report says, summed up: how many errors, losses and remarks there are of each kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator

from attrs import define, field

import newsformat as nf
from newsformat._cli._alike import alike
from newsformat._cli._report_entries import Entry
from newsformat._cli._report_rows import KINDS, Row, rows_of
from newsformat._report import SOURCE
from newsformat._wording import how_many, placed
from newsformat.bulk._outcome import Fate


_MOST = 10_000  # kinds of errors, losses or remarks that are told apart: they name what is in files, so may be millions
_SEVERAL = {"loss": "losses"}


@define
class _Kind:
    """What is said alike: how many times, in how many files, and the first of them."""

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

    def __str__(self) -> str:
        row = self.first
        message = alike(row.message) if self.varies else row.message
        said = message if row.what in {"", SOURCE} else str(nf.Loss(row.what, why=message))
        place = placed(row.where, row.source, row.line, row.column) if row.where else None
        first = place or ":".join(str(part) for part in (row.source, row.line, row.column) if part)
        times = how_many(self.times, row.kind, _SEVERAL.get(row.kind, ""))
        return f"{times} in {how_many(self.files, 'file')}: {said} (the first: {first})"


@define
class Sum:
    """What is said of all inputs, counted."""

    _fates: Counter[str] = field(factory=Counter)
    _articles: int = 0
    _formats: Counter[str] = field(factory=Counter)
    _kinds: dict[tuple[int, str, str], _Kind] = field(factory=dict)
    _room: Counter[int] = field(factory=lambda: Counter(dict.fromkeys(range(len(KINDS)), _MOST)))
    _untold: int = 0

    def add(self, entry: Entry, only: Collection[str]) -> None:
        """Count what *entry* says, of the kinds *only*; if there are none, all of it."""
        self._fates[entry["outcome"]] += 1
        self._articles += (entry["articles"] or 0) if entry["outcome"] == Fate.CONVERTED else 0
        self._formats[entry.get("format") or ""] += 1
        for row in rows_of(entry, only or KINDS):
            key = (KINDS.index(row.kind), row.what, alike(row.message))
            kind = self._kinds.get(key)
            if kind is None:
                if not self._room[key[0]]:
                    self._untold += 1
                    continue
                self._room[key[0]] -= 1
                kind = self._kinds[key] = _Kind(row)
            kind.add(row)

    def lines(self) -> Iterator[str]:
        """Yield a line for each kind: errors, losses, remarks, and of these the most frequent first."""
        for _, kind in sorted(self._kinds.items(), key=lambda item: (item[0][0], -item[1].times, item[0])):
            yield str(kind)
        if self._untold:
            yield f"{self._untold} more, of other kinds"

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
