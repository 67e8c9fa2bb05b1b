"""The results of an annotation of Label Studio: spans, relations between them, and choices about the whole text."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Any

from attrs import define, field

from newsformat.markup.json import Object, text_of
from newsformat.markup.members import has_value, items_at, texts_at
from newsformat.plugin import Report
from newsformat_annotations._spans import Span


_LABELS = ("labels", "hypertextlabels")  # types of results, and the members with their labels
_VALUE = frozenset(("start", "end", "text", "globalOffsets", *_LABELS))
_USUAL: Mapping[str, Any] = MappingProxyType(
    {"from_name": "label", "to_name": "text", "origin": "manual", "direction": "right"}
)


@define
class Results:
    """What the results of one annotation say.

    Attributes:
        spans: as they are given.
        words: the characters of those of which it is said.
        ids: the first span of each result, by its ID.
        relations: a label, and the IDs of two results.
        choices: about the whole text, by the names of their controls.
    """

    _report: Report
    _row: int | None
    spans: list[Span] = field(factory=list)
    words: dict[Span, str] = field(factory=dict)
    ids: dict[str, Span] = field(factory=dict)
    relations: list[tuple[str, str, str]] = field(factory=list)
    choices: dict[str, list[str]] = field(factory=dict)

    def read(self, given: Any) -> None:
        """Read all results of an annotation."""
        for each in items_at(given):
            if not self._read_one(each):
                self._report.left_out(f"a result that is not a span is left out: {text_of(each):.60}", line=self._row)
        if self.ids:
            self._report.note("IDs of spans are left out: they are made anew", line=self._row)

    def _read_one(self, result: Any) -> bool:
        match result:
            case {"type": "relation", "from_id": str(head), "to_id": str(tail)}:
                labels = texts_at(result, "labels")
                self.relations += [(label, head, tail) for label in labels or [""]]
                self._tell(result, ("type", "from_id", "to_id", "labels"), "a relation")
                self._tell_strange(result.get("labels"), labels, "a relation")
                return True
            case {"type": "choices", "value": {"start": _, "end": _}}:
                return False  # about a span, and not about the whole text
            case {"type": "choices", "from_name": str(name), "value": {"choices": list(given)} as value}:
                choices = texts_at(given)
                self.choices.setdefault(name, []).extend(choices)
                self._tell(result, ("type", "id", "from_name", "value"), "a choice")
                self._tell(value, ("choices",), "a choice")
                self._tell_strange(given, choices, "a choice")
                return True
            case dict():
                return self._read_spans(result)
            case _:
                return False

    def _read_spans(self, result: Object) -> bool:
        spans = [(span, words) for span, words in spans_of(result) if span is not None]
        for span, words in spans:
            self.spans.append(span)
            if words is not None:
                self.words[span] = words
            if isinstance(result.get("id"), str):
                self.ids.setdefault(result["id"], span)
        if not spans:
            return False
        what, value = f"the span {spans[0][0]}", result["value"]
        self._tell(result, ("id", "type", "value"), what)
        self._tell(value, _VALUE, what)
        for name in _LABELS:
            self._tell_strange(value.get(name), texts_at(value, name), what)
        return True

    def _tell(self, said: Object, known: Collection[str], what: str) -> None:
        for name, value in said.items():
            if name not in known and has_value(value) and value != _USUAL.get(name):
                self._report.left_out(f"{name} of {what} is left out: {text_of(value):.60}", line=self._row)

    def _tell_strange(self, given: Any, taken: Collection[object], what: str) -> None:
        if has_value(given) and not (isinstance(given, list) and len(given) == len(taken)):
            message = f"labels of {what} that are not texts are left out: {text_of(given):.60}"
            self._report.left_out(message, line=self._row)


def spans_of(result: Object) -> list[tuple[Span | None, str | None]]:
    """Return the spans that *result* says, one for each of its labels, with their words if it repeats them.

    There are none if it is no span at all; one that is `None` has no offsets.
    """
    value = result.get("value")
    if not isinstance(value, dict) or result.get("type", _LABELS[0]) not in _LABELS:
        return []
    labels = [label for name in _LABELS for label in texts_at(value, name)]
    start, end, words = value.get("start"), value.get("end"), value.get("text")
    if type(start) is not int or type(end) is not int:
        return [(None, None)] if labels else []
    return [(Span(start, end, label), words if isinstance(words, str) else None) for label in labels]
