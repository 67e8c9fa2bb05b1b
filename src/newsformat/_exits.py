"""Why something exits: a plugin that calls what ends a program of its own, or a signal that ends this one."""

from __future__ import annotations


def pass_signal(error: BaseException) -> None:
    """Raise *error* again if it is the exit by which a handler of a signal ends the program.

    Such a handler runs in whatever code is at work (Python library reference, "Execution of Python signal handlers").
    Any other exit is a failure of that code.
    """
    if isinstance(error, SystemExit) and _by_signal(error):
        raise error


def _by_signal(error: SystemExit) -> bool:
    import signal  # only for errors

    codes = [getattr(signal.getsignal(number), "__code__", None) for number in signal.valid_signals()]
    step = error.__traceback__
    while step:
        if step.tb_frame.f_code in codes:
            return True
        step = step.tb_next
    return False
