"""The hooks that a plugin can implement.

Hooks return values and nothing else: installing a plugin never changes what an unrelated conversion yields.
"""

from __future__ import annotations

from collections.abc import Iterable

from pluggy import HookimplMarker, HookspecMarker

from newsformat._dialect import Dialect
from newsformat._format import AnyFormat
from newsformat._language import Language
from newsformat._transform import Transform


hookspec = HookspecMarker("newsformat")
hookimpl = HookimplMarker("newsformat")
"""Marks the function of a plugin that is a [hook](hooks.md): one that is not marked is never called."""


@hookspec
def newsformat_formats() -> Iterable[AnyFormat]:
    """Return the formats that this plugin provides."""
    return ()


@hookspec
def newsformat_transforms() -> Iterable[Transform]:
    """Return the article transforms that this plugin provides."""
    return ()


@hookspec
def newsformat_languages(wanted: frozenset[str]) -> Iterable[Language]:
    """Return language packs for the plain-text reader.

    *wanted* has the requested tags in lower case, or none for all. A plugin with many packs need not make the others;
    one with only a few can omit the argument.
    """
    return ()


@hookspec
def newsformat_dialects() -> Iterable[Dialect]:
    """Return dialects, which say how providers use a standard, for the plugin's own formats or another plugin's."""
    return ()
