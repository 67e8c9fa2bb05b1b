"""Suggestions for a member, a kind of block or a word that the model does not have."""

from __future__ import annotations

import re
from collections.abc import Iterable

from attrs import fields

import newsformat as nf
from newsformat.plugin import did_you_mean
from newsformat_json._mirror import BLOCKS, MARKS, classes


_ERROR_PATTERN = re.compile(r".*(?: field `(.+)`| value '(.+)')", re.DOTALL)


def suggestion(message: str, path: str) -> str:
    """Return a suggestion for the member or value that *message* complains about, at *path*, or ``""``."""
    match = _ERROR_PATTERN.fullmatch(message)
    if match is None:
        return ""
    member, value = match.groups()
    return did_you_mean(member, _members(path, member)) if member else did_you_mean(value, _values(path))


def _members(path: str, wrong: str) -> Iterable[str]:
    known = [nf.Article] if path == "$" else classes()
    return dict.fromkeys([field.name for cls in known for field in fields(cls) if field.name != wrong])


def _values(path: str) -> Iterable[str]:
    if path.endswith(".type"):
        return [cls.__name__.lower() for cls in (*BLOCKS, *MARKS)]
    return [word.value for word in (nf.Status if path.endswith(".status") else nf.Style)]
