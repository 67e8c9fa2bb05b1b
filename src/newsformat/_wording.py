"""The wording of messages: one line each, with the position, and a suggestion for a misspelt name."""

from __future__ import annotations

from collections.abc import Iterable


def placed(message: str, *place: str | int | None) -> str:
    """Return *message* after its *place*, as far as known: ``story.xml:12:7: …``."""
    known = ":".join([str(part) for part in place if part])
    return f"{known}: {message}" if known else message


def how_many(number: int, what: str, several: str = "") -> str:
    """Return how many there are: ``1 file``, ``2 files``; *several* is the plural of *what* if it is another word."""
    return f"{number} {what if number == 1 else several or f'{what}s'}"


def did_you_mean(name: str, known: Iterable[str], *, aside: bool = False) -> str:
    """Return ``; did you mean 'x'?`` for the closest of *known*, or ``""``; *name* may be of a wrong type.

    *aside* gives the form `` (did you mean 'x'?)`` for use within a message.
    """
    from difflib import get_close_matches  # only for errors

    near = get_close_matches(str(name), list(known), n=1)
    if not near:
        return ""
    return f" (did you mean {near[0]!r}?)" if aside else f"; did you mean {near[0]!r}?"


def shortened(value: str) -> str:
    """Return the beginning of *value*, enough to recognize it in a message."""
    return value[:_MAX_SHOWN]


_MAX_SHOWN = 60  # characters


def one_line(value: object) -> str:
    """Return *value* as text with a space in place of each line break and row of blanks."""
    return " ".join(str(value).split())


def reason(error: BaseException) -> str:
    """Return *error* as one line."""
    message = one_line(error)
    return f"{type(error).__name__}: {message}" if message else type(error).__name__


def system_reason(error: OSError) -> str:
    """Return why the operating system refuses, in its own words."""
    return (error.strerror or str(error)).lower()


_OURS = {"newsformat", "pluggy", "attr", "attrs", "importlib"}  # modules that call plugins or are called by them


def reason_and_place(error: BaseException) -> str:
    """Return *error* of a plugin as one line, and where in its code it came up."""
    if isinstance(error, SyntaxError) and error.filename:
        return f"{type(error).__name__}: {error.msg}{_place(error.filename, error.lineno)}"
    place, step = "", error.__traceback__
    while step:
        file = step.tb_frame.f_code.co_filename
        if step.tb_frame.f_globals.get("__name__", "").partition(".")[0] not in _OURS and file[:1] != "<":
            place = _place(file, step.tb_lineno)
        step = step.tb_next
    return f"{reason(error)}{place}"


def _place(file: str, line: int | None) -> str:
    near = "/".join(file.replace("\\", "/").split("/")[-2:])
    return f" ({near}, line {line})"
