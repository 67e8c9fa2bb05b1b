"""Results of an annotation in Label Studio: spans, relations between them, and choices for the whole text."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Any

from attrs import define, field

from newsformat.markup.json import Object, text_of
from newsformat.markup.members import has_value, items_at, texts_at
from newsformat.plugin import Report
from newsformat_annotations._spans import Span


_LABELS = ("labels", "hypertextlabels")  # types of results, which are also the members with their labels
_VALUE = frozenset(("start", "end", "text", "globalOffsets", *_LABELS))
_DEFAULTS: Mapping[str, Any] = MappingProxyType(
    {"from_name": "label", "to_name": "text", "origin": "manual", "direction": "right"}
)


@define
class Results:
    """The results of one annotation.

    Attributes:
        spans: in the given order.
        words: the texts of spans, if given.
        ids: the first span of each result, by ID.
        relations: a label, and the IDs of two results.
        choices: for the whole text, by the name of their control.
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
        for item in items_at(given):
            if not self._read_one(item):
                self._report.left_out(f"a result that is not a span is left out: {text_of(item):.60}", line=self._row)
        if self.ids:
            self._report.note("IDs of spans are left out: new ones are generated when writing", line=self._row)

    def _read_one(self, result: Any) -> bool:
        match result:
            case {"type": "relation", "from_id": str(head), "to_id": str(tail)}:
                labels = texts_at(result, "labels")
                self.relations += [(label, head, tail) for label in labels or [""]]
                self._report_unread(result, ("type", "from_id", "to_id", "labels"), "a relation")
                self._report_other_labels(result.get("labels"), labels, "a relation")
                return True
            case {"type": "choices", "value": {"start": _, "end": _}}:
                return False  # for a span, not for the whole text
            case {"type": "choices", "from_name": str(name), "value": {"choices": list(given)} as value}:
                choices = texts_at(given)
                self.choices.setdefault(name, []).extend(choices)
                self._report_unread(result, ("type", "id", "from_name", "value"), "a choice")
                self._report_unread(value, ("choices",), "a choice")
                self._report_other_labels(given, choices, "a choice")
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
        self._report_unread(result, ("id", "type", "value"), what)
        self._report_unread(value, _VALUE, what)
        for name in _LABELS:
            self._report_other_labels(value.get(name), texts_at(value, name), what)
        return True

    def _report_unread(self, members: Object, known: Collection[str], what: str) -> None:
        for name, value in members.items():
            if name not in known and has_value(value) and value != _DEFAULTS.get(name):
                self._report.left_out(f"{name} of {what} is left out: {text_of(value):.60}", line=self._row)

    def _report_other_labels(self, given: Any, taken: Collection[object], what: str) -> None:
        if has_value(given) and not (isinstance(given, list) and len(given) == len(taken)):
            message = f"labels of {what} that are not texts are left out: {text_of(given):.60}"
            self._report.left_out(message, line=self._row)


def spans_of(result: Object) -> list[tuple[Span | None, str | None]]:
    """Return the spans in *result*, one for each label, with their text if given.

    The list is empty if it is not a span; a span without offsets is `None`.
    """
    value = result.get("value")
    if not isinstance(value, dict) or result.get("type", _LABELS[0]) not in _LABELS:
        return []
    labels = [label for name in _LABELS for label in texts_at(value, name)]
    start, end, words = value.get("start"), value.get("end"), value.get("text")
    if type(start) is not int or type(end) is not int:
        return [(None, None)] if labels else []
    return [(Span(start, end, label), words if isinstance(words, str) else None) for label in labels]
