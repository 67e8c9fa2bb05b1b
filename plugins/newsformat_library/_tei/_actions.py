"""What becomes of each element of TEI that is not the same as one of XHTML."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat_library._tei import _running, _structure, _tables
from newsformat_library._tei._names import KINDS
from newsformat_library._tei._turning import Action


def _actions() -> Iterator[tuple[str, Action]]:
    named: dict[Action, str] = {
        _structure.ab: "ab",
        _structure.head: "head",
        _structure.label: "label",
        _structure.apart: "byline dateline titlePart docImprint docEdition docAuthor docDate imprimatur",
        _structure.lines: "lg",
        _structure.line: "l",
        _structure.quote: "quote q said",
        _structure.cit: "cit",
        _structure.listing: "list",
        _tables.table: "table",
        _tables.figure: "figure",
        _tables.graphic: "graphic media",
        _running.highlighted: "hi",
        _running.ref: "ref ptr",
        _running.named: " ".join(["name", "rs", *KINDS.values()]),
        _running.choice: "choice app",
        _running.gap: "gap",
        _running.gone: "del fw surplus rdg binaryObject",
        _running.interpreted: "spanGrp interpGrp interp linkGrp link",
        _running.ending: "lb pb cb gb",
        _running.milestone: "milestone",
        _running.space: "space",
        _running.footnote: "note",
    }
    for action, names in named.items():
        for name in names.split():
            yield name, action


ACTIONS = dict(_actions())
