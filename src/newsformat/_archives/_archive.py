"""What all archives have in common."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple, Self
from zipfile import BadZipFile

from newsformat._errors import ReadError, reason, system_reason
from newsformat._limits import Limits
from newsformat._open_file import Stream, put_by


_NAMED = 3  # files that a remark names


class Member(NamedTuple):
    """A file in an archive: how many bytes it has, and what opens it, until the next one is looked for."""

    size: int
    open: Callable[[], Stream]


class Archive(ABC):
    """An archive whose files are opened one after the other.

    Whatever is wrong with it is a `ReadError`.
    """

    def __init__(self, path: str, limits: Limits) -> None:
        self.path, self.limits = path, limits

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __del__(self) -> None:
        self.close()

    @abstractmethod
    def close(self) -> None:
        """Close the archive; files that were opened stay open, and it can be used again."""

    @abstractmethod
    def _names(self) -> Iterator[tuple[str, bool]]:
        """Yield the name of each file, and whether it is the last of that name.

        The name of what is neither a file nor a folder is ``""``.
        """

    @abstractmethod
    def _member(self, name: str) -> Member | None:
        """Return the file *name*, if there is one."""

    @property
    def remark(self) -> str:
        """What is odd about an archive all of whose names were told."""
        return ""

    def names(self, say: Callable[[str], object]) -> Iterator[str]:
        """Yield the names of the files in their order, and *say* in the end what was left out."""
        odd = twice = 0
        again = list[str]()
        try:
            for name, is_last in self._names():
                if not name or "\0" in name or name.startswith("/") or name.split("/", 1)[0] == "..":
                    odd += 1
                elif is_last:
                    yield name
                else:
                    twice += 1
                    again += [name] * (twice <= _NAMED)
        except Exception as error:  # noqa: BLE001 -- zipfile and tarfile raise whatever comes up
            raise self._unreadable(error) from None
        if odd:
            say(f"{_files(odd)} left out: links, devices, sparse or encrypted files, or names that lead elsewhere")
        if twice:
            more = ", …" if twice > _NAMED else ""
            say(f"{_files(twice)} left out: there is a later one of the same name: {', '.join(again)}{more}")
        if self.remark:
            say(self.remark)

    def size(self, name: str) -> int:
        """Return how many bytes the file *name* has, as the archive says it."""
        return self._found(name).size

    def open(self, name: str) -> BinaryIO:
        """Return the file *name*, put by: in memory, and what is larger in a temporary file."""
        member = self._found(name)
        try:
            return put_by(member.open())
        except Exception as error:  # noqa: BLE001 -- the same
            raise self._unreadable(error, name) from None

    def _found(self, name: str) -> Member:
        try:
            found = self._member(name)
        except Exception as error:  # noqa: BLE001 -- the same
            raise self._unreadable(error, name) from None
        if found is None:
            raise ReadError("cannot be read: the archive has no such file", source=self._place(name))
        return found

    def _unreadable(self, error: Exception, name: str = "") -> ReadError:
        match error:
            case ReadError():
                why = error.message
            case OSError() if error.strerror:
                why = f"cannot be read: {system_reason(error)}"
            case BadZipFile():
                why = f"is a damaged ZIP archive, or cut off: {error}"
            case _:
                why = f"cannot be read: {reason(error)}"
        return ReadError(why, source=self._place(name))

    def _place(self, name: str) -> str:
        return str(Path(self.path, name)) if name else self.path


def _files(count: int) -> str:
    return "1 file" if count == 1 else f"{count} files"
