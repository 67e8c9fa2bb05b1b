"""Output: clean lines for people, bytes for programs."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import TextIO

import click

from newsformat._output import emit


_BYTES = {0xDC00 + byte: rf"\x{byte:x}" for byte in range(0x80, 0x100)}  # of a file name that is no UTF-8 (PEP 383)
# Text of strangers must not steer the terminal: neither by escape sequences nor by direction overrides.
_UNSAFE: Mapping[int, str | None] = {
    **{code: chr(0x2400 + code) for code in range(0x20)},
    **dict.fromkeys(range(0x7F, 0xA0), "\N{REPLACEMENT CHARACTER}"),
    **dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), None),
    **_BYTES,
    **dict.fromkeys(map(ord, "\t\n\v\f\r\x85\u2028\u2029"), " "),
}


def clean(text: str) -> str:
    """Return *text* as one line that cannot steer a terminal."""
    return text.translate(_UNSAFE)


def isolated(text: str) -> str:
    """Return *text* isolated, so that its direction does not affect the text around it (UAX 9)."""
    from unicodedata import bidirectional

    rtl = any(bidirectional(char) in {"R", "AL"} for char in text)
    return f"\u2068{text}\u2069" if rtl and on_terminal() else text


def say(line: str, *, colour: str = "") -> None:
    """Write *line* to standard error; an error in doing so does not stop the work.

    Such errors are a pipe or terminal that was closed, and a full disk.
    """
    try:
        click.secho(clean(line), err=True, fg=colour or None)
    except OSError:
        hush(sys.stderr)


def remark_printer(*, quiet: bool) -> Callable[[str], object]:
    """Return a function that prints a remark, or does nothing if *quiet*."""
    return (lambda _: None) if quiet else say


def emit_json(value: object) -> None:
    """Write *value* to standard output as JSON, in UTF-8 whatever the terminal's encoding is."""
    emit([json_bytes(value)])


def json_bytes(value: object, *, indent: int | None = 2) -> bytes:
    r"""Return *value* as JSON; a byte of a file name that is no UTF-8 is shown as ``\xe9``."""
    import json
    import re

    text = json.dumps(value, ensure_ascii=False, indent=indent)
    text = re.sub("[\udc80-\udcff]", lambda match: "\\" + _BYTES[ord(match[0])], text)
    return f"{text}\n".encode(errors="replace")


def colours() -> bool | None:
    """Return whether to colour (https://no-color.org); ``None`` leaves it to whether a stream is a terminal."""
    if os.environ.get("NO_COLOR") or is_dumb():
        return False
    return True if os.environ.get("FORCE_COLOR") else None


def on_terminal() -> bool:
    """Return whether standard output is a terminal that can do more than print lines."""
    return sys.stdout.isatty() and not is_dumb()


def is_dumb() -> bool:
    """Return whether the terminal can only print lines."""
    return os.environ.get("TERM") == "dumb"


def prepare_streams() -> None:
    """Let streams show the code of a character that their encoding lacks, instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def hush(stream: TextIO) -> None:
    """Discard further output to a pipe that nobody reads (Python library reference, "Note on SIGPIPE")."""
    devnull = os.open(os.devnull, os.O_WRONLY)
    os.dup2(devnull, stream.fileno())


def table(rows: Iterable[tuple[str, ...]], *, header: tuple[str, ...] = ()) -> None:
    """Print rows in columns; the last column is as wide as it likes, and one long cell makes no other row long."""
    kept = [tuple(map(clean, row)) for row in rows]
    columns = zip(*kept, *([header] if header else []), strict=True)
    widths = [max([len(cell) for cell in column if len(cell) <= _WIDEST], default=0) for column in columns][:-1]
    lines = [click.style(_columns(header, widths), bold=True)] if header else []
    lines += [_columns(row, widths) for row in kept]
    if lines:
        click.echo("\n".join(lines))


_WIDEST = 100


def _columns(row: tuple[str, ...], widths: list[int]) -> str:
    padded = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
    return "  ".join([*padded, row[-1]]).rstrip()
