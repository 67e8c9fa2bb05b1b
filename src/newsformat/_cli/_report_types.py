"""The members of an entry of a report, and their types: somebody may have changed the file since it was written."""

from __future__ import annotations

from typing import Annotated, Any, NotRequired, TypedDict

import msgspec

import newsformat as nf
from newsformat.bulk._outcome import Fate


class _Loss(TypedDict):
    what: str
    where: str
    why: str
    line: int | None
    column: int | None


class _Remark(TypedDict):
    message: str
    line: int | None
    column: int | None


_Asked = TypedDict(
    "_Asked",
    {
        "to": Annotated[str, msgspec.Meta(min_length=1)],
        "from": NotRequired[str],
        "read_options": NotRequired[dict[str, str]],
        "encoding": NotRequired[str],
        "limits": NotRequired[dict[str, int]],
        "transforms": NotRequired[list[str]],
        "origin": NotRequired[str],
    },
)


class _Entry(TypedDict):
    source: str
    outcome: str
    articles: int | None
    targets: list[str]
    losses: list[_Loss]
    remarks: list[_Remark]
    error: str | None
    asked: _Asked
    format: NotRequired[str | None]


def checked(entry: dict[str, Any]) -> dict[str, Any]:
    """Return *entry*, if it is one.

    Raises:
        ValueError, TypeError: a member is missing, or is of another type.
    """
    try:
        msgspec.convert(entry, _Entry)
    except msgspec.ValidationError as error:
        raise ValueError(str(error)) from error
    if entry["articles"] is None and entry["outcome"] != Fate.KEPT:
        raise ValueError("an input that was read has a number of articles")
    nf.Limits(**entry["asked"].get("limits", {}))
    return entry
