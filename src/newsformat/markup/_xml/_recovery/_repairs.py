"""What was repaired: of each kind the first line, and how often."""

from __future__ import annotations

from newsformat._report import Report


class Repairs:
    """Counts repairs and losses by their kind, for a report in the end."""

    def __init__(self) -> None:
        self._made: dict[str, list[int]] = {}
        self._lost: dict[str, list[int]] = {}

    def made(self, kind: str, line: int, times: int = 1) -> None:
        """Count a repair."""
        self._made.setdefault(kind, [line, 0])[1] += times

    def lost(self, kind: str, line: int) -> None:
        """Count something that is left out."""
        self._lost.setdefault(kind, [line, 0])[1] += 1

    def tell(self, report: Report) -> None:
        """Report all of them."""
        for kind, (line, times) in self._made.items():
            report.note(f"{kind}{_times(times)}", line=line)
        for kind, (line, times) in self._lost.items():
            report.left_out(f"{kind}{_times(times)}", line=line)
        self._made, self._lost = {}, {}


def _times(count: int) -> str:
    return f" ({count} times, the first here)" if count > 1 else ""
