"""The command line: ``newsformat COMMAND …``, one module a command.

Exit codes: 0 done; 1 something could not be read or written; 2 wrong usage; 3 something would be lost and
``--on-loss fail`` forbids it; 130 interrupted, 143 terminated, 129 hung up, as when a terminal is closed. ``diff`` says
1 for "they differ" and 2 for trouble, like diff(1).

Most of the time that a small conversion takes is spent on starting and stopping Python. So commands are imported
when they are called, the garbage collector runs less often, and the process ends without destroying each module.
"""

import atexit
import gc
import os
import signal
import sys
from contextlib import suppress
from typing import NoReturn


_GC_THRESHOLD = 200_000  # objects; importing makes as many, and nearly all of them stay


def main() -> NoReturn:
    """Run the command line and end the process with its exit code."""
    gc.set_threshold(_GC_THRESHOLD)
    _replace_closed_streams()
    for name in ("SIGTERM", "SIGHUP"):  # the latter where a terminal can be closed
        number = getattr(signal, name, None)
        if number and signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, _terminate)
    try:
        from newsformat._cli._group import cli

        cli()
    except SystemExit as leaving:
        _end(leaving.code if isinstance(leaving.code, int) else 1)
    except KeyboardInterrupt:
        _end(130)
    _end(0)


def _replace_closed_streams() -> None:
    """Replace closed streams, so that no file is opened in their place.

    Reading standard input and writing to standard output then fail; nobody would see standard error anyway.
    """
    for name, flag, mode in (("stdin", os.O_WRONLY, "r"), ("stdout", os.O_RDONLY, "w"), ("stderr", os.O_WRONLY, "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, flag), mode, encoding="utf-8"))


def _terminate(number: int, _: object) -> NoReturn:
    """Exit through an exception, so that temporary files are removed."""
    sys.exit(128 + number)


def _end(code: int) -> NoReturn:
    """End the process as Python would, but without the work that nobody can see."""
    atexit._run_exitfuncs()  # noqa: SLF001 -- the only way to do early what is promised for the end
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):  # a pipe that nobody reads any more
            stream.flush()
    os._exit(code)
