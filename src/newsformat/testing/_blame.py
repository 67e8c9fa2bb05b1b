"""What a failing test shows of a plugin that raises: the plugin's own code, and not how the core came to it."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from types import TracebackType
from typing import ParamSpec, TypeVar

from newsformat._errors import PluginError


P = ParamSpec("P")
T = TypeVar("T")


def blaming(method: Callable[P, T]) -> Callable[P, T]:
    """Let *method*, which calls a plugin through the core, fail with the plugin's code alone."""

    @wraps(method)
    def blamed(*args: P.args, **kwargs: P.kwargs) -> T:
        __tracebackhide__ = True
        try:
            return method(*args, **kwargs)
        except PluginError as error:
            if (cause := error.__cause__) is not None:
                cause.__traceback__ = _theirs(cause.__traceback__)
            raise error.with_traceback(None)  # noqa: B904 -- it has its cause

    return blamed


def _theirs(steps: TracebackType | None) -> TracebackType | None:
    """Return *steps* from the first one in a plugin's code; all of them if none is."""
    step = steps
    while step and step.tb_frame.f_globals.get("__name__", "").partition(".")[0] == "newsformat":
        step = step.tb_next
    return step or steps
