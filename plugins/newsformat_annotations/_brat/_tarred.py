"""Files of a tar archive that is in memory."""

from __future__ import annotations

import tarfile
from collections.abc import Iterator
from io import BytesIO
from typing import Final

from newsformat.plugin import Limits, ReadError, limit_message


_MAX_FILES: Final = 10_000
_MAGIC: Final = slice(257, 262)


def is_tar(content: bytes) -> bool:
    """Does *content* begin like a tar archive (POSIX.1-2001)?"""
    return content[_MAGIC] == b"ustar"


class Tarred:
    """The files of a tar archive by name; of several with the same name the last one, as for ``tar``."""

    def __init__(self, content: bytes, limits: Limits) -> None:
        """Open *content*.

        Raises:
            ReadError: it is damaged, or has too many files.
        """
        self._limits = limits
        self._files: dict[str, tarfile.TarInfo] = {}
        try:
            self._tar = tarfile.open(fileobj=BytesIO(content), mode="r:")  # noqa: SIM115 -- in memory
            for number, info in enumerate(self._tar):
                if number >= _MAX_FILES:
                    raise ReadError(f"more than {_MAX_FILES} files in the collection of brat")
                if info.isreg() and not info.issparse():
                    self._files[info.name.removeprefix("./").lstrip("/")] = info
        except (tarfile.TarError, ValueError, OSError, EOFError, IndexError, OverflowError) as error:
            raise ReadError(f"not a brat collection: {error}") from None

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def read(self, name: str) -> bytes | None:
        """Return the file *name*; `None` if it is missing.

        Raises:
            ReadError: it is damaged, or exceeds the limits.
        """
        info = self._files.get(name)
        if info is None:
            return None
        if info.size > self._limits.item_bytes:
            raise ReadError(limit_message("item_bytes", f"larger than {self._limits.item_bytes} bytes"))
        try:
            file = self._tar.extractfile(info)
            found = file.read() if file else b""
        except (tarfile.TarError, ValueError, OSError, EOFError, OverflowError) as error:
            raise ReadError(f"damaged: {name}: {error}") from None
        if len(found) < info.size:
            raise ReadError(f"damaged: {name}: it is cut off")
        return found
