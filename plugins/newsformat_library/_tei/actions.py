"""What becomes of each element of TEI that is not the same as one of XHTML."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat_library._tei import running, structure, tables
from newsformat_library._tei.names import KINDS
from newsformat_library._tei.turning import Action


def _actions() -> Iterator[tuple[str, Action]]:
    named: dict[Action, str] = {
        structure.ab: "ab",
        structure.head: "head",
        structure.label: "label",
        structure.lines: "lg",
        structure.line: "l",
        structure.quote: "quote q said",
        structure.cit: "cit",
        structure.listing: "list",
        tables.table: "table",
        tables.figure: "figure",
        tables.graphic: "graphic media",
        running.highlighted: "hi",
        running.ref: "ref ptr",
        running.named: " ".join(["name", "rs", *KINDS.values()]),
        running.choice: "choice app",
        running.gap: "gap",
        running.gone: "del fw surplus rdg",
        running.ending: "lb pb cb gb",
        running.milestone: "milestone",
        running.space: "space",
        running.footnote: "note",
    }
    for action, names in named.items():
        for name in names.split():
            yield name, action


ACTIONS = dict(_actions())
