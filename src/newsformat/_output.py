"""Files are written whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import BinaryIO

from newsformat._errors import WriteError


def write_file(path: Path, parts: Iterable[bytes], *, clobber: bool = True) -> None:
    """Write *parts* to *path*; if anything fails, an existing file stays as it was and no other is left.

    Raises:
        WriteError: the file cannot be written, or is there and *clobber* is false.
    """
    if not clobber and os.path.exists(path):  # noqa: PTH110 -- Path.exists raises for a name that is too long
        raise WriteError(f"{path}: exists already")
    with _replacing(path) as stream:
        for part in parts:
            stream.write(part)


@contextmanager
def _replacing(path: Path) -> Iterator[BinaryIO]:
    target = path.resolve()  # through a link, so that the link stays one
    temporary = ""
    try:
        if path.exists() and not path.is_file():
            if path.is_dir():
                raise WriteError(f"{path}: is a folder; name a file")
            with path.open("wb") as device:  # unresolved, for a pipe is no path
                yield device
            return
        if target.exists() and not os.access(target, os.W_OK):
            raise WriteError(f"{path}: cannot be written: permission denied")
        handle, temporary = _beside(target)
        with os.fdopen(handle, "wb") as stream:
            yield stream
        Path(temporary).chmod(_mode(target))
        Path(temporary).replace(target)
    except OSError as error:
        raise WriteError(f"{path}: cannot be written: {(error.strerror or str(error)).lower()}") from error
    finally:
        if temporary:
            with suppress(OSError):
                Path(temporary).unlink(missing_ok=True)


def _beside(target: Path) -> tuple[int, str]:
    """Open a new file in the folder of *target*; the `tempfile` module would double the time to import this one."""
    for number in count():
        name = str(target.parent / f".{target.name[:40]}.{os.getpid()}-{number}.tmp")
        with suppress(FileExistsError):
            return os.open(name, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600), name
    raise AssertionError  # count() does not end


def _mode(target: Path) -> int:
    """The mode of the file that is replaced, or what a new file would get."""
    if target.exists():
        return target.stat().st_mode & 0o777
    umask = os.umask(0)
    os.umask(umask)
    return 0o666 & ~umask
