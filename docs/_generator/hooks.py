"""docs/reference/hooks.md: every hook that a plugin can implement."""

from __future__ import annotations

import inspect
from collections.abc import Callable

from _generator.prose import docstring, signature
from newsformat import _hooks


HEAD = """# Hooks

A plugin is a module that implements one or more of these hooks. It is found by an entry point of the group
`newsformat`. Decorate each implementation with `newsformat.plugin.hookimpl`. Hooks only return values: there are no
events, so that installing a plugin never changes what an unrelated conversion yields."""


def hooks() -> dict[str, Callable[..., object]]:
    """Return every hook by its name."""
    found = inspect.getmembers(_hooks, inspect.isfunction)
    return {name: hook for name, hook in found if hasattr(hook, "newsformat_spec")}


def page() -> str:
    """Return the page."""
    return "\n\n".join([HEAD, *(_section(name, hook) for name, hook in hooks().items())])


def _section(name: str, hook: Callable[..., object]) -> str:
    return f"## {name}\n\n```python\n{signature(name, hook)}\n```\n\n{docstring(hook)}"
