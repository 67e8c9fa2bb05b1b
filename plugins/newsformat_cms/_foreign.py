"""Parts of a document kept beside its article as foreign parts, and put back on writing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from newsformat import Article, Foreign
from newsformat.markup.dates import read_date
from newsformat.markup.json import Object, text_of, value_of
from newsformat.plugin import Report
from newsformat_cms._difference import Change, difference, removal, restored


_CHANGES = ".*"  # suffix of a member's name: a change to its content


def kept(
    space: str, members: Object, written: Object, groups: Mapping[str, Sequence[int]] | None = None
) -> Iterator[Foreign]:
    """Yield the parts of *members* that are not *written*, for *space*; *groups* are as for `difference`, by member."""
    known = groups or {}
    for name, value in written.items():
        if name not in members:
            change: Change | None = removal(value)
        else:
            change = difference(members[name], value, known.get(name))
        if change is not None:
            yield Foreign(space, f"{name}{_CHANGES}", text_of(change))
    yield from (Foreign(space, name, text_of(value)) for name, value in members.items() if name not in written)


def same_dates(article: Article, own_members: Object, written: Object, members: Iterable[tuple[str, str]]) -> Object:
    """Return those dates *written* that *own_members* has in another form, but for the same moments.

    *members* maps names of *article*'s attributes to the members with their dates.
    """

    def is_said(name: str, member: str) -> bool:
        when, text = getattr(article, name), own_members.get(member)
        return when is not None and isinstance(text, str) and read_date(text) == when

    return {member: written[member] for name, member in members if is_said(name, member)}


def put_back(article: Article, space: str, written: Object, report: Report, *, but: Collection[str] = ()) -> Object:
    """Return *written*, from *article*, with the kept parts of *space*, except those named in *but*.

    A member is added if it is not written, newsformat's own also if it is; parts without a place are reported as lost.
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

    def report_changed(where: str) -> None:
        report.lost(f"foreign.{space}", where=where, why="the article has another value there now")

    result: Object = restored(written, {"in": changes}, report_changed)
    return result


def _change(part: Foreign, written: Any) -> Change | None:
    """Return the change in *part*: a member, or changes to *written*; `None` if it is not JSON."""
    try:
        value = value_of(part.value)
    except ValueError:
        return None
    if part.name.endswith(_CHANGES):
        return value if isinstance(value, dict) and "new" not in value else None
    if isinstance(value, dict) and isinstance(written, dict):
        return {"in": {name: {"new": item} for name, item in value.items()}}
    return {"new": value}


def _fits(name: str, change: Change, written: Object) -> bool:
    return ("new" in change) != (name in written) or change.keys() == {"was"}
