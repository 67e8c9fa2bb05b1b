"""Turns every error into one line and an exit code."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from typing import Any

import click

from newsformat._cli._terminal import say
from newsformat._errors import LossError, NewsformatError, OptionError, PluginError, ReadError
from newsformat._wording import system_reason


FAILED, USAGE, LOST, INTERRUPTED = 1, 2, 3, 130
DEBUG = "NEWSFORMAT_DEBUG"
_BARE: Any = getattr(click.exceptions, "NoArgsIsHelpError", ())  # click 8.2 and later


def report_error(error: BaseException) -> int:
    """Say on standard error what went wrong, and return the exit code for it."""
    trace(error)
    match error:
        case click.Abort() | KeyboardInterrupt():
            say("interrupted")
        case click.UsageError() if isinstance(error, _BARE):
            click.echo(error.format_message(), err=True)
        case click.UsageError():
            say(_usage(error), colour="red")
        case click.ClickException():
            say(error.format_message(), colour="red")
        case NewsformatError():
            say(f"{error}{where(error)}", colour="red")
        case OSError():
            say(f"{error.filename or _unnamed(error)}: {system_reason(error)}", colour="red")
        case _:
            say(f"newsformat: {_unexpected(error)}", colour="red")
    return code_of(error)


def _unnamed(error: OSError) -> str:
    """Return a name for what an *error* without a file name is about.

    That is standard output for errors in writing, and the current folder if something is missing: it was removed.
    """
    if error.errno == errno.ENOENT:
        return "the current folder"
    of_writing = (errno.ENOSPC, errno.EBADF, errno.EIO, errno.EFBIG)
    return "standard output" if error.errno in of_writing else "newsformat"


def trace(error: BaseException) -> None:
    """Print where *error* was raised, if debugging is on."""
    if os.environ.get(DEBUG):
        import traceback

        traceback.print_exception(error)


def where(error: BaseException) -> str:
    """Return a hint on how to see where a plugin failed, or how to raise the limit that was exceeded; else ``""``.

    An error from another process has a note if it is the failure of a plugin.
    """
    if isinstance(error, ReadError) and error.limit:
        return f" (--limit {error.limit}=NUMBER)"
    has_place = error.__cause__ is not None or hasattr(error, "__notes__")
    return f"; {DEBUG}=1 shows where" if isinstance(error, PluginError) and has_place else ""


def code_of(error: BaseException) -> int:
    """Return the exit code for *error*."""
    match error:
        case click.Abort() | KeyboardInterrupt():
            return INTERRUPTED
        case click.UsageError() | OptionError():
            return USAGE
        case LossError():
            return LOST
        case _:
            return FAILED


def _usage(error: click.UsageError) -> str:
    command = error.ctx.command_path if error.ctx else "newsformat"
    message = error.message if isinstance(error, click.NoSuchOption) else error.format_message()
    message = " ".join(message.rstrip(".").split()).replace(". Choose from: ", "; it is one of ")
    if isinstance(error, click.MissingParameter) and getattr(error.param, "metavar", "") in _OF_FILES:
        message += "; - is standard input"
    if isinstance(error, click.NoSuchOption):
        suggestions = [*_similar(error)] or [f"./{name}" for name in sys.argv[1:] if _is_file(name, error.option_name)]
        message += f"; did you mean {' or '.join(map(repr, suggestions))}?" if suggestions else ""
    return f"{command}: {message[:1].lower()}{message[1:]} (see '{_help(error, command)}')"


_OF_FILES = {"IN...", "FILE..."}


def _help(error: click.UsageError, command: str) -> str:
    """Return the command that lists the options of the format in question, or else those of *command*."""
    format = error.__cause__.format if isinstance(error.__cause__, OptionError) else ""
    return f"newsformat formats {format}" if format else f"{command} --help"


def _similar(error: click.NoSuchOption) -> Iterator[str]:
    """Yield suggestions: an option of a format, or else options of the command with a similar name."""
    from difflib import get_close_matches  # only for errors

    from newsformat._cli._parameters import OptionPair

    name = error.option_name.lstrip("-")
    params = error.ctx.command.params if error.ctx else ()
    pairs = [param for param in params if isinstance(param.type, OptionPair) and param.type.has(name.replace("-", "_"))]
    yield from (f"{pair.opts[0]} {name.replace('-', '_')}=..." for pair in pairs)
    if not pairs:  # click compares the names with their dashes, which all of them have
        yield from (option for option in error.possibilities or () if get_close_matches(name, [option.lstrip("-")]))


def _is_file(name: str, option: str) -> bool:
    """Return whether *name*, which was taken for *option*, is a file."""
    return name.startswith(option) and os.path.exists(name)


def _unexpected(error: BaseException) -> str:
    return f"unexpected {type(error).__name__}: {error}; this is a bug, {DEBUG}=1 shows where"
