"""Functions that are generated when first called: most documents need few of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias


Functions: TypeAlias = dict[Any, Callable[[Any], Any]]
"""Converters by class; a plain `dict`, as lookups in a subclass take longer."""


def later(functions: Functions, cls: Any, make: Callable[[], Callable[[Any], Any]]) -> None:
    """Let *functions* generate the function for *cls* with *make* when it is first needed."""

    def first(converted: Any) -> Any:
        functions[cls] = make()
        return functions[cls](converted)

    functions[cls] = first
