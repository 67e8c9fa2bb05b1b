"""Reports members of JSON with values that were not read, each name once for each kind of object."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from itertools import islice
from typing import Any, NamedTuple

from newsformat._report import Report, latest_losses
from newsformat._text import line
from newsformat._wording import shortened
from newsformat.markup._value_search import ReadValues
from newsformat.markup.json import text_of


_TYPE = "type"
_KINDS = (_TYPE, "component", "__component")  # members with the type of an object
_AROUND = frozenset(("attrs", "attributes", "content", "data", "fields", "meta", "relationships", "typeData"))
_MAX_KINDS = 100  # kinds of members: each is searched for in everything that was read
_MAX_EXAMPLES = 3  # examples of each
_SEARCHED = 50_000_000  # characters up to which further kinds are searched for
_TOLD = 200  # recent losses that are checked for repetitions


class _Member(NamedTuple):
    """A value with its name and its owner's."""

    of: str
    name: str
    value: Any


def report_unkept(  # noqa: PLR0913 -- all of them by name but three
    document: Any,
    report: Report,
    result: Callable[[], object],
    *,
    is_read: Callable[[str, str, Any], bool] = lambda *_: False,
    own: Collection[str] = (),
    knows: Callable[[str], bool] = lambda _: True,
    of: str = "an object",
) -> None:
    """Report the members of *document* that are left out: their values are nowhere in the result.

    Each is reported once, by its name and its owner: the type of the object, or else the member that the object is.
    What the reader has reported itself is not reported again. Text with markup counts as read if its words do.

    Args:
        document: nested values of JSON.
        report: receives them as losses.
        result: returns what was read of *document*; it is only called if anything is to be looked for.
        is_read: called with the owner, name and value of a member; returns whether it is read in another form, such as
            a date, or has a default value. What is in it is not checked.
        own: the members with which a program manages its records (IDs, hashes), by name, or by owner and name, such as
            ``small.name``; a remark sums them up.
        knows: returns whether objects of a ``type`` are read as such; other types are reported.
        of: the name of *document* in messages.
    """
    kinds = _kinds(_members(document, of, is_read, knows)) if report.heard else {}
    if not kinds:
        return
    kept, records = ReadValues(result()), []
    reported = [why.partition(" is left out: ")[0] for why in latest_losses(report, _TOLD)]
    most = max(_MAX_KINDS, _SEARCHED // (len(kept.text) + 1))
    for met, values in islice(kinds.items(), most):
        of, name = met
        lost = next((value for value in values if not _is_kept(name, value, kept)), None)
        if lost is None or any(of in why and name in why and _names(why, of, name) for why in reported):
            continue
        if name in own or f"{of}.{name}" in own:
            records.append(name)
        else:
            what = f"the type {of}" if met == (lost, _TYPE) else f"{name} of {of}"
            report.left_out(f"{what} is left out: {shortened(text_of(line(lost) if isinstance(lost, str) else lost))}")
    if records:
        names = ", ".join(sorted({*records}))
        report.note(f"what a program keeps of its records is left out: {names}")
    if len(kinds) > most:
        report.left_out(f"more than {most} kinds of members are not known; some may be lost")


# What there is ----------------------------------------------------------------------


def _kinds(members: Iterator[_Member]) -> dict[tuple[str, str], list[Any]]:
    """Return the first few values of each kind of member."""
    values_by_kind: dict[tuple[str, str], list[Any]] = {}
    for of, name, value in members:
        values = values_by_kind.setdefault((of, shortened(line(name))), [])
        if len(values) < _MAX_EXAMPLES and value not in values:
            values.append(value)
    return values_by_kind


def _members(
    document: Any, of: str, is_read: Callable[[str, str, Any], bool], knows: Callable[[str], bool]
) -> Iterator[_Member]:
    """Yield the scalars in *document*, except those in members that are read."""
    waiting = [(document, of, "")]
    while waiting:
        value, of, name = waiting.pop()
        if isinstance(value, list):
            waiting += [(item, of, name) for item in reversed(value)]
        elif isinstance(value, dict):
            key, kind = _kind(value)
            inner = kind or (of if name in _AROUND or not name else shortened(line(name)))
            if key == _TYPE and not knows(kind):
                yield _Member(kind, key, kind)
            waiting += [
                (member, inner, name)
                for name, member in reversed(value.items())
                if name != key and not is_read(inner, name, member)
            ]
        elif name and value is not None and value != "":
            yield _Member(of, name, value)


def _kind(members: dict[str, Any]) -> tuple[str, str]:
    """Return the member with the type of an object, and the type, or nothing."""
    for name in _KINDS:
        if isinstance(kind := members.get(name), str) and (kind := line(kind)):
            return name, shortened(kind)
    return "", ""


# What of it is kept -------------------------------------------------------------------


_MARKUP = re.compile(r"[<*_#`&\[\n~]")


def _is_kept(name: str, value: Any, kept: ReadValues) -> bool:
    """Was *value* read, as it is, as JSON, or word by word?"""
    as_json = line(text_of(value))
    if not isinstance(value, str):
        return kept.has(name, as_json)
    value_line = line(value)
    if not value_line or kept.has(name, value_line) or _is_kept_word(value_line, kept) or kept.has(name, as_json):
        return True
    return _MARKUP.search(value) is not None and kept.has_words(value)


def _is_kept_word(word: str, kept: ReadValues) -> bool:
    """Was *word* read, unless it is neither a word nor a symbol such as 😄?"""
    return kept.has_word(word) if word.isalpha() else not word.isascii() and word in kept.text


def _names(why: str, *names: str) -> bool:
    """Does *why* something is lost name all of *names*?"""
    return all(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", why) for name in names)
