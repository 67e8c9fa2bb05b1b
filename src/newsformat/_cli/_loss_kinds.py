"""Losses for one reason, told together: ``title, entities and notes: markdown has no place for them``."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from newsformat._wording import how_many


NAMES = 40  # in one line


def alike(why: str) -> str:
    """Return *why* without values and lines of a single file, so that what is said alike of many is one kind."""
    kind, colon, _ = why.partition(" left out: ")
    what = _OF_A_FILE.sub("…", f"{kind} left out" if colon else _READ.sub(r"\1…", why))
    return _TAG.sub("<…>", what) if what.startswith("not well-formed XML") else what


_OF_A_FILE = re.compile(
    r"""(?<=(?<!\w)')[^']*(?='(?!\w))|(?<=(?<!\w)")[^"]*(?="(?!\w))|(?<=\bline )[0-9]+|(?<=: )[0-9]+$"""
)
_READ = re.compile(r"(read (?:as|by) [^:]+: ).+", re.DOTALL)  # a line, or what is in it
_TAG = re.compile(r"</?[^>]+>")


def without_parts(names: Collection[str]) -> Iterable[str]:
    """Yield those of *names* that are no parts of others: ``entities.kind`` goes without saying if ``entities`` do."""
    return (name for name in names if not any(whole in names for whole in _wholes(name)))


def _wholes(name: str) -> Iterable[str]:
    while "." in name:
        name = name.rpartition(".")[0]
        yield name


def for_one_reason(names: Sequence[str], why: str) -> str:
    """Return that all of *names* are lost for the reason *why*."""
    shown = [*names[:NAMES]]
    if rest := len(names) - len(shown):
        shown.append(how_many(rest, "other"))
    them = re.sub("(?<=has no place for )it$", "them", why)
    return f"{', '.join(shown[:-1])} and {shown[-1]}{f': {them}' if them else ''}"
