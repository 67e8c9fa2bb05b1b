"""The conversion of each TEI element that does not simply correspond to one of XHTML."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat_library._tei import _running, _structure, _tables
from newsformat_library._tei._converter import Action
from newsformat_library._tei._names import KINDS


def _actions() -> Iterator[tuple[str, Action]]:
    names_of: dict[Action, str] = {
        _structure.ab: "ab",
        _structure.head: "head",
        _structure.label: "label",
        _structure.own_paragraph: "byline dateline titlePart docImprint docEdition docAuthor docDate imprimatur",
        _structure.line_group: "lg",
        _structure.verse: "l",
        _structure.quote: "quote q said",
        _structure.cit: "cit",
        _structure.list_: "list",
        _tables.table: "table",
        _tables.figure: "figure",
        _tables.graphic: "graphic media",
        _running.highlight: "hi",
        _running.ref: "ref ptr",
        _running.name_mention: " ".join(["name", "rs", *KINDS.values()]),
        _running.choice: "choice app",
        _running.gap: "gap",
        _running.removed: "del fw surplus rdg binaryObject",
        _running.interpretation: "spanGrp interpGrp interp linkGrp link",
        _running.line_end: "lb pb cb gb",
        _running.milestone: "milestone",
        _running.space: "space",
        _running.footnote: "note",
    }
    for action, names in names_of.items():
        for name in names.split():
            yield name, action


ACTIONS = dict(_actions())
