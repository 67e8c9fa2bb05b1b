"""Dialogues of Label Studio (its control ``Paragraphs``), with speakers and utterances → one text."""

from __future__ import annotations

from typing import Any, NamedTuple

from newsformat.markup.json import Object
from newsformat.markup.members import extent, items_at
from newsformat_annotations._layout import BETWEEN


_SPEAKERS = ("author", "speaker", "name")
_LABELS = "paragraphlabels"


class Dialogue(NamedTuple):
    """A *text* with a paragraph for each utterance; *places* are the beginnings of utterances in it.

    *rest* are the other members of the items, such as times, if there are any.
    """

    text: str
    places: list[int]
    rest: list[Object]


def dialogue_of(value: Any) -> Dialogue | None:
    """Return the dialogue in *value*, an array of objects with a ``text``; `None` if it is not one."""
    items = [entry for entry in items_at(value) if isinstance(entry, dict) and isinstance(entry.get("text"), str)]
    if not items or not isinstance(value, list) or len(items) != len(value):
        return None
    parts, places, length = [], [], 0
    for item in items:
        name = next((speaker for key in _SPEAKERS if isinstance(speaker := item.get(key), str) and speaker.strip()), "")
        before = f"{name}: " if name else ""
        parts.append(f"{before}{item['text']}")
        places.append(length + len(before))
        length += len(parts[-1]) + len(BETWEEN)
    rest = [{name: member for name, member in item.items() if name not in {"text", *_SPEAKERS}} for item in items]
    return Dialogue(BETWEEN.join(parts), places, rest if any(rest) else [])


def with_offsets(result: Any, dialogue: Dialogue) -> Any:
    """Return *result*, labels of a paragraph in *dialogue*, with offsets in the whole text; others unchanged."""
    match result:
        case {
            "type": "paragraphlabels",
            "value": {"start": first, "end": last, "startOffset": int(), "endOffset": int()},
        }:
            value = result["value"]
            places = [_place(dialogue, item) for item in (first, last)]
            if places[0] is None or places[1] is None:
                return result
            known = ("start", "end", "startOffset", "endOffset", _LABELS)
            more = {name: each_value for name, each_value in value.items() if name not in known}
            start, end = places[0] + value["startOffset"], places[1] + value["endOffset"]
            return {
                **result,
                "type": "labels",
                "value": {"start": start, "end": end, "labels": value.get(_LABELS), **more},
            }
    return result


def _place(dialogue: Dialogue, number: Any) -> int | None:
    place = extent(number)
    return dialogue.places[place] if place is not None and place < len(dialogue.places) else None
