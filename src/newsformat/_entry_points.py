"""Which plugins are installed?

`importlib.metadata` would say so as well, but importing it takes longer than loading all plugins, and most
conversions are one small file. It is asked only where distributions may be hidden from a look into the folders
of `sys.path`: inside an archive, or behind another importer.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from importlib import import_module
from importlib.machinery import PathFinder
from operator import attrgetter
from typing import Any

from attrs import frozen


GROUP = "newsformat"
_SUFFIXES = (".dist-info", ".egg-info")


@frozen
class Entry:
    """An entry point of ours: *name* is ``distribution:entry``, *value* is ``module`` or ``module:object``."""

    name: str
    value: str

    @property
    def short(self) -> str:
        """The name without the distribution."""
        return self.name.rpartition(":")[2]

    def load(self) -> Any:
        """Import and return what the entry points to."""
        module, _, path = self.value.partition(":")
        loaded = import_module(module)
        return attrgetter(path)(loaded) if path else loaded


def entries() -> Iterator[Entry]:
    """Yield every entry of our group once: of two with one name, the one that comes first on `sys.path`."""
    seen = set()
    for entry in _hidden() if _may_hide() else _found():
        if entry.name not in seen:
            seen.add(entry.name)
            yield entry


def _found() -> Iterator[Entry]:
    for folder in dict.fromkeys(sys.path):
        try:
            names = os.listdir(folder or ".")  # noqa: PTH208 -- pathlib is slower, and this is the start
        except OSError:
            continue
        for name in sorted(names):
            if name.endswith(_SUFFIXES):
                yield from _of_distribution(os.path.join(folder, name))  # noqa: PTH118 -- as above


def _of_distribution(folder: str) -> Iterator[Entry]:
    text = _text(folder, "entry_points.txt")
    if f"[{GROUP}]" not in text:
        return
    distribution = _name(folder)
    for name, value in _section(text):
        yield Entry(f"{distribution}:{name}", value)


def _section(text: str) -> Iterator[tuple[str, str]]:
    """Yield the pairs of our section (PyPA, "Entry points specification": an INI file)."""
    ours = False
    for line in map(str.strip, text.splitlines()):
        if line.startswith("["):
            ours = line == f"[{GROUP}]"
        elif ours and "=" in line and not line.startswith(("#", ";")):
            name, _, value = line.partition("=")
            yield name.strip(), value.partition("[")[0].strip()


def _name(folder: str) -> str:
    """Return the distribution's name as its metadata spell it."""
    text = _text(folder, "METADATA") or _text(folder, "PKG-INFO")
    for line in text.splitlines():
        if line.startswith("Name:"):
            return line[5:].strip()
    return os.path.basename(folder).split("-")[0]  # noqa: PTH119 -- as above


def _text(folder: str, name: str) -> str:
    try:
        with open(os.path.join(folder, name), encoding="utf-8") as file:  # noqa: PTH118, PTH123 -- as above
            return file.read()
    except (OSError, UnicodeDecodeError):
        return ""


def _may_hide() -> bool:
    """Can a distribution be where listing folders does not show it?"""
    finders = [finder for finder in sys.meta_path if hasattr(finder, "find_distributions")]
    return finders != [PathFinder] or any(os.path.isfile(path) for path in sys.path)  # noqa: PTH113 -- as above


def _hidden() -> Iterator[Entry]:
    from importlib.metadata import distributions

    for distribution in distributions():
        for entry in distribution.entry_points.select(group=GROUP):
            yield Entry(f"{distribution.name}:{entry.name}", entry.value.partition("[")[0].strip())
