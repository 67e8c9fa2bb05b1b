"""The hooks that a plugin can implement.

Hooks return values and nothing else: installing a plugin never changes what an unrelated conversion yields.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from attrs import Attribute, field
from pluggy import HookimplMarker, HookspecMarker

from newsformat._article import Article
from newsformat._dialect import Dialect
from newsformat._errors import OptionError
from newsformat._format import AnyFormat
from newsformat._frozen import frozen
from newsformat._language import Language


hookspec = HookspecMarker("newsformat")
hookimpl = HookimplMarker("newsformat")
"""Marks the function of a plugin that is a [hook](hooks.md): one that is not marked is never called."""


def needs_a_value(_: Article) -> Article:
    """Refuse: what a transform applies that is asked for without its value."""
    raise OptionError("the transform needs a value")


def _is_a_slug(_: object, attribute: Attribute[str], value: str) -> None:
    if not re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", value):
        raise ValueError(f"the {attribute.name} of a transform is small letters, digits and hyphens, and not {value!r}")


def _is_callable(made: Transform, attribute: Attribute[Any], value: object) -> None:
    if value is not None and not callable(value):
        raise TypeError(f"the transform {made.name}: {attribute.name} is a function, and not {value!r:.60}")


@frozen(kw_only=True)
class Transform:
    """A named step between reading and writing; runs only when asked for.

    Attributes:
        name: by which it is asked for.
        title: says in a few words what it does.
        apply: returns the changed article, or a tuple of as many as become of it; if there are none, the report is told
            that it is left out. By default, the transform needs a value.
        given: returns what to apply if a value follows the name, as in ``lift-embargo=2026-11-24``; `None` if it takes
            no value. It raises an `OptionError` for a value that it cannot use.
    """

    name: str = field(validator=_is_a_slug)
    title: str
    apply: Callable[[Article], Article | tuple[Article, ...]] = field(default=needs_a_value, validator=_is_callable)
    given: Callable[[str], Callable[[Article], Article | tuple[Article, ...]]] | None = field(
        default=None, validator=_is_callable
    )


@hookspec
def newsformat_formats() -> Iterable[AnyFormat]:
    """Return the formats this plugin brings."""
    return ()


@hookspec
def newsformat_transforms() -> Iterable[Transform]:
    """Return the article transforms this plugin brings."""
    return ()


@hookspec
def newsformat_languages(wanted: frozenset[str]) -> Iterable[Language]:
    """Return language packs for the plain-text reader.

    *wanted* has the requested tags in lower case, or none for all. A plugin with many packs need not make the others;
    one with few can leave the argument out.
    """
    return ()


@hookspec
def newsformat_dialects() -> Iterable[Dialect]:
    """Return dialects, which say how providers fill a standard, for its own formats or another plugin's."""
    return ()
