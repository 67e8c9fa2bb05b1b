"""A job: one input, and the file that is to be written from it."""

from __future__ import annotations

import os
import stat
from typing import NamedTuple

from newsformat._archives import within
from newsformat._descriptors import is_replaced
from newsformat.bulk._inputs import source_name


class Job(NamedTuple):
    """One input and its *target*; ``None`` is standard output.

    If the input holds several articles, the target may become *numbered* files, avoiding the *reserved* names of other
    inputs. Several inputs may have a *shared* target. A file that was *found* in a folder may turn out not to be news.
    """

    source: str
    target: str | None
    numbered: bool = False
    reserved: frozenset[str] = frozenset()
    shared: bool = False
    found: bool = False

    @property
    def name(self) -> str:
        """What messages call it: the file that is written for it alone, or else the input."""
        return self.target if self.target and not self.shared else source_name(self.source)

    @property
    def is_there(self) -> bool:
        """Is there a file that it would replace, as far as can be known without reading the input?"""
        return self.target is not None and is_replaced(self.target)

    @property
    def changed(self) -> int | None:
        """When the input was changed last, in nanoseconds; `None` if it is no file, or that is not known."""
        try:
            found = os.stat(self.source)
        except (OSError, ValueError):  # an invalid name
            return None
        return found.st_mtime_ns if stat.S_ISREG(found.st_mode) else None

    def is_newer_than(self, target: str) -> bool:
        """Return whether the input was changed after *target*; one in an archive is as old as that."""
        try:
            written = os.stat(target).st_mtime_ns
            return os.stat(self.source).st_mtime_ns > written
        except (OSError, ValueError):  # an invalid name
            found = within(self.source)
        return found is None or self._replace(source=found[0]).is_newer_than(target)
