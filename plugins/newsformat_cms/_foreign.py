"""What is kept of a document beside its article, as foreign parts of its space, and put back where it is written."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from newsformat import Article, Foreign
from newsformat.markup.dates import read_date
from newsformat.markup.json import Object, text_of, value_of
from newsformat.plugin import Report
from newsformat_cms._difference import Change, difference, removal, restored


_CHANGES = ".*"  # after the name of a member: what is to be changed in it


def kept(
    space: str, said: Object, written: Object, groups: Mapping[str, Sequence[int]] | None = None
) -> Iterator[Foreign]:
    """Yield what is *said* beyond what is *written*, for *space*; *groups* of a member are as of `difference`."""
    known = groups or {}
    for name, value in written.items():
        if name not in said:
            change: Change | None = removal(value)
        else:
            change = difference(said[name], value, known.get(name))
        if change is not None:
            yield Foreign(space, f"{name}{_CHANGES}", text_of(change))
    yield from (Foreign(space, name, text_of(value)) for name, value in said.items() if name not in written)


def same_dates(article: Article, said: Object, written: Object, members: Iterable[tuple[str, str]]) -> Object:
    """Return those dates as they are *written* that are *said* in another way, but are the same moments.

    *members* are the names of attributes of *article*, each with that of the member of its date.
    """

    def is_said(name: str, member: str) -> bool:
        when, text = getattr(article, name), said.get(member)
        return when is not None and isinstance(text, str) and read_date(text) == when

    return {member: written[member] for name, member in members if is_said(name, member)}


def put_back(article: Article, space: str, written: Object, report: Report, *, but: Collection[str] = ()) -> Object:
    """Return what is *written* of *article* with what is kept of *space*, *but* what is called so.

    A member is put in if it is not written, its own members also if it is; what has no place is lost: *report* is told.
    """
    changes: dict[str, Change] = {}
    for part in article.foreign:
        if part.space != space or part.name in but:
            continue
        name = part.name.removesuffix(_CHANGES)
        change = _change(part, written.get(name))
        if change is None or name in changes or not _fits(name, change, written):
            report.lost(f"foreign.{space}", where=part.name, why="there is no place for it")
        else:
            changes[name] = change

    def tell(where: str) -> None:
        report.lost(f"foreign.{space}", where=where, why="the article says something else there now")

    made: Object = restored(written, {"in": changes}, tell)
    return made


def _change(part: Foreign, written: Any) -> Change | None:
    """Return what to do with *part*: a member, or changes of what is *written*; `None` if it is no JSON."""
    try:
        value = value_of(part.value)
    except ValueError:
        return None
    if part.name.endswith(_CHANGES):
        return value if isinstance(value, dict) and "new" not in value else None
    if isinstance(value, dict) and isinstance(written, dict):
        return {"in": {name: {"new": each} for name, each in value.items()}}
    return {"new": value}


def _fits(name: str, change: Change, written: Object) -> bool:
    return ("new" in change) != (name in written) or change.keys() == {"was"}
