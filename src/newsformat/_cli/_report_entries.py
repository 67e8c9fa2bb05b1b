"""What a report says of each input.

An entry has its *source*, *outcome* (a `Fate`, or "left out"), number of *articles*, *targets*, *losses*, *remarks* and
*error*, the *format* in which it was read (null if that is not known), and the *dialect* by which, if there is one.
Of several articles, *where* something was lost begins with the number of the article, also what a reader left out
(``article 2``); that of the first, and what is said of all, has none.
It has what was *asked* for, so that it can be read again as it was: the format *to* write and, where they were given,
*from*, *read_options*, *encoding*, *limits*, *transforms* and *origin*.
``{"files": […]}`` has all entries; where they are lines, each is an object of its own.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

from attrs import asdict, fields

import newsformat as nf
from newsformat._cli._losses import losses_of, remarks_of
from newsformat._cli._terminal import json_bytes
from newsformat._lazy_patterns import lazily
from newsformat.bulk._folders import LeftOut
from newsformat.bulk._outcome import Fate, Outcome, Settings


Entry: TypeAlias = dict[str, Any]
LEFT_OUT = "left out"  # the outcome of a folder or archive of which something was not taken
NO_REPORT = (
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    RecursionError,
)  # what `decoded` raises for something else


def asked(settings: Settings) -> Entry:
    """Return those of *settings* for reading and writing that differ from the defaults."""
    usual, limits = nf.Limits(), settings.limits
    given = {
        "from": settings.format,
        "read_options": settings.read_options,
        "encoding": settings.encoding,
        "limits": {
            name: getattr(limits, name)
            for name in (field.name for field in fields(nf.Limits))
            if getattr(limits, name) != getattr(usual, name)
        },
        "transforms": list(settings.transforms),
        "origin": settings.origin,
        "stable_names": settings.stable_names,
    }
    return {"to": settings.to, **{name: value for name, value in given.items() if value}}


def entry_of(outcome: Outcome, wished: Entry) -> Entry:
    """Return the entry for a converted input, with each loss and remark; *wished* is the result of `asked`."""
    dialect = outcome.report.dialect
    return _complete_entry(
        outcome.source,
        outcome.fate,
        **({"dialect": dialect} if dialect else {}),
        format=outcome.report.format or None,
        articles=None if outcome.fate is Fate.KEPT else outcome.articles,
        targets=list(outcome.files),
        losses=map(asdict, losses_of(outcome)),
        remarks=map(asdict, remarks_of(outcome)),
        error=str(outcome.error) if outcome.error else None,
        asked=wished,
    )


def not_taken(errors: Iterable[nf.ReadError], left_out: Iterable[LeftOut], wished: Entry) -> Iterator[Entry]:
    """Yield entries for folders and archives that could not be entered, or of which something was *left_out*."""
    remarks: dict[str, list[Entry]] = {}
    for source, why in left_out:
        remarks.setdefault(source, []).append(asdict(nf.Remark(why)))
    for error in errors:
        also = remarks.pop(error.source, [])
        yield _complete_entry(error.source, Fate.FAILED, error=error.message, remarks=also, asked=wished)
    for source, messages in remarks.items():
        yield _complete_entry(source, LEFT_OUT, remarks=messages, asked=wished)


def _complete_entry(source: str, fate: str, **rest: Any) -> Entry:
    """Return an entry in which no member is missing."""
    none_said: Entry = {"format": None, "articles": 0, "targets": [], "losses": [], "remarks": [], "error": None}
    return {"source": source, "outcome": fate, **none_said, **rest}


def line(entry: Entry) -> Iterator[bytes]:
    """Yield *entry* as a line of a report, in parts, as its losses may be millions."""
    between = b"{"
    for name, value in entry.items():
        yield between + _json(name) + b": "
        yield from _array(value) if isinstance(value, Iterator) else [_json(value)]
        between = b", "
    yield b"}\n"


def _array(values: Iterator[Entry]) -> Iterator[bytes]:
    between = b"["
    for value in values:
        yield between + _json(value)
        between = b", "
    yield b"]" if between == b", " else b"[]"


def _json(value: object) -> bytes:
    return json_bytes(value, indent=None).rstrip(b"\n")


def whole(entry: Entry) -> Entry:
    """Return *entry* to be kept."""
    return {name: list(value) if isinstance(value, Iterator) else value for name, value in entry.items()}


def document(entries: Iterable[Entry]) -> Iterator[bytes]:
    """Yield a report of all *entries*, which may be millions."""
    between = b'{\n  "files": ['
    for entry in entries:
        yield between + b"\n    " + json_bytes(entry).rstrip().replace(b"\n", b"\n    ")
        between = b","
    yield b"\n  ]\n}\n" if between == b"," else between + b"]\n}\n"


def shown(entry: Entry) -> Entry:
    """Return *entry* with the names of files as a report has them."""
    found: Entry = json.loads(json_bytes(entry))
    return found


def decoded(content: bytes) -> list[Entry]:
    """Return the entries of a report that is one document.

    Raises:
        ValueError, LookupError, TypeError, AttributeError, RecursionError: it is none.
    """
    entries: list[Entry] = json.loads(content)["files"]
    for entry in entries:
        _key(entry)
    return entries


def joined(earlier: Iterable[Entry], now: Iterable[Entry]) -> list[Entry]:
    """Return what is known of each input by both runs: of what this one kept, what the earlier one said."""
    known = {_key(entry): entry for entry in earlier}
    for entry in now:
        known.pop((entry["source"], *_NOTHING), None)  # nothing was written for it
        if entry["outcome"] == Fate.KEPT:
            known.setdefault(_key(entry), entry)
        else:
            known[_key(entry)] = entry
    return list(known.values())


def _key(entry: Entry) -> tuple[str, str, str]:
    """Return a key that is unique to an entry: an input may have been converted into several formats, or folders.

    Files that are named or numbered by their articles may all have other names when it is read again.
    """
    targets, asked = entry["targets"][:2], entry.get("asked") or {}
    if not targets:
        return entry["source"], *_NOTHING
    folder, name = os.path.split(targets[0])
    if asked.get("stable_names"):
        name = f": {asked['to']}"
    elif len(targets) > 1:
        name = _NUMBER.sub(r"\1\2", name)
    return entry["source"], folder, name


_NOTHING = ("", "")
_NUMBER = lazily(r"\A(.+)-[0-9]+(\..*)?\Z", re.DOTALL)
