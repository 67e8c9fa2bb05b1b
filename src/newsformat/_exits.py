"""Exits that are not newsformat's errors: a plugin that ends the program, or a signal that stops it."""

from __future__ import annotations

from functools import partial


def pass_signal(error: BaseException) -> None:
    """Raise *error* again if it is an exit from a signal handler that ends the program.

    Such a handler runs in whatever code is at work (Python library reference, "Execution of Python signal handlers").
    Any other exit is a failure of that code.
    """
    if isinstance(error, SystemExit) and _by_signal(error):
        raise error


def _by_signal(error: SystemExit) -> bool:
    import signal  # only for errors

    codes = [_code_of(signal.getsignal(number)) for number in signal.valid_signals()]
    step = error.__traceback__
    while step:
        if step.tb_frame.f_code in codes:
            return True
        step = step.tb_next
    return False


def _code_of(handler: object) -> object:
    """Return the code that runs when *handler* is called, be it a function, a method, a partial or another object."""
    while isinstance(handler, partial):
        handler = handler.func
    return getattr(handler, "__code__", None) or getattr(type(handler).__call__, "__code__", None)
