"""Patterns that choose files in folders, by the rules of gitignore(5) but for negation."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fnmatch import fnmatch
from typing import Any, TypeVar

import click


F = TypeVar("F", bound=Callable[..., Any])

Glob = tuple[str, ...]
_DEEP = "**"  # any number of folders


def glob(text: str) -> Glob:
    """Return *text* in parts; it fits names at any depth, or with a slash paths, and all that is in a folder it fits.

    The rules are those of gitignore(5), without negation.
    """
    anywhere = [] if "/" in text.rstrip("/") else [_DEEP]
    below = ["*", _DEEP] if text.endswith("/") else [_DEEP]
    return (*anywhere, *text.strip("/").split("/"), *below)


def fits(parts: Sequence[str], glob: Glob) -> bool:
    """Does *glob* fit the path of these *parts*?"""
    if not glob:
        return not parts
    if glob[0] == _DEEP:
        return any(fits(parts[start:], glob[1:]) for start in range(len(parts) + 1))
    return bool(parts) and fnmatch(parts[0], glob[0]) and fits(parts[1:], glob[1:])


def choosing(command: F) -> F:
    """Give *command* the options that choose files in folders."""
    options = {
        "--exclude": "Leave out such files of the folders, even if they are included; can be given several times.",
        "--include": "Take only such files of the folders; can be given several times.",
    }
    for name, about in options.items():
        command = click.option(name, multiple=True, metavar="GLOB", callback=_globs, help=about)(command)
    return command


def _globs(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> list[Glob]:
    if not all(value.strip("/") for value in values):
        raise click.BadParameter("names no file", ctx, param)
    return [glob(value) for value in values]
