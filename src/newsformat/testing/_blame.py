"""Shortens tracebacks of plugins that raise to the plugin's own code."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from types import TracebackType
from typing import ParamSpec, TypeVar

from newsformat._errors import PluginError


P = ParamSpec("P")
T = TypeVar("T")


def blaming(method: Callable[P, T]) -> Callable[P, T]:
    """Wrap *method*, which calls a plugin through the core, to fail with a traceback of the plugin's code alone."""

    @wraps(method)
    def blamed(*args: P.args, **kwargs: P.kwargs) -> T:
        __tracebackhide__ = True
        try:
            return method(*args, **kwargs)
        except PluginError as error:
            if (cause := error.__cause__) is not None:
                cause.__traceback__ = _without_core(cause.__traceback__)
            raise error.with_traceback(None)  # noqa: B904 -- it has its cause

    return blamed


def _without_core(steps: TracebackType | None) -> TracebackType | None:
    """Return *steps* from the first one in a plugin's code; all of them if none is."""
    step = steps
    while step and step.tb_frame.f_globals.get("__name__", "").partition(".")[0] == "newsformat":
        step = step.tb_next
    return step or steps
