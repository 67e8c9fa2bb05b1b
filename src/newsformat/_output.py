"""Files are written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from newsformat._errors import WriteError


def write_file(path: Path, parts: Iterable[bytes], *, clobber: bool = True) -> None:
    """Write *parts* to *path*; if anything fails, an existing file stays as it was and no other is left.

    Raises:
        WriteError: the file cannot be written, or is there and *clobber* is false.
    """
    if not clobber and path.exists():
        raise WriteError(f"{path}: exists already")
    with _replacing(path) as stream:
        for part in parts:
            stream.write(part)


@contextmanager
def _replacing(path: Path) -> Iterator[BinaryIO]:
    target = path.resolve()  # through a link, so that the link stays one
    temporary = ""
    try:
        if target.exists() and not target.is_file():
            if target.is_dir():
                raise WriteError(f"{path}: is a folder; name a file")
            with target.open("wb") as device:
                yield device
            return
        if target.exists() and not os.access(target, os.W_OK):
            raise WriteError(f"{path}: cannot be written: permission denied")
        handle, temporary = tempfile.mkstemp(prefix=f".{target.name[:40]}.", dir=target.parent)
        with os.fdopen(handle, "wb") as stream:
            yield stream
        Path(temporary).chmod(_mode(target))
        Path(temporary).replace(target)
    except OSError as error:
        raise WriteError(
            f"{path}: cannot be written: {(error.strerror or str(error)).lower()}"
        ) from error
    finally:
        if temporary:
            with suppress(OSError):
                Path(temporary).unlink(missing_ok=True)


def _mode(target: Path) -> int:
    """The mode of the file that is replaced, or what a new file would get."""
    if target.exists():
        return target.stat().st_mode & 0o777
    umask = os.umask(0)
    os.umask(umask)
    return 0o666 & ~umask
