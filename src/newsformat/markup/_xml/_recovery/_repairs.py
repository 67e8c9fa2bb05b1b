"""Repairs and losses of a recovery: of each kind the first line and the number."""

from __future__ import annotations

from newsformat._report import Report


class Repairs:
    """Counts repairs and losses by their kind, to be reported at the end."""

    def __init__(self) -> None:
        self._repairs: dict[str, list[int]] = {}
        self._losses: dict[str, list[int]] = {}

    def add_repair(self, kind: str, line: int, times: int = 1) -> None:
        """Count a repair."""
        self._repairs.setdefault(kind, [line, 0])[1] += times

    def add_loss(self, kind: str, line: int) -> None:
        """Count something that is left out."""
        self._losses.setdefault(kind, [line, 0])[1] += 1

    def report_to(self, report: Report) -> None:
        """Report all of them."""
        for kind, (line, times) in self._repairs.items():
            report.note(f"{kind}{_times(times)}", line=line)
        for kind, (line, times) in self._losses.items():
            report.left_out(f"{kind}{_times(times)}", line=line)
        self._repairs, self._losses = {}, {}


def _times(count: int) -> str:
    return f" ({count} times, the first here)" if count > 1 else ""
