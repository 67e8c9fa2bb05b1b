"""Finds losses that were not reported: the proof of "no silent loss"."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from attrs import fields, frozen, has

from newsformat._article import Article
from newsformat._blocks import Media, Raw
from newsformat._concepts import Foreign
from newsformat._envelope import Envelope
from newsformat._errors import ReadError
from newsformat._feature_names import BLOCKS
from newsformat._inline import LineBreak, Text
from newsformat._proof._display import shown
from newsformat._proof._projection import Projection
from newsformat._report import Loss


_MAX_SHOWN = 300  # characters of a value in a message


def unreported(before: Article | Envelope, after: Article | Envelope, losses: Iterable[Loss | str]) -> list[str]:
    """Return what *before* has and *after* lacks, unless a loss covers it; empty is good.

    A loss covers its feature and the parts of that: ``bylines`` covers ``bylines.role``, ``inline.link`` all links in
    running text, ``body.table`` every table; ``text`` covers only control characters and the like. Additions in *after*
    are not losses, nor is the absence of what says nothing, such as a `Byline` of empty strings or a kind of none.

    Args:
        before: the article that was written, or the envelope of a document.
        after: what was read back.
        losses: those of the report, or their names.

    Raises:
        TypeError: one is neither an `Article` nor an `Envelope`, or not of the same kind as the other.
        ReadError: they nest too deeply to be compared.
    """
    if type(before) is not type(after) or not isinstance(before, Article | Envelope):
        kinds = f"{type(before).__name__} and {type(after).__name__}"
        raise TypeError(f"two articles or two envelopes are compared, not {kinds}")
    try:
        if before == after and holds(before, after):  # the usual case: everything is represented, whatever the losses
            return []
        names = {loss.what if isinstance(loss, Loss) else loss for loss in losses}
        projection = Projection(frozenset(names))
        return list(_missing_of(projection.of(before), projection.of(after)))
    except RecursionError:
        raise ReadError("nested too deeply to be compared") from None


def _missing_of(old: Any, new: Any, place: str = "") -> Iterator[str]:
    """Yield the attributes of *old* that are missing."""
    for attribute in fields(type(old)):
        if not _attribute_holds(old, new, attribute):
            name = attribute.name
            yield from _differences(f"{place}{name}", getattr(old, name), getattr(new, name))


def _differences(name: str, old: Any, new: Any) -> Iterator[str]:
    """Yield where *new* lacks content of *old*, as precisely as possible."""
    if _is_sequence(old) and _is_sequence(new) and not _is_text(old):
        yield from _of_sequences(name, old, new)
    elif _has_parts(old) and type(old) is type(new):
        yield from _missing_of(old, new, f"{name}.")
    else:
        yield f"{name}: {_shown_briefly(old)} became {_shown_briefly(new)}"


def _of_sequences(name: str, old: Any, new: Any) -> Iterator[str]:
    if len(old) == len(new):
        for index, (was, is_now) in enumerate(zip(old, new, strict=True)):
            if not holds(was, is_now):
                yield from _differences(f"{name}[{index}]", was, is_now)
        return
    index = _first_missing(old, new)
    near = _shown_briefly(new[index]) if index < len(new) else "nothing"
    yield f"{name}[{index}]{_kind_of(old[index])}: {_shown_briefly(old[index])} is missing; at its place is {near}"


def holds(old: Any, new: Any) -> bool:
    """Does *new* contain everything in *old*, in the same order?"""
    if _is_text(old):
        return _is_text(new) and bool(old == new)
    if _is_sequence(old):
        return _is_sequence(new) and _first_missing(old, new) == len(old)
    if isinstance(old, Foreign) and isinstance(new, Foreign):
        return old == new or _is_elsewhere(old, new)
    if isinstance(old, datetime):
        return isinstance(new, datetime) and old == new and old.utcoffset() == new.utcoffset()
    if _has_parts(old):
        return type(old) is type(new) and all(_attribute_holds(old, new, field) for field in fields(type(old)))
    return type(old) is type(new) and bool(old == new)


def _is_elsewhere(old: Foreign, new: Foreign) -> bool:
    """Does a foreign part of another space, such as that of records, have the same name and value?"""
    same_name = old.name.rpartition("/")[2] == new.name.rpartition("/")[2]
    return same_name and old.space != new.space and _is_same(old.value, new.value)


def _is_same(old: str, new: str) -> bool:
    """Is it the same JSON, or the same text, which may be a string of JSON in one of them?"""
    was, is_now = _from_json(old), _from_json(new)
    return was in (is_now, new) or old == is_now


def _from_json(value: str) -> Any:
    """Return the value that the JSON *value* is, or *value* itself; a number equals only one that is written alike.

    In Python 1, 1.0 and true are equal, and so are 1.10 and 1.1.
    """
    try:
        return json.loads(value, parse_int=_Number, parse_float=_Number, parse_constant=_Number)
    except (ValueError, RecursionError):
        return value


@frozen
class _Number:
    written: str


def _attribute_holds(old: Any, new: Any, attribute: Any) -> bool:
    value = getattr(old, attribute.name)
    if value == "" or (value == attribute.default and not _counts_when_default(old, attribute.name)):
        return True
    return holds(value, getattr(new, attribute.name))


def _counts_when_default(part: Any, name: str) -> bool:
    """Is the default of this attribute significant? ``Heading.level`` 2 is; an empty credit is not."""
    return name in {"level", "ordered", "header", "until"} or (name == "kind" and isinstance(part, Media))


def _first_missing(old: Any, new: Any) -> int:
    """Return the index of the first of *old* that is not in *new* after those before it, or how many there are."""
    rest = iter(new)
    for index, item in enumerate(old):
        if not any(holds(item, other) for other in rest):
            return index
    return len(old)


def _has_parts(value: Any) -> bool:
    return has(type(value)) and not isinstance(value, Foreign | Raw)


def _is_sequence(value: Any) -> bool:
    return isinstance(value, tuple)


def _is_text(value: Any) -> bool:
    """Is it running text? That is compared as a whole; an empty one is just an empty tuple."""
    return isinstance(value, tuple) and bool(value) and isinstance(value[0], Text | LineBreak)


def _kind_of(item: Any) -> str:
    return f" ({BLOCKS[type(item)]})" if type(item) in BLOCKS else ""


def _shown_briefly(value: Any) -> str:
    text = shown(value)
    return text if len(text) <= _MAX_SHOWN else f"{text[:_MAX_SHOWN]}…"
