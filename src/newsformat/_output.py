"""Writes files, and standard output, as a whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from itertools import chain, count
from typing import IO

from newsformat._descriptors import is_replaced, resolved_descriptor
from newsformat._errors import WriteError
from newsformat._wording import system_reason


_NOT_THERE_EITHER = {errno.ENOSPC, errno.EROFS, getattr(errno, "EDQUOT", errno.ENOSPC)}

_MOMENT = 0.05  # seconds; flushing after each part would take as long as writing it
IN_MEMORY = 16 * 1024 * 1024  # bytes for standard output; anything larger is kept in a temporary file


class NoSpace(WriteError):
    """No file can be written there: the disk or quota is full, or it is read-only."""


class Taken(WriteError):
    """A file exists already and must not be replaced."""


def unwritable(path: str, error: OSError, *, why: str = "", what: str = "written") -> WriteError:
    """Return the error that *path* cannot be *what*; *why* replaces the system's message."""
    kind = NoSpace if error.errno in _NOT_THERE_EITHER else WriteError
    return kind(f"{path}: cannot be {what}: {why or system_reason(error)}")


def write_file(path: os.PathLike[str] | str, parts: Iterable[bytes], *, clobber: bool = True) -> None:
    """Write *parts* to *path*; if anything fails, an existing file stays as it was and no other is left behind.

    Raises:
        WriteError: the file cannot be written, or is there and *clobber* is false.
    """
    if not clobber and is_replaced(path):
        raise Taken(f"{path}: exists already")
    with _replacing(os.fspath(path)) as stream:
        for part in parts:
            stream.write(part)


@contextmanager
def _replacing(path: str) -> Iterator[IO[bytes]]:
    temporary = ""
    try:
        if (number := resolved_descriptor(path)) is not None:
            with _through(number) as there:
                yield there
            return
        before = stat_of(path)
        if before is not None and not stat.S_ISREG(before.st_mode):
            if stat.S_ISDIR(before.st_mode):
                raise WriteError(f"{path}: is a folder; name a file")
            with open(path, "wb") as device:
                yield device
            return
        refuse_protected(path)
        target = os.path.realpath(path) if os.path.islink(path) else path  # resolved, so that a link remains a link
        handle, temporary = _open_in_same_folder(target, 0o666 if before is None else 0o600)
        with os.fdopen(handle, "wb") as stream:
            yield stream
        _replace(target, temporary, before)
        temporary = ""
    except OSError as error:
        folder = os.path.dirname(path)
        what = f"{folder} is not a folder" if os.path.lexists(folder) else f"there is no folder {folder}"
        why = what if folder and not os.path.isdir(folder) else ""
        raise unwritable(path, error, why=why) from error
    finally:
        if temporary:
            with suppress(OSError):
                os.unlink(temporary)


@contextmanager
def _through(number: int) -> Iterator[IO[bytes]]:
    """Write through the descriptor *number*: what goes to a file is appended, once everything has succeeded."""
    from tempfile import SpooledTemporaryFile

    with os.fdopen(os.dup(number), "wb") as there:
        if not stat.S_ISREG(os.fstat(number).st_mode):
            yield there
            return
        with SpooledTemporaryFile(IN_MEMORY) as kept:
            yield kept
            kept.seek(0)
            there.writelines(_chunks(kept))


def make_folder(folder: str) -> None:
    """Do what `os.makedirs` does, but without recursion, which fails for folders that are nested very deeply."""
    missing: list[str] = []
    while folder and not os.path.isdir(folder) and folder not in missing[-1:]:
        missing.append(folder)
        folder = os.path.dirname(folder)
    for missing_folder in reversed(missing):
        try:
            os.mkdir(missing_folder)
        except OSError as error:
            if not os.path.isdir(missing_folder):  # another process was faster
                raise unwritable(missing[0], error, what="made") from error


def move_file(result: str, path: str) -> None:
    """Move the file *result*, which is on the same disk, to *path*, and leave that as `write_file` would.

    Raises:
        WriteError: it cannot be moved there.
    """
    try:
        before = stat_of(path)
        if os.path.islink(path) or (before is not None and not stat.S_ISREG(before.st_mode)):
            with open(result, "rb") as file:
                write_file(path, _chunks(file))
            return
        refuse_protected(path)
        _replace(path, result, before)
    except OSError as error:
        raise unwritable(path, error) from error


def refuse_protected(path: str) -> None:
    """Refuse to replace a file that may not be written.

    Raises:
        WriteError: there is such a file.
    """
    if os.path.exists(path) and not os.access(path, os.W_OK):
        raise WriteError(f"{path}: cannot be written: permission denied")


def _replace(target: str, result: str, before: os.stat_result | None) -> None:
    """Move *result* to *target*, with the owner and permissions that an existing target had *before*."""
    if before is not None:
        os.chmod(result, stat.S_IMODE(before.st_mode) & 0o777)
        if hasattr(os, "chown"):
            for owner in ((-1, before.st_gid), (before.st_uid, -1)):
                with suppress(OSError):  # only root may give files away; others may set groups that they belong to
                    os.chown(result, *owner)
    os.replace(result, target)


def stat_of(path: str) -> os.stat_result | None:
    """Return the file status of *path*, or `None` if it does not exist.

    Raises:
        WriteError: no file can have that name.
    """
    try:
        return os.stat(path)
    except FileNotFoundError:
        return None
    except ValueError:
        raise WriteError(f"{path!r}: no file can have that name") from None


def _open_in_same_folder(target: str, mode: int) -> tuple[int, str]:
    """Open a new file in the folder of *target*. (Importing `tempfile` would take as long as this whole module.)"""
    folder, name = os.path.split(target)
    for number in count():
        temporary = os.path.join(folder, f".{name[:40]}.{os.getpid()}-{number}.tmp")
        with suppress(FileExistsError):
            return os.open(temporary, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode), temporary
    raise AssertionError  # count() does not end


def stream_out(parts: Iterable[bytes]) -> None:
    """Write to standard output, part by part: each is there a moment later, whenever the next one comes.

    Raises:
        WriteError: it is a terminal, and they are not text.
    """
    from threading import Event, Thread

    done = Event()

    def flush() -> None:
        while not done.wait(_MOMENT):
            with suppress(OSError, ValueError):  # the write itself raises the same
                sys.stdout.buffer.flush()

    flushing = Thread(target=flush, daemon=True)
    flushing.start()
    try:
        with _to_standard_output():
            sys.stdout.buffer.writelines(_refuse_binary_on_terminal(parts))
    finally:
        done.set()
        flushing.join()


def write_out(parts: Iterable[bytes]) -> None:
    """Write to standard output, but only once everything is known to be good.

    Raises:
        WriteError: it is a terminal, and they are not text.
    """
    kept: list[bytes] = []
    size = 0
    parts = _refuse_binary_on_terminal(parts)
    for part in parts:
        kept.append(part)
        size += len(part)
        if size > IN_MEMORY:
            return _write_out_from_disk(chain(kept, parts))
    return emit(kept)


def _refuse_binary_on_terminal(parts: Iterable[bytes]) -> Iterator[bytes]:
    for part in parts:
        if b"\0" in part and sys.stdout.isatty():
            raise WriteError("standard output: is a terminal, and this is not text; name a file with -o")
        yield part


def _write_out_from_disk(parts: Iterable[bytes]) -> None:
    from tempfile import TemporaryFile

    with TemporaryFile() as file:
        file.writelines(parts)
        file.seek(0)
        emit(_chunks(file))


def _chunks(file: IO[bytes]) -> Iterator[bytes]:
    while chunk := file.read(IN_MEMORY):
        yield chunk


def emit(parts: Iterable[bytes]) -> None:
    """Write bytes to standard output."""
    with _to_standard_output():
        sys.stdout.buffer.writelines(parts)


@contextmanager
def _to_standard_output() -> Iterator[None]:
    try:
        sys.stdout.flush()
        try:
            yield
        except Exception:  # earlier output counts; an interrupt does not wait for a reader
            sys.stdout.buffer.flush()
            raise
        sys.stdout.buffer.flush()
    except OSError as error:
        error.filename = error.filename or "standard output"
        raise
